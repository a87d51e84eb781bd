"""The board on the left of the dock: a card for every courier and facility, and the manifests to go back to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from oker_desk.domain.manifests import Manifest, ManifestState
from oker_desk.domain.wording import count
from oker_desk.gui.dock.snapshot import DockSnapshot
from oker_desk.gui.pieces import GRID, TARGET, button, dress, label, row
from oker_desk.services.dock.couriers import CourierCard

_COLUMNS = (
    ("packed", "packed"),
    ("ready", "ready"),
    ("on_manifest", "on manifest"),
    ("closed_here", "closed, here"),
)
_MOST_ROWS = 3
"""Manifests that are seen without scrolling; the couriers need the room more."""
_WORDS = {
    ManifestState.OPEN: "open",
    ManifestState.CLOSING: "checking",
    ManifestState.CHECK_NEEDED: "checking",
    ManifestState.CLOSED: "closed, may go",
    ManifestState.HANDED_OVER: "handed over",
    ManifestState.DISCARDED: "discarded",
}


class CardFrame(QFrame):
    """One courier at one facility. Its one button goes on where the courier's pick-up stands."""

    chosen = Signal(object)

    def __init__(self, card: CourierCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = card
        self.setProperty("role", "card")
        name = f"{card.courier_code}.{card.facility}"
        self.setObjectName(f"dock.card.{name}")
        goes_on = f"Open {card.manifest_no}" if card.manifest_no else "Start manifest"
        told = ", ".join(f"{getattr(card, key)} {word}" for key, word in _COLUMNS)
        choose = button(
            goes_on,
            f"dock.card_button.{name}",
            says=f"{card.courier_name}, {card.facility}: {told}. {goes_on}.",
        )
        choose.clicked.connect(lambda: self.chosen.emit(card))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(label(card.courier_name, role="strong"))
        names.addWidget(label(card.facility, role="small"))
        top = row(spacing=8)
        top.addLayout(names, 1)
        top.addWidget(choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        column.setSpacing(4)
        column.addLayout(top)
        column.addLayout(self._numbers())

    def _numbers(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(0)
        for place, (key, word) in enumerate(_COLUMNS):
            number = label(str(getattr(self.card, key)), role="card-number", wrap=False)
            under = label(word, role="small", wrap=False)
            for part, at in ((number, 0), (under, 1)):
                part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
                grid.addWidget(part, at, place)
            grid.setColumnStretch(place, 1)
        return grid


class Board(QWidget):
    """Cards, the form for a new manifest, and the list of manifests. It asks by signal and never acts itself."""

    start = Signal(str, str)
    show_manifest = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.courier = _box("dock.courier", "Courier of the new manifest")
        self.courier.setEditable(True)
        self.facility = _box("dock.facility", "Facility of the new manifest")
        self.new = button("New manifest", "dock.new_manifest", role="primary")
        self.new.clicked.connect(self._ask_start)
        self.empty = label(
            "No parcels for a courier yet. They come here when Oker has named their courier.", role="quiet"
        )
        self._cards = QVBoxLayout()
        self._cards.setSpacing(10)
        self.manifests_head = label("Manifests", role="heading")
        self.manifests_head.hide()
        self._listed: list[tuple[str, bool, str]] = []
        self.manifests = QListWidget()
        self.manifests.hide()
        self.manifests.setObjectName("dock.manifests")
        self.manifests.setAccessibleName("Manifests")
        self.manifests.itemActivated.connect(self._open_item)
        self.manifests.itemClicked.connect(self._open_item)
        self._build()

    def _build(self) -> None:
        inner = QWidget()
        inner.setLayout(self._cards)
        self._cards.setContentsMargins(0, 0, 6, 0)
        scroll = QScrollArea()
        scroll.setObjectName("dock.cards")
        scroll.setAccessibleName("Couriers")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label("Couriers", role="heading"))
        column.addWidget(self.empty)
        column.addWidget(scroll, 1)
        column.addWidget(self.manifests_head)
        column.addWidget(self.manifests)
        column.addLayout(row(self.courier, self.facility))
        column.addWidget(self.new)

    def show_snapshot(self, snapshot: DockSnapshot) -> None:
        self.empty.setVisible(not snapshot.cards)
        self._fill_cards(sorted(snapshot.cards, key=_begun_first))
        for frame in self._frames():
            in_hand = snapshot.manifest is not None and _is_of(frame.card, snapshot.manifest)
            dress(frame, "state", "chosen" if in_hand else "")
        self._fill_manifests(snapshot)
        _fill(self.courier, [(card.courier_name, card.courier_code) for card in snapshot.cards])
        _fill(self.facility, [(code, code) for code in snapshot.facilities])

    def suggest(self, courier_code: str, facility: str) -> None:
        """Fill the form for a new manifest, so that one press starts it."""
        for box, code in ((self.courier, courier_code), (self.facility, facility)):
            if box.findData(code) >= 0:
                box.setCurrentIndex(box.findData(code))
        self.new.setFocus()

    def _fill_cards(self, cards: Sequence[CourierCard]) -> None:
        shown = [frame.card for frame in self._frames()]
        if shown == list(cards):
            return
        while (item := self._cards.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for card in cards:
            frame = CardFrame(card)
            frame.chosen.connect(self._choose)
            self._cards.addWidget(frame)
        self._cards.addStretch(1)

    def _frames(self) -> list[CardFrame]:
        items = [self._cards.itemAt(n) for n in range(self._cards.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, CardFrame)]

    def _fill_manifests(self, snapshot: DockSnapshot) -> None:
        current = snapshot.manifest
        shown = [(m.manifest_no, m == current, _manifest_line(m, snapshot.names)) for m in snapshot.manifests]
        if shown == self._listed:
            return
        self._listed = shown
        self.manifests.clear()
        for manifest in snapshot.manifests:
            item = QListWidgetItem(_manifest_line(manifest, snapshot.names))
            item.setData(Qt.ItemDataRole.UserRole, manifest.manifest_no)
            self.manifests.addItem(item)
            if current is not None and current.manifest_no == manifest.manifest_no:
                self.manifests.setCurrentItem(item)

        rows = range(min(self.manifests.count(), _MOST_ROWS))
        self.manifests.setFixedHeight(sum(self.manifests.sizeHintForRow(n) for n in rows) + 2 * GRID)
        for part in (self.manifests, self.manifests_head):
            part.setVisible(len(rows) > 0)

    def _choose(self, card: CourierCard) -> None:
        if card.manifest_no:
            self.show_manifest.emit(card.manifest_no)
        else:
            self.start.emit(card.courier_code, card.facility)

    def _open_item(self, item: QListWidgetItem) -> None:
        self.show_manifest.emit(item.data(Qt.ItemDataRole.UserRole))

    def _ask_start(self) -> None:
        self.start.emit(_code_of(self.courier), _code_of(self.facility))


def _begun_first(card: CourierCard) -> bool:
    """Whoever is half done comes first: an open manifest, or parcels that the courier has not taken."""
    return not (card.manifest_no or card.closed_here)


def _is_of(card: CourierCard, manifest: Manifest) -> bool:
    return (card.courier_code, card.facility) == (manifest.courier_code, manifest.facility)


def _box(name: str, says: str) -> QComboBox:
    made = QComboBox()
    made.setObjectName(name)
    made.setAccessibleName(says)
    made.setMinimumHeight(TARGET)
    made.setMinimumContentsLength(8)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return made


def _fill(box: QComboBox, entries: Sequence[tuple[str, str]]) -> None:
    """Fill a box anew where its entries changed; what is chosen or typed stays."""
    entries = list(dict.fromkeys(entries))
    if entries == [(box.itemText(n), box.itemData(n)) for n in range(box.count())]:
        return
    before = box.currentText()
    box.clear()
    for text, code in entries:
        box.addItem(text, code)
    if before and box.findText(before) >= 0:
        box.setCurrentIndex(box.findText(before))
    elif before and box.isEditable():
        box.setEditText(before)
    line = box.lineEdit()
    if line is not None:
        line.setCursorPosition(0)


def _code_of(box: QComboBox) -> str:
    """Return the code behind the chosen name, or what was typed."""
    at = box.findText(box.currentText())
    return str(box.itemData(at)) if at >= 0 else box.currentText().strip()


def _manifest_line(manifest: Manifest, names: Mapping[str, str]) -> str:
    parcels = count(len(manifest.parcels), "parcel", "parcels")
    here = len(manifest.still_here)
    told = f"{here} still here" if manifest.state is ManifestState.CLOSED else parcels
    return f"{manifest.manifest_no}  {names.get(manifest.courier_code, manifest.courier_code)}\n{_WORDS[manifest.state]}, {told}"
