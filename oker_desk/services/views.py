"""What a screen or the command line shows of an order: the order, its facility, verdicts and history."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field

from oker_desk.domain.acts import Act
from oker_desk.domain.events import Event
from oker_desk.domain.manifests import Manifest
from oker_desk.domain.orders import Order
from oker_desk.domain.people import Right
from oker_desk.domain.rules.all_acts import judge_all
from oker_desk.domain.rules.aside import judge_aside
from oker_desk.domain.rules.bench import Bench
from oker_desk.domain.rules.packing import reasons_against
from oker_desk.domain.trouble import invalid
from oker_desk.domain.verdicts import Verdict
from oker_desk.services.desk import Desk
from oker_desk.services.people import judge_right

_RIGHTS = {Act.CANCEL: Right.CANCEL, Act.REPRINT: Right.REPRINT, Act.CLOSE: Right.CLOSE}


class OrderView(Struct, frozen=True):
    """One order as a snapshot. ``set_aside`` are the reasons why nobody may pack it here, most important first."""

    order: Order
    facility: str | None
    set_aside: tuple[Verdict, ...] = ()
    verdicts: Mapping[Act, Verdict] = field(default_factory=dict)
    history: tuple[Event, ...] = ()

    @property
    def allowed(self) -> tuple[Act, ...]:
        return tuple(act for act, verdict in self.verdicts.items() if verdict.allowed)


def find_order(desk: Desk, ref: str) -> Order:
    """Return the order that an order, display, invoice or tracking number names; anything else is invalid."""
    numbers = desk.store.orders.find(ref.strip()) if ref.strip() else []
    if not numbers:
        raise invalid("Order {ref} is not known here. Check the number, or run the order sync.", ref=ref)
    if len(numbers) > 1:
        raise invalid(
            "{ref} fits several orders: {orders}. Use the order number.", ref=ref, orders=", ".join(numbers)
        )
    return need_order(desk, numbers[0])


def need_order(desk: Desk, order_no: str) -> Order:
    """Return a cached order by its exact number."""
    order = desk.store.orders.get(order_no)
    if order is None:
        raise invalid("Order {ref} is not known here. Check the number, or run the order sync.", ref=order_no)
    return order


def view(desk: Desk, order: Order, *, with_history: bool = False) -> OrderView:
    """Return the snapshot of an order with every act judged."""
    bench = desk.bench
    line = order.parcel.line
    manifest = desk.store.manifests.get(line.manifest_no) if line else None
    history = desk.store.history.of_order(order.order_no) if with_history else []
    return OrderView(
        order,
        bench.facility_of(order),
        _set_aside(order, bench),
        _judge_with_rights(desk, judge_all(order, bench, manifest)),
        tuple(history),
    )


def _judge_with_rights(desk: Desk, verdicts: Mapping[Act, Verdict]) -> dict[Act, Verdict]:
    """Say of what the order allows whether whoever is at the desk may do it (R51)."""
    return {
        act: judge_right(desk, _RIGHTS[act]) if verdict.allowed and act in _RIGHTS else verdict
        for act, verdict in verdicts.items()
    }


def list_view(desk: Desk, orders: list[Order]) -> list[OrderView]:
    """Return short snapshots for a list: facility and set-aside reasons only."""
    bench = desk.bench
    return [OrderView(order, bench.facility_of(order), _set_aside(order, bench)) for order in orders]


def _set_aside(order: Order, bench: Bench) -> tuple[Verdict, ...]:
    """Return what the rules say against packing the order, and why a person has set it aside."""
    told = judge_aside(order)
    return reasons_against(order, bench) if told.allowed else (*reasons_against(order, bench), told)


def show_manifest(desk: Desk, manifest_no: str) -> Manifest:
    """Return the manifest with all its lines; an unknown number is invalid."""
    manifest = desk.store.manifests.get(manifest_no.strip())
    if manifest is None:
        raise invalid("Manifest {m} is not known here.", m=manifest_no)
    return manifest
