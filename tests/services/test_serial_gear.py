"""Where scanner and scale hang is kept by what they are, and one port serves one of them."""

from __future__ import annotations

import pytest

from oker_desk.domain.serial_ports import Wiring, Wirings
from oker_desk.domain.trouble import Outcome
from oker_desk.services.desk import Desk
from oker_desk.services.serial_gear import set_wirings, show_wirings
from tests.shop import trouble_of

SCANNER = Wiring("usb:05f9:4204:S1", 115200)
SCALE = Wiring("port:/dev/ttyS0", 9600, asked=True)


def test_ports_are_kept(desk: Desk) -> None:
    assert show_wirings(desk) == Wirings()
    set_wirings(desk, Wirings(SCANNER, SCALE))
    assert show_wirings(desk) == Wirings(SCANNER, SCALE)
    set_wirings(desk, Wirings())
    assert show_wirings(desk) == Wirings()


@pytest.mark.parametrize(
    "wrong",
    [
        Wirings(Wiring("port:/dev/ttyS0"), Wiring("port:/dev/ttyS0")),
        Wirings(Wiring("port:/dev/ttyS0", 12345)),
    ],
)
def test_ports_that_cannot_work_are_refused(desk: Desk, wrong: Wirings) -> None:
    assert trouble_of(set_wirings, desk, wrong).outcome is Outcome.INVALID
    assert show_wirings(desk) == Wirings()
