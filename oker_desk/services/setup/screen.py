"""How large this station's window writes, for eyes at arm's length."""

from __future__ import annotations

from oker_desk.domain.trouble import invalid
from oker_desk.services.desk import Desk

TEXT_SIZES = (100, 110, 120)
"""Per cent of the usual size."""
_TEXT_SIZE = "screen.text_size"


def text_size(desk: Desk) -> int:
    """Return how large texts are, in per cent."""
    kept = desk.store.settings.get(_TEXT_SIZE, str(TEXT_SIZES[0]))
    return int(kept) if kept.isdecimal() and int(kept) in TEXT_SIZES else TEXT_SIZES[0]


def choose_text_size(desk: Desk, percent: int) -> int:
    """Keep the size. No right is asked for: whoever cannot read the window must be able to change it."""
    if percent not in TEXT_SIZES:
        raise invalid("Texts can be {sizes} per cent large.", sizes=", ".join(map(str, TEXT_SIZES)))
    desk.store.settings.put(_TEXT_SIZE, str(percent))
    return percent
