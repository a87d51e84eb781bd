"""The real window on a screen of its own: focus wanders and menus open while somebody scans from outside.

Run as ``python -m tests.gui.scan_process HOME``. It ends with the scan of ``LASTCODE`` and prints what arrived.
"""

from __future__ import annotations

import importlib
import json
import random
import sys
from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QMenu, QMessageBox, QWidget

from oker_desk.devices.resources import find_resource
from oker_desk.domain.scanner import SPOILED
from oker_desk.gui.start import make_application, make_window
from oker_desk.services.desk import close_desk, open_desk

LAST = "LASTCODE"
PLACES = ("pack", "dock", "orders", "channel", "setup")
EVERY = 60
"""Milliseconds from one disturbance to the next; a scan of twelve signs takes about as long."""


def main() -> None:
    resources = find_resource("style").parent
    application = make_application(resources, dark=False)
    desk = open_desk(Path(sys.argv[1]))
    window = make_window(desk, resources, importlib.import_module)
    scans: list[str] = []
    pressed: list[str] = []
    told: list[str] = []
    written: Counter[str] = Counter()
    happened: Counter[str] = Counter()
    chance = random.Random(3)
    menu = QMenu(window)
    box = QMessageBox(QMessageBox.Icon.Question, "Sure?", "Sure?", parent=window)
    for word in ("Alpha", "Beta", "Finish"):
        menu.addAction(word).triggered.connect(lambda _=False, word=word: pressed.append(word))

    def take(code: str) -> None:
        if code == LAST:
            application.quit()
            return
        scans.append(code)
        if len(scans) % 5 == 0:
            happened["dialog"] += 1
            box.open()
        elif len(scans) % 5 == 2:
            close_all()  # X loses the keys that are on their way to a window that closes: not in the midst of a scan

    def close_all() -> None:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        box.reject()

    def disturb() -> None:
        name = chance.choices(("focus", "menu", "combo", "place"), (5, 1, 1, 0.3))[0]
        happened[name] += 1
        if name == "focus":
            able = [
                widget
                for widget in window.findChildren(QWidget)
                if widget.isVisible()
                and widget.isEnabled()
                and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
            ]
            chance.choice(able).setFocus()
        elif name == "menu":
            menu.popup(window.mapToGlobal(window.rect().center()))
        elif name == "combo":
            shown = [combo for combo in window.findChildren(QComboBox) if combo.isVisible() and combo.count()]
            if shown:
                chance.choice(shown).showPopup()
        else:
            window.go_to(chance.choice(PLACES))

    for name in PLACES:
        window.go_to(name).take_scan = take  # type: ignore[method-assign]
    window.go_to("pack")
    for button in (*window.findChildren(QAbstractButton), *box.findChildren(QAbstractButton)):
        button.pressed.connect(lambda button=button: pressed.append(button.objectName() or button.text()))
    for line in window.findChildren(QLineEdit):
        line.textEdited.connect(lambda text, line=line: written.update([f"{line.objectName()}: {text}"]))
    window.parts.said.connect(lambda notice: told.append(notice.sentence))
    window.show()
    timer = QTimer(interval=EVERY)
    timer.timeout.connect(disturb)
    QTimer.singleShot(1500, timer.start)
    QTimer.singleShot(1000, lambda: print("ready", flush=True))
    application.exec()
    timer.stop()
    close_all()
    window.close()
    close_desk(desk)
    arrived = {"scans": scans, "again": told.count(str(SPOILED)), "pressed": pressed, "written": written}
    print(json.dumps({**arrived, "happened": happened}), flush=True)


if __name__ == "__main__":
    main()
