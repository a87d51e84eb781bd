"""What every printer can do, and how each says that it did not.

A fault never changes what is known about a parcel (R27). Two kinds are told apart: nothing came out, which is sure
(``unavailable``), and nobody answered, so that paper may have come out (``unknown``).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from oker_desk.devices.labels.pages import MM_PER_INCH
from oker_desk.devices.labels.rasters import Raster
from oker_desk.domain.trouble import Trouble, unavailable, unknown


class Printer(Protocol):
    """Something that takes pages. What does not go out raises R27 with a sentence."""

    @property
    def name(self) -> str: ...

    def print_pages(self, pages: Sequence[Raster], pdf: bytes, title: str) -> None:
        """Print the pages; ``pdf`` is the document that they were drawn from, ``title`` the job's name."""


def not_answered(printer: str, details: str) -> Trouble:
    """Return the trouble of a print that may have come out."""
    return unknown(
        "Printed to {printer}? The printer did not answer. Check paper and cable, then print again.",
        printer=printer,
        rule="R27",
        details=details,
    )


def not_printed(printer: str, details: str) -> Trouble:
    """Return the trouble of a print that certainly did not come out, for a reason without a sentence of its own."""
    return unavailable(
        "{printer} took nothing: nothing was printed. Check paper and cable, then print again.",
        printer=printer,
        rule="R27",
        details=details,
    )


_FAULTS = {
    "gone": "The printer {printer} is not there any more. Nothing was printed. Choose a printer in the set-up.",
    "stopped": "The printer {printer} is stopped. Nothing was printed. Start it, then print again.",
    "off": "The printer {printer} is switched off or its cable is out. Nothing was printed. Switch it on, then print again.",
    "empty": "The printer {printer} has no paper or ribbon. Nothing was printed. Fill it, then print again.",
    "open": "The printer {printer} is open. Nothing was printed. Close it, then print again.",
    "jammed": "Paper is jammed in the printer {printer}. Nothing was printed. Clear it, then print again.",
}
FAULT_WORDS = frozenset(_FAULTS)


def fault_of(printer: str, fault: str, details: str, page: Raster | None = None) -> Trouble:
    """Return the trouble of a fault that a print system named, before anything went out."""
    if fault == "paper" and page is not None:
        width, height = (round(n / page.dpi * MM_PER_INCH) for n in (page.width, page.height))
        return unavailable(
            "The printer {printer} has no paper of {width} × {height} mm. Nothing was printed. "
            "Choose another printer or set its paper size.",
            printer=printer,
            width=width,
            height=height,
            rule="R27",
            details=details,
        )
    if fault in _FAULTS:
        return unavailable(_FAULTS[fault], printer=printer, rule="R27", details=details)
    return not_printed(printer, details or fault)
