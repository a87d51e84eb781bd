"""Looking at orders: the list and one of them."""

from __future__ import annotations

import click

from oker_desk.cli.answers import Answer
from oker_desk.cli.desk_work import with_desk
from oker_desk.cli.params import REF, OneOf
from oker_desk.cli.shapes import event_shape, forbidden_shape, order_shape
from oker_desk.cli.tables import order_table, order_text
from oker_desk.domain.orders import PENDING, OrderState
from oker_desk.domain.wording import count
from oker_desk.services.desk import Desk
from oker_desk.services.dock.board import list_orders, show_order


@click.command()
@click.option(
    "--state",
    "states",
    multiple=True,
    type=OneOf(OrderState),
    metavar="STATE",
    help="Only this state; may be repeated. Without it: what still needs somebody's hands.",
)
@click.option("--search", default="", metavar="TEXT", help="Order, invoice code, AWB, SKU, pin code …")
@click.option("--limit", type=click.IntRange(1, 1_000_000), default=200, show_default=True)
@with_desk
def orders(desk: Desk, states: tuple[OrderState, ...], search: str, limit: int) -> Answer:
    """List orders from the cache, most urgent first."""
    found = list_orders(desk, states or PENDING, search, limit)
    data = {"orders": [order_shape(view) for view in found.orders], "total": found.total}
    message = f"{len(found.orders)} of {count(found.total, 'order', 'orders')}."
    text = f"{order_table(found.orders)}\n{message}" if found.orders else "No order fits."
    return Answer(message, data, text=text)


@click.command()
@REF
@with_desk
def order(desk: Desk, ref: str) -> Answer:
    """Show one order, what may be done with it now, and why the rest may not."""
    view = show_order(desk, ref)
    data = {
        "order": order_shape(view),
        "allowed": [act.value for act in view.allowed],
        "forbidden": forbidden_shape(view),
        "history": [event_shape(event) for event in view.history],
    }
    message = f"Order {view.order.display_no} is {view.order.state.value}."
    if view.set_aside:
        message = f"{message} {view.set_aside[0].message}"
    return Answer(message, data, text=order_text(view))
