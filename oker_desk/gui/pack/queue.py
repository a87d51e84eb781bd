"""The lists beside the table: to pack by dispatch-by, batches of one-piece orders, the WAITING shelf, set aside."""

from __future__ import annotations

from collections.abc import Sequence

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
    QHBoxLayout,
    QListView,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from oker_desk.gui.language import mark, tr
from oker_desk.gui.pack.snapshot import QueueRow, Queues
from oker_desk.gui.pieces import GRID, Panel, button, label
from oker_desk.gui.shapes import WRAPPED, draw_sign, whole_lines
from oker_desk.gui.theme import Colours, colour_names

WIDTH, NARROW = 360, 312
_SHORT, _TALL = 72, 136
_ROW = Qt.ItemDataRole.UserRole
LISTS = {
    "to_pack": mark("To pack"),
    "batches": mark("Batch"),
    "waiting": mark("Waiting"),
    "aside": mark("Aside"),
}
_EMPTY = {
    "to_pack": mark("Nothing to pack. New orders come with the next order sync."),
    "batches": mark("No article is wanted by two orders of one piece."),
    "waiting": mark("Nothing waits for a courier."),
    "aside": mark("Nothing is set aside."),
}
Index = QModelIndex | QPersistentModelIndex


class QueueModel(QAbstractListModel):
    """One list as a snapshot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = ""
        self._rows: list[QueueRow] = []

    def show_rows(self, name: str, rows: Sequence[QueueRow]) -> None:
        """Show a list by its name; of the one that is shown already only what has changed is touched."""
        same, self._list = name == self._list, name
        if not same or not self._change(rows):
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()

    def _change(self, rows: Sequence[QueueRow]) -> bool:
        """Take out, put in and alter single rows; says whether that was enough: rows that stay must keep their order."""
        wanted, here = {row.key for row in rows}, {row.key for row in self._rows}
        staying = [row.key for row in self._rows if row.key in wanted]
        if len(wanted) < len(rows) or staying != [row.key for row in rows if row.key in here]:
            return False
        gone = here - wanted
        for at in reversed([at for at, row in enumerate(self._rows) if row.key in gone]):
            self.beginRemoveRows(QModelIndex(), at, at)
            del self._rows[at]
            self.endRemoveRows()
        for at, row in enumerate(rows):
            if row.key not in here:
                self.beginInsertRows(QModelIndex(), at, at)
                self._rows.insert(at, row)
                self.endInsertRows()
            elif row != self._rows[at]:
                self._rows[at] = row
                self.dataChanged.emit(self.index(at, 0), self.index(at, 0))
        return True

    @property
    def rows(self) -> tuple[QueueRow, ...]:
        return tuple(self._rows)

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
            return row.head
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return row if role == _ROW else None


class QueueDelegate(QStyledItemDelegate):
    """Draws a row: number, when it is due, what comes next; late ones carry a sign and the word."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(_ROW)
        return QSize(NARROW - 4 * GRID, _TALL if row is not None and row.reason else _SHORT)

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
        painter.setFont(_font(12, bold=True))
        width = painter.fontMetrics().horizontalAdvance(row.due)
        painter.setPen(alert if row.late else ink)
        painter.drawText(upper, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.due)
        painter.setFont(_font(14, bold=True))
        painter.setPen(ink)
        room = upper.width() - width - (36 if row.late else GRID)
        # An order's number differs at its end, an article's name at its beginning.
        cut = Qt.TextElideMode.ElideLeft if row.order_no else Qt.TextElideMode.ElideRight
        head = painter.fontMetrics().elidedText(row.head, cut, room)
        painter.drawText(upper, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, head)
        if row.late:
            sign = QRectF(upper.right() - width - 28, upper.top() + 3, 22, 22)
            draw_sign(painter, sign, "late", alert, QColor(names["surface"]))
        painter.setFont(_font(12, bold=False))
        painter.setPen(ink if row.reason else quiet)
        if row.reason:
            painter.drawText(lower, WRAPPED, whole_lines(row.reason, painter.fontMetrics(), lower))
            return
        painter.drawText(lower, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, row.told)
        painter.drawText(lower, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, row.payment)


class QueueList(QListView):
    """A list whose rows are opened with Enter or a click."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pack.queue")
        self.setAccessibleName(tr("Orders"))
        self.setItemDelegate(QueueDelegate(self))
        self.setUniformItemSizes(True)  # either all rows of a list have a reason, or none has
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.queue = QueueModel(self)
        self.setModel(self.queue)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    def _choose(self, index: Index) -> None:
        row = self.queue.row_at(index)
        if row is not None:
            self.chosen.emit(row)


class ListChooser(QWidget):
    """A button for each list with the number of its rows, so that what waits is seen from every list."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pack.lists")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID // 2)
        self.buttons: dict[str, QPushButton] = {}
        for name in LISTS:
            made = button("", f"pack.list.{name}", role="tab")
            made.setCheckable(True)
            made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            made.setMinimumHeight(56)
            made.clicked.connect(lambda _=False, chosen=name: self.choose(chosen))
            line.addWidget(made, 1)
            self.buttons[name] = made
        self.choose("to_pack")

    def choose(self, name: str) -> None:
        """Choose a list. No exclusive group does this: Tab would stop at the chosen button only."""
        for other, made in self.buttons.items():
            made.setChecked(other == name)
        self.wanted.emit()

    @property
    def chosen(self) -> str:
        return next(name for name, made in self.buttons.items() if made.isChecked())

    def show_values(self, queues: Queues) -> None:
        """Show how many rows each list has; a plus says that only the most urgent orders were read."""
        for name, made in self.buttons.items():
            number = f"{len(getattr(queues, name))}{'+' if queues.more and name == 'to_pack' else ''}"
            word = tr(LISTS[name])
            made.setText(f"{number}\n{word}")
            made.setAccessibleName(f"{word}, {number}")


class QueuePanel(Panel):
    """The lists, one shown at a time."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("pack.queues", parent=parent)
        self.setFixedWidth(WIDTH)
        self.lists = ListChooser(self)
        self.list = QueueList(self)
        self.empty = label(name="pack.queue_empty", role="empty")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.more = label(name="pack.queue_more", role="small")
        self.queues: Queues | None = None
        self._was_in_hand = False
        inner = QVBoxLayout()
        inner.setSpacing(GRID)
        for part in (self.lists, self.empty, self.list, self.more):
            inner.addWidget(part, 1 if part in {self.list, self.empty} else 0)
        self._column.setContentsMargins(GRID, GRID, GRID, GRID)
        self.add(inner, stretch=1)
        self.lists.wanted.connect(self._show)
        self.list.chosen.connect(self.chosen)

    def show_queues(self, queues: Queues, in_hand: str | None) -> None:
        """Show new lists and mark the order in hand."""
        self.queues = queues
        self.lists.show_values(queues)
        self._show()
        self._mark(in_hand)
        if self._was_in_hand and in_hand is None:
            self.list.scrollToTop()  # the most urgent order comes next
        self._was_in_hand = in_hand is not None

    def _mark(self, in_hand: str | None) -> None:
        """Mark the order in hand; whoever looks through the list meanwhile, or at a free table, keeps the place."""
        at = self.list.queue.place_of(in_hand) if in_hand else None
        if at is not None:
            index = self.list.queue.index(at, 0)
            if not self.list.selectionModel().isSelected(index):
                self.list.setCurrentIndex(index)
        elif in_hand or self._was_in_hand:
            self.list.clearSelection()

    def show_list(self, name: str) -> None:
        """Show one of the lists."""
        self.lists.choose(name)

    def _show(self) -> None:
        if self.queues is None:
            return
        name = self.lists.chosen
        rows: tuple[QueueRow, ...] = getattr(self.queues, name)
        self.list.queue.show_rows(name, rows)
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.empty.setText(tr(_EMPTY[name]))
        self.more.setVisible(self.queues.more > 0 and name == "to_pack")
        self.more.setText(tr("{n} later ones come up as you go on.", n=self.queues.more))


def _font(points: int, *, bold: bool) -> QFont:
    font = QFont()
    font.setPointSize(points)
    font.setBold(bold)
    return font
