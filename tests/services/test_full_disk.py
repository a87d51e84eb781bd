"""A disk that fills at any moment of any act: it is said, and once there is room nothing is lost or done twice."""

from __future__ import annotations

import shutil
from collections import namedtuple
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from oker_desk.devices.printers.folder import FolderPrinter
from oker_desk.domain.manifests import ManifestState
from oker_desk.domain.orders import OrderState
from oker_desk.domain.prints import PrintState
from oker_desk.domain.trouble import Outcome, Trouble
from oker_desk.services.cancelling import cancel_order
from oker_desk.services.desk import Desk
from oker_desk.services.dock.board import verify_history
from oker_desk.services.dock.closing import close_manifest
from oker_desk.services.dock.handing_over import hand_over
from oker_desk.services.keeping.backup import back_up
from oker_desk.services.packing.invoicing import get_invoice
from oker_desk.services.packing.labelling import get_label
from oker_desk.services.packing.printing import print_label, write_label
from oker_desk.services.print_ledger import prints_of
from oker_desk.services.resolve_all import resolve_all
from oker_desk.services.sync.kinds import SyncKind
from oker_desk.services.sync.running import run_sync
from oker_desk.services.views import show_manifest
from oker_desk.services.whole_files import write_whole
from tests.full_disk import files_up_to, room_for
from tests.shop import (
    BOX,
    Shop,
    check_all,
    fill_manifest,
    invoiced_order,
    look,
    new_order,
    packed_order,
    trouble_of,
)

ROOMS = range(0, 36, 3)
"""Pages: from none at all to enough for the whole act."""


def full(act: Callable[[], object]) -> Outcome:
    """Do an act while the disk fills, and return how it ended. What may have happened is not said to be undone."""
    try:
        act()
    except Trouble as trouble:
        if trouble.outcome is Outcome.UNKNOWN and "Nothing" in trouble.message:
            raise
        return trouble.outcome
    return Outcome.DONE


def nothing_is_left(desk: Desk) -> None:
    """Nobody holds anything, nothing is in flight, and the history is whole."""
    assert desk.store.database.rows("SELECT * FROM claims") == []
    assert desk.store.intents.count_unknown() == 0
    verify_history(desk)


def swept(ends: set[Outcome]) -> None:
    """Every place where it could break was met: before anything was sent, after Oker's answer, and not at all."""
    assert ends == {Outcome.UNAVAILABLE, Outcome.UNKNOWN, Outcome.DONE}


def test_an_invoice_is_made_once(shop: Shop, desk: Desk) -> None:
    ends = set()
    for pages in ROOMS:
        number = new_order(shop, desk)
        check_all(desk, number)
        with room_for(desk, pages):
            ends.add(full(lambda number=number: get_invoice(desk, number)))
        assert get_invoice(desk, number).order.state is OrderState.PACKED
        assert shop.hidden(number)["counts"]["invoice"] == 1
    nothing_is_left(desk)
    swept(ends)


def test_an_order_is_cancelled_once(shop: Shop, desk: Desk) -> None:
    ends = set()
    for pages in ROOMS:
        number = new_order(shop, desk)
        with room_for(desk, pages):
            ends.add(full(lambda number=number: cancel_order(desk, number, "Out of stock")))
        resolve_all(desk)
        with suppress(Trouble):  # cancelled already
            cancel_order(desk, number, "Out of stock")
        assert look(desk, number).state is OrderState.CANCELLED
        assert shop.hidden(number)["counts"]["cancel"] == 1
    nothing_is_left(desk)
    swept(ends)


@pytest.mark.slow
def test_the_box_is_told_once_and_the_label_comes(shop: Shop, desk: Desk) -> None:
    ends = set()
    for pages in ROOMS:
        number = invoiced_order(shop, desk)
        with room_for(desk, pages):
            ends.add(full(lambda number=number: get_label(desk, number, BOX)))
        assert get_label(desk, number, BOX).order.state is OrderState.READY_TO_SHIP
        assert shop.hidden(number)["counts"]["shipment"] == 1
    nothing_is_left(desk)
    assert ends >= {Outcome.UNAVAILABLE, Outcome.UNKNOWN}


@pytest.mark.slow
def test_a_label_whose_print_could_not_be_written_down_is_not_printed_again_by_itself(
    shop: Shop, desk: Desk
) -> None:
    ends, out = set(), desk.home / "printed"
    for pages in ROOMS:
        number = invoiced_order(shop, desk)
        get_label(desk, number, BOX)
        before = len(list(out.glob("*.pdf")))
        with room_for(desk, pages):
            end = full(lambda number=number: print_label(desk, number))
        ends.add(end)
        on_paper = len(list(out.glob("*.pdf"))) - before
        with suppress(Trouble):
            print_label(desk, number)
        assert len(list(out.glob("*.pdf"))) - before == 1
        states = {row.state for row in prints_of(desk, number)}
        assert (PrintState.UNKNOWN in states) == (end is Outcome.UNKNOWN) == (on_paper == 1 and end != "done")
        assert print_label(desk, number, reason="torn").copy == 2
    nothing_is_left(desk)
    swept(ends)


@pytest.mark.slow
def test_every_parcel_of_a_manifest_is_dispatched_once(shop: Shop, desk: Desk) -> None:
    for pages in range(0, 120, 11):
        numbers = [packed_order(shop, desk) for _ in range(2)]
        manifest_no = fill_manifest(shop, desk, numbers)
        with room_for(desk, pages), suppress(Trouble):
            closed = close_manifest(desk, manifest_no)
            sent = sum(shop.hidden(number)["counts"]["dispatch"] for number in numbers)
            assert sent <= len(closed.manifest.parcels)
        if show_manifest(desk, manifest_no).state is not ManifestState.CLOSED:
            resolve_all(desk)
            close_manifest(desk, manifest_no)
        assert show_manifest(desk, manifest_no).state is ManifestState.CLOSED
        assert [shop.hidden(number)["counts"]["dispatch"] for number in numbers] == [1, 1]
        with room_for(desk, pages // 4), suppress(Trouble):
            hand_over(desk, manifest_no, "Ravi")
        hand_over(desk, manifest_no, "Ravi")
        assert show_manifest(desk, manifest_no).state is ManifestState.HANDED_OVER
    nothing_is_left(desk)


def test_a_sync_is_whole_or_not_there_and_says_which(shop: Shop, desk: Desk) -> None:
    for _ in range(10):
        shop.add_order()
    for pages in range(0, 60, 6):
        with room_for(desk, pages), suppress(Trouble):
            assert run_sync(desk, SyncKind.ORDERS).outcome in {Outcome.UNAVAILABLE, Outcome.DONE}
        assert sum(desk.store.orders.count_by_state().values()) in {0, 10}
    assert run_sync(desk, SyncKind.ORDERS).outcome is Outcome.DONE
    assert sum(desk.store.orders.count_by_state().values()) == 10


def test_a_backup_that_finds_no_room_leaves_nothing_and_harms_nothing(shop: Shop, desk: Desk) -> None:
    number = new_order(shop, desk)
    first = back_up(desk)
    for pages in (0, 1, 20):
        with room_for(desk, pages):
            assert full(lambda: back_up(desk)) is Outcome.UNAVAILABLE
    assert list((desk.home / "backups").iterdir()) == [first]
    assert look(desk, number).state is OrderState.NEW


# Files ---------------------------------------------------------------------------------------------------------------


def test_a_label_that_does_not_fit_into_its_file_is_no_print_and_leaves_no_half(
    shop: Shop, desk: Desk, tmp_path: Path
) -> None:
    number = invoiced_order(shop, desk)
    get_label(desk, number, BOX)
    size = len(write_label(desk, number, tmp_path / "whole.pdf").path.read_bytes())
    desk.store.database.run(
        "PRAGMA journal_mode = MEMORY"
    )  # the data file has its room, the label's file has not
    other = invoiced_order(shop, desk)
    get_label(desk, other, BOX)
    taken = desk.store.database.path.stat().st_size
    assert size < taken
    big = b"%PDF-1.4 " + bytes(2 * taken)
    with files_up_to(taken), pytest.raises(OSError, match="too large"):
        write_whole(tmp_path / "big.pdf", big)
    assert not (tmp_path / "big.pdf").exists()


def test_a_page_cut_short_is_no_print_of_the_folder_printer(tmp_path: Path) -> None:
    printer, pdf = FolderPrinter(tmp_path), b"%PDF-1.4 " + bytes(9000)
    with files_up_to(5000), pytest.raises(Trouble, match="nothing was printed"):
        printer.print_pages([], pdf, "Label")
    assert list(tmp_path.iterdir()) == []
    printer.print_pages([], pdf, "Label")
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [pdf]


def test_a_disk_without_room_to_open_the_data_file_is_called_full(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "free")
    with room_for(desk, 0):
        assert "cannot be written" in trouble_of(desk.store.settings.put, "name", "value").message
        monkeypatch.setattr(shutil, "disk_usage", lambda folder: usage(0))
        trouble = trouble_of(desk.store.settings.put, "name", "value")
    assert trouble.message == "The disk is full. Nothing more was sent. Make room and try again."


def test_a_file_that_may_not_be_written_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(OSError, match="directory"):
        write_whole(tmp_path / "folder", b"new")
    write_whole(tmp_path / "file", b"old")
    write_whole(tmp_path / "file", b"new")
    assert (tmp_path / "file").read_bytes() == b"new"
