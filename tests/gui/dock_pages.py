"""The dock, order, channel and set-up pages in a test: on a real desk, lanes in series, words kept as they are said."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from oker_desk.devices.resources import find_resource
from oker_desk.gui.lanes import Lanes
from oker_desk.gui.notices import Notice
from oker_desk.gui.parts import Parts
from oker_desk.gui.view import View
from oker_desk.services.desk import Desk

V = TypeVar("V", bound=View)
W = TypeVar("W", bound=QWidget)


class Page(Generic[V]):
    """A view and what it said. ``changed`` reads it anew, as the window does."""

    def __init__(self, view: V, parts: Parts) -> None:
        self.view = view
        self.said: list[Notice] = []
        parts.said.connect(self.said.append)
        parts.changed.connect(view.refresh)
        view.refresh()

    def part(self, kind: type[W], name: str) -> W:
        """Return the control with this object name."""
        found = self.view.findChild(kind, name)
        assert found is not None, name
        return found

    @property
    def last(self) -> str:
        return self.said[-1].sentence


@contextmanager
def open_page(make: type[V], desk: Desk, qtbot: QtBot) -> Iterator[Page[V]]:
    """Show a view for the length of a test; a defect in a lane fails it."""
    lanes = Lanes(desk, series=True)
    defects: list[str] = []
    lanes.defective.connect(defects.append)
    parts = Parts(lanes, find_resource("style").parent, importlib.import_module)
    view = make(parts)
    qtbot.addWidget(view)
    yield Page(view, parts)
    assert not defects, defects[0]
    lanes.close()
