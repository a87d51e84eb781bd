"""Paper: stored labels go out as often as needed, marked as reprints, and a printer's fault changes no state (R24, R27)."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from oker_desk.devices.labels.reading import read_document
from oker_desk.domain.acts import Act
from oker_desk.domain.orders import OrderState
from oker_desk.domain.trouble import Outcome
from oker_desk.services.desk import Desk
from oker_desk.services.dock.manifests import add_parcels, create_manifest
from oker_desk.services.packing.labelling import get_label
from oker_desk.services.packing.printing import label_file, label_picture, print_label, write_label
from oker_desk.services.packing.refused_labels import use_refused_label
from oker_desk.services.printers import (
    FOLDER,
    SYSTEM,
    PrinterChoice,
    label_printer,
    printer_choices,
    set_label_printer,
)
from oker_desk.services.sync.kinds import SyncKind
from oker_desk.services.sync.running import run_sync
from tests.shop import BOX, Shop, invoiced_order, look, texts_of, trouble_of


@pytest.fixture
def number(shop: Shop, desk: Desk) -> str:
    """An order with its label, not printed yet."""
    number = invoiced_order(shop, desk)
    get_label(desk, number, BOX)
    return number


def printed(desk: Desk) -> list[Path]:
    return sorted((desk.home / "printed").glob("*.pdf"))


def stored(desk: Desk, number: str) -> bytes:
    return label_file(desk, look(desk, number)).read_bytes()


def test_a_label_is_printed_as_it_came(desk: Desk, number: str) -> None:
    done = print_label(desk, number)
    assert (done.copy, done.printer) == (1, "Folder")
    assert [path.read_bytes() for path in printed(desk)] == [stored(desk, number)]
    label = done.view.order.parcel.label
    assert label is not None
    assert (label.prints, label.printed_by) == (1, desk.person)
    assert label.printed_at is not None


def test_every_further_print_is_a_reprint_with_its_number_in_the_history(desk: Desk, number: str) -> None:
    assert print_label(desk, number).copy == 1
    assert [print_label(desk, number, reason=why).copy for why in ("torn", "lost")] == [2, 3]
    assert len(printed(desk)) == 3
    assert texts_of(desk, number)[-3:] == [
        "Label printed to Folder.",
        "Label printed to Folder, reprint 2: torn.",
        "Label printed to Folder, reprint 3: lost.",
    ]
    acts = [event.act for event in desk.store.history.of_order(number)][-3:]
    assert acts == [Act.LABEL, Act.REPRINT, Act.REPRINT]


def test_labels_come_out_in_the_order_they_were_asked_for_each_its_own(shop: Shop, desk: Desk) -> None:
    numbers = [invoiced_order(shop, desk) for _ in range(3)]
    for number in numbers:
        get_label(desk, number, BOX)
        print_label(desk, number)
    assert [path.read_bytes() for path in printed(desk)] == [stored(desk, number) for number in numbers]


def test_printing_asks_nothing_of_oker(shop: Shop, desk: Desk, number: str) -> None:
    calls = len(shop.all_calls())
    print_label(desk, number)
    print_label(desk, number, reason="torn")
    assert len(shop.all_calls()) == calls


def test_a_label_is_printed_while_there_is_no_connection(shop: Shop, desk: Desk, number: str) -> None:
    shop.unplug()
    assert print_label(desk, number).copy == 1
    assert print_label(desk, number, reason="torn").copy == 2


def test_a_label_in_a_file_counts_as_printed(desk: Desk, number: str, tmp_path: Path) -> None:
    label = write_label(desk, number, tmp_path / "label.pdf").view.order.parcel.label
    assert label is not None
    assert label.prints == 1
    assert (tmp_path / "label.pdf").read_bytes() == stored(desk, number)
    assert texts_of(desk, number)[-1] == "Label printed to file label.pdf."


def codes_on(path: Path) -> list[list[str]]:
    """Return what a scanner reads on each page as it is shown."""
    return [[symbol.text for symbol in page.symbols] for page in read_document(path.read_bytes())]


@pytest.mark.parametrize("fault", ["label_in_a_pile", "label_beside_another"])
def test_only_the_orders_own_label_leaves_the_desk_whatever_came_with_it(
    shop: Shop, desk: Desk, tmp_path: Path, fault: str
) -> None:
    other, number = (invoiced_order(shop, desk) for _ in range(2))
    get_label(desk, other, BOX)
    shop.fault("labels", fault)
    get_label(desk, number, BOX)
    awb = look(desk, number).awb
    assert [awb] not in codes_on(label_file(desk, look(desk, number)))[:1]
    written = write_label(desk, number, tmp_path / "label.pdf")
    assert codes_on(written.path) == [[awb]]
    assert (written.pages, written.sha256) == (1, hashlib.sha256(written.path.read_bytes()).hexdigest())
    print_label(desk, number, reason="torn")
    assert [codes_on(path) for path in printed(desk)] == [[[awb]]]


@pytest.mark.parametrize("glued", [False, True])
def test_all_that_came_for_this_order_is_kept_as_it_came(
    shop: Shop, desk: Desk, tmp_path: Path, glued: bool
) -> None:
    number = invoiced_order(shop, desk)
    if not glued:
        shop.fault("labels", "label_multi_page")
    shop.admin("POST", "settings", {"label_glued_invoice": glued})
    get_label(desk, number, BOX)
    written = write_label(desk, number, tmp_path / "label.pdf")
    assert written.path.read_bytes() == stored(desk, number)
    assert written.pages == (2 if glued else 3)


def test_an_unchecked_label_leaves_as_the_page_that_a_supervisor_has_seen(
    shop: Shop, desk: Desk, tmp_path: Path
) -> None:
    number = invoiced_order(shop, desk)
    shop.fault("labels", "label_other")
    trouble_of(get_label, desk, number, BOX)
    use_refused_label(desk, number, "Looked at it")
    assert write_label(desk, number, tmp_path / "label.pdf").path.read_bytes() == stored(desk, number)


def test_a_file_in_no_folder_is_said_before_anything(desk: Desk, number: str, tmp_path: Path) -> None:
    assert trouble_of(write_label, desk, number, tmp_path / "none" / "label.pdf").outcome is Outcome.INVALID


def test_a_file_that_cannot_be_written_is_no_print(desk: Desk, number: str, tmp_path: Path) -> None:
    (tmp_path / "label.pdf").mkdir()
    trouble = trouble_of(write_label, desk, number, tmp_path / "label.pdf")
    assert (trouble.outcome, trouble.rule) == (Outcome.UNAVAILABLE, "R27")
    assert_not_printed(desk, number)


def assert_not_printed(desk: Desk, number: str) -> None:
    """The label is there as before, and the parcel waits for its paper."""
    order = look(desk, number)
    assert order.state is OrderState.READY_TO_SHIP
    assert order.parcel.label is not None
    assert (order.parcel.label.prints, order.parcel.label.printed_at) == (0, None)


def test_a_printer_fault_leaves_the_parcel_as_it_was_and_the_next_print_works(
    desk: Desk, number: str, tmp_path: Path
) -> None:
    (tmp_path / "no folder").write_text("a file in its place")
    set_label_printer(desk, PrinterChoice(FOLDER, str(tmp_path / "no folder")))
    trouble = trouble_of(print_label, desk, number)
    assert (trouble.outcome, trouble.rule) == (Outcome.UNAVAILABLE, "R27")
    assert "nothing was printed. Check paper and cable" in trouble.message
    assert_not_printed(desk, number)
    assert texts_of(desk, number)[-1].startswith("Label not printed:")
    set_label_printer(desk, PrinterChoice(FOLDER, str(desk.home / "printed")))
    assert print_label(desk, number).copy == 1


def test_a_printer_that_is_gone_is_said_and_no_other_one_prints(desk: Desk, number: str) -> None:
    trouble = trouble_of(print_label, desk, number, PrinterChoice(SYSTEM, "Zebra at table 9"))
    assert (trouble.outcome, trouble.rule) == (Outcome.UNAVAILABLE, "R27")
    assert "Zebra at table 9" in trouble.message
    assert_not_printed(desk, number)
    assert not printed(desk)


def test_without_a_chosen_printer_nothing_is_printed(desk: Desk, number: str) -> None:
    set_label_printer(desk, None)
    assert label_printer(desk) is None
    trouble = trouble_of(print_label, desk, number)
    assert (trouble.outcome, trouble.rule) == (Outcome.UNAVAILABLE, "R27")
    assert "Choose one under Set-up" in trouble.message
    assert_not_printed(desk, number)


def test_a_printer_for_once_does_not_change_the_choice(desk: Desk, number: str, tmp_path: Path) -> None:
    before = label_printer(desk)
    print_label(desk, number, PrinterChoice(FOLDER, str(tmp_path / "other")))
    assert label_printer(desk) == before
    assert len(list((tmp_path / "other").glob("*.pdf"))) == 1


def test_a_folder_can_always_be_chosen(desk: Desk) -> None:
    assert printer_choices(desk)[-1].kind == FOLDER


def test_an_order_without_a_label_cannot_be_printed(shop: Shop, desk: Desk) -> None:
    number = invoiced_order(shop, desk)
    assert trouble_of(print_label, desk, number).rule == "R21"
    assert trouble_of(label_file, desk, look(desk, number)).rule == "R21"
    assert trouble_of(label_picture, desk, look(desk, number)).rule == "R21"


def test_a_parcel_in_conflict_is_not_printed_again(shop: Shop, desk: Desk, number: str) -> None:
    shop.admin("POST", f"orders/{number}/cancel", {"force": True})
    run_sync(desk, SyncKind.STATUS)
    assert trouble_of(print_label, desk, number).rule == "R31"
    assert not printed(desk)


@pytest.mark.parametrize("harm", ["gone", "changed"])
def test_a_stored_label_that_is_gone_or_changed_is_not_printed(desk: Desk, number: str, harm: str) -> None:
    path = label_file(desk, look(desk, number))
    path.unlink() if harm == "gone" else path.write_bytes(b"%PDF-1.4 something else")
    trouble = trouble_of(print_label, desk, number)
    assert trouble.outcome is Outcome.UNAVAILABLE
    assert f"The stored label file {'is gone' if harm == 'gone' else 'was changed'}" in trouble.message
    assert_not_printed(desk, number)


def test_a_label_that_is_not_on_paper_does_not_go_on_a_manifest(shop: Shop, desk: Desk, number: str) -> None:
    tracking = look(desk, number).parcel.tracking
    assert tracking is not None
    manifest = create_manifest(desk, tracking.courier_code, shop.facility)
    [refused] = add_parcels(desk, manifest.manifest_no, [number]).refused
    assert (refused.rule, "not printed" in refused.message) == ("R33", True)
    print_label(desk, number)
    assert add_parcels(desk, manifest.manifest_no, [number]).added == [tracking.awb]
