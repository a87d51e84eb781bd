"""The habits of a station's scanner are kept, and only such that scans can be told from typing."""

from __future__ import annotations

import pytest

from oker_desk.domain.scanner import NOT_A_SIGN, Scanner
from oker_desk.services.desk import Desk
from oker_desk.services.setup.scanner import set_scanner, show_scanner
from tests.shop import trouble_of


def test_habits_are_kept(desk: Desk) -> None:
    assert show_scanner(desk) == Scanner()
    habits = Scanner(prefix="~", suffix="#", between=60, silent=True)
    set_scanner(desk, habits)
    assert show_scanner(desk) == habits


@pytest.mark.parametrize("between", [0, 4, 81, 500])
def test_a_scanner_as_slow_as_fingers_is_refused(desk: Desk, between: int) -> None:
    trouble = trouble_of(set_scanner, desk, Scanner(between=between))
    assert trouble.message.startswith("Between 5 and 80 ms between two keys")
    assert show_scanner(desk) == Scanner()


@pytest.mark.parametrize(
    ("sent", "code"),
    [("~AWB-1#", "AWB-1"), ("WB-1#", f"WB-1#{NOT_A_SIGN}"), ("~AWB", f"~AWB{NOT_A_SIGN}")],
)
def test_a_code_without_what_belongs_around_it_is_not_whole(sent: str, code: str) -> None:
    assert Scanner(prefix="~", suffix="#").bare(sent) == code
