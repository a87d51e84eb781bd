"""The interface of the five places: a widget that can refresh itself and take a scan."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from oker_desk.domain.trouble import Trouble
from oker_desk.gui.lanes import DESK
from oker_desk.gui.parts import Parts
from oker_desk.services.desk import Desk

T = TypeVar("T")


class View(QWidget):
    """One place of the window. It shows snapshots only, and asks for work through a lane."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts

    def refresh(self) -> None:
        """Read a new snapshot through the desk lane and show it."""

    def enter(self) -> None:
        """Bring the keys to what is to be done first."""
        self.setFocus()

    def take_scan(self, code: str) -> None:
        """Take a code that was scanned while this place is shown."""

    def put_down(self) -> bool:
        """Answer Escape: let go of what is in hand; says whether there was something."""
        return False

    def fit(self, *, tight: bool) -> None:
        """Lay the place out for a small screen, or for a usual one."""

    @property
    def asking(self) -> bool:
        """Whether a question stands here that is answered with yes or no."""
        return False

    @property
    def in_hand(self) -> str:
        """What this place holds; a view that takes its place, as in another language, takes it up again."""
        return ""

    def take_up(self, ref: str) -> None:
        """Take up what the view before this one held."""

    def ask(
        self,
        work: Callable[[Desk], T],
        on_done: Callable[[T], None] | None = None,
        on_trouble: Callable[[Trouble], None] | None = None,
        lane: str = DESK,
    ) -> None:
        """Do work in a lane; answers come back only while this view lives, a trouble goes to the banner."""
        self._parts.lanes.run(lane, work, on_done, on_trouble or self._parts.say_trouble, owner=self)
