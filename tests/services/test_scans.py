"""One scan box understands all: order, invoice, parcel, article, command; what fits several things is asked."""

from __future__ import annotations

from oker_desk.domain.commands import BoxCommand, Command
from oker_desk.domain.scan_meaning import Candidate, Subject
from oker_desk.services.barcodes import learn
from oker_desk.services.desk import Desk
from oker_desk.services.scans import understand
from tests.shop import KURTA, Shop, look, new_order, packed_order


def test_an_order_is_known_by_each_of_its_numbers(shop: Shop, desk: Desk) -> None:
    order_no = packed_order(shop, desk)
    order = look(desk, order_no)
    assert order.parcel.invoice is not None
    assert order.awb is not None
    for code, subject in (
        (order_no, Subject.ORDER),
        (order.display_no, Subject.ORDER),
        (order.parcel.invoice.code, Subject.INVOICE),
        (order.awb, Subject.PARCEL),
        (f"  {order.awb}\r\n", Subject.PARCEL),
        (f"]C0{order.awb}", Subject.PARCEL),
    ):
        assert understand(desk, code).candidates == (Candidate(subject, order_no, order.display_no),)


def test_an_article_is_known_by_sku_and_variant(shop: Shop, desk: Desk) -> None:
    new_order(shop, desk)
    kurta = Candidate(Subject.ITEM, "TEST-KURTA", "Test kurta")
    assert understand(desk, "TEST-KURTA").only == kurta
    assert understand(desk, "T1-A").only == kurta


def test_an_article_is_known_by_its_barcode_with_leading_zeros_or_without(shop: Shop, desk: Desk) -> None:
    new_order(shop, desk)
    learn(desk, "0036000291452", "TEST-KURTA")
    kurta = Candidate(Subject.ITEM, "TEST-KURTA", "Test kurta")
    assert understand(desk, "036000291452").only == kurta
    assert understand(desk, "]E00036000291452").only == kurta


def test_a_barcode_that_is_also_an_order_number_is_asked_about(shop: Shop, desk: Desk) -> None:
    order = look(desk, new_order(shop, desk))
    learn(desk, order.display_no, "TEST-SCARF")
    assert [found.key for found in understand(desk, order.display_no).candidates] == [
        order.order_no,
        "TEST-SCARF",
    ]


def test_a_variant_of_two_articles_is_asked_about(shop: Shop, desk: Desk) -> None:
    new_order(shop, desk, KURTA, {**KURTA, "sku": "TEST-KURTA-OLD", "title": "Old kurta"})
    assert [found.key for found in understand(desk, "T1-A").candidates] == ["TEST-KURTA", "TEST-KURTA-OLD"]


def test_an_order_number_that_is_also_an_article_is_asked_about(shop: Shop, desk: Desk) -> None:
    order_no = new_order(shop, desk)
    new_order(shop, desk, {**KURTA, "sku": order_no})
    meaning = understand(desk, order_no)
    assert meaning.ambiguous
    assert {found.subject for found in meaning.candidates} == {Subject.ORDER, Subject.ITEM}


def test_commands_and_boxes_are_understood(desk: Desk) -> None:
    assert understand(desk, "OKERDOUNDO").command is Command.UNDO
    assert understand(desk, "okerdoboxc ").command == BoxCommand(1)


def test_an_unknown_code_and_nothing_at_all_are_unknown(desk: Desk) -> None:
    assert understand(desk, "8901234567894").unknown
    assert understand(desk, " \r").unknown


def test_looking_a_code_up_reads_no_table_from_end_to_end(shop: Shop, desk: Desk) -> None:
    seen: list[str] = []
    connection = desk.store.database._connection
    connection.set_trace_callback(seen.append)
    understand(desk, "8901234567894")
    connection.set_trace_callback(None)
    for sql in seen:
        plan = desk.store.database.rows(f"EXPLAIN QUERY PLAN {sql}")
        scans = [row["detail"] for row in plan if str(row["detail"]).startswith("SCAN ")]
        tables = ("orders", "order_items", "parcels", "listings", "o", "p")
        assert not [detail for detail in scans if str(detail).split()[1] in tables], sql
