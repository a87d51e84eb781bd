"""Orders, manifests and events as the objects of the command-line contract. No buyer, no address, no price (R52, R53)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from oker_desk.domain.channel import Item
from oker_desk.domain.events import Event
from oker_desk.domain.manifests import Line, Manifest, ManifestState
from oker_desk.domain.orders import PENDING, Order
from oker_desk.domain.verdicts import Verdict
from oker_desk.services.views import OrderView

Shape = dict[str, object]


def time_shape(moment: datetime | None) -> str | None:
    """Return a time as ISO 8601 with its offset."""
    return None if moment is None else moment.isoformat()


def order_shape(view: OrderView) -> Shape:
    order = view.order
    channel, parcel = order.channel, order.parcel
    done, needed = order.units
    return {
        "order_no": order.order_no,
        "display_no": order.display_no,
        "state": order.state.value,
        "channel_status": channel.status,
        "oker_warehouse": ", ".join(channel.warehouses) or None,
        "facility": view.facility,
        "on_hold": channel.on_hold,
        "ordered_at": time_shape(channel.ordered_at),
        "dispatch_by": time_shape(channel.dispatch_by),
        "late": order.state in PENDING and channel.dispatch_by < datetime.now(UTC),
        "payment": channel.payment,
        "city": channel.ship_to.city,
        "blocked": [verdict_shape(verdict) for verdict in view.set_aside],
        "units": {"done": done, "needed": needed},
        "items": [_item_shape(order, item) for item in channel.items],
        "invoice": parcel.invoice and {"code": parcel.invoice.code, "date": time_shape(parcel.invoice.dated)},
        "tracking": parcel.tracking
        and {
            "awb": parcel.tracking.awb,
            "courier_code": parcel.tracking.courier_code,
            "courier_name": parcel.tracking.courier_name,
        },
        "waiting_since": time_shape(parcel.waiting_since),
        "manifest": parcel.line.manifest_no if parcel.line and not parcel.line.taken_off else None,
        "unsure": sorted(act.value for act in parcel.unsure),
        "as_of": time_shape(order.as_of),
    }


def _item_shape(order: Order, item: Item) -> Shape:
    return {
        "item_id": item.item_id,
        "sku": item.sku,
        "title": item.title,
        "quantity": item.quantity,
        "checked": order.checked_of(item),
        "status": item.raw_status or item.status.value,
    }


def verdict_shape(verdict: Verdict) -> Shape:
    return {"rule": verdict.rule, "message": verdict.message}


def forbidden_shape(view: OrderView) -> list[Shape]:
    """Return the acts that are not allowed now, each with its reason."""
    refused = [(act, verdict) for act, verdict in view.verdicts.items() if not verdict.allowed]
    return [{"act": act.value, **verdict_shape(verdict)} for act, verdict in refused]


def manifest_shape(manifest: Manifest, *, with_taken_off: bool = False) -> Shape:
    """Return a manifest. Refused parcels stand among the parcels once it is closed, or ``with_taken_off``."""
    lines = manifest.parcels
    if with_taken_off or manifest.state in {ManifestState.CLOSED, ManifestState.HANDED_OVER}:
        on = {line.awb for line in lines}
        lines = tuple(sorted((*lines, *_last_of(manifest.off, on)), key=lambda line: line.position))
    return {
        "manifest_no": manifest.manifest_no,
        "state": manifest.state.value,
        "courier_code": manifest.courier_code,
        "facility": manifest.facility,
        "created_at": time_shape(manifest.created_at),
        "created_by": manifest.created_by,
        "closed_at": time_shape(manifest.closed_at),
        "parcels": [_line_shape(line) for line in lines],
        "taken_off": [_line_shape(line) for line in manifest.off],
    }


def _last_of(lines: Iterable[Line], without: set[str]) -> tuple[Line, ...]:
    """Return the newest line of each parcel that is not on the manifest any more."""
    newest: Mapping[str, Line] = {line.awb: line for line in lines if line.awb not in without}
    return tuple(newest.values())


def _line_shape(line: Line) -> Shape:
    return {
        "order_no": line.order_no,
        "awb": line.awb,
        "outcome": line.outcome.value,
        "reason": line.reason or None,
        "handed_over": time_shape(line.handed_over_at),
        "handed_to": line.handed_to or None,
        "taken_off": line.taken_off,
    }


def event_shape(event: Event) -> Shape:
    return {
        "at": time_shape(event.at),
        "who": event.who,
        "act": event.act,
        "order_no": event.order_no,
        "manifest_no": event.manifest_no,
        "text": event.text,
        "hash": event.hash,
    }
