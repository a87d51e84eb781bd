"""Real printing through a private print system, measured on what arrived at the printer."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from filelock import FileLock
from PIL import Image

from oker_desk.devices.labels.rasters import Raster, checked_raster
from oker_desk.devices.printers.system import PrinterState, SystemPrinter, list_printers, paper_fault
from oker_desk.devices.printers.zpl import RawQueue, zpl_of
from oker_desk.domain.papers import sheet_of
from oker_desk.domain.trouble import Trouble
from tests.devices.label_files import (
    LABEL_4X6,
    SHEET_4X6,
    bar_widths,
    bluedart,
    codes_of,
    document,
    framed,
    label_above_invoice,
    picture,
    plan_of,
)
from tests.devices.print_sinks import dots_of

NEEDED = ("cupsd", "ippeveprinter", "avahi-daemon", "dbus-daemon", "lpstat", "lpadmin")
SEARCHED = f"{os.environ.get('PATH', '')}:/usr/sbin"
MISSING = [tool for tool in NEEDED if not shutil.which(tool, path=SEARCHED)]
IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0

pytestmark = [
    pytest.mark.real,
    pytest.mark.slow,
    pytest.mark.skipif(bool(MISSING), reason=f"not on this machine: {', '.join(MISSING)}"),
    pytest.mark.skipif(not IS_ROOT, reason="a private print system needs root"),
]
DPI = 203
AWB = "OKX7000120037"
MODULE = 3 * 25.4 / DPI
"""Three dots of the printer, in mm."""


@dataclass(frozen=True)
class PrintSystem:
    folder: Path
    server: str


def free_ports(count: int) -> list[int]:
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [one.getsockname()[1] for one in sockets]
    for one in sockets:
        one.close()
    return ports


@pytest.fixture(scope="module")
def running() -> Iterator[PrintSystem]:
    """Start the print system. Two of them on one machine disturb each other's Avahi, also from two test runs."""
    with FileLock(Path(tempfile.gettempdir(), "print-system-of-tests.lock"), timeout=120):
        folder = Path(tempfile.mkdtemp(prefix="print-"))  # the filters' own user has to reach it
        try:
            yield start(folder)
        finally:
            end(folder)


def start(folder: Path) -> PrintSystem:
    cups, ipp, zpl = free_ports(3)
    ports = {"CUPS_PORT": str(cups), "IPP_PORT": str(ipp), "ZPL_PORT": str(zpl), "PATH": SEARCHED}
    script = Path(__file__).with_name("print_system.sh")
    with (folder / "start.log").open("wb") as log:
        started = subprocess.run(
            ["bash", script, folder], env=os.environ | ports, stdout=log, stderr=log, timeout=60, check=False
        )
    assert started.returncode == 0, (folder / "start.log").read_text(errors="replace")
    return PrintSystem(folder, f"127.0.0.1:{cups}")


def end(folder: Path) -> None:
    listed = folder / "pids"
    pids = [int(pid) for pid in listed.read_text().split()] if listed.exists() else []
    for pid in pids:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGTERM)
    wait_for(lambda: not any(is_running(pid) for pid in pids))
    shutil.rmtree(folder)


def is_running(pid: int) -> bool:
    try:
        return " Z " not in Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return False


@pytest.fixture
def prints(running: PrintSystem, monkeypatch: pytest.MonkeyPatch) -> PrintSystem:
    monkeypatch.setenv("CUPS_SERVER", running.server)
    for arrived in (*running.folder.glob("ipp/*"), *running.folder.glob("zpl/*")):
        arrived.unlink()
    return running


def wait_for(condition: Callable[[], object]) -> None:
    tick, nothing = time.monotonic() + 20, threading.Event()
    while not condition():
        assert time.monotonic() < tick, "waited in vain"
        nothing.wait(0.02)


def arrived(folder: Path, pattern: str) -> Path:
    """Return the one finished file; a file that still grows is not finished."""
    sizes: dict[Path, tuple[int, float]] = {}

    def finished() -> list[Path]:
        for path in folder.glob(pattern):
            size = path.stat().st_size
            if sizes.get(path, (0, 0.0))[0] != size:
                sizes[path] = (size, time.monotonic())
        return [path for path, (size, since) in sizes.items() if size and time.monotonic() - since > 0.3]

    wait_for(finished)
    [found] = finished()
    return found


def bitmap_of_zpl(data: bytes) -> Image.Image:
    """Return what a Zebra was sent (``~DG``, ASCII compressed) as a picture, black on white."""
    head = re.search(rb"~DG[^,]*,(\d+),(\d+),\s*", data)
    assert head, data[:200]
    total, width = int(head[1]), int(head[2]) * 2
    rows: list[str] = []
    row, repeat = "", 0
    for letter in data[head.end() :].decode("latin-1"):
        if len(rows) * width // 2 >= total:
            break
        if letter in "\r\n":
            continue
        if "G" <= letter <= "Y":
            repeat += ord(letter) - 70
        elif "g" <= letter <= "z":
            repeat += (ord(letter) - 102) * 20
        elif letter == ":":
            rows.append(rows[-1] if rows else "0" * width)
        elif letter in ",!":
            rows.append(row.ljust(width, "0" if letter == "," else "F"))
            row = ""
        else:
            row += letter * (repeat or 1)
            repeat = 0
            while len(row) >= width:
                rows.append(row[:width])
                row = row[width:]
    ink = Image.frombytes("1", (width * 4, len(rows)), bytes.fromhex("".join(rows)))
    return ink.convert("L").point(lambda value: 255 - value)


def dots(pdf: bytes, awb: str) -> Raster:
    return checked_raster(pdf, plan_of(pdf, awb), SHEET_4X6, DPI).raster


def test_the_queues_are_listed_with_their_state(prints: PrintSystem) -> None:
    assert sorted(list_printers(), key=lambda p: p.name) == [
        PrinterState(name, "ready") for name in ("ipp46", "laser", "off", "raw", "zebra")
    ]


def test_a_zebra_gets_every_bar_in_whole_dots(prints: PrintSystem) -> None:
    pdf = framed(LABEL_4X6, [AWB], module=MODULE)
    SystemPrinter("zebra", DPI).print_pages([dots(pdf, AWB)], pdf, AWB)
    image = bitmap_of_zpl(arrived(prints.folder, "zpl/*.bin").read_bytes())
    assert codes_of(image) == {AWB}
    assert bar_widths(image, row=round(20 / 25.4 * DPI)) - {4} == {3, 6, 9, 12}
    box = image.point(lambda value: 255 - value).getbbox()
    assert box is not None
    ink_mm = tuple(round(dots / DPI * 25.4, 1) for dots in (box[2] - box[0], box[3] - box[1]))
    assert ink_mm == pytest.approx((95.6, 146.4), abs=0.3)


def test_an_ipp_printer_gets_a_page_of_exactly_four_by_six_inches(prints: PrintSystem) -> None:
    pdf = framed(LABEL_4X6, [AWB], module=MODULE)
    SystemPrinter("ipp46", DPI).print_pages([dots(pdf, AWB)], pdf, AWB)
    paper = pdfium.PdfDocument(arrived(prints.folder, "ipp/*.pdf"))
    width, height = paper[0].get_size()
    assert (len(paper), round(width / 72, 3), round(height / 72, 3)) == (1, 4.0, 6.0)
    image = paper[0].render(scale=DPI / 72, grayscale=True).to_pil().convert("L")
    assert codes_of(image) == {AWB}
    assert bar_widths(image, row=round(20 / 25.4 * DPI)) - {4} == {3, 6, 9, 12}


def test_a_real_label_is_scannable_after_printing_and_pages_go_in_one_job(prints: PrintSystem) -> None:
    page = dots(bluedart(), "90001507982")
    SystemPrinter("ipp46", DPI).print_pages([page, page], bluedart(), "90001507982")
    paper = pdfium.PdfDocument(arrived(prints.folder, "ipp/*.pdf"))
    assert len(paper) == 2
    for page_of_job in paper:
        image = page_of_job.render(scale=DPI / 72, grayscale=True).to_pil().convert("L")
        assert "90001507982" in codes_of(image)


def as_arrived(prints: PrintSystem) -> tuple[tuple[float, float], Image.Image]:
    """Return the size in mm and the dots of the one page that came to the IPP printer."""
    paper = pdfium.PdfDocument(arrived(prints.folder, "ipp/*.pdf"))
    assert len(paper) == 1
    width, height = (side / 72 * 25.4 for side in paper[0].get_size())
    return (width, height), paper[0].render(scale=DPI / 72, grayscale=True).to_pil().convert("L")


def test_a_label_cut_out_of_its_a4_sheet_arrives_at_its_true_size(prints: PrintSystem) -> None:
    pdf = label_above_invoice(AWB, cut_line=True)
    SystemPrinter("ipp46", DPI).print_pages([dots(pdf, AWB)], pdf, AWB)
    size, image = as_arrived(prints)
    assert size == pytest.approx((101.6, 152.4), abs=0.05)
    box = image.point(lambda value: 255 if value < 128 else 0).getbbox()
    assert box is not None
    arrived_mm = ((box[2] - box[0]) / DPI * 25.4, (box[3] - box[1]) / DPI * 25.4)
    assert arrived_mm == pytest.approx((72.5, 118.5), abs=0.4)
    assert codes_of(image) == {AWB}


def test_a6_arrives_as_a6(prints: PrintSystem) -> None:
    pdf, sheet = framed((105, 148), [AWB], module=MODULE), sheet_of("A6")
    raster = checked_raster(pdf, plan_of(pdf, AWB), sheet, DPI).raster
    SystemPrinter("ipp46", DPI).print_pages([raster], pdf, AWB)
    size, image = as_arrived(prints)
    assert size == pytest.approx((105, 148), abs=0.4)
    assert codes_of(image) == {AWB}


def test_a_wide_label_arrives_turned(prints: PrintSystem) -> None:
    pdf = document("14")
    SystemPrinter("ipp46", DPI).print_pages([dots(pdf, "3SDEVC201611210")], pdf, "wide")
    size, image = as_arrived(prints)
    assert size == pytest.approx((101.6, 152.4), abs=0.05)
    assert codes_of(image) == {"3SDEVC201611210"}


def test_a_raw_queue_hands_on_exactly_the_checked_dots(prints: PrintSystem) -> None:
    raster = dots(bluedart(), "90001507982")
    RawQueue("raw", DPI).print_pages([raster], bluedart(), "90001507982")
    sent = arrived(prints.folder, "zpl/*.bin").read_bytes()
    assert sent == zpl_of(raster)
    assert dots_of(sent).crop((0, 0, 812, 1218)).tobytes() == picture(raster).tobytes()


def test_a_printer_that_is_off_is_sent_nothing_though_its_queue_is_up(prints: PrintSystem) -> None:
    assert PrinterState("off", "ready") in list_printers()
    assert "The printer off is switched off or its cable is out" in trouble_of("off").message
    assert "off-" not in lpstat(prints, "-o")


def test_a_paper_is_looked_up_without_printing(prints: PrintSystem) -> None:
    assert paper_fault("ipp46", 101.6, 152.4, DPI) is None
    missing = paper_fault("laser", 101.6, 152.4, DPI)
    assert missing is not None
    assert "has no paper of 102 × 152 mm" in missing.message
    assert nothing_arrived(prints)


def test_a_cached_label_reaches_the_spooler_soon(prints: PrintSystem) -> None:
    raster, printer = dots(bluedart(), "90001507982"), SystemPrinter("ipp46", DPI)
    times = []
    for _ in range(6):
        began = time.perf_counter()
        printer.print_pages([raster], bluedart(), "90001507982")
        times.append((time.perf_counter() - began) * 1000)
    print(f"\nto the spooler: first {times[0]:.0f} ms, then {sorted(times[1:])[2]:.0f} ms")
    wait_for(lambda: len([*prints.folder.glob("ipp/*.pdf")]) == 6)


@pytest.mark.parametrize(("queue", "kept"), [("ipp46", "ipp/*.pdf"), ("raw", "zpl/*.bin")])
def test_labels_printed_one_behind_the_other_arrive_each_once_and_in_order(
    prints: PrintSystem, queue: str, kept: str
) -> None:
    awbs = [f"OKX70001200{number}" for number in range(10, 22)]
    labels = [framed(LABEL_4X6, [awb], module=MODULE) for awb in awbs]
    printer = RawQueue(queue, DPI) if queue == "raw" else SystemPrinter(queue, DPI)
    began = time.perf_counter()
    for awb, pdf in zip(awbs, labels, strict=True):
        printer.print_pages([dots(pdf, awb)], pdf, awb)
    wait_for(lambda: len([path for path in prints.folder.glob(kept) if path.stat().st_size]) == len(awbs))
    took = time.perf_counter() - began
    print(f"\n{len(awbs)} labels to {queue}: {took:.1f} s, {60 * len(awbs) / took:.0f} a minute")
    wait_for(lambda: awbs_in(prints.folder, kept) == awbs)


def awbs_in(folder: Path, kept: str) -> list[str]:
    """Return what can be scanned on what came, in the order in which it came."""
    came = sorted(folder.glob(kept), key=lambda path: path.stat().st_mtime_ns)
    images = [
        dots_of(path.read_bytes())
        if path.suffix == ".bin"
        else pdfium.PdfDocument(path)[0].render(scale=DPI / 72, grayscale=True).to_pil().convert("L")
        for path in came
        if path.stat().st_size
    ]
    return ["".join(codes_of(image)) for image in images]


def trouble_of(queue: str) -> Trouble:
    with pytest.raises(Trouble) as raised:
        SystemPrinter(queue, DPI).print_pages([dots(bluedart(), "90001507982")], bluedart(), "label")
    assert raised.value.rule == "R27"
    return raised.value


def nothing_arrived(system: PrintSystem) -> bool:
    """Whether no job came; a queue's printer is knocked at, which leaves an empty file here."""
    return not any(path.stat().st_size for kind in ("ipp/*", "zpl/*") for path in system.folder.glob(kind))


def test_a_vanished_queue_is_named_and_no_other_queue_prints(prints: PrintSystem) -> None:
    assert "The printer gone is not there any more" in trouble_of("gone").message
    assert nothing_arrived(prints)


def test_a_printer_without_the_paper_is_not_sent_a_job_that_it_would_drop(prints: PrintSystem) -> None:
    assert "The printer laser has no paper of 102 × 152 mm" in trouble_of("laser").message
    assert nothing_arrived(prints)


def test_a_stopped_queue_takes_no_job_that_would_come_out_later(prints: PrintSystem) -> None:
    set_queue(prints, "cupsdisable")
    try:
        assert PrinterState("zebra", "stopped") in list_printers()
        assert "The printer zebra is stopped" in trouble_of("zebra").message
        assert "zebra" not in lpstat(prints, "-o")
    finally:
        set_queue(prints, "cupsenable")


def set_queue(system: PrintSystem, command: str) -> None:
    tool = shutil.which(command, path=SEARCHED)
    assert tool
    subprocess.run([tool, "-h", system.server, "zebra"], check=True)


def lpstat(system: PrintSystem, *arguments: str) -> str:
    done = subprocess.run(
        ["lpstat", "-h", system.server, *arguments], capture_output=True, text=True, check=True
    )
    return done.stdout
