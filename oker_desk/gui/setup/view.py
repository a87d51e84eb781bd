"""Set-up (F5): a list of sections at the left, the chosen one's page at the right."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QWidget,
)

from oker_desk.gui.language import tr
from oker_desk.gui.parts import Parts
from oker_desk.gui.pieces import GRID, TARGET, scrolled
from oker_desk.gui.setup.page import SetupPage, focus_first, press_with_enter
from oker_desk.gui.setup.sections import SECTIONS
from oker_desk.gui.view import View

_LIST_WIDTH, _NARROW_LIST = 264, 200
_WIDE = 1100
"""Pixels of this place from which on the list has room for every title."""


class SetupView(View):
    """Up and Down choose a section, Alt with a digit goes straight to one, Enter goes into its page."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parts, parent)
        self.setObjectName("setup")
        self._pages: dict[str, View] = {}
        self._holders: dict[str, QWidget] = {}
        self.sections = QListWidget()
        self._stack = QStackedWidget()
        self._build()
        self.setFocusProxy(self.sections)
        self.sections.currentRowChanged.connect(self._choose)
        self.sections.activated.connect(lambda _: self._go_into())
        self.sections.setCurrentRow(0)

    def _build(self) -> None:
        self.sections.setObjectName("setup.sections")
        self.sections.setAccessibleName(tr("Sections of Set-up"))
        self.sections.setProperty("role", "sections")
        for number, section in enumerate(SECTIONS, 1):
            item = QListWidgetItem(f"{number}   {tr(section.title)}")
            item.setSizeHint(QSize(0, TARGET))
            self.sections.addItem(item)
            if number < 10:
                keys = QShortcut(QKeySequence(f"Alt+{number}"), self)
                keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                keys.activated.connect(lambda name=section.name: self.show_section(name))
                item.setToolTip(f"Alt+{number}")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2 * GRID)
        line.addWidget(self.sections)
        line.addWidget(self._stack, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sections.setFixedWidth(_LIST_WIDTH if self.width() >= _WIDE else _NARROW_LIST)

    @property
    def page(self) -> View:
        """The page that is shown."""
        return self._pages[self.in_hand]

    def show_section(self, name: str) -> View:
        """Go to a section and return its page, with the focus on its first field."""
        self.take_up(name)
        self._go_into()
        return self.page

    def enter(self) -> None:
        self._go_into()

    def refresh(self) -> None:
        self.page.refresh()

    def take_scan(self, code: str) -> None:
        self.page.take_scan(code)

    @property
    def in_hand(self) -> str:
        return SECTIONS[self.sections.currentRow()].name

    def take_up(self, ref: str) -> None:
        self.sections.setCurrentRow([section.name for section in SECTIONS].index(ref))

    def put_down(self) -> bool:
        """Answer Escape: the page first, then back to the list of sections."""
        if self.page.put_down():
            return True
        back = not self.sections.hasFocus()
        self.sections.setFocus()
        return back

    def _choose(self, row: int) -> None:
        section = SECTIONS[row]
        if section.name not in self._pages:
            page = section.make(self._parts)
            press_with_enter(page)
            # The first steps keep their bar in sight and scroll their own pages.
            holder = scrolled(page) if isinstance(page, SetupPage) else page
            self._pages[section.name], self._holders[section.name] = page, holder
            self._stack.addWidget(holder)
        self._parts.page_left.emit()
        self._stack.setCurrentWidget(self._holders[section.name])
        self.page.refresh()

    def _go_into(self) -> None:
        if self.page.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            self.page.setFocus()  # it knows best which of its parts comes first
        else:
            focus_first(self.page)
