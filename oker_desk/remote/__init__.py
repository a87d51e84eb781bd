"""HTTP, and only here: what is said to Oker, and its answers read tolerantly into values of the domain."""

from typing import TYPE_CHECKING

from oker_desk.late import late

if TYPE_CHECKING:
    from oker_desk.remote import pictures

__all__ = ["pictures"]

__getattr__ = late(__name__)
