"""Checking a stored document once, when it comes: whose label it is, on which page and where on it (R26)."""

from __future__ import annotations

from oker_desk.devices import labels
from oker_desk.domain.orders import Order
from oker_desk.domain.papers import Page, Plan
from oker_desk.domain.rules.labels import Known, judge_label
from oker_desk.domain.trouble import Outcome, Trouble
from oker_desk.domain.verdicts import Verdict, refuse
from oker_desk.services.desk import Desk


def check_document(desk: Desk, order: Order, sha256: str) -> Plan:
    """Return how the stored document becomes this order's label; raises R26's trouble if it may not.

    What was found is kept with the hash, so that printing only draws.
    """
    awb = order.awb or ""
    found = desk.store.label_checks.find(sha256, awb)
    if found is None:
        found = _examine(desk, order, desk.store.labels.read(sha256))
        with desk.store.transaction():
            desk.store.label_checks.keep(sha256, awb, found, desk.now())
    if isinstance(found, Verdict):
        raise Trouble(Outcome.REFUSED, found.sentence, rule=found.rule, details=f"sha256 {sha256}")
    return found


def _examine(desk: Desk, order: Order, pdf: bytes) -> Plan | Verdict:
    try:
        pages = labels.reading.read_document(pdf)
    except Trouble as trouble:
        return Verdict(False, trouble.rule, trouble.sentence)
    verdict, place = judge_label(pages, order.awb or "", _known(desk, order, pages))
    if place is None:
        return verdict
    strangers = [stranger.area for stranger in place.strangers]
    area = labels.reading.find_label(pdf, place.page, place.symbol.area, strangers, place.likely)
    if area is None:
        return refuse(
            "R26",
            "Two parcels are on this sheet: {awb} and {other}. They cannot be told apart. It was not printed. Tell your "
            "supervisor.",
            awb=order.awb,
            other=place.strangers[0].text,
        )
    page = pages[place.page]
    narrowest = labels.reading.narrowest_bar(pdf, place.page, place.symbol)
    return Plan(
        place.page,
        area,
        (page.width, page.height),
        place.symbol,
        narrowest,
        place.invoice_pages,
        place.own_pages,
        not all(area.holds(code) for code in place.foreign),
    )


def _known(desk: Desk, order: Order, pages: tuple[Page, ...]) -> Known:
    """Return which numbers on the pages are this order's own, and which are other parcels'."""
    invoice = order.parcel.invoice
    items = order.channel.items
    names = {order.order_no, order.display_no, invoice.code if invoice else ""} - {""}
    own = names | {number for item in items for number in (item.sku, item.item_id, item.variant_id)}
    texts = {symbol.text.strip() for page in pages for symbol in page.symbols} - own
    others = {text for text in texts if any(no != order.order_no for no in desk.store.orders.find(text))}
    return Known(frozenset(own - {""}), frozenset(others), frozenset(names))
