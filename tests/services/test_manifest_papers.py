"""A manifest's papers: each print stands in the ledger, a second one is a reprint, and Oker's own can come later (R43)."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from oker_desk.devices.labels.rasters import Raster
from oker_desk.devices.printers.family import not_answered
from oker_desk.domain.acts import Act
from oker_desk.domain.people import Person, Right
from oker_desk.domain.prints import PaperKind, PrintKind, PrintState
from oker_desk.domain.trouble import Outcome
from oker_desk.services.claiming import papers_claimed
from oker_desk.services.desk import Desk
from oker_desk.services.dock import paper_printing
from oker_desk.services.dock.channel_paper import channel_papers, lacks_channel_paper, paper_after_closing
from oker_desk.services.dock.closing import close_manifest
from oker_desk.services.dock.paper_printing import (
    last_print,
    print_channel_paper,
    print_paper,
    prints_of_manifest,
)
from oker_desk.services.printers import FOLDER, SYSTEM, PrinterChoice, set_printer
from oker_desk.services.recovery import recover
from oker_desk.services.views import show_manifest
from tests.shop import Shop, fill_manifest, packed_order, trouble_of


@pytest.fixture
def manifest_no(shop: Shop, desk: Desk) -> str:
    """An open manifest with one parcel, at a station with a printer for its paper."""
    set_printer(desk, PaperKind.MANIFEST, PrinterChoice(FOLDER, str(desk.home / "papers"), sheet="A4"))
    return fill_manifest(shop, desk, [packed_order(shop, desk)])


def printed(desk: Desk) -> list[Path]:
    return sorted((desk.home / "papers").glob("*.pdf"))


def words_on(path: Path) -> str:
    with closing(pdfium.PdfDocument(path)) as document:
        return str(document[0].get_textpage().get_text_range())


def ledger(desk: Desk, manifest_no: str) -> list[tuple[PrintKind, int, PrintState]]:
    return [(PrintKind(row.kind), row.copy, row.state) for row in prints_of_manifest(desk, manifest_no)]


def told(desk: Desk, manifest_no: str) -> list[str]:
    return [event.text for event in desk.store.history.of_manifest(manifest_no)]


class SilentPrinter:
    """A printer of the test: it takes the job and nobody hears of it again."""

    name = "silent"

    def print_pages(self, pages: Sequence[Raster], pdf: bytes, title: str) -> None:
        raise not_answered(self.name, "time is up")


# The ledger ----------------------------------------------------------------------------------------------------------


def test_every_paper_that_leaves_the_printer_stands_in_the_ledger(
    shop: Shop, desk: Desk, manifest_no: str
) -> None:
    print_paper(desk, manifest_no)
    close_manifest(desk, manifest_no)
    channel_papers(desk, manifest_no)
    done = print_paper(desk, manifest_no)
    assert (done.copy, done.of_oker) == (1, 1)
    assert ledger(desk, manifest_no) == [
        (PrintKind.DRAFT, 1, PrintState.SENT),
        (PrintKind.MANIFEST, 1, PrintState.SENT),
        (PrintKind.CHANNEL_MANIFEST, 1, PrintState.SENT),
    ]
    row = prints_of_manifest(desk, manifest_no)[1]
    assert (row.person, row.station, row.printer) == (desk.person, desk.bench.station, done.printer)
    assert row.order_no is None
    assert told(desk, manifest_no)[-2:] == [
        "Manifest paper printed to Folder.",
        "Oker's own manifest paper printed to Folder.",
    ]


def test_a_second_print_is_a_reprint_on_paper_in_the_ledger_and_in_the_history(
    desk: Desk, manifest_no: str
) -> None:
    close_manifest(desk, manifest_no)
    print_paper(desk, manifest_no)
    assert "REPRINT" not in words_on(printed(desk)[0])
    refusal = trouble_of(print_paper, desk, manifest_no)
    assert (refusal.outcome, refusal.rule) == (Outcome.BLOCKED, "R24")
    assert refusal.message.endswith(f"Say why manifest {manifest_no} is printed again.")
    assert len(printed(desk)) == 1
    assert print_paper(desk, manifest_no, "Lost").copy == 2
    assert "REPRINT 2" in words_on(printed(desk)[1])
    event = desk.store.history.of_manifest(manifest_no)[-1]
    assert (event.act, event.text) == (Act.REPRINT, "Manifest paper printed to Folder, reprint 2: Lost.")
    last = last_print(desk, show_manifest(desk, manifest_no))
    assert last is not None
    assert (last.copy, last.reason) == (2, "Lost")


def test_only_who_may_print_again_does(desk: Desk, manifest_no: str) -> None:
    close_manifest(desk, manifest_no)
    with desk.store.transaction():
        desk.store.people.keep(Person("Meena", frozenset({Right.WORK})))
    desk.person = "Meena"
    assert print_paper(desk, manifest_no).copy == 1
    assert trouble_of(print_paper, desk, manifest_no, "Lost").rule == "R51"


def test_a_draft_is_printed_as_often_as_somebody_likes_and_never_with_okers_paper(
    shop: Shop, desk: Desk, manifest_no: str
) -> None:
    shop.fault("dispatch", "http_500", times=None)
    close_manifest(desk, manifest_no)
    assert [print_paper(desk, manifest_no).copy for _ in range(2)] == [1, 2]
    assert len(printed(desk)) == 2
    assert ["NOT CLOSED" in words_on(path) for path in printed(desk)] == [True, True]
    assert channel_papers(desk, manifest_no) == []
    assert last_print(desk, show_manifest(desk, manifest_no)) is None


def test_a_paper_that_did_not_go_out_is_no_print_and_one_that_may_be_out_is(
    desk: Desk, manifest_no: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    close_manifest(desk, manifest_no)
    with monkeypatch.context() as elsewhere:
        elsewhere.setattr(
            paper_printing, "printer_for", lambda *_: PrinterChoice(SYSTEM, "Laser", sheet="A4")
        )
        assert trouble_of(print_paper, desk, manifest_no).outcome is Outcome.UNAVAILABLE
    with monkeypatch.context() as silent:
        silent.setattr(paper_printing, "printer_of", lambda choice: SilentPrinter())
        assert trouble_of(print_paper, desk, manifest_no).outcome is Outcome.UNKNOWN
    assert trouble_of(print_paper, desk, manifest_no).rule == "R24"
    assert ledger(desk, manifest_no) == [
        (PrintKind.MANIFEST, 1, PrintState.FAILED),
        (PrintKind.MANIFEST, 1, PrintState.UNKNOWN),
    ]
    assert "Nobody answered: it may be on paper." in told(desk, manifest_no)[-1]


def test_what_a_dead_process_was_printing_may_be_on_paper(
    desk: Desk, manifest_no: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def dies(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    close_manifest(desk, manifest_no)
    with monkeypatch.context() as patched:
        patched.setattr(desk.store.prints, "settle", dies)
        with pytest.raises(KeyboardInterrupt):
            print_paper(desk, manifest_no)
    with monkeypatch.context() as patched:
        patched.setattr(desk.store.presence, "is_alive", lambda token: False)
        recover(desk.store, desk.now())
    assert ledger(desk, manifest_no) == [(PrintKind.MANIFEST, 1, PrintState.UNKNOWN)]
    assert told(desk, manifest_no)[-1] == (
        "It could not be written how the manifest paper came out of Folder: it may be on paper."
    )
    assert trouble_of(print_paper, desk, manifest_no).rule == "R24"


def test_pressed_twice_the_second_print_waits_for_nobody(desk: Desk, manifest_no: str) -> None:
    close_manifest(desk, manifest_no)
    with papers_claimed(desk, manifest_no):
        assert trouble_of(print_paper, desk, manifest_no).rule == "R48"
    assert print_paper(desk, manifest_no).copy == 1


# Oker's own paper ----------------------------------------------------------------------------------------------------


def test_the_paper_of_oker_is_fetched_once_and_printed_beside_ours(
    shop: Shop, desk: Desk, manifest_no: str
) -> None:
    close_manifest(desk, manifest_no)
    assert paper_after_closing(desk, manifest_no) is None
    [pdf] = channel_papers(desk, manifest_no)
    assert pdf.startswith(b"%PDF")
    shop.unplug()
    assert channel_papers(desk, manifest_no) == [pdf]
    assert print_paper(desk, manifest_no).of_oker == 1
    assert printed(desk)[1].read_bytes() == pdf
    set_printer(desk, PaperKind.MANIFEST, None)
    assert trouble_of(print_paper, desk, manifest_no).rule == "R27"


def test_a_dead_link_stops_no_closing_is_said_and_the_paper_can_be_had_later(
    shop: Shop, desk: Desk, manifest_no: str
) -> None:
    shop.fault("manifestPdf", "http_500", times=None)
    assert close_manifest(desk, manifest_no).outcome is Outcome.DONE
    missing = paper_after_closing(desk, manifest_no)
    assert missing is not None
    assert missing.outcome is Outcome.UNAVAILABLE
    assert told(desk, manifest_no)[-1].startswith("Oker's own paper could not be fetched: ")
    assert lacks_channel_paper(desk, show_manifest(desk, manifest_no))
    assert print_paper(desk, manifest_no).of_oker == 0
    assert trouble_of(channel_papers, desk, manifest_no).outcome is Outcome.UNAVAILABLE
    assert "is not here" in trouble_of(print_channel_paper, desk, manifest_no).message
    shop.no_more_faults()
    assert len(channel_papers(desk, manifest_no)) == 1
    assert told(desk, manifest_no)[-1] == "Oker's own paper fetched."
    assert not lacks_channel_paper(desk, show_manifest(desk, manifest_no))
    assert print_channel_paper(desk, manifest_no).copy == 1
    assert trouble_of(print_channel_paper, desk, manifest_no).rule == "R24"
    assert print_channel_paper(desk, manifest_no, "Lost").copy == 2


def test_the_first_look_for_the_paper_asks_once_and_keeps_nobody_waiting(
    shop: Shop, desk: Desk, manifest_no: str
) -> None:
    shop.fault("manifestPdf", "http_500", times=None)
    close_manifest(desk, manifest_no)
    paper_after_closing(desk, manifest_no)
    once = len(shop.calls("manifestPdf"))
    trouble_of(channel_papers, desk, manifest_no)
    assert len(shop.calls("manifestPdf")) - once > once


def test_an_oker_without_a_paper_is_missed_by_nobody(shop: Shop, desk: Desk, manifest_no: str) -> None:
    shop.fault("fetchManifest", "http_404", times=None)
    close_manifest(desk, manifest_no)
    assert paper_after_closing(desk, manifest_no) is None
    assert not lacks_channel_paper(desk, show_manifest(desk, manifest_no))
    assert channel_papers(desk, manifest_no) == []
