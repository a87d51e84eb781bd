"""The desk's own record of an order as a row."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from oker_desk.domain.acts import Act
from oker_desk.domain.manifests import Line, LineOutcome
from oker_desk.domain.parcels import Box, Invoice, Label, Parcel, ProductTax, Tracking
from oker_desk.store.columns import from_json, need_time, read_time, to_json, whole
from oker_desk.store.database import Row


def read_parcel(
    order_no: str, row: Row | None, checked: Mapping[str, int], line: Line | None, unsure: frozenset[Act]
) -> Parcel:
    """Return the record of one order; ``row`` is None while nothing but scans is known."""
    if row is None:
        return Parcel(order_no, checked=checked, line=line, unsure=unsure)
    return Parcel(
        order_no=order_no,
        checked=checked,
        invoice=_read_invoice(row),
        box=Box(**{name: whole(value) for name, value in from_json(row["box"]).items()})
        if row["box"]
        else None,
        tracking=_read_tracking(row),
        label=_read_label(row),
        waiting_since=read_time(row["waiting_since"]),
        line=line,
        dispatched_at=read_time(row["dispatched_at"]),
        handed_over_at=read_time(row["handed_over_at"]),
        conflict=str(row["conflict"]),
        unsure=unsure,
    )


def read_line(row: Row) -> Line:
    """Return the line that a row holds."""
    return Line(
        manifest_no=str(row["manifest_no"]),
        position=whole(row["position"]),
        order_no=str(row["order_no"]),
        awb=str(row["awb"]),
        outcome=LineOutcome(str(row["outcome"])),
        reason=str(row["reason"]),
        taken_off=bool(row["taken_off"]),
        handed_over_at=read_time(row["handed_over_at"]),
        handed_to=str(row["handed_to"]),
    )


def invoice_text(invoice: Invoice) -> str:
    """Return the column text of an invoice."""
    return to_json(invoice)


def _read_invoice(row: Row) -> Invoice | None:
    if row["invoice"] is None:
        return None
    found = from_json(row["invoice"])
    taxes, item_ids = found["taxes"], found["item_ids"]
    assert isinstance(taxes, list)
    assert isinstance(item_ids, list)
    return Invoice(
        code=str(found["code"]),
        dated=need_time(found["dated"]),
        item_ids=tuple(str(item_id) for item_id in item_ids),
        taxes=tuple(_read_tax(tax) for tax in taxes),
    )


def _read_tax(tax: Mapping[str, object]) -> ProductTax:
    rates = {
        name: Decimal(str(value)) for name, value in tax.items() if name not in {"product_id", "variant_id"}
    }
    return ProductTax(product_id=str(tax["product_id"]), variant_id=str(tax["variant_id"]), **rates)


def _read_tracking(row: Row) -> Tracking | None:
    if row["tracking"] is None:
        return None
    return Tracking(**{name: str(value) for name, value in from_json(row["tracking"]).items()})


def _read_label(row: Row) -> Label | None:
    if row["label_sha256"] is None:
        return None
    return Label(
        sha256=str(row["label_sha256"]),
        pages=whole(row["label_pages"]),
        fetched_at=need_time(row["label_fetched_at"]),
        printed_at=read_time(row["printed_at"]),
        printed_by=str(row["printed_by"]),
        prints=whole(row["prints"]),
        confirmed_at=read_time(row["label_confirmed_at"]),
    )
