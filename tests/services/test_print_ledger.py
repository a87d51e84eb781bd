"""The print ledger: what went out, how sure that is, and that nothing is printed twice by itself (R24, R26, R27)."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from oker_desk.devices.labels.rasters import Raster
from oker_desk.devices.printers.family import not_answered
from oker_desk.domain.orders import OrderState
from oker_desk.domain.people import Person, Right
from oker_desk.domain.prints import PaperKind, PrintState
from oker_desk.domain.trouble import Outcome
from oker_desk.services.desk import Desk, close_desk, open_desk
from oker_desk.services.packing import printing
from oker_desk.services.packing.checking import finish_parcel
from oker_desk.services.packing.labelling import get_label
from oker_desk.services.packing.printing import print_label, write_label
from oker_desk.services.packing.refused_labels import refused_label, use_refused_label
from oker_desk.services.print_ledger import prints_of
from oker_desk.services.printers import FOLDER, SYSTEM, PrinterChoice, set_label_printer, set_printer
from tests.shop import BOX, Shop, invoiced_order, look, texts_of, trouble_of


@pytest.fixture
def number(shop: Shop, desk: Desk) -> str:
    """An order with its label, not printed yet."""
    number = invoiced_order(shop, desk)
    get_label(desk, number, BOX)
    return number


class SilentPrinter:
    """A printer of the test: it takes the job and nobody hears of it again."""

    name = "silent"

    def print_pages(self, pages: Sequence[Raster], pdf: bytes, title: str) -> None:
        raise not_answered(self.name, "time is up")


@pytest.fixture
def silent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "printer_of", lambda choice: SilentPrinter())


def states(desk: Desk, number: str) -> list[PrintState]:
    return [found.state for found in prints_of(desk, number)]


def be(desk: Desk, name: str, *rights: Right) -> None:
    """Set a person up and put them at the desk."""
    with desk.store.transaction():
        desk.store.people.keep(Person(name, frozenset(rights)))
    desk.person = name


# One row for each print ----------------------------------------------------------------------------------------------


def test_a_print_is_sent_until_the_label_is_scanned_on_the_box(desk: Desk, number: str) -> None:
    print_label(desk, number)
    [row] = prints_of(desk, number)
    order = look(desk, number)
    assert order.parcel.label is not None
    assert (row.state, row.copy, row.printer, row.awb) == (PrintState.SENT, 1, "Folder", order.awb)
    assert (row.sha256, row.person, row.station) == (order.parcel.label.sha256, desk.person, "Table 1")
    assert row.grade == "A"
    finish_parcel(desk, number, order.awb or "")
    assert states(desk, number) == [PrintState.CONFIRMED]


def test_the_scan_confirms_the_newest_print_only(desk: Desk, number: str) -> None:
    print_label(desk, number)
    print_label(desk, number, reason="torn")
    finish_parcel(desk, number, look(desk, number).awb or "")
    assert states(desk, number) == [PrintState.SENT, PrintState.CONFIRMED]


def test_a_print_that_certainly_failed_is_no_print_and_wants_no_reason(desk: Desk, number: str) -> None:
    trouble_of(print_label, desk, number, PrinterChoice(SYSTEM, "Zebra at table 9"))
    assert states(desk, number) == [PrintState.FAILED]
    assert print_label(desk, number).copy == 1


def test_a_print_without_an_answer_may_be_on_paper_and_never_comes_out_again_by_itself(
    desk: Desk, number: str, silent: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert trouble_of(print_label, desk, number).outcome is Outcome.UNKNOWN
    assert states(desk, number) == [PrintState.UNKNOWN]
    assert texts_of(desk, number)[-1] == "Label sent to silent. Nobody answered: it may be on paper."
    monkeypatch.undo()
    again = trouble_of(print_label, desk, number)
    assert (again.outcome, again.rule) == (Outcome.BLOCKED, "R24")
    assert print_label(desk, number, reason="nothing came out").copy == 2
    finish_parcel(desk, number, look(desk, number).awb or "")
    assert states(desk, number) == [PrintState.UNKNOWN, PrintState.CONFIRMED]


def test_an_unanswered_print_is_confirmed_by_the_scan(desk: Desk, number: str, silent: None) -> None:
    trouble_of(print_label, desk, number)
    finish_parcel(desk, number, look(desk, number).awb or "")
    assert states(desk, number) == [PrintState.CONFIRMED]


@pytest.mark.parametrize("ending", ["sent", "failed", "unknown", "reprint refused"])
def test_after_any_outcome_the_next_label_prints_at_once(
    shop: Shop, desk: Desk, number: str, ending: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if ending == "failed":
        trouble_of(print_label, desk, number, PrinterChoice(SYSTEM, "gone"))
    elif ending == "unknown":
        with monkeypatch.context() as patched:
            patched.setattr(printing, "printer_of", lambda choice: SilentPrinter())
            trouble_of(print_label, desk, number)
    else:
        print_label(desk, number)
    if ending == "reprint refused":
        trouble_of(print_label, desk, number)
    other = invoiced_order(shop, desk)
    get_label(desk, other, BOX)
    assert print_label(desk, other).copy == 1


def test_what_a_dead_process_was_printing_may_be_on_paper(
    desk: Desk, number: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = desk.home

    class PowerCut(BaseException):
        pass

    def dies(*_: object, **__: object) -> None:
        raise PowerCut

    with monkeypatch.context() as patched:
        patched.setattr(desk.store.prints, "settle", dies)
        patched.setattr(printing, "printer_of", lambda choice: SilentPrinter())
        with pytest.raises(PowerCut):
            print_label(desk, number)
    assert states(desk, number) == [PrintState.QUEUED]
    desk.store.presence.leave()
    again = open_desk(home)
    try:
        assert states(again, number) == [PrintState.UNKNOWN]
        assert "it may be on paper" in texts_of(again, number)[-1]
        assert trouble_of(print_label, again, number).rule == "R24"
    finally:
        close_desk(again)


def test_what_another_process_died_printing_is_not_printed_again_by_a_window_that_stayed_open(
    desk: Desk, number: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def dies(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(desk.store.prints, "settle", dies)
        patched.setattr(printing, "printer_of", lambda choice: SilentPrinter())
        with pytest.raises(KeyboardInterrupt):
            print_label(desk, number)
    assert states(desk, number) == [PrintState.QUEUED]
    with monkeypatch.context() as patched:
        patched.setattr(desk.store.presence, "is_alive", lambda token: False)
        assert trouble_of(print_label, desk, number).rule == "R24"
    assert states(desk, number) == [PrintState.UNKNOWN]


# Printing again (R24) ------------------------------------------------------------------------------------------------


def test_a_reprint_without_a_reason_says_when_and_by_whom_it_was_printed(desk: Desk, number: str) -> None:
    print_label(desk, number)
    trouble = trouble_of(print_label, desk, number, reason="  ")
    assert (trouble.outcome, trouble.rule) == (Outcome.BLOCKED, "R24")
    assert f"by {desk.person}. To print it again, say why." in trouble.message
    assert len(prints_of(desk, number)) == 1


def test_a_reprint_wants_the_right_to_it(desk: Desk, number: str) -> None:
    be(desk, "Meena")
    print_label(desk, number)
    assert trouble_of(print_label, desk, number, reason="torn").rule == "R51"
    assert trouble_of(write_label, desk, number, desk.home / "again.pdf").rule == "R51"
    be(desk, "Ravi", Right.REPRINT)
    assert print_label(desk, number, reason="torn").copy == 2
    assert [(found.person, found.reason) for found in prints_of(desk, number)] == [
        ("Meena", ""),
        ("Ravi", "torn"),
    ]


# What a check refused (R26) ------------------------------------------------------------------------------------------


def test_a_refused_label_is_seen_with_its_reason_and_used_only_by_a_supervisor(
    shop: Shop, desk: Desk
) -> None:
    number = invoiced_order(shop, desk)
    shop.fault("labels", "label_other")
    why = trouble_of(get_label, desk, number, BOX)
    seen = refused_label(desk, look(desk, number))
    assert seen is not None
    assert seen.why.message == why.message
    assert seen.picture.startswith(b"\x89PNG")
    be(desk, "Meena")
    assert trouble_of(use_refused_label, desk, number, "looks right").rule == "R51"
    be(desk, "Ravi", Right.SUPERVISE)
    assert trouble_of(use_refused_label, desk, number, " ").outcome is Outcome.INVALID
    assert use_refused_label(desk, number, "looks right").order.state is OrderState.READY_TO_SHIP
    assert "although its check refused it. Reason: looks right" in texts_of(desk, number)[-1]
    assert print_label(desk, number).copy == 1
    assert "a supervisor wanted it so" in texts_of(desk, number)[-1]
    assert refused_label(desk, look(desk, number)) is None
    assert trouble_of(use_refused_label, desk, number, "once more").outcome is Outcome.INVALID


def test_a_refused_document_is_kept_byte_for_byte(shop: Shop, desk: Desk) -> None:
    number = invoiced_order(shop, desk)
    shop.fault("labels", "label_not_pdf")
    trouble_of(get_label, desk, number, BOX)
    refused = desk.store.label_checks.refused(number)
    assert refused is not None
    assert desk.store.labels.read(refused.sha256) == b"<html><body>Label service is busy</body></html>"
    seen = refused_label(desk, look(desk, number))
    assert seen is not None
    assert seen.picture == b""
    assert "cannot be read" in trouble_of(use_refused_label, desk, number, "try").message


def test_only_a_supervisor_prints_what_would_not_read_on_a_printer(desk: Desk, number: str) -> None:
    be(desk, "Meena")
    assert trouble_of(print_label, desk, number, reason="looks right", anyway=True).rule == "R51"
    be(desk, "Ravi", Right.SUPERVISE)
    assert print_label(desk, number, anyway=True).copy == 1
    [row] = prints_of(desk, number)
    assert (row.reason, row.grade) == ("a supervisor wanted it so", "")


# The invoice glued to the label --------------------------------------------------------------------------------------


def test_glued_invoice_pages_go_to_their_own_printer_or_are_kept(shop: Shop, desk: Desk) -> None:
    shop.admin("POST", "settings", {"label_glued_invoice": True})
    kept, printed = (invoiced_order(shop, desk) for _ in range(2))
    get_label(desk, kept, BOX)
    print_label(desk, kept)
    assert [row.kind for row in prints_of(desk, kept)] == ["label"]
    set_printer(desk, PaperKind.INVOICE, PrinterChoice(FOLDER, str(desk.home / "invoices"), sheet="A4"))
    get_label(desk, printed, BOX)
    done = print_label(desk, printed)
    assert (done.copy, done.note) == (1, None)
    assert [(row.kind, row.state) for row in prints_of(desk, printed)] == [
        ("label", PrintState.SENT),
        ("invoice", PrintState.SENT),
    ]
    assert len(list((desk.home / "invoices").glob("*.pdf"))) == 1
    print_label(desk, printed, reason="torn")
    assert [row.kind for row in prints_of(desk, printed)] == ["label", "invoice", "label"]


def test_an_invoice_that_does_not_come_out_is_noted_and_the_label_is_printed(shop: Shop, desk: Desk) -> None:
    shop.admin("POST", "settings", {"label_glued_invoice": True})
    set_printer(desk, PaperKind.INVOICE, PrinterChoice(SYSTEM, "Laser", sheet="A4"))
    number = invoiced_order(shop, desk)
    get_label(desk, number, BOX)
    done = print_label(desk, number)
    assert done.note is not None
    assert "Laser" in done.note.message
    assert [row.state for row in prints_of(desk, number)] == [PrintState.SENT, PrintState.FAILED]


def test_only_who_may_set_up_binds_a_printer(desk: Desk) -> None:
    be(desk, "Meena")
    assert trouble_of(set_label_printer, desk, None).rule == "R51"
