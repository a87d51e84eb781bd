"""The board of the dock: a card for every courier and facility. Wide while nothing is in hand, a column beside it else."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from oker_desk.domain.manifests import Manifest
from oker_desk.gui.dock.beginning import Beginning
from oker_desk.gui.dock.card import KEYS, CardFrame
from oker_desk.gui.dock.snapshot import DockSnapshot
from oker_desk.gui.dock.stays import StaysList
from oker_desk.gui.language import tr
from oker_desk.gui.pieces import dress, label
from oker_desk.services.dock.couriers import Blocker, BlockerKind, CourierCard
from oker_desk.services.dock.staying import Stay

SIDE = 376
"""Pixels of the column beside a manifest."""
_BELOW = 200
"""Pixels of what stands below the cards: three parcels that stay, two manifests."""
_ACROSS = 3
"""Cards side by side while nothing is in hand; on a small screen they stand below one another, the lists beside them."""
_ROOMY = 1300
"""Pixels of a window that has room for all of them."""
_NO_LIMIT = 16777215
"""Qt's own word for a size without one."""
_GO_ON = {BlockerKind.NO_ANSWER, BlockerKind.STILL_HERE}
"""Blockers that are taken up in their manifest; the parcels of the others stand in the list."""


class Board(QWidget):
    """It asks by signal and never acts itself. The key on a card chooses its courier."""

    start = Signal(str, str)
    begin = Signal(str, str)
    """A manifest is wanted even where one is open."""
    show_manifest = Signal(str)
    pickup_typed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._below = QWidget(self)
        self.beginning = Beginning(self._below)
        self.beginning.start.connect(self.begin)
        self.beginning.show_manifest.connect(self.show_manifest)
        self.stays = StaysList(self._below)
        self.stays.chosen.connect(self._choose_stay)
        self._empty = label(
            tr("No parcels for a courier yet. They come here when Oker has named their courier."),
            "dock.empty",
            role="empty",
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._cards = QGridLayout()
        self._snapshot = DockSnapshot()
        self._tight = False
        self._shown: object = None
        self._in_sight = ""
        """The manifest whose card was brought in sight."""
        self._build()
        for place, key in enumerate(KEYS):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(lambda place=place: self._press(place))

    def _build(self) -> None:
        self._inner = inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 6, 0)
        column.addLayout(self._cards)
        column.addStretch(1)
        self._cards.setSpacing(10)
        self._scroll = scroll = QScrollArea()
        scroll.setObjectName("dock.cards")
        scroll.setAccessibleName(tr("Couriers"))
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        self._outer = outer = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        outer.addWidget(self._empty, 1)
        outer.addWidget(scroll, 1)
        self._lists = lists = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._below)
        lists.setContentsMargins(0, 0, 0, 0)
        lists.setSpacing(16)
        lists.addWidget(self.stays, 1)
        lists.addWidget(self.beginning)
        outer.addWidget(self._below)

    def fit(self, *, tight: bool) -> None:
        """On a small screen a manifest in hand has the place alone."""
        self._tight = tight
        self._lay_out(self._snapshot)
        self._fill_cards(self._snapshot)
        self.setHidden(tight and self._snapshot.hand is not None)

    def _lay_out(self, snapshot: DockSnapshot) -> None:
        """Give cards and lists the room that there is for them."""
        along, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._outer.setDirection(across if self._tight else along)
        self._lists.setDirection(along if self._tight else across)
        listed = bool(snapshot.stays or snapshot.manifests)
        height = _BELOW if listed else self.beginning.form_height
        self._below.setMinimumHeight(0 if self._tight else height)
        self._below.setMaximumHeight(_NO_LIMIT if self._tight else height)
        self.beginning.setMaximumWidth(SIDE if snapshot.stays or self._tight else _NO_LIMIT)

    def show_snapshot(self, snapshot: DockSnapshot) -> None:
        self._snapshot, wide = snapshot, snapshot.hand is None
        self.setHidden(self._tight and not wide)
        self.setMaximumWidth(_NO_LIMIT if wide else SIDE)
        self.setMinimumWidth(0 if wide else SIDE)
        bare = not (snapshot.cards or snapshot.manifests or snapshot.stays)
        self._empty.setVisible(bare)
        self._scroll.setHidden(bare)
        self._below.setVisible(wide and not bare)
        self.stays.setVisible(bool(snapshot.stays))
        self._lay_out(snapshot)
        self.stays.show_stays(snapshot.stays, snapshot.names, snapshot.now)
        self._fill_cards(snapshot)
        for frame in self.frames:
            in_hand = snapshot.manifest is not None and _is_of(frame.card, snapshot.manifest)
            dress(frame, "state", "chosen" if in_hand else "")
        number = snapshot.manifest.manifest_no if snapshot.manifest else ""
        if number != self._in_sight:
            self._in_sight = number
            QTimer.singleShot(0, self, self._show_chosen)
        self.beginning.show_snapshot(snapshot)

    @property
    def frames(self) -> list[CardFrame]:
        items = [self._cards.itemAt(n) for n in range(self._cards.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, CardFrame)]

    @property
    def _across(self) -> int:
        return _ACROSS if self.window().width() >= _ROOMY else _ACROSS - 1

    def _fill_cards(self, snapshot: DockSnapshot) -> None:
        """Make the cards anew where they have changed; nobody's typing is taken away, and the focus comes back."""
        wide = snapshot.hand is None
        across = self._across if wide and not self._tight else 1
        shown = (snapshot.cards, wide, across, f"{snapshot.now:%H:%M}")
        if shown == self._shown or any(frame.typing for frame in self.frames):
            return
        self._shown = shown
        focused = next((w.objectName() for w in self.findChildren(QWidget) if w.hasFocus()), "")
        while (item := self._cards.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.setParent(None)
                old.deleteLater()
        self._place(snapshot, across)
        self._in_sight = ""
        again = self.findChild(QWidget, focused) if focused else None
        if isinstance(again, QWidget):
            again.setFocus()

    def _show_chosen(self) -> None:
        """Keep the courier in hand in sight; not again for the same cards, as somebody may have scrolled."""
        layout = self._inner.layout()
        if layout is not None:
            layout.activate()
        room = self._scroll.viewport().size()
        self._inner.resize(room.width(), max(room.height(), self._inner.sizeHint().height()))
        for frame in self.frames:
            if frame.property("state") == "chosen":
                self._scroll.ensureWidgetVisible(frame, 0, 10)

    def _place(self, snapshot: DockSnapshot, across: int) -> None:
        for column in range(_ACROSS):
            self._cards.setColumnStretch(column, 1 if column < across else 0)
        for place, card in enumerate(snapshot.cards):
            frame = CardFrame(card, place, snapshot.now, wide=snapshot.hand is None, brief=across < _ACROSS)
            frame.chosen.connect(self._choose)
            frame.unblock.connect(lambda blocker, card=card: self._unblock(blocker, card))
            frame.pickup_typed.connect(self.pickup_typed)
            self._cards.addWidget(frame, place // across, place % across)

    def _press(self, place: int) -> None:
        frames = self.frames
        if place < len(frames):
            self._choose(frames[place].card)

    def _choose(self, card: CourierCard) -> None:
        if card.manifest_no:
            self.show_manifest.emit(card.manifest_no)
        else:
            self.start.emit(card.courier_code, card.facility)

    def _unblock(self, blocker: Blocker, card: CourierCard) -> None:
        if blocker.kind in _GO_ON and blocker.manifest_no:
            self.show_manifest.emit(blocker.manifest_no)
        else:
            self.stays.look_at(blocker.kind.value, card.courier_code, card.facility)

    def _choose_stay(self, stay: Stay) -> None:
        if stay.manifest_no:
            self.show_manifest.emit(stay.manifest_no)


def _is_of(card: CourierCard, manifest: Manifest) -> bool:
    return card.place == (manifest.courier_code, manifest.facility)
