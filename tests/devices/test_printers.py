"""Printing without a print system: the folder printer, a queue that is gone, a spooler that fails or hangs."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from oker_desk.devices import printers
from oker_desk.devices.documents import Raster, draw_page
from oker_desk.devices.printers import FolderPrinter, Printer, SystemPrinter, list_printers
from oker_desk.domain.trouble import Outcome, Trouble
from tests.devices.label_files import LABEL_4X6, bluedart


@pytest.fixture(autouse=True)
def no_print_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUPS_SERVER", "127.0.0.1:9")


@pytest.fixture
def page() -> Raster:
    return draw_page(bluedart(), 0, 203, LABEL_4X6)


def trouble_of(printer: Printer, page: Raster) -> Trouble:
    with pytest.raises(Trouble) as raised:
        printer.print_pages([page], bluedart(), "90001507982")
    assert raised.value.outcome is Outcome.UNAVAILABLE
    assert raised.value.rule == "R27"
    return raised.value


def spooler(monkeypatch: pytest.MonkeyPatch, folder: Path, script: str) -> None:
    """Put a program of the test in the spooler's place."""
    program = folder / "spooler"
    program.write_text(f"#!{sys.executable}\nimport sys, threading\nsys.stdin.buffer.read()\n{script}\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr(printers.sys, "executable", str(program))


def test_the_folder_printer_keeps_every_document_under_the_next_number(tmp_path: Path, page: Raster) -> None:
    for pdf in (b"%PDF first", b"%PDF second"):
        FolderPrinter(tmp_path / "printed").print_pages([page], pdf, "label")
    assert {p.name: p.read_bytes() for p in (tmp_path / "printed").iterdir()} == {
        "0001.pdf": b"%PDF first",
        "0002.pdf": b"%PDF second",
    }


def test_the_folder_printer_overwrites_nothing(
    tmp_path: Path, page: Raster, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "0001.pdf").write_bytes(b"of another program")
    monkeypatch.setattr(
        Path, "glob", lambda *_: iter(())
    )  # the other one came after the folder was looked at
    FolderPrinter(tmp_path).print_pages([page], b"%PDF ours", "label")
    assert (tmp_path / "0001.pdf").read_bytes() == b"of another program"
    assert (tmp_path / "0002.pdf").read_bytes() == b"%PDF ours"


def test_a_folder_that_cannot_be_written_is_a_printer_that_does_not_answer(
    tmp_path: Path, page: Raster
) -> None:
    (tmp_path / "file").write_bytes(b"")
    trouble = trouble_of(FolderPrinter(tmp_path / "file", "Archive"), page)
    assert trouble.message == (
        "Printed to Archive? The printer did not answer. Check paper and cable, then print again."
    )


def test_without_a_print_system_there_are_no_printers_and_no_noise() -> None:
    assert list_printers() == []


def test_a_queue_that_is_gone_is_named_and_nothing_is_printed_elsewhere(page: Raster) -> None:
    trouble = trouble_of(SystemPrinter("Zebra at table 4", 203), page)
    assert trouble.message == (
        "The printer Zebra at table 4 is not there any more. Nothing was printed. Choose a printer in the set-up."
    )


def test_a_page_for_other_dots_is_never_sent(page: Raster) -> None:
    with pytest.raises(ValueError, match="300 dpi"):
        SystemPrinter("zebra", 300).print_pages([page], b"", "label")


def test_a_spooler_that_hangs_is_ended_in_time(
    page: Raster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spooler(monkeypatch, tmp_path, "threading.Event().wait(60)")
    monkeypatch.setattr(printers, "SECONDS_TO_PRINT", 0.3)
    monkeypatch.setattr(printers, "SECONDS_TO_LIST", 0.3)
    started = time.monotonic()
    assert "did not answer" in trouble_of(SystemPrinter("zebra", 203), page).message
    assert list_printers() == []
    assert time.monotonic() - started < 5


@pytest.mark.parametrize(
    ("script", "words", "details"),
    [
        ("sys.exit(134)", "did not answer", "exit 134"),
        ("print('Qt says something')", "did not answer", "exit 0"),
        ('print(\'{"fault": "refused", "details": "no job"}\')', "did not answer", "no job"),
        ('print(\'{"fault": "stopped", "details": "x"}\')', "zebra is stopped. Nothing was printed", "x"),
        ('print(\'{"fault": "paper", "details": "x"}\')', "has no paper of 102 × 152 mm", "x"),
        ('print("[]")', "did not answer", "not an object"),
    ],
)
def test_what_the_spooler_says_becomes_a_sentence(
    page: Raster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str, words: str, details: str
) -> None:
    spooler(monkeypatch, tmp_path, script)
    trouble = trouble_of(SystemPrinter("zebra", 203), page)
    assert words in trouble.message
    assert details in trouble.details


def test_a_spooler_that_cannot_be_started_is_a_printer_that_does_not_answer(
    page: Raster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printers.sys, "executable", str(tmp_path / "missing"))
    assert "did not answer" in trouble_of(SystemPrinter("zebra", 203), page).message
    assert list_printers() == []


def test_the_program_itself_never_loads_qt_for_printing() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "import sys, oker_desk.devices.printers; print('PySide6' in sys.modules)"],
        cwd=Path(printers.__file__).parents[2],
        env=os.environ,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "False\n"
