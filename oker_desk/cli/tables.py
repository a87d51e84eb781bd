"""Orders, manifests and events as aligned text for a person at a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from oker_desk.domain.events import Event
from oker_desk.domain.manifests import Manifest
from oker_desk.domain.orders import PENDING
from oker_desk.services.views import OrderView


def table(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return aligned columns under their heads; the last column is as long as it needs to be."""
    lines = [list(heads), *([_cell(value) for value in row] for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(heads))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def _cell(value: object) -> str:
    return "–" if value is None or value == "" else str(value).replace("\n", " ")


def clock(moment: datetime | None) -> str:
    """Return a time as it stands on the clock of this machine."""
    return "–" if moment is None else moment.astimezone().strftime("%Y-%m-%d %H:%M")


def order_table(views: Sequence[OrderView]) -> str:
    rows = [
        (
            view.order.display_no,
            view.order.state.value,
            clock(view.order.channel.dispatch_by) + (" LATE" if _late(view) else ""),
            "{} of {}".format(*view.order.units),
            view.facility,
            view.order.awb,
            view.set_aside[0].message if view.set_aside else "",
        )
        for view in views
    ]
    return table(("Order", "State", "Dispatch by", "Checked", "Facility", "AWB", "Set aside because"), rows)


def _late(view: OrderView) -> bool:
    return view.order.state in PENDING and view.order.channel.dispatch_by < datetime.now(UTC)


def order_text(view: OrderView) -> str:
    """Return everything about one order that a person may want to know, buyer and prices left out."""
    order, parcel = view.order, view.order.parcel
    facts = [
        (
            "Order",
            order.display_no
            if order.display_no == order.order_no
            else f"{order.display_no} ({order.order_no})",
        ),
        ("State", f"{order.state.value}, at Oker {order.channel.status}, as of {clock(order.as_of)}"),
        ("Dispatch by", clock(order.channel.dispatch_by) + (" LATE" if _late(view) else "")),
        ("Facility", f"{view.facility or 'none'} (Oker: {', '.join(order.channel.warehouses) or 'none'})"),
        ("Invoice", parcel.invoice.code if parcel.invoice else None),
        (
            "Courier",
            f"{parcel.tracking.courier_name}, AWB {parcel.tracking.awb}" if parcel.tracking else None,
        ),
        ("Manifest", parcel.line.manifest_no if parcel.line and not parcel.line.taken_off else None),
        ("Unsure", ", ".join(sorted(parcel.unsure)) or None),
    ]
    lines = [f"{name + ':':13}{value}" for name, value in facts if value is not None]
    items = [
        (
            item.sku,
            item.title,
            f"{order.checked_of(item)} of {item.quantity}",
            item.raw_status or item.status.value,
        )
        for item in order.channel.items
    ]
    lines += ["", table(("SKU", "Article", "Checked", "At Oker"), items)]
    lines += [f"Set aside: {verdict.message}" for verdict in view.set_aside]
    if view.verdicts:
        forbidden = [
            (act.value, verdict.message) for act, verdict in view.verdicts.items() if not verdict.allowed
        ]
        lines += ["", f"Allowed now: {', '.join(view.allowed) or 'nothing'}"]
        lines += ["", table(("Not now", "Because"), forbidden)] if forbidden else []
    lines += ["", event_table(view.history)] if view.history else []
    return "\n".join(lines)


def manifest_table(manifests: Sequence[Manifest]) -> str:
    rows = [
        (
            m.manifest_no,
            m.state.value,
            m.courier_code,
            m.facility,
            len(m.parcels),
            clock(m.created_at),
            clock(m.closed_at),
        )
        for m in manifests
    ]
    return table(("Manifest", "State", "Courier", "Facility", "Parcels", "Created", "Closed"), rows)


def manifest_text(manifest: Manifest) -> str:
    rows = [
        (
            line.awb,
            line.order_no,
            line.outcome.value,
            clock(line.handed_over_at),
            "taken off" * line.taken_off,
            line.reason,
        )
        for line in manifest.lines
    ]
    heads = ("AWB", "Order", "Outcome", "Handed over", "", "Reason")
    return manifest_table([manifest]) + ("\n\n" + table(heads, rows) if rows else "")


def event_table(events: Sequence[Event]) -> str:
    rows = [(clock(e.at), e.who, e.act, e.order_no, e.manifest_no, e.text) for e in events]
    return table(("When", "Who", "Act", "Order", "Manifest", "What"), rows)
