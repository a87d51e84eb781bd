"""Oker's channel API: the direct route (design §2.1)."""

from typing import TYPE_CHECKING

from oker_desk.late import late

if TYPE_CHECKING:
    from oker_desk.remote.oker import first_contact, route

__all__ = ["first_contact", "route"]

__getattr__ = late(__name__)
