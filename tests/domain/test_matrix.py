"""What must be blocked: the matrix of the domain (§5) as one table, asked of the rules that buttons and services ask."""

from __future__ import annotations

import pytest

from oker_desk.domain.acts import Act
from oker_desk.domain.channel import ItemStatus
from oker_desk.domain.manifests import LineOutcome, Manifest, ManifestState
from oker_desk.domain.orders import Order
from oker_desk.domain.rules.all_acts import judge_all
from oker_desk.domain.rules.bench import Bench
from oker_desk.domain.verdicts import Verdict
from tests.builders import (
    BENCH,
    FACILITY,
    NOW,
    a_checked_order,
    a_dispatched_order,
    a_line,
    a_manifest,
    a_packed_order,
    a_ready_order,
    an_invoice,
    an_item,
    an_order,
    an_order_on_manifest,
    channel_order,
    on_hold,
    told,
)

CONFIRMED = a_line(outcome=LineOutcome.CONFIRMED)
HANDED = a_line(outcome=LineOutcome.CONFIRMED, handed_over_at=NOW)
REFUSED = a_line(outcome=LineOutcome.REFUSED, taken_off=True, reason="Pin code not served.")
UNKNOWN = a_line(outcome=LineOutcome.UNKNOWN)

PENDING = an_order(told(channel_order(), ItemStatus.PENDING_VERIFICATION))
HELD = an_order(on_hold(channel_order()))
UNMAPPED = an_order(channel_order(items=[an_item(warehouse="OKER-XYZ")]))
ELSEWHERE = an_order(channel_order(items=[an_item(warehouse="OKER-DEL-01")]))
WAITING = a_packed_order(waiting_since=NOW)
CLOSING = an_order_on_manifest(line=UNKNOWN)
REFUSED_ORDER = an_order_on_manifest(line=REFUSED)
CANCELLED_CHANNEL = told(channel_order(), ItemStatus.CANCELLED)
CONFLICT = a_ready_order(CANCELLED_CHANNEL, invoice=an_invoice(channel_order()))
CONFLICT_ON_MANIFEST = an_order_on_manifest(CANCELLED_CHANNEL, invoice=an_invoice(channel_order()))

OPEN = a_manifest(a_line())
CHECK_NEEDED = a_manifest(UNKNOWN, state=ManifestState.CHECK_NEEDED)
CLOSED = a_manifest(CONFIRMED, state=ManifestState.CLOSED)
CLOSED_WITHOUT = a_manifest(REFUSED, state=ManifestState.CLOSED)
HANDED_OVER = a_manifest(HANDED, state=ManifestState.HANDED_OVER)

HERE = Bench("Table 1", FACILITY, BENCH.facility_map)

# A cell is "yes", or the rule that says no; "again" is a reprint of the stored label instead of a new one.
MATRIX: list[tuple[str, Order, Manifest | None, str]] = [
    #                                                       check invoice label add  close hand  cancel
    ("pending verification", PENDING, None, "               R7    R7     R21   R33  R37   R40   yes"),
    ("on hold", HELD, None, "                               R7    R7     R21   R33  R37   R40   yes"),
    ("unmapped warehouse", UNMAPPED, None, "                R3    R3     R21   R33  R37   R40   R3 "),
    ("other warehouse", ELSEWHERE, None, "                  R3    R3     R21   R33  R37   R40   R3 "),
    ("nothing scanned", an_order(), None, "                 yes   R16    R21   R33  R37   R40   yes"),
    ("some scanned", an_order(checked={"OK-1-1": 1}), None, "yes  R10    R21   R33  R37   R40   yes"),
    ("all scanned", a_checked_order(), None, "              yes   yes    R21   R33  R37   R40   yes"),
    ("invoiced (PACKED)", a_packed_order(), None, "         R48   yes    yes   R33  R37   R40   R28"),
    ("courier not assigned", WAITING, None, "               R48   yes    yes   R33  R37   R40   R28"),
    ("ready to ship", a_ready_order(), None, "              R48   yes    again yes  R37   R40   R28"),
    ("on open manifest", an_order_on_manifest(), OPEN, "    R48   yes    again R34  yes   R40   R28"),
    ("closing, no answer", CLOSING, CHECK_NEEDED, "         R48   yes    again R34  yes   R39   R28"),
    ("closed and confirmed", a_dispatched_order(), CLOSED, "R7    R7     again R34  R37   yes   R46"),
    ("refused at closing", REFUSED_ORDER, CLOSED_WITHOUT, " R48   yes    again yes  R37   R38   R28"),
    ("cancelled before", an_order(CANCELLED_CHANNEL), None, "R8   R8     R8    R33  R37   R40   R8 "),
    ("cancelled after", CONFLICT, None, "                   R31   R31    R31   R31  R37   R40   R31"),
    ("conflict on manifest", CONFLICT_ON_MANIFEST, OPEN, "  R31   R31    R31   R31  R37   R40   R31"),
    (
        "with the courier",
        a_dispatched_order(line=HANDED, handed_over_at=NOW),
        HANDED_OVER,
        "                                                   R7    R7     again R34  R37   R48   R46",
    ),
]


def cell(verdict: Verdict) -> str:
    return "yes" if verdict.allowed else str(verdict.rule)


def row_of(verdicts: dict[Act, Verdict]) -> list[str]:
    label = cell(verdicts[Act.LABEL])
    if label == "R24" and verdicts[Act.REPRINT].allowed:
        label = "again"
    elif label == "R24":
        label = cell(verdicts[Act.REPRINT])
    acts = (Act.ADD, Act.CLOSE, Act.HAND_OVER, Act.CANCEL)
    return [
        cell(verdicts[Act.CHECK]),
        cell(verdicts[Act.INVOICE]),
        label,
        *(cell(verdicts[act]) for act in acts),
    ]


@pytest.mark.parametrize(
    ("order", "manifest", "expected"),
    [pytest.param(order, manifest, expected, id=name) for name, order, manifest, expected in MATRIX],
)
def test_the_matrix_of_what_must_be_blocked(order: Order, manifest: Manifest | None, expected: str) -> None:
    assert row_of(judge_all(order, HERE, manifest)) == expected.split()
