"""From "the courier is here" to the printed paper: what hands have to do, counted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from oker_desk.domain.manifests import ManifestState
from oker_desk.domain.prints import PaperKind
from oker_desk.gui.dock.view import DockView
from oker_desk.services.desk import Desk
from oker_desk.services.dock.manifests import list_manifests
from oker_desk.services.printers import FOLDER, PrinterChoice, set_printer
from tests.gui.windows import open_window, scan
from tests.shop import Shop, look, packed_order

PARCELS = 4
MOST_KEYS = 3


@pytest.mark.slow
def test_a_courier_is_served_with_three_keys_and_one_scan_for_each_parcel(
    shop: Shop, desk: Desk, qtbot: QtBot
) -> None:
    numbers = [packed_order(shop, desk) for _ in range(PARCELS)]
    set_printer(desk, PaperKind.MANIFEST, PrinterChoice(FOLDER, str(desk.home / "papers")))
    keys = scans = 0
    with open_window(desk, qtbot, first="dock") as window:

        def press(key: Qt.Key, *held: Qt.KeyboardModifier) -> None:
            nonlocal keys
            modifiers = Qt.KeyboardModifier.NoModifier
            for one in held:
                modifiers |= one
            qtbot.keyClick(QApplication.focusWidget() or window, key, modifiers)
            qtbot.waitUntil(lambda: window.settled)
            keys += 1

        press(Qt.Key.Key_F8)
        for number in numbers:
            scan(window, look(desk, number).awb or "")
            qtbot.waitUntil(lambda: window.settled)
            scans += 1
        press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        view = window.view
        assert isinstance(view, DockView)
        qtbot.waitUntil(lambda: view.panel.closing.is_asking)
        press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier)
        [manifest] = list_manifests(desk)
        assert manifest.state is ManifestState.CLOSED
        assert len(manifest.parcels) == PARCELS
    papers = list((desk.home / "papers").glob("*.pdf"))
    print(f"\nfrom “courier is here” to printed paper: {keys} keys and {scans} scans for {PARCELS} parcels")
    assert keys <= MOST_KEYS
    assert scans == PARCELS
    assert len(papers) == 2, "ours, and Oker's own beside it"
