"""Printing without a print system: the folder printer, a queue that is gone, a spooler that fails or hangs."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from oker_desk.devices.labels.rasters import Raster, checked_raster, page_raster
from oker_desk.devices.printers import spooler, zpl
from oker_desk.devices.printers.cups import ask_queue
from oker_desk.devices.printers.family import Printer
from oker_desk.devices.printers.folder import FolderPrinter
from oker_desk.devices.printers.system import SystemPrinter, list_printers
from oker_desk.devices.printers.zpl import RawQueue, SocketPrinter, address_of, ask_socket
from oker_desk.domain.trouble import Outcome, Trouble
from tests.devices.label_files import SHEET_4X6, bluedart, codes_of, picture, plan_of
from tests.devices.print_sinks import dots_of, host_status, ipp_server, raw_sink


@pytest.fixture(autouse=True)
def no_print_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUPS_SERVER", "127.0.0.1:9")


@pytest.fixture
def page() -> Raster:
    return page_raster(bluedart(), 0, SHEET_4X6, 203)


def trouble_of(printer: Printer, page: Raster, outcome: Outcome = Outcome.UNAVAILABLE) -> Trouble:
    with pytest.raises(Trouble) as raised:
        printer.print_pages([page], bluedart(), "90001507982")
    assert raised.value.outcome is outcome
    assert raised.value.rule == "R27"
    return raised.value


@pytest.fixture(autouse=True)
def cold_spooler() -> Iterator[None]:
    """Each test starts its own spooler, and leaves none."""
    spooler.SPOOLER.close()
    yield
    spooler.SPOOLER.close()


def answering(monkeypatch: pytest.MonkeyPatch, folder: Path, script: str) -> None:
    """Put a program of the test in the spooler's place; it reads each question before it does what it is told."""
    program = folder / "spooler"
    read = "head = json.loads(sys.stdin.buffer.readline()); sys.stdin.buffer.read(head['bytes'])"
    program.write_text(
        f"#!{sys.executable}\nimport json, sys, threading\nwhile True:\n    {read}\n    {script}\n"
    )
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr(spooler.sys, "executable", str(program))


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


def test_a_folder_that_cannot_be_written_is_a_printer_that_took_nothing(tmp_path: Path, page: Raster) -> None:
    (tmp_path / "file").write_bytes(b"")
    trouble = trouble_of(FolderPrinter(tmp_path / "file", "Archive"), page)
    assert trouble.message == (
        "Archive took nothing: nothing was printed. Check paper and cable, then print again."
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


def test_a_spooler_that_hangs_is_ended_in_time_and_paper_may_have_come_out(
    page: Raster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answering(monkeypatch, tmp_path, "threading.Event().wait(60)")
    monkeypatch.setattr(spooler, "SECONDS_TO_PRINT", 0.3)
    monkeypatch.setattr(spooler, "SECONDS_TO_LIST", 0.3)
    started = time.monotonic()
    trouble = trouble_of(SystemPrinter("zebra", 203), page, Outcome.UNKNOWN)
    assert trouble.message == (
        "Printed to zebra? The printer did not answer. Check paper and cable, then print again."
    )
    assert list_printers() == []
    assert time.monotonic() - started < 5


@pytest.mark.parametrize(
    ("script", "words", "details", "outcome"),
    [
        ("sys.exit(134)", "did not answer", "ended with 134", Outcome.UNKNOWN),
        ("print('Qt says something', flush=True)", "did not answer", "", Outcome.UNKNOWN),
        ("print('[]', flush=True)", "did not answer", "not an object", Outcome.UNKNOWN),
        (
            "print(json.dumps({'fault': 'refused', 'details': 'no job'}), flush=True)",
            "took nothing",
            "no job",
            None,
        ),
        (
            "print(json.dumps({'fault': 'stopped', 'details': 'x'}), flush=True)",
            "zebra is stopped. Nothing",
            "x",
            None,
        ),
        (
            "print(json.dumps({'fault': 'paper', 'details': 'x'}), flush=True)",
            "no paper of 102 × 152 mm",
            "x",
            None,
        ),
    ],
)
def test_what_the_spooler_says_becomes_a_sentence(
    page: Raster,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    script: str,
    words: str,
    details: str,
    outcome: Outcome | None,
) -> None:
    answering(monkeypatch, tmp_path, script)
    trouble = trouble_of(SystemPrinter("zebra", 203), page, outcome or Outcome.UNAVAILABLE)
    assert words in trouble.message
    assert details in trouble.details


def test_one_spooler_answers_many_questions(
    page: Raster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answering(
        monkeypatch,
        tmp_path,
        "import os; print(json.dumps({'fault': 'x', 'details': str(os.getpid())}), flush=True)",
    )
    asked = {trouble_of(SystemPrinter("zebra", 203), page).details for _ in range(3)}
    assert len(asked) == 1
    spooler.SPOOLER.close()
    assert trouble_of(SystemPrinter("zebra", 203), page).details not in asked


def test_a_spooler_that_cannot_be_started_took_nothing(
    page: Raster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spooler.sys, "executable", str(tmp_path / "missing"))
    assert "took nothing" in trouble_of(SystemPrinter("zebra", 203), page).message
    assert list_printers() == []


# Asked before sending ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("attributes", "words"),
    [
        pytest.param({"printer-state": 5}, "is stopped", id="paused"),
        pytest.param(
            {"printer-state-reasons": ["media-empty-error"]}, "has no paper or ribbon", id="paper out"
        ),
        pytest.param({"printer-state-reasons": ["none", "cover-open"]}, "is open", id="cover open"),
        pytest.param({"printer-state-reasons": ["media-jam-error"]}, "Paper is jammed", id="jam"),
        pytest.param({"printer-state-reasons": ["offline-error"]}, "switched off", id="offline"),
        pytest.param(
            {"device-uri": ["socket://127.0.0.1:9"]},
            "switched off or its cable is out",
            id="queue up, printer off",
        ),
        pytest.param(
            {"device-uri": ["ipp://127.0.0.1:9/ipp/print"]}, "switched off", id="an IPP printer that is off"
        ),
    ],
)
def test_a_printer_that_cannot_print_is_sent_nothing(
    page: Raster, monkeypatch: pytest.MonkeyPatch, attributes: dict[str, list[str] | int], words: str
) -> None:
    monkeypatch.setattr(spooler.sys, "executable", "must not be started")
    with ipp_server({"/printers/zebra": {"printer-state": 3, **attributes}}) as server:
        monkeypatch.setenv("CUPS_SERVER", server)
        for printer in (SystemPrinter("zebra", 203), RawQueue("zebra", 203)):
            trouble = trouble_of(printer, page)
            assert words in trouble.message
            assert "Nothing was printed" in trouble.message


def test_the_printer_behind_a_queue_is_asked_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    with ipp_server(
        {"/ipp/print": {"printer-state": 3, "printer-state-reasons": ["media-empty-error"]}}
    ) as device:
        queue = {"printer-state": 3, "device-uri": [f"ipp://{device}/ipp/print"]}
        with ipp_server({"/printers/ipp46": queue}) as server:
            monkeypatch.setenv("CUPS_SERVER", server)
            assert ask_queue("ipp46") == "empty"


@pytest.mark.parametrize("reasons", [["none"], ["media-low-warning"], ["media-empty-report"], []])
def test_warnings_and_reports_stop_nothing(monkeypatch: pytest.MonkeyPatch, reasons: list[str]) -> None:
    with ipp_server({"/printers/zebra": {"printer-state": 4, "printer-state-reasons": reasons}}) as server:
        monkeypatch.setenv("CUPS_SERVER", server)
        assert ask_queue("zebra") == ""
        assert ask_queue("gone") == "gone"


# ZPL -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("dpi", "size"), [(203, (812, 1218)), (300, (1200, 1800))])
def test_a_label_printer_on_a_port_gets_exactly_the_checked_dots(dpi: int, size: tuple[int, int]) -> None:
    checked = checked_raster(bluedart(), plan_of(bluedart(), "90001507982"), SHEET_4X6, dpi).raster
    with raw_sink() as sink:
        SocketPrinter(sink.name, dpi).print_pages([checked, checked], bluedart(), "label")
        asked, job = sink.wait(2)
    assert asked == b"~HS\r\n"
    first, second = (b"^XA" + part for part in job.split(b"^XA")[1:])
    assert first == second
    image = dots_of(first).crop((0, 0, *size))
    assert image.tobytes() == picture(checked).tobytes()
    assert "90001507982" in codes_of(image)


@pytest.mark.parametrize(
    ("status", "told"),
    [
        (host_status(empty=True), "has no paper or ribbon. Nothing was printed"),
        (host_status(opened=True), "is open. Nothing was printed"),
    ],
)
def test_a_label_printer_that_could_not_print_now_is_sent_nothing(
    page: Raster, status: bytes, told: str
) -> None:
    with raw_sink(status) as sink:
        trouble = trouble_of(SocketPrinter(sink.name, 203), page)
        assert told in trouble.message
        assert sink.wait() == [b"~HS\r\n"]


def test_a_label_printer_that_tells_nothing_is_asked_once(
    page: Raster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zpl, "_SECONDS_TO_TELL", 0.05)
    with raw_sink() as sink:
        for _ in range(2):
            SocketPrinter(sink.name, 203).print_pages([page], bluedart(), "label")
        jobs = sink.wait(3)
    assert [job[:4] for job in jobs] == [b"~HS\r", b"^XA^", b"^XA^"]


def test_a_label_printer_that_is_off_is_said_and_nothing_is_sent(page: Raster) -> None:
    trouble = trouble_of(SocketPrinter("127.0.0.1:9", 203), page)
    assert "127.0.0.1:9 is switched off or its cable is out. Nothing was printed" in trouble.message


@pytest.mark.parametrize(
    ("status", "fault"),
    [
        (host_status(), ""),
        (host_status(empty=True), "empty"),
        (host_status(paused=True), "stopped"),
        (host_status(opened=True), "open"),
        (b"what?\x03\x03\x03", ""),
    ],
)
def test_a_label_printer_tells_how_it_is(status: bytes, fault: str) -> None:
    with raw_sink(status) as sink:
        assert ask_socket(sink.name) == fault
        sink.wait()


def test_a_label_printer_that_tells_nothing_is_not_in_the_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zpl, "_SECONDS_TO_TELL", 0.05)
    with raw_sink() as sink:
        assert ask_socket(sink.name) == ""
    assert ask_socket(sink.name) == "off"


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("zebra", ("zebra", 9100)),
        ("10.0.0.7", ("10.0.0.7", 9100)),
        (" zebra:6101 ", ("zebra", 6101)),
        ("[::1]:9100", ("::1", 9100)),
    ],
)
def test_addresses(name: str, address: tuple[str, int]) -> None:
    assert address_of(name) == address


@pytest.mark.parametrize("name", ["", "zebra:", "zebra:0", "zebra:99999", "zebra:port", ":9100"])
def test_what_is_no_address(name: str) -> None:
    with pytest.raises(ValueError, match="no address"):
        address_of(name)


def test_the_program_itself_never_loads_qt_for_printing() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "import sys, oker_desk.services.printers; print('PySide6' in sys.modules)"],
        cwd=Path(__file__).parents[2],
        env=os.environ,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "False\n"
