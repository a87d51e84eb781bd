"""Printing: pages as dots to a queue of the operating system, or documents into a folder.

Queues are used through a program of its own (``spooler_process``), so that a slow or dead printer holds up nobody and
this process never loads Qt. A printer's fault never changes what is known about a parcel (R27).
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from oker_desk.devices.documents import MM_PER_INCH, Raster
from oker_desk.domain.trouble import Trouble, unavailable

SECONDS_TO_PRINT = 20.0
SECONDS_TO_LIST = 5.0
_SPOOLER = "oker_desk.devices.spooler_process"


class Printer(Protocol):
    """Something that takes pages. What does not go out raises R27 with a sentence."""

    @property
    def name(self) -> str: ...

    def print_pages(self, pages: Sequence[Raster], pdf: bytes, title: str) -> None:
        """Print the pages; ``pdf`` is the document that they were drawn from, ``title`` the job's name."""


@dataclass(frozen=True, slots=True)
class PrinterState:
    """A queue of the operating system and how it says it is: ``ready``, ``busy`` or ``stopped``."""

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
        head = {"queue": self.name, "title": title, "pages": [_shape(page) for page in pages]}
        sent = json.dumps(head).encode() + b"\n" + b"".join(page.bits for page in pages)
        try:
            answer = _ask_spooler("--print", sent, SECONDS_TO_PRINT)
        except _NoAnswer as silence:
            raise _not_printed(self.name, str(silence)) from silence
        if answer.get("fault"):
            raise self._trouble(str(answer["fault"]), str(answer.get("details", "")), pages)

    def _trouble(self, fault: str, details: str, pages: Sequence[Raster]) -> Trouble:
        if fault == "gone":
            return unavailable(
                "The printer {printer} is not there any more. Nothing was printed. Choose a printer in the set-up.",
                printer=self.name,
                rule="R27",
                details=details,
            )
        if fault == "stopped":
            return unavailable(
                "The printer {printer} is stopped. Nothing was printed. Start it, then print again.",
                printer=self.name,
                rule="R27",
                details=details,
            )
        if fault == "paper":
            width, height = (round(n / self.dpi * MM_PER_INCH) for n in (pages[0].width, pages[0].height))
            return unavailable(
                "The printer {printer} has no paper of {width} × {height} mm. Nothing was printed. "
                "Choose another printer or set its paper size.",
                printer=self.name,
                width=width,
                height=height,
                rule="R27",
                details=details,
            )
        return _not_printed(self.name, details or fault)


class FolderPrinter:
    """Keeps each printed document as a numbered file: the printer of the sandbox, of tests and of "print to a file"."""

    def __init__(self, folder: Path, name: str = "Folder") -> None:
        self.name = name
        self.folder = folder

    def print_pages(self, pages: Sequence[Raster], pdf: bytes, title: str) -> None:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._next_file(pdf)
        except OSError as error:
            raise _not_printed(self.name, str(error)) from error

    def _next_file(self, pdf: bytes) -> None:
        """Write the next number; another program may print into the same folder, so a taken number is passed over."""
        number = max((int(p.stem) for p in self.folder.glob("*.pdf") if p.stem.isdecimal()), default=0)
        while True:
            number += 1
            try:
                with (self.folder / f"{number:04}.pdf").open("xb") as file:
                    file.write(pdf)
                return
            except FileExistsError:
                continue


def list_printers() -> list[PrinterState]:
    """Return the queues of the operating system; none where there is no print system or it does not answer."""
    try:
        answer = _ask_spooler("--list", b"", SECONDS_TO_LIST)
    except _NoAnswer:
        return []
    found = answer.get("printers", [])
    return [PrinterState(str(p["name"]), str(p["state"])) for p in found] if isinstance(found, list) else []


# ---------------------------------------------------------------------------------------------------------------------


class _NoAnswer(Exception):
    """The spooler's process ended without an answer or did not end."""


def _ask_spooler(act: str, sent: bytes, seconds: float) -> Mapping[str, object]:
    """Run the spooler's process once and return its answer. It finds this package where this process has it from."""
    try:
        done = subprocess.run(
            [sys.executable, "-m", _SPOOLER, act],
            input=sent,
            capture_output=True,
            timeout=seconds,
            check=False,
            cwd=Path(__file__).parents[2],
            env=_surroundings(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise _NoAnswer(str(error)) from error
    try:
        answer = json.loads(done.stdout)
    except ValueError as error:
        raise _NoAnswer(f"exit {done.returncode}: {done.stderr.decode(errors='replace')[-500:]}") from error
    if not isinstance(answer, dict):
        raise _NoAnswer("not an object")
    return answer


def _surroundings() -> dict[str, str]:
    """The child's environment: no screen is asked for on Linux, where Qt would end without one."""
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"} if sys.platform == "linux" else dict(os.environ)


def _shape(page: Raster) -> dict[str, int]:
    return {"width": page.width, "height": page.height, "dpi": page.dpi, "bytes": len(page.bits)}


def _not_printed(printer: str, details: str) -> Trouble:
    return unavailable(
        "Printed to {printer}? The printer did not answer. Check paper and cable, then print again.",
        printer=printer,
        rule="R27",
        details=details,
    )
