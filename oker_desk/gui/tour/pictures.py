"""The tour: the whole main job through the real window, off-screen, with a picture of each step."""

from __future__ import annotations

from pathlib import Path

from oker_desk.domain.wording import mark
from oker_desk.gui.parts import Load
from oker_desk.gui.start import keep_messages, make_application, make_window
from oker_desk.gui.tour.hands import Hands
from oker_desk.gui.tour.steps import Shop, dispatch, pack, set_up
from oker_desk.services.desk import Desk

SIZE = (1366, 768)
PERSON = "Asha"
"""Whose name the pictures show, rather than that of whoever makes them."""


def make_pictures(desk: Desk, resources: Path, load: Load, shop: Shop, out: Path) -> list[Path]:
    """Walk through the job and return the pictures, in the order of the steps."""
    out.mkdir(parents=True, exist_ok=True)
    desk.person = PERSON
    keep_messages()
    application = make_application(resources, dark=False)
    window = make_window(desk, resources, load)
    window.resize(*SIZE)
    window.show_note(mark("▲ Sandbox: no real orders"))
    window.go_to("setup")
    window.show()
    hands = Hands(application, window, out)
    try:
        set_up(hands, shop)
        dispatch(hands, pack(hands, desk))
    finally:
        window.close()
    return hands.pictures


__all__ = ["Shop", "make_pictures"]
