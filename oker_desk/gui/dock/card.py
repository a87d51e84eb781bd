"""A card of the board: one courier at one facility, four counts, the pick-up, and what is in its way."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from string import ascii_uppercase

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout

from oker_desk.domain.pickups import countdown
from oker_desk.domain.wording import Sentence, count, say
from oker_desk.gui.dock.words import age, span
from oker_desk.gui.language import mark, speak, tr
from oker_desk.gui.pieces import button, field, label, row, sentence_of
from oker_desk.services.dock.couriers import Blocker, BlockerKind, CourierCard

COUNTS = (
    ("packed", mark("packed")),
    ("ready", mark("ready")),
    ("on_manifest", mark("on manifest")),
    ("on_van", mark("on the van")),
)
KEYS = (
    *(f"F{number}" for number in range(8, 13)),
    *(f"Alt+{letter}" for letter in ascii_uppercase),
    *(f"Alt+{digit}" for digit in range(1, 10)),
)
"""Each opens the courier at its place on the board. No scanner types them, and the window keeps F1 to F7."""
_BLOCKERS: Mapping[BlockerKind, tuple[str, str]] = {
    BlockerKind.CONFLICT: (mark("{n} cancelled after the invoice"), mark("Show")),
    BlockerKind.NO_ANSWER: (mark("{n} without an answer"), mark("Check again")),
    BlockerKind.STILL_HERE: (mark("{n} closed, still here"), mark("Hand over")),
    BlockerKind.REFUSED: (mark("{n} not taken by Oker"), mark("Show")),
    BlockerKind.NOT_PRINTED: (mark("{n} without a printed label"), mark("Show")),
}
"""What is in the way, and the one thing to do about it."""


class CardFrame(QFrame):
    """Its button goes on where the courier's pick-up stands; each blocker has one of its own.

    Where it is not ``wide``, time and blockers are left out; where it is ``brief``, a word of its button.
    """

    chosen = Signal(object)
    unblock = Signal(object)
    pickup_typed = Signal(str, str)

    def __init__(
        self,
        card: CourierCard,
        place: int,
        now: datetime,
        *,
        wide: bool,
        brief: bool,
    ) -> None:
        super().__init__()
        self.card = card
        self.setProperty("role", "card")
        self._name = f"{card.courier_code}.{card.facility}"
        self.setObjectName(f"dock.card.{self._name}")
        self.pickup = field(
            f"dock.pickup.{self._name}", tr("Pick-up time of {courier}", courier=card.courier_name), "– : –"
        )
        self.pickup.setText(f"{card.pickup:%H:%M}" if card.pickup else "")
        self.pickup.setToolTip(tr("Hours and minutes, such as 18:30"))
        self.pickup.setFixedWidth(84)
        self.pickup.editingFinished.connect(self._typed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 8, 8)
        self._column.setSpacing(4)
        self._column.addLayout(self._top(place, brief=brief))
        self._column.addLayout(self._numbers())
        late = (
            card.pickup is not None and countdown(now.astimezone(), card.pickup).over and _waiting(card) > 0
        )
        self._told = label(
            speak(_pickup_line(card, now)), f"dock.pickup_told.{self._name}", role="warn" if late else "small"
        )
        if wide:
            self._column.addLayout(row(self.pickup, self._told))
            for blocker in card.blockers:
                self._column.addLayout(self._blocked(blocker, now))
            self._column.addStretch(1)
        else:
            self.pickup.hide()
            self._column.addWidget(self._told)

    @property
    def typing(self) -> bool:
        """Whether somebody is writing in this card just now."""
        return self.pickup.hasFocus() and self.pickup.isModified()

    def _top(self, place: int, *, brief: bool) -> QHBoxLayout:
        card, key = self.card, KEYS[place] if place < len(KEYS) else ""
        goes_on = tr("Open {m}", m=card.manifest_no) if card.manifest_no else tr("Start manifest")
        told = ", ".join(f"{getattr(card, name)} {tr(word)}" for name, word in COUNTS)
        choose = button(
            f"{(card.manifest_no or goes_on) if brief else goes_on}  {key}".rstrip(),
            f"dock.card_button.{self._name}",
            role="act",
            says=f"{card.courier_name}, {card.facility}: {told}. {sentence_of(goes_on, key)}.",
        )
        choose.clicked.connect(lambda: self.chosen.emit(card))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(label(card.courier_name, role="strong"))
        names.addWidget(label(card.facility, role="small"))
        top = row(spacing=8)
        top.addLayout(names, 1)
        top.addWidget(choose, 0, Qt.AlignmentFlag.AlignTop)
        return top

    def _numbers(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(0)
        for place, (key, word) in enumerate(COUNTS):
            number = label(str(getattr(self.card, key)), role="card-number", wrap=False)
            under = label(tr(word), role="small", wrap=False)
            for part, at in ((number, 0), (under, 1)):
                part.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
                grid.addWidget(part, at, place)
            grid.setColumnStretch(place, 1)
        return grid

    def _blocked(self, blocker: Blocker, now: datetime) -> QHBoxLayout:
        text, act = (tr(part, n=blocker.parcels) for part in _BLOCKERS[blocker.kind])
        since = age(blocker.since, now)
        told = f"▲ {text}, {since}" if since else f"▲ {text}"
        name = f"{blocker.kind.value}.{self._name}.{blocker.manifest_no or ''}".rstrip(".")
        made = button(act, f"dock.unblock.{name}", says=sentence_of(act, told))
        made.clicked.connect(lambda: self.unblock.emit(blocker))
        line = row(spacing=8)
        line.addWidget(label(told, f"dock.blocker.{name}", role="warn"), 1)
        line.addWidget(made)
        return line

    def _typed(self) -> None:
        if self.pickup.isModified():
            self.pickup.setModified(False)
            self.pickup_typed.emit(self.card.courier_code, self.pickup.text())


def _pickup_line(card: CourierCard, now: datetime) -> Sentence:
    """Return the countdown and what the last hour's pace promises until then."""
    pace = card.forecast
    if card.pickup is None:
        if pace is None or not pace.an_hour:
            return say("No pick-up time yet.")
        made = count(pace.an_hour, "label", "labels")
        return say("No pick-up time yet. {labels} in the last hour.", labels=made)
    left = countdown(now.astimezone(), card.pickup)
    at, apart = f"{card.pickup:%H:%M}", span(abs(left.left))
    if left.over:
        if not _waiting(card):
            return say("Pick-up {time} is over.", time=at)
        return say(
            "LATE: pick-up {time} was {left} ago, {n} not on the van.",
            time=at,
            left=apart,
            n=_waiting(card),
        )
    if pace is None or not pace.an_hour:
        return say("Pick-up {time}, in {left}.", time=at, left=apart)
    return say(
        "Pick-up {time}, in {left}. About {n} ready by then, at {pace} an hour.",
        time=at,
        left=apart,
        n=pace.by_then,
        pace=pace.an_hour,
    )


def _waiting(card: CourierCard) -> int:
    """Return how many parcels could have gone with the pick-up and have not."""
    return card.ready + card.on_manifest + card.closed_here
