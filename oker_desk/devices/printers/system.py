"""Queues of the operating system, through the spooler's own process."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from msgspec import Struct
from PIL import Image

from oker_desk.devices.labels.pages import MM_PER_INCH
from oker_desk.devices.labels.rasters import Raster
from oker_desk.devices.printers import spooler
from oker_desk.devices.printers.cups import ask_queue
from oker_desk.devices.printers.family import fault_of, not_answered, not_printed
from oker_desk.devices.printers.spooler import SPOOLER, NoAnswer
from oker_desk.domain.trouble import Trouble


class PrinterState(Struct, frozen=True):
    """A queue and how it is: ``ready``, ``busy``, ``stopped``, or a fault such as ``off`` or ``empty``."""

    name: str
    state: str


class SystemPrinter:
    """A queue of the operating system that prints dots one to one. ``dpi`` is a setting: queues do not tell it."""

    def __init__(self, name: str, dpi: int) -> None:
        self.name = name
        self.dpi = dpi

    def print_pages(self, pages: Sequence[Raster], pdf: bytes, title: str) -> None:
        if any(page.dpi != self.dpi for page in pages):
            raise ValueError(f"pages for {self.dpi} dpi wanted")
        fault = how_is(self.name)
        if fault:
            raise fault_of(self.name, fault, "asked before sending", pages[0])
        bits = [page.bits for page in pages]
        shapes = [_shape(page, len(packed)) for page, packed in zip(pages, bits, strict=True)]
        head = {"act": "print", "queue": self.name, "title": title, "pages": shapes}
        try:
            answer = SPOOLER.ask(head, b"".join(bits), spooler.SECONDS_TO_PRINT)
        except NoAnswer as silence:
            trouble = not_answered if silence.sent else not_printed
            raise trouble(self.name, str(silence)) from silence
        if answer.get("fault"):
            raise fault_of(self.name, str(answer["fault"]), str(answer.get("details", "")), pages[0])


def paper_fault(queue: str, width: float, height: float, dpi: int) -> Trouble | None:
    """Return why a queue would not take a page of this size (mm), if it would not; nothing is printed."""
    dots = round(width / MM_PER_INCH * dpi), round(height / MM_PER_INCH * dpi)
    page = Raster(Image.new("1", dots), dpi)
    head = {"act": "try", "queue": queue, "title": "", "pages": [_shape(page, 0)]}
    try:
        answer = SPOOLER.ask(head, b"", spooler.SECONDS_TO_LIST)
    except NoAnswer as silence:
        return not_printed(queue, str(silence))
    fault = str(answer.get("fault", ""))
    return fault_of(queue, fault, str(answer.get("details", "")), page) if fault else None


def list_printers() -> list[PrinterState]:
    """Return the queues of the operating system; none where there is no print system or it does not answer."""
    try:
        answer = SPOOLER.ask({"act": "list"}, b"", spooler.SECONDS_TO_LIST)
    except NoAnswer:
        return []
    found = answer.get("printers", [])
    return [PrinterState(str(p["name"]), str(p["state"])) for p in found] if isinstance(found, list) else []


def how_is(queue: str) -> str:
    """Return what stands in the way of printing on a queue, as far as it can be told; empty if nothing does."""
    return "" if sys.platform == "win32" else ask_queue(queue)


def _shape(page: Raster, packed: int) -> dict[str, int]:
    return {"width": page.width, "height": page.height, "dpi": page.dpi, "bytes": packed}
