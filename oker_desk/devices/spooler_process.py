"""A program of its own that talks to the print system through Qt; the only user of Qt below the window.

It answers questions until its standard input ends. Each is one line of JSON with ``act`` and ``bytes``, and so many
bytes behind it; each answer is one line of JSON. ``list`` answers ``{"printers": [{"name", "state"}]}``. ``print``
(queue, title, pages; behind it the pages' dots) answers ``{}`` or ``{"fault", "details"}``; faults are ``gone`` (no
such queue), ``stopped``, ``paper`` (size not there) and ``refused``. ``try`` is the same without printing.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from PySide6.QtCore import QMarginsF, QRect, QSizeF
from PySide6.QtGui import QGuiApplication, QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

SAME_SIZE_INCHES = 0.02
"""Paper that differs by no more is the same paper (0.5 mm)."""
_STATES = {QPrinter.PrinterState.Active: "busy", QPrinter.PrinterState.Error: "stopped"}

Answer = dict[str, object]
Shape = dict[str, int]


def main() -> None:
    """Answer until nobody asks any more."""
    application = QGuiApplication([])
    while line := sys.stdin.buffer.readline():
        head = json.loads(line)
        bits = sys.stdin.buffer.read(int(head["bytes"]))
        answer = list_queues() if head["act"] == "list" else print_job(head, bits, dry=head["act"] == "try")
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()
    del application


def list_queues() -> Answer:
    found = [{"name": info.printerName(), "state": _state(info)} for info in QPrinterInfo.availablePrinters()]
    return {"printers": found}


def _state(info: QPrinterInfo) -> str:
    return _STATES.get(info.state(), "ready")


def print_job(head: dict[str, Any], bits: bytes, *, dry: bool) -> Answer:
    """Print the pages, if the queue is really that queue and has the paper; ``dry`` only finds out.

    Qt prints to another queue without a word where a name is gone, and a printer without the paper drops the job later.
    """
    queue, shapes = str(head["queue"]), list(head["pages"])
    info = QPrinterInfo.printerInfo(queue)
    if info.isNull() or info.printerName() != queue:
        return {"fault": "gone", "details": f"no queue {queue}"}
    if _state(info) == "stopped":
        return {"fault": "stopped", "details": f"queue {queue} is stopped"}
    if not all(_has_paper(info, shape) for shape in shapes):
        return {"fault": "paper", "details": f"queue {queue} does not list the size"}
    printer = QPrinter(info)
    printer.setDocName(str(head["title"]))
    if printer.printerName() != queue or not _set_page(printer, shapes[0]):
        return {"fault": "paper", "details": f"queue {queue} did not take the size"}
    return {} if dry else _paint(printer, shapes, bits)


def _inches(shape: Shape) -> QSizeF:
    return QSizeF(shape["width"] / shape["dpi"], shape["height"] / shape["dpi"])


def _has_paper(info: QPrinterInfo, shape: Shape) -> bool:
    wanted = _inches(shape)
    return info.supportsCustomPageSizes() or any(
        abs(size.width() - wanted.width()) < SAME_SIZE_INCHES
        and abs(size.height() - wanted.height()) < SAME_SIZE_INCHES
        for size in (paper.size(QPageSize.Unit.Inch) for paper in info.supportedPageSizes())
    )


def _set_page(printer: QPrinter, shape: Shape) -> bool:
    """Set sheet and resolution; true if Qt's full page is exactly as many dots as the raster."""
    printer.setResolution(shape["dpi"])
    printer.setFullPage(True)
    exact = QPageSize.SizeMatchPolicy.ExactMatch
    printer.setPageSize(QPageSize(_inches(shape), QPageSize.Unit.Inch, "", exact))
    printer.setPageMargins(QMarginsF(0, 0, 0, 0))
    full = printer.pageLayout().fullRectPixels(shape["dpi"])
    return abs(full.width() - shape["width"]) <= 1 and abs(full.height() - shape["height"]) <= 1


def _paint(printer: QPrinter, shapes: list[Shape], bits: bytes) -> Answer:
    """Paint each raster so that one of its dots is one dot of the printer."""
    painter = QPainter()
    if not painter.begin(printer):
        return {"fault": "refused", "details": "the queue took no job"}
    begin = 0
    for number, shape in enumerate(shapes):
        if number:
            _set_page(printer, shape)
            printer.newPage()
        end = begin + shape["bytes"]
        buffer = bits[begin:end]  # Qt does not keep it: it has to live as long as the image
        width, height = shape["width"], shape["height"]
        image = QImage(buffer, width, height, (width + 7) // 8, QImage.Format.Format_Mono)
        image.setColorTable([0xFFFFFFFF, 0xFF000000])
        painter.drawImage(QRect(0, 0, width, height), image)
        begin = end
    return {} if painter.end() else {"fault": "refused", "details": "the queue did not take the job"}


if __name__ == "__main__":
    main()
