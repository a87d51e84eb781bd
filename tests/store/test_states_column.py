"""The column by which lists are read always says what the rules say, after any sequence of writes."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from msgspec.structs import replace

from oker_desk.domain.channel import ItemStatus, ReturnNews
from oker_desk.domain.manifests import LineOutcome
from oker_desk.domain.orders import OrderState, state_of
from oker_desk.domain.reconcile import StepKind, plan_steps
from oker_desk.store.order_columns import (
    ITEM_COLUMNS,
    LISTING_COLUMNS,
    ORDER_COLUMNS,
    item_rows,
    listing_values,
    order_values,
    words_of,
)
from tests.builders import (
    AWB,
    BOX,
    COURIER,
    FACILITY,
    LABEL,
    NOW,
    TRACKING,
    an_invoice,
    channel_order,
    hours,
    told,
)
from tests.store.data_folder import opened

NUMBERS = ("OK-1", "OK-2")
numbers = st.sampled_from(NUMBERS)


class Desk(RuleBasedStateMachine):
    """Everything that can be written about two orders, in any order, also before Oker has told of them."""

    @initialize()
    def open_the_file(self) -> None:
        self.open = ExitStack()
        home = Path(self.open.enter_context(tempfile.TemporaryDirectory()))
        self.store = self.open.enter_context(opened(home))
        self.store.database.run("PRAGMA synchronous = OFF")  # nothing here is about power cuts
        self.manifest = self.store.manifests.create(COURIER, FACILITY, NOW, "Meena")

    def teardown(self) -> None:
        self.open.close()

    @rule(no=numbers, status=st.sampled_from(ItemStatus), back=st.booleans())
    def oker_tells(self, no: str, status: ItemStatus, back: bool) -> None:
        news = ReturnNews(delivered_at=NOW) if back else None
        self.store.orders.store_answers([told(channel_order(no), status, return_news=news)])

    @rule(no=numbers, item=st.sampled_from(["1", "2"]), down=st.booleans())
    def scan(self, no: str, item: str, down: bool) -> None:
        count = self.store.parcels.uncount_unit if down else self.store.parcels.count_unit
        count(no, f"{no}-{item}")

    @rule(no=numbers)
    def invoice(self, no: str) -> None:
        self.store.parcels.keep_invoice(no, an_invoice(channel_order(no)))

    @rule(no=numbers, stage=st.sampled_from(["waiting", "box", "tracking", "label", "print", "on box"]))
    def label(self, no: str, stage: str) -> None:
        parcels = self.store.parcels
        {
            "waiting": lambda: parcels.note_waiting(no, NOW),
            "box": lambda: parcels.keep_box(no, BOX),
            "tracking": lambda: parcels.keep_tracking(no, TRACKING),
            "label": lambda: parcels.keep_label(no, LABEL),
            "print": lambda: parcels.note_print(no, NOW, "Meena"),
            "on box": lambda: parcels.note_label_on_box(no, NOW),
        }[stage]()

    @rule(no=numbers, stage=st.sampled_from(["dispatched", "handed over", "conflict"]))
    def end(self, no: str, stage: str) -> None:
        parcels = self.store.parcels
        {
            "dispatched": lambda: parcels.note_dispatched(no, NOW),
            "handed over": lambda: parcels.note_handed_over(no, NOW),
            "conflict": lambda: parcels.note_conflict(no, "Two invoice numbers."),
        }[stage]()

    def is_on(self, no: str) -> bool:
        manifest = self.store.manifests.get(self.manifest)
        assert manifest is not None
        return no in {line.order_no for line in manifest.parcels}

    @precondition(lambda self: not all(self.is_on(no) for no in NUMBERS))
    @rule(no=numbers)
    def add(self, no: str) -> None:
        if not self.is_on(no):
            self.store.manifests.add_line(self.manifest, no, AWB + no)

    @rule(no=numbers)
    def remove(self, no: str) -> None:
        self.store.manifests.remove_line(self.manifest, no)

    @rule(no=numbers, outcome=st.sampled_from(LineOutcome), off=st.booleans())
    def oker_answers_about_the_dispatch(self, no: str, outcome: LineOutcome, off: bool) -> None:
        self.store.manifests.set_outcome(self.manifest, no, outcome, "so it is", taken_off=off)

    @rule(no=numbers)
    def hand_over_the_line(self, no: str) -> None:
        self.store.manifests.hand_over(self.manifest, [no], NOW, "Ravi")

    @rule(no=numbers)
    def the_same_again(self, no: str) -> None:
        self.store.orders.keep([], [], [channel_order(no, as_of=NOW + hours(1))])

    @rule(no=numbers, status=st.sampled_from(ItemStatus), gift=st.sampled_from([None, "Be well"]))
    def oker_tells_in_a_sync(self, no: str, status: ItemStatus, gift: str | None) -> None:
        fresh = told(channel_order(no), status, gift_message=gift)
        (step,) = plan_steps(self.store.orders.get_many([no]), [fresh])
        plan = {kind: [step] if step.kind is kind else [] for kind in StepKind}
        self.store.orders.keep(
            [step.order for step in plan[StepKind.NEW]],
            [step.after for step in plan[StepKind.CHANGED]],
            [step.order for step in plan[StepKind.SAME]],
        )

    @invariant()
    def the_column_says_what_the_rules_say(self) -> None:
        orders = self.store.orders.get_many(NUMBERS)
        column = {
            str(row["order_no"]): OrderState(str(row["state"]))
            for row in self.store.database.rows("SELECT order_no, state FROM orders")
        }
        assert column == {no: state_of(order.channel, order.parcel) for no, order in orders.items()}

    @invariant()
    def rows_and_words_are_those_of_the_order_as_a_whole(self) -> None:
        """Whatever was left unwritten because it had not changed."""
        ask = self.store.database.tuples
        for no, order in self.store.orders.get_many(NUMBERS).items():
            columns = ", ".join((*ORDER_COLUMNS, *LISTING_COLUMNS))
            whole = (*order_values(order.channel), *listing_values(order))
            assert ask(f"SELECT {columns} FROM orders WHERE order_no = ?", [no]) == [whole]
            items = f"SELECT {', '.join(ITEM_COLUMNS)} FROM order_items WHERE order_no = ? ORDER BY position"
            assert ask(items, [no]) == item_rows(order.channel)
            words = "SELECT words FROM order_search WHERE rowid = (SELECT id FROM orders WHERE order_no = ?)"
            assert ask(words, [no]) == [(words_of(order),)]

    @invariant()
    def an_order_stands_in_one_list_only(self) -> None:
        counts = self.store.orders.count_by_state()
        assert sum(counts.values()) == len(self.store.orders.get_many(NUMBERS))
        assert all(self.store.orders.search([state])[1] == n for state, n in counts.items())


Desk.TestCase.settings = settings(max_examples=40, stateful_step_count=25)
TestDesk = pytest.mark.slow(Desk.TestCase)


def test_a_waiting_parcel_waits_since_the_first_time(tmp_path: Path) -> None:
    with opened(tmp_path / "desk") as store:
        store.orders.store_answers([channel_order()])
        for later in (0, 1):
            store.parcels.note_waiting("OK-1", NOW + hours(later))
        order = store.orders.get("OK-1")
        assert order is not None
        assert order.parcel.waiting_since == NOW
        store.parcels.keep_tracking("OK-1", TRACKING)
        order = store.orders.get("OK-1")
        assert order is not None
        assert order.parcel == replace(order.parcel, waiting_since=None, tracking=TRACKING)
