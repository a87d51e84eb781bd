"""The lists beside the table: to pack by dispatch-by, the WAITING shelf, and what is set aside with its reason."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from oker_desk.gui.pack.snapshot import QueueRow, Queues
from oker_desk.gui.pieces import GRID, Panel, label
from oker_desk.gui.shapes import draw_sign
from oker_desk.gui.theme import Colours, colour_names

WIDTH = 360
_SHORT, _TALL = 72, 124
_ROW = Qt.ItemDataRole.UserRole
_TABS = (("To pack", "to_pack"), ("Waiting", "waiting"), ("Set aside", "aside"))
_EMPTY = {
    "to_pack": "Nothing to pack. New orders come with the next order sync.",
    "waiting": "Nothing waits for a courier.",
    "aside": "Nothing is set aside.",
}
Index = QModelIndex | QPersistentModelIndex


class QueueModel(QAbstractListModel):
    """One list as a snapshot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[QueueRow, ...] = ()

    def show_rows(self, rows: tuple[QueueRow, ...]) -> None:
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @property
    def rows(self) -> tuple[QueueRow, ...]:
        return self._rows

    def row_at(self, index: Index) -> QueueRow | None:
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def place_of(self, order_no: str) -> int | None:
        return next((at for at, row in enumerate(self._rows) if row.order_no == order_no), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.display_no
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return row if role == _ROW else None


class QueueDelegate(QStyledItemDelegate):
    """Draws a row: number, when it is due, what comes next; late ones carry a sign and the word."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(_ROW)
        return QSize(WIDTH - 4 * GRID, _TALL if row is not None and row.reason else _SHORT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: QueueRow = index.data(_ROW)
        whole: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        names = colour_names()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(whole, QColor(names["accentsoft"]))
            painter.fillRect(whole.adjusted(0, 0, 8 - whole.width(), 0), QColor(names["accent"]))
        painter.setPen(QPen(QColor(names["line"])))
        painter.drawLine(QPointF(whole.bottomLeft()), QPointF(whole.bottomRight()))
        area = whole.adjusted(2 * GRID, GRID, -GRID, -GRID)
        self._write(painter, area, row, names)
        painter.restore()

    def _write(self, painter: QPainter, area: QRect, row: QueueRow, names: Colours) -> None:
        ink, quiet, alert = (QColor(names[name]) for name in ("ink", "quiet", "stop"))
        upper = QRect(area.left(), area.top(), area.width(), 28)
        lower = QRect(area.left(), area.top() + 30, area.width(), area.height() - 30)
        painter.setFont(_font(14, bold=True))
        painter.setPen(ink)
        painter.drawText(upper, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, row.display_no)
        painter.setFont(_font(12, bold=True))
        painter.setPen(alert if row.late else ink)
        painter.drawText(upper, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.due)
        if row.late:
            width = painter.fontMetrics().horizontalAdvance(row.due)
            sign = QRectF(upper.right() - width - 28, upper.top() + 3, 22, 22)
            draw_sign(painter, sign, "late", alert, QColor(names["surface"]))
        painter.setFont(_font(12, bold=False))
        painter.setPen(ink if row.reason else quiet)
        if row.reason:
            painter.drawText(lower, int(Qt.AlignmentFlag.AlignLeft) | Qt.TextFlag.TextWordWrap, row.reason)
            return
        painter.drawText(lower, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, row.told)
        painter.drawText(lower, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, row.payment)


class QueueList(QListView):
    """A list whose rows are opened with Enter or a click."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pack.queue")
        self.setAccessibleName("Orders")
        self.setItemDelegate(QueueDelegate(self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.queue = QueueModel(self)
        self.setModel(self.queue)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    def _choose(self, index: Index) -> None:
        row = self.queue.row_at(index)
        if row is not None:
            self.chosen.emit(row.order_no)


class QueuePanel(Panel):
    """The three lists, one shown at a time."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("pack.queues", parent=parent)
        self.setFixedWidth(WIDTH)
        self.tabs = QTabBar()
        self.tabs.setObjectName("pack.queue_tabs")
        self.tabs.setAccessibleName("Lists of orders")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(True)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        for word, _ in _TABS:
            self.tabs.addTab(word)
        self.list = QueueList()
        self.empty = label(name="pack.queue_empty", role="empty")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.more = label(name="pack.queue_more", role="small")
        self._queues: Queues | None = None
        inner = QVBoxLayout()
        inner.setSpacing(GRID)
        for part in (self.tabs, self.empty, self.list, self.more):
            inner.addWidget(part, 1 if part in {self.list, self.empty} else 0)
        self._column.setContentsMargins(GRID, GRID, GRID, GRID)
        self.add(inner, stretch=1)
        self.tabs.currentChanged.connect(self._show)
        self.list.chosen.connect(self.chosen)

    def show_queues(self, queues: Queues, in_hand: str | None) -> None:
        """Show new lists and mark the order in hand."""
        self._queues = queues
        for place, (word, name) in enumerate(_TABS):
            # Only the most urgent orders are read; how many more there are stands below the list.
            self.tabs.setTabText(place, f"{word} {len(getattr(queues, name))}{'+' if queues.more else ''}")
        self._show()
        at = self.list.queue.place_of(in_hand) if in_hand else None
        if at is None:
            self.list.clearSelection()
        else:
            self.list.setCurrentIndex(self.list.queue.index(at, 0))

    def _show(self) -> None:
        if self._queues is None:
            return
        name = _TABS[self.tabs.currentIndex()][1]
        rows: tuple[QueueRow, ...] = getattr(self._queues, name)
        self.list.queue.show_rows(rows)
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.empty.setText(_EMPTY[name])
        self.more.setVisible(self._queues.more > 0)
        self.more.setText(f"{self._queues.more} later ones come up as you go on.")


def _font(points: int, *, bold: bool) -> QFont:
    font = QFont()
    font.setPointSize(points)
    font.setBold(bold)
    return font
