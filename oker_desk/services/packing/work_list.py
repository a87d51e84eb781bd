"""The work of this station: what may be packed here, what is begun, and what stands aside with its reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from oker_desk.domain.orders import urgency
from oker_desk.domain.rules.bench import Bench
from oker_desk.services.desk import Desk
from oker_desk.services.packing.aside import list_aside
from oker_desk.services.views import OrderView, list_view

MOST = 100
"""Orders of a list; later ones come up as the first are packed."""


class WorkList(Struct, frozen=True):
    """``to_pack`` has the most urgent first (R12); ``more`` counts open orders beyond it.

    ``judged`` are all orders that were looked at, by their numbers, as the rules of ``bench`` see them.
    """

    to_pack: tuple[OrderView, ...]
    aside: tuple[OrderView, ...]
    more: int
    bench: Bench
    judged: Mapping[str, OrderView]


def load_work(desk: Desk, before: WorkList | None = None) -> WorkList:
    """Read the station's work from the cache. Orders of another facility are not offered here (R3).

    Orders that are as they were ``before`` are not judged again.
    """
    bench, work = desk.bench, desk.store.work
    known = before.judged if before is not None and before.bench == bench else {}
    pairs = bench.facility_map.pairs
    here = [code for code, facility in pairs.items() if bench.facility in {None, facility}]
    open_orders = work.open_orders(here, MOST)
    found = _views(desk, [*work.begun(here, MOST), *open_orders], known)
    on_shelf = {waiting.order_no for waiting in desk.store.shelves.waiting()}
    to_pack = [view for view in found if not view.set_aside and view.order.order_no not in on_shelf]
    aside = {view.order.order_no: view for view in list_aside(desk)}
    stopped = _views(desk, work.forbidden(list(pairs), MOST), known)
    for view in [*stopped, *found]:
        elsewhere = bench.facility is not None and view.facility not in {None, bench.facility}
        if view.set_aside and not elsewhere:
            aside.setdefault(view.order.order_no, view)
    return WorkList(
        tuple(sorted(to_pack, key=lambda view: urgency(view.order))),
        tuple(aside.values()),
        max(0, work.count_open(here) - len(open_orders)),
        bench,
        {view.order.order_no: view for view in [*found, *stopped]},
    )


def _views(desk: Desk, order_nos: Sequence[str], known: Mapping[str, OrderView]) -> list[OrderView]:
    orders = desk.store.orders.get_many(order_nos)
    same = {no: known[no] for no, order in orders.items() if no in known and known[no].order == order}
    judged = list_view(desk, [order for no, order in orders.items() if no not in same])
    views = {**same, **{view.order.order_no: view for view in judged}}
    return [views[no] for no in orders]
