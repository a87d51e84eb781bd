"""The packing table in a test: what is said, pressed and typed there."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPushButton

from oker_desk.gui.main_window import MainWindow
from oker_desk.gui.notices import NoticeKind
from oker_desk.gui.pack.view import PackView

BOX_FIELDS = {"weight": "750", "length": "300", "width": "200", "height": "100"}


def view_of(window: MainWindow) -> PackView:
    assert isinstance(window.view, PackView)
    return window.view


def click(window: MainWindow, name: str) -> None:
    button = window.findChild(QPushButton, name)
    assert button is not None
    assert button.isVisible()
    button.click()


def fill_box(window: MainWindow, **changed: str) -> None:
    for name, value in {**BOX_FIELDS, **changed}.items():
        field = window.findChild(QLineEdit, f"pack.{name}")
        assert field is not None
        field.setText(value)
    click(window, "pack.get_label")


def said(window: MainWindow) -> str:
    return window.banner.word.text()


def kind_of(window: MainWindow) -> NoticeKind | None:
    return window.banner.notice.kind if window.banner.notice else None
