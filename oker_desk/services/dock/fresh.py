"""The fresh status of many parcels at once: five to a call, a few calls side by side."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from oker_desk.domain.channel import ChannelOrder
from oker_desk.remote import oker
from oker_desk.services.answers import AT_ONCE, read_statuses, store_answers
from oker_desk.services.desk import Desk

SIDE_BY_SIDE = 4
"""Calls under way at the same time. Oker tells no limit; so few never look like an attack."""


def read_fresh(desk: Desk, order_nos: Sequence[str]) -> set[str]:
    """Ask for many orders and write the answers; returns the numbers that Oker left out (R47).

    Raises the first trouble if one call failed; what the others told is kept nevertheless.
    """
    parts = [order_nos[start : start + AT_ONCE] for start in range(0, len(order_nos), AT_ONCE)]
    if len(parts) <= 1:
        return read_statuses(desk, order_nos)
    desk.route()  # raises where nobody has connected
    routes = [desk.new_route() for _ in range(min(SIDE_BY_SIDE, len(parts)))]
    told: list[ChannelOrder] = []
    try:
        with ThreadPoolExecutor(len(routes), thread_name_prefix="status") as pool:
            shares = [
                pool.submit(_ask, route, parts[place :: len(routes)], told)
                for place, route in enumerate(routes)
            ]
        store_answers(desk, told)
        for share in shares:
            share.result()
    finally:
        for route in routes:
            route.close()
    return set(order_nos) - {order.order_no for order in told}


def _ask(route: oker.route.DirectRoute, parts: Sequence[Sequence[str]], told: list[ChannelOrder]) -> None:
    """Ask for one share of the parts, one after the other; the answers gather in ``told``."""
    for part in parts:
        told.extend(route.orders.by_no(part).orders)
