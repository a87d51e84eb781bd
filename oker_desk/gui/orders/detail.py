"""The chosen order beside the list: what is in it, what happened, what may be done now and why the rest may not."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QWidget,
)

from oker_desk.domain.acts import Act
from oker_desk.domain.orders import OrderState
from oker_desk.domain.verdicts import ALLOWED
from oker_desk.gui.language import speak, tr
from oker_desk.gui.orders.cancel import CancelPanel
from oker_desk.gui.orders.items import ItemList
from oker_desk.gui.orders.reprint import ReprintPanel
from oker_desk.gui.orders.snapshot import OrderDetail
from oker_desk.gui.orders.timeline import acts, facts, headline, server_words, timeline, warnings
from oker_desk.gui.pieces import GRID, TARGET, Panel, button, dress, label, rename, row

WIDTH = 488
"""Pixels that an order wants beside the list."""
_ROOMY, _LOW = 560, 400
"""Pixels of height from which a question leaves room for the items, and below which it stands alone."""


class LabelPicture(QLabel):
    """The stored label, as large as the place allows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("orders.label")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setProperty("role", "picture")
        self.setMinimumSize(QSize(150, 120))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setWordWrap(True)
        self._pixmap = QPixmap()

    def show_picture(self, png: bytes, number: str) -> None:
        self._pixmap = QPixmap()
        if png:
            self._pixmap.loadFromData(png)
        self.setAccessibleName(tr("Label of order {no}", no=number) if png else tr("No label yet"))
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    def _draw(self) -> None:
        if self._pixmap.isNull():
            self.setText(tr("No label yet"))
            return
        smooth = Qt.TransformationMode.SmoothTransformation
        room = self.contentsRect().size() * self.devicePixelRatio()
        drawn = self._pixmap.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, smooth)
        drawn.setDevicePixelRatio(self.devicePixelRatio())
        self.setPixmap(drawn)


class OrderPanel(Panel):
    """One order. Reprint and cancel ask by signal; both follow the verdicts in the snapshot."""

    reprint = Signal(str)
    """Print the label; the text says why, if it may be on paper already."""
    cancel_now = Signal(str)
    pack = Signal()
    """Everything known of the parcel is wanted in one file."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("orders.order", parent=parent)
        self.detail: OrderDetail | None = None
        self.setMinimumWidth(WIDTH)
        self.headline = label(name="orders.headline", role="heading")
        self.close_button = button("✕", "orders.close", says=tr("Close this order"))
        self.close_button.setFixedWidth(TARGET + GRID)
        self.facts = label(name="orders.facts", role="quiet")
        self.reprint_button = button(tr("Print label again"), "orders.reprint", role="act")
        self.cancel_button = button(tr("Cancel order…"), "orders.cancel", role="danger")
        self.pack_button = button(
            tr("Dispute pack"),
            "orders.dispute",
            role="act",
            says=tr("Save everything known of this parcel in one file"),
        )
        self.warning = label(name="orders.warning", role="problem")
        self.cancel = CancelPanel(self)
        self.reprint_question = ReprintPanel(self)
        self.items = ItemList(self)
        self.tabs = QTabBar(self)
        self.pages = QStackedWidget(self)
        self.timeline = _list("orders.timeline", tr("What happened to the order"), self.pages)
        self.acts = _list("orders.acts", tr("What may be done now, and why the rest may not"), self.pages)
        self.picture = LabelPicture(self.pages)
        self.words = _list("orders.server_words", tr("What Oker told, word for word"), self.pages)
        self._doing = row(self.reprint_button, self.cancel_button, self.pack_button, 1)
        self._build()
        self.pack_button.clicked.connect(self.pack)
        self.reprint_button.clicked.connect(self._ask_reprint)
        self.reprint_question.print_now.connect(self.reprint)
        self.cancel_button.clicked.connect(self._ask_cancel)
        self.cancel.cancel_now.connect(self.cancel_now)
        self.close_button.clicked.connect(self.closed)
        for question in (self.cancel, self.reprint_question):
            question.installEventFilter(self)
        self.tabs.currentChanged.connect(self.pages.setCurrentIndex)

    def _build(self) -> None:
        self.tabs.setObjectName("orders.order_tabs")
        self.tabs.setAccessibleName(tr("More about this order"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        for word, page in (
            (tr("History"), self.timeline),
            (tr("What may be done"), self.acts),
            (tr("Label"), self.picture),
            (tr("Details"), self.words),
        ):
            self.tabs.addTab(word)
            self.pages.addWidget(page)
        head = row(self.headline, self.close_button)
        head.setStretch(0, 1)
        self.add(
            head,
            self.warning,
            self.facts,
            self._doing,
            self.reprint_question,
            self.cancel,
        )
        self.add(self.items, stretch=2)
        self.add(self.tabs)
        self.add(self.pages, stretch=3)
        self._column.addStretch()  # takes what is left where a question stands alone

    def stop_asking(self) -> bool:
        """Take back a question about the order; says whether there was one."""
        asked = [part for part in (self.cancel, self.reprint_question) if not part.isHidden()]
        for part in asked:
            part.hide()
        return bool(asked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self._share_room()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Give a question the place of what is only read: beside that it would be cut on a low screen."""
        asking = not (self.cancel.isHidden() and self.reprint_question.isHidden())
        for part in (self.tabs, self.pages):
            part.setHidden(asking)
        self.items.setHidden(asking and self.height() < _ROOMY)
        alone = asking and self.height() < _LOW
        for beside in (self.facts, self.reprint_button, self.pack_button):
            beside.setHidden(alone)
        self.cancel_button.setHidden(
            alone or (self.detail is not None and self.detail.view.order.state is OrderState.CANCELLED)
        )

    def show_detail(self, detail: OrderDetail) -> None:
        """Show an order; the question about cancelling stays only while it is the same order."""
        before = self.detail.view.order.order_no if self.detail else None
        self.detail = detail
        view, now = detail.view, detail.now
        if before != view.order.order_no or view.order.state is OrderState.CANCELLED:
            self.cancel.hide()
            self.reprint_question.hide()
        self.headline.setText(headline(view))
        self.facts.setText("\n".join(facts(view, now)))
        self.warning.setText(warnings(view))
        self.warning.setVisible(bool(self.warning.text()))
        self.items.show_items(view.order)
        _fill(self.timeline, timeline(view.history, now) or [tr("Nothing was done with it here yet.")])
        _fill(self.acts, [_act_line(*act) for act in acts(view)])
        _fill(self.words, server_words(view.order))
        self.picture.show_picture(detail.picture, view.order.display_no)
        reprint = view.verdicts.get(Act.REPRINT, ALLOWED)
        self.reprint_button.setEnabled(reprint.allowed)
        self.reprint_button.setToolTip(speak(reprint.sentence))
        cancel = view.verdicts.get(Act.CANCEL, ALLOWED)
        dress(self.cancel_button, "role", "danger" if cancel.allowed else "act")
        rename(self.cancel_button, tr("Cancel order…") if cancel.allowed else tr("Why not cancel?"))
        self.cancel_button.setToolTip(speak(cancel.sentence))
        self._share_room()
        self.setMinimumWidth(max(WIDTH, self._doing.minimumSize().width() + 4 * GRID + 2))  # its frame, too

    def _ask_reprint(self) -> None:
        if self.detail is not None:
            self.cancel.hide()
            self.reprint_question.ask(self.detail.view)

    def _ask_cancel(self) -> None:
        if self.detail is not None:
            self.reprint_question.hide()
            self.cancel.ask(self.detail.view)


def _act_line(allowed: bool, name: str, why_not: str) -> str:
    return f"✓  {name}" if allowed else f"✗  {name}\n{why_not}"


def _list(name: str, says: str, parent: QWidget) -> QListWidget:
    made = QListWidget(parent)
    made.setObjectName(name)
    made.setAccessibleName(says)
    made.setWordWrap(True)
    made.setSpacing(2)
    made.setProperty("role", "plain")
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
    return made


def _fill(shown: QListWidget, lines: Iterable[str]) -> None:
    wanted = list(lines)
    if wanted == [shown.item(n).text() for n in range(shown.count())]:
        return  # whoever is reading keeps the place
    shown.clear()
    for line in wanted:
        shown.addItem(QListWidgetItem(line))
