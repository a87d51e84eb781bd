"""Whether this station scans the label on each box; a supervisor may switch it off (R25)."""

from __future__ import annotations

from oker_desk.domain.people import Right
from oker_desk.services.desk import Desk
from oker_desk.services.people import require_right

_SCAN_LABEL = "packing.scan_label"


def label_is_scanned(desk: Desk) -> bool:
    """Whether the label on the box is scanned before the next order opens (R25); on unless switched off."""
    return desk.store.settings.get(_SCAN_LABEL, "on") == "on"


def set_label_is_scanned(desk: Desk, on: bool) -> None:
    """Switch the scan of the label on or off; a supervisor's right."""
    require_right(desk, Right.SUPERVISE)
    with desk.store.transaction():
        desk.store.settings.put(_SCAN_LABEL, "on" if on else "off")
