"""Labels: PDF bytes to the checked raster against the renderer alone, and from a cached label to the spooler."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from oker_desk.devices.labels.rasters import checked_raster
from oker_desk.devices.printers import spooler
from oker_desk.gui.lanes import PRINT, Lanes
from oker_desk.services.desk import Desk
from oker_desk.services.packing.labelling import get_label
from oker_desk.services.packing.printing import label_file, print_label
from oker_desk.services.printers import SOCKET, SYSTEM, PrinterChoice
from tests.benchmarks.ratios import compare, percentile, seconds_of
from tests.devices.label_files import SHEET_4X6, bluedart, document, plan_of
from tests.devices.print_sinks import ipp_server, raw_sink
from tests.shop import BOX, Shop, invoiced_order, look, open_shop, open_station

pytestmark = [pytest.mark.benchmark, pytest.mark.slow]


@pytest.fixture
def shop() -> Iterator[Shop]:
    with open_shop() as shop:
        yield shop


@pytest.fixture
def desk(shop: Shop, tmp_path: Path) -> Iterator[Desk]:
    with open_station(shop, tmp_path / "home") as desk:
        yield desk


def labelled(shop: Shop, desk: Desk) -> str:
    number = invoiced_order(shop, desk)
    get_label(desk, number, BOX)
    return number


def rendered(pdf: bytes, dpi: int) -> bytes:
    """The renderer alone: open, draw the first page in grey at ``dpi``, hand out its dots."""
    with closing(pdfium.PdfDocument(pdf)) as document, closing(document[0]) as page:
        bitmap = page.render(scale=dpi / 72, grayscale=True)
        dots = bytes(bitmap.buffer)
        bitmap.close()
    return dots


@pytest.mark.parametrize("dpi", [203, 300])
def test_a_checked_raster_costs_hardly_more_than_drawing_the_page(shop: Shop, desk: Desk, dpi: int) -> None:
    order = look(desk, labelled(shop, desk))
    assert order.awb
    labels = {
        "sandbox label": (label_file(desk, order).read_bytes(), order.awb),
        "03 Blue Dart": (bluedart(), "90001507982"),
        "08 USPS": (document("08"), "9234690361980900000142"),
        "11 DPD, one image": (document("11"), "10774000248381"),
    }
    ratios = []
    for name, (pdf, awb) in labels.items():
        plan = plan_of(pdf, awb)

        def ours(pdf: bytes = pdf, plan: object = plan) -> None:
            for _ in range(5):
                checked_raster(pdf, plan, SHEET_4X6, dpi)  # type: ignore[arg-type]

        def bare(pdf: bytes = pdf) -> None:
            for _ in range(5):
                rendered(pdf, dpi)

        found = compare(ours, bare, turns=5)
        ratios.append(found.ratio)
        print(f"\n{dpi} dpi, five times {name}: {found}")
    assert min(ratios) < 2.5


def test_the_check_when_a_document_comes(shop: Shop) -> None:
    for number, awb in (("03", "90001507982"), ("09", "9236190361980900000015"), ("05", "794604790138")):
        pdf = document(number)
        times = [seconds_of(partial(plan_of, pdf, awb)) for _ in range(3)]
        print(f"\nfirst check of {number}: {min(times) * 1000:.0f} ms, once in its life")


def test_a_cached_label_reaches_the_spooler(shop: Shop, desk: Desk) -> None:
    with raw_sink() as sink:
        choice = PrinterChoice(SOCKET, sink.name)
        numbers = [labelled(shop, desk) for _ in range(12)]
        times = [seconds_of(partial(print_label, desk, number, choice)) for number in numbers]
        sink.wait(12)
    print(
        f"\ncached label → taken by a label printer on a port: median {percentile(times, 0.5) * 1000:.0f} ms, "
        f"worst {max(times) * 1000:.0f} ms"
    )
    assert percentile(times, 0.5) < 3


def test_a_label_printer_is_kept_busy(shop: Shop, desk: Desk) -> None:
    numbers = [labelled(shop, desk) for _ in range(20)]
    with raw_sink() as sink:
        began = time.perf_counter()
        for number in numbers:
            print_label(desk, number, PrinterChoice(SOCKET, sink.name))
        seconds = time.perf_counter() - began
        jobs = sink.wait(21)
    # The first question how the printer is stays without an answer, so it is not asked again.
    assert len({job for job in jobs if job.startswith(b"^XA")}) == 20
    print(f"\n{60 * len(numbers) / seconds:.0f} labels a minute, each with its row in the ledger")


def test_the_window_is_never_held_up_by_a_dead_printer(
    shop: Shop, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A print system that takes the question and never answers, while a timer of 5 ms ticks on the window's thread."""
    number = labelled(shop, desk)
    done, late = threading.Event(), []
    lanes = Lanes(desk)
    owner = QObject()
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        late.append(now - last - 0.005)
        last = now

    ticking = QTimer(owner, interval=5)
    ticking.timeout.connect(tick)
    program = desk.home / "hanging-spooler"
    program.write_text(f"#!{sys.executable}\nimport threading\nthreading.Event().wait(60)\n")
    program.chmod(0o700)
    monkeypatch.setattr(spooler.sys, "executable", str(program))
    monkeypatch.setattr(spooler, "SECONDS_TO_PRINT", 2.0)
    with ipp_server({"/printers/zebra": {"printer-state": 3}}) as server:
        monkeypatch.setenv("CUPS_SERVER", server)
        ticking.start()
        lanes.run(
            PRINT,
            lambda desk: print_label(desk, number, PrinterChoice(SYSTEM, "zebra")),
            on_trouble=lambda trouble: done.set(),
            owner=owner,
        )
        qtbot.waitUntil(done.is_set, timeout=20_000)
    ticking.stop()
    lanes.close()
    spooler.SPOOLER.close()
    print(f"\nwindow's thread with a dead printer: {len(late)} ticks, latest by {max(late) * 1000:.1f} ms")
