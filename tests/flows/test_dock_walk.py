"""The walk over all that parcels, people, Oker and power cuts can do: the promises hold in every state.

Here it goes all the way with one parcel, and from the manifest on as far as some seconds allow with two and three. All of it, by command:
``python -m tests.flows.dock_walk 2`` (or ``3``), which prints how many states there are and how long it took.
From the manifest on: ``python -m tests.flows.dock_walk 3 packed``.
"""

from __future__ import annotations

import pytest

from oker_desk.domain.manifests import ManifestState
from oker_desk.domain.orders import OrderState
from tests.flows.dock_walk import walk

pytestmark = pytest.mark.slow

SECONDS = 6.0
NEVER_HERE = {OrderState.CHECKING, OrderState.DELIVERED, OrderState.RETURN_EXPECTED, OrderState.RETURNED}
"""Orders of the walk have one piece, and nothing comes back from them."""


def test_one_parcel_goes_every_way_there_is_and_no_promise_is_broken() -> None:
    report = walk(1)
    assert not report.broken
    assert report.complete
    assert report.states > 100
    assert report.order_states == set(OrderState) - NEVER_HERE
    # Nobody sees a manifest at rest that is just being closed, and a discarded one is as good as none.
    assert report.manifest_states == set(ManifestState) - {ManifestState.CLOSING, ManifestState.DISCARDED}


@pytest.mark.parametrize("parcels", [2, 3])
def test_several_parcels_break_no_promise_as_far_as_the_time_goes(parcels: int) -> None:
    report = walk(parcels, SECONDS, packed=True)
    assert not report.broken
    assert report.dispatches > 5
