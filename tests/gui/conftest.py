"""A shop, a desk and a window for every test of what people see; one that wants another desk makes its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from oker_desk.gui.main_window import MainWindow
from oker_desk.services.desk import Desk
from tests.gui.windows import open_window
from tests.stations import desk, shop

__all__ = ["desk", "shop", "window"]


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    with open_window(desk, qtbot) as window:
        yield window
