"""Printers: queues of the system, label printers that speak ZPL, folders; and asking them how they are."""

from typing import TYPE_CHECKING

from oker_desk.late import late

if TYPE_CHECKING:
    from oker_desk.devices.printers import cups, family, folder, system, zpl

__all__ = ["cups", "family", "folder", "system", "zpl"]

__getattr__ = late(__name__)
