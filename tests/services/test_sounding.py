"""How loud a station is."""

from __future__ import annotations

import pytest

from oker_desk.domain.sounding import Loudness
from oker_desk.domain.trouble import Outcome
from oker_desk.services.desk import Desk
from oker_desk.services.sounding import set_loudness, show_loudness
from tests.shop import trouble_of


def test_loudness_is_kept(desk: Desk) -> None:
    assert show_loudness(desk) == Loudness(on=True, volume=80)
    set_loudness(desk, Loudness(on=False, volume=40))
    assert show_loudness(desk) == Loudness(on=False, volume=40)


@pytest.mark.parametrize("volume", [-1, 101])
def test_a_volume_that_there_is_not_is_refused(desk: Desk, volume: int) -> None:
    assert trouble_of(set_loudness, desk, Loudness(volume=volume)).outcome is Outcome.INVALID
    assert show_loudness(desk).volume == 80
