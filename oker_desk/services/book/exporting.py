"""Orders as a CSV file for spreadsheets: nothing in it can be taken for a formula, and no buyer is in it unasked."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from oker_desk.domain.orders import Order
from oker_desk.domain.people import Right
from oker_desk.domain.trouble import invalid, unavailable
from oker_desk.services.desk import Desk
from oker_desk.services.people import require_right

_HEADS = (
    *("Order", "Display number", "State", "Status at Oker", "Dispatch by", "Ordered", "Payment", "Facility"),
    *("Items", "Units", "Invoice", "Courier", "AWB", "Manifest", "As of"),
)
_BUYER = ("Buyer", "City", "Pin code")
_AT_ONCE = 500
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "|", "%")


def export_orders(
    desk: Desk, ids: Sequence[int], path: Path, *, with_buyers: bool = False, replace: bool = False
) -> int:
    """Write the orders in this order and return how many; buyers' names and places only for whoever may (R52).

    A file of that name stays as it is unless somebody says that it may be replaced.
    """
    if with_buyers:
        require_right(desk, Right.SUPERVISE)
    if not path.name or path.is_dir():
        raise invalid("{path} is a folder. Give the file a name, such as orders.csv.", path=path)
    if path.exists() and not replace:
        raise invalid(
            "{path} is there already. Save once more to replace it, or give the file another name.", path=path
        )
    half = path.with_name(f"{path.name}.part")
    written = 0
    try:
        with half.open("w", encoding="utf-8-sig", newline="") as file:
            lines = csv.writer(file)
            lines.writerow((*_HEADS, *(_BUYER if with_buyers else ())))
            for start in range(0, len(ids), _AT_ONCE):
                numbers = desk.store.book.numbers(ids[start : start + _AT_ONCE])
                for order in desk.store.orders.get_many(numbers).values():
                    lines.writerow(harmless(cell) for cell in _cells(desk, order, with_buyers))
                    written += 1
        half.replace(path)
    except OSError as error:
        half.unlink(missing_ok=True)
        raise unavailable(
            "The file {path} cannot be written. Choose another folder.", path=path, details=str(error)
        ) from error
    return written


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula, whatever a seller or a buyer has typed into it."""
    start = cell.lstrip(" \u00a0\ufeff")
    return f"'{cell}" if start.startswith(_DANGEROUS) or cell.startswith(_DANGEROUS) else cell


def _cells(desk: Desk, order: Order, with_buyers: bool) -> tuple[str, ...]:
    channel, parcel, line = order.channel, order.parcel, order.parcel.line
    cells = (
        order.order_no,
        order.display_no,
        order.state.value,
        channel.status,
        channel.dispatch_by.astimezone().isoformat(timespec="minutes"),
        channel.ordered_at.astimezone().isoformat(timespec="minutes"),
        channel.payment,
        desk.bench.facility_of(order) or "",
        "; ".join(f"{item.quantity} x {item.sku}" for item in channel.active_items),
        str(order.units[1]),
        parcel.invoice.code if parcel.invoice else "",
        parcel.tracking.courier_name if parcel.tracking else "",
        parcel.tracking.awb if parcel.tracking else "",
        line.manifest_no if line is not None and not line.taken_off else "",
        order.as_of.astimezone().isoformat(timespec="minutes"),
    )
    ship_to = channel.ship_to
    return (*cells, ship_to.name, ship_to.city, ship_to.pincode) if with_buyers else cells
