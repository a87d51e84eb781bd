"""What every page of Set-up is: a view whose panels stand below one another, where nothing is scanned."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from oker_desk.gui.language import tr
from oker_desk.gui.parts import Parts
from oker_desk.gui.pieces import GRID
from oker_desk.gui.view import View


class SetupPage(View):
    """A page of Set-up. Answers stand beside the fields that they are about, not in the banner."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parts, parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * GRID)

    def add_panels(self, *panels: QWidget) -> None:
        """Put panels below one another; what is left of the height stays free below them."""
        for panel in panels:
            self._column.addWidget(panel)
        self._column.addStretch(1)

    def take_scan(self, code: str) -> None:
        """Nothing is scanned on most pages; the banner says where to go."""
        self._parts.say_stop(
            tr("NOT HERE"),
            tr("Nothing is scanned on this page. Go to Pack (F1) or Dock (F2) for {code}.", code=code),
        )


def press_with_enter(page: QWidget) -> None:
    """Let Enter press the button that has the keys, as Space does. A scan's Enter never comes so far."""
    for found in page.findChildren(QPushButton):
        found.setAutoDefault(True)


def focus_first(page: QWidget) -> None:
    """Bring the keys to the first part of a page that takes them."""
    part = page.nextInFocusChain()
    while part is not None and part is not page and page.isAncestorOf(part):
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisible() and part.isEnabled():
            part.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        part = part.nextInFocusChain()
