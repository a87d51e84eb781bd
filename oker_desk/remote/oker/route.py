"""The direct route: this program talks to Oker itself, with the seller's log-in (design §2.1)."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime

from oker_desk.remote.budget import Budget
from oker_desk.remote.oker.calls import Calls
from oker_desk.remote.oker.catalog_calls import CatalogCalls, ListingPage
from oker_desk.remote.oker.items_answer import ItemsAnswer
from oker_desk.remote.oker.login import LogIn
from oker_desk.remote.oker.orders_calls import OrderPage, OrdersCalls
from oker_desk.remote.oker.shipping import CourierAnswer, CourierWord, ManifestPaper
from oker_desk.remote.oker.shipping_calls import ShippingCalls
from oker_desk.remote.pace import STEADY, Pace

__all__ = [
    "CourierAnswer",
    "CourierWord",
    "DirectRoute",
    "ItemsAnswer",
    "ListingPage",
    "ManifestPaper",
    "OrderPage",
]


def _utc_now() -> datetime:
    return datetime.now(UTC)


class DirectRoute:
    """Everything that may be asked of Oker, in three parts that share one connection. For one thread."""

    def __init__(
        self,
        log_in: LogIn,
        pace: Pace = STEADY,
        now: Callable[[], datetime] = _utc_now,
        budget: Budget | None = None,
    ) -> None:
        self._calls = Calls(log_in, pace, budget)
        self.orders = OrdersCalls(self._calls, now)
        self.shipping = ShippingCalls(self._calls, now)
        self.catalog = CatalogCalls(self._calls)

    def in_background(self) -> AbstractContextManager[None]:
        """Let the calls inside wait for their turn: a sync never takes a person's."""
        return self._calls.in_background()

    def close(self) -> None:
        """Close the connections."""
        self._calls.close()
