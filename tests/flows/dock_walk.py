"""Every way that up to three parcels can go over two stations, through the real services, on a pretend route to Oker.

Only the outermost edge is replaced: ``PretendOker`` answers in place of the network. Rules, services, intents, claims
and a real SQLite file are the program's own. From every state that is reached every act is tried with every answer
that Oker may give, with the power cut before and after each call, and with the other station acting in the middle.
States that differ only in which parcel is which are one state.

The whole size, which takes long: ``python -m tests.flows.dock_walk PARCELS [SECONDS] [packed]``. With ``packed`` the
walk begins with all parcels on one open manifest.
"""

from __future__ import annotations

import contextlib
import functools
import math
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import keyring
import keyring.backends.null
from msgspec import Struct
from msgspec.structs import replace

from oker_desk.devices.labels import reading
from oker_desk.domain.channel import GONE, ChannelOrder, ItemStatus
from oker_desk.domain.manifests import LineOutcome, ManifestState
from oker_desk.domain.orders import OrderState
from oker_desk.domain.parcels import Invoice, Tracking
from oker_desk.domain.trouble import Trouble, refused, unavailable, unknown
from oker_desk.remote.oker.items_answer import ItemsAnswer
from oker_desk.remote.oker.orders_calls import OrderPage
from oker_desk.remote.oker.shipping import CourierAnswer, CourierWord, ManifestPaper
from oker_desk.sandbox.pdf_page import Page, document
from oker_desk.services.answers import read_statuses, store_answers
from oker_desk.services.cancelling import cancel_order
from oker_desk.services.desk import OKER_URL, OKER_USERNAME, Desk, close_desk, open_desk
from oker_desk.services.dock.closing import close_manifest
from oker_desk.services.dock.handing_over import hand_over
from oker_desk.services.dock.manifests import (
    add_parcels,
    create_manifest,
    discard_manifest,
    list_manifests,
    remove_parcels,
)
from oker_desk.services.packing.checking import scan_units
from oker_desk.services.packing.invoicing import get_invoice
from oker_desk.services.packing.labelling import get_label
from oker_desk.services.packing.printing import write_label
from oker_desk.services.recovery import recover
from oker_desk.services.resolve_all import resolve_all
from oker_desk.services.setup.facilities import save_rows
from oker_desk.services.views import need_order
from tests.builders import BOX, COURIER, FACILITY, NOW, WAREHOUSE, a_scarf, channel_order

URL, SELLER = "http://127.0.0.1:9", "walker"
KEPT = (
    *("orders", "order_items", "parcels", "checked_units", "manifests", "manifest_lines"),
    *("intents", "claims", "dock_scans"),
)
"""Tables that rules and services look at; the history only grows."""
WRITES = ("done", "refused", "lost after", "lost before", "cut before", "cut after", "not sent")
"""How a call that changes something may end; the first two are answers."""
READS = ("told", "no connection")


class PowerCut(BaseException):
    """The station loses its power inside a call. Nothing that it writes from then on counts."""


class Truth(Struct, frozen=True):
    """What is true of one order at Oker, whatever the stations believe."""

    status: ItemStatus = ItemStatus.CREATED
    invoiced: bool = False
    boxed: bool = False
    labelled: bool = False
    dispatched: int = 0
    told_cancelled: bool = False
    """A status answer has shown the cancellation to this desk."""


class Broken(AssertionError):
    """A promise was broken; the text says which, and by which acts."""


class Choices:
    """What is left to chance in one act: each call takes its answer from here, and every way is gone once."""

    def __init__(self) -> None:
        self._script: list[int] = []
        self._taken: list[tuple[int, int, str]] = []
        self._more = True

    def rounds(self) -> Iterator[None]:
        """Yield for every way that the act may go."""
        while self._more:
            self._taken = []
            yield
            open_ends = [
                place for place, (choice, options, _) in enumerate(self._taken) if choice + 1 < options
            ]
            self._more = bool(open_ends)
            if open_ends:
                last = open_ends[-1]
                self._script = [choice for choice, _, _ in self._taken[:last]] + [self._taken[last][0] + 1]

    def take(self, names: Sequence[str]) -> str:
        place = len(self._taken)
        choice = self._script[place] if place < len(self._script) else 0
        self._taken.append((choice, len(names), names[choice]))
        return names[choice]

    def __str__(self) -> str:
        return ", ".join(name for _, _, name in self._taken)


class PretendOker:
    """Oker's side of a walk: what is true there, and how each call ends."""

    def __init__(self, numbers: list[str]) -> None:
        self.truths = dict.fromkeys(numbers, Truth())
        self.choices = Choices()
        self.others: dict[str, Callable[[], object]] = {}
        """What may happen in the middle of a dispatch: the other station's acts, and a customer's."""
        self.nested = False
        """The other station is acting: its calls are answered at once."""
        self.met = False
        """Somebody has come in between already; one at a time."""
        self.snapshot: Callable[[], object] = dict
        self.at_the_cut: object = None
        self.known: Callable[[str], tuple[bool, bool, ManifestState | None]] = lambda number: (
            False,
            False,
            None,
        )
        self.dispatches = 0

    def change(self, number: str, **changes: Any) -> None:
        self.truths[number] = replace(self.truths[number], **changes)

    def number_of(self, items: Any) -> str:
        return str(items[0].item_id).rpartition("-")[0]

    def told(self, number: str) -> ChannelOrder:
        truth = self.truths[number]
        order = an_order(number)
        items = tuple(replace(i, status=truth.status, raw_status=truth.status.value) for i in order.items)
        return replace(order, status=truth.status.value, items=items)

    def read(self) -> None:
        if not self.nested and self.choices.take(READS) == "no connection":
            raise unavailable("No connection.")

    def wrote(self, call: str, possible: Callable[[], bool], effect: Callable[[], None]) -> None:
        """Let a call that changes something end in one of all ways."""
        others = tuple(self.others) if call == "dispatch" and not self.met else ()
        mode = "done" if self.nested else self.choices.take((*WRITES, *others))
        if mode == "not sent":
            raise unavailable("No connection.")
        if mode == "cut before":
            self.cut()
        if mode in self.others:
            self.let_in(self.others[mode])
        if mode == "lost before":
            raise unknown("No answer.", rule="R39" if call == "dispatch" else "R49")
        if mode == "refused" or not possible():
            raise _Refused
        effect()
        if mode == "cut after":
            self.cut()
        if mode == "lost after":
            raise unknown("No answer.", rule="R39" if call == "dispatch" else "R49")

    def let_in(self, act: Callable[[], object]) -> None:
        """Let somebody else act before this call arrives; what the rules forbid them is as good as not tried."""
        self.nested = self.met = True
        with contextlib.suppress(Trouble):
            act()
        self.nested = False

    def cut(self) -> None:
        self.at_the_cut = self.snapshot()
        raise PowerCut


class _Refused(Exception):
    """Oker says no."""


class PretendRoute:
    """One station's way to the pretend Oker; orders, shipping and catalog in one."""

    def __init__(self, oker: PretendOker) -> None:
        self._oker = oker
        self.orders = self.shipping = self

    def close(self) -> None:
        """There is nothing to close."""

    def by_no(self, numbers: Any, *, quick: bool = False) -> OrderPage:
        self._oker.read()
        found = tuple(self._oker.told(number) for number in numbers)
        for number in numbers:
            if self._oker.truths[number].status is ItemStatus.CANCELLED:
                self._oker.change(number, told_cancelled=True)
        return OrderPage(found)

    def cancel(self, order: ChannelOrder) -> ItemsAnswer:
        oker, number = self._oker, order.order_no
        return self._items(
            "cancel",
            number,
            lambda truth: not truth.invoiced and truth.status is ItemStatus.CREATED,
            lambda: oker.change(number, status=ItemStatus.CANCELLED),
        )

    def invoice(self, items: Any) -> Invoice:
        oker, number = self._oker, self._oker.number_of(items)
        try:
            oker.wrote(
                "invoice",
                lambda: oker.truths[number].status is ItemStatus.CREATED,
                lambda: oker.change(number, invoiced=True),
            )
        except _Refused:
            raise refused("Oker gives no invoice.") from None
        return Invoice(f"INV-{number}", NOW, tuple(item.item_id for item in items))

    def send_shipment(self, items: Any, invoice: Invoice, box: Any) -> ItemsAnswer:
        oker, number = self._oker, self._oker.number_of(items)
        return self._items(
            "shipment",
            number,
            lambda truth: truth.invoiced and truth.status is ItemStatus.CREATED,
            lambda: oker.change(number, boxed=True),
        )

    def courier(self, items: Any) -> CourierAnswer:
        number = self._oker.number_of(items)
        self._oker.read()
        if not self._oker.truths[number].boxed:
            return CourierAnswer(CourierWord.COURIER_NOT_ASSIGNED)
        return CourierAnswer(CourierWord.AVAILABLE, Tracking(awb_of(number), COURIER, "Swift Couriers"))

    def label(self, items: Any) -> bytes:
        number = self._oker.number_of(items)
        self._oker.change(number, labelled=True)
        return label_of(number)

    def manifest_paper(self, courier_code: str, items: Any) -> ManifestPaper:
        return ManifestPaper(offered=False)

    def dispatch(self, items: Any, invoice: Invoice) -> ItemsAnswer:
        oker, number = self._oker, self._oker.number_of(items)
        self._judge(number)
        return self._items(
            "dispatch",
            number,
            lambda truth: truth.status is ItemStatus.CREATED,
            lambda: oker.change(
                number, status=ItemStatus.DISPATCHED, dispatched=oker.truths[number].dispatched + 1
            ),
        )

    def _judge(self, number: str) -> None:
        """Hold the promises about what is sent against a dispatch."""
        oker, truth = self._oker, self._oker.truths[number]
        cancelled, labelled, state = oker.known(number)
        oker.dispatches += 1
        if cancelled or truth.told_cancelled:
            raise Broken(f"{number}: a dispatch was sent for a parcel that is known to be cancelled")
        if not labelled or not truth.labelled:
            raise Broken(f"{number}: a dispatch was sent for a parcel without a label")
        if state is not ManifestState.CLOSING:
            raise Broken(f"{number}: a dispatch was sent while its manifest was {state}")
        if truth.dispatched:
            raise Broken(f"{number}: a dispatch was sent a second time")

    def _items(
        self, call: str, number: str, possible: Callable[[Truth], bool], effect: Callable[[], None]
    ) -> ItemsAnswer:
        oker = self._oker
        try:
            oker.wrote(call, lambda: possible(oker.truths[number]), effect)
        except _Refused:
            return ItemsAnswer({item.item_id: "Oker says no." for item in an_order(number).items})
        return ItemsAnswer()


@functools.cache
def an_order(number: str) -> ChannelOrder:
    """Return a new order of one scarf."""
    return channel_order(number, items=[a_scarf(f"{number}-1", warehouse=WAREHOUSE)])


def awb_of(number: str) -> str:
    return f"SWIFT{number.replace('-', '')}0001"


@functools.cache
def label_of(number: str) -> bytes:
    """Return a label with the parcel's bars."""
    page = Page(288.0, 432.0)
    page.code_128(46, 72, awb_of(number))
    page.text(80, 134, f"AWB {awb_of(number)}", 12, bold=True)
    return document([page])


# States ----------------------------------------------------------------------------------------------------------------


Rows = dict[str, list[tuple[object, ...]]]
Act = Callable[[Desk], object]


class State(Struct, frozen=True):
    """Everything that a state is: the rows of the data file, and the truth at Oker."""

    rows: Rows
    truths: dict[str, Truth]
    way: tuple[str, ...] = ()
    """The acts that led here, for whoever has to look into a broken promise."""


@dataclass
class Report:
    """What a walk has seen."""

    parcels: int
    states: int = 0
    found: int = 0
    """States that are known to be reached, the ones included from which nothing was tried yet."""
    acts: int = 0
    dispatches: int = 0
    seconds: float = 0.0
    complete: bool = True
    broken: Counter[str] = field(default_factory=Counter)
    order_states: set[OrderState] = field(default_factory=set)
    manifest_states: set[ManifestState] = field(default_factory=set)

    def __str__(self) -> str:
        whole = "all there are" if self.complete else f"of {self.found} found so far"
        return (
            f"{self.parcels} parcel(s), two stations: {self.states} states, {whole}; {self.acts} acts, "
            f"{self.dispatches} dispatches, {self.seconds:.1f} s; promises broken: {sum(self.broken.values())}"
        )


class Walk:
    """Two stations on one data folder. ``numbers`` are the orders."""

    def __init__(self, home: Path, parcels: int) -> None:
        self.numbers = [f"OK-{n}" for n in range(1, parcels + 1)]
        self.oker = PretendOker(self.numbers)
        self.home = home
        self.here, self.there = (self._station() for _ in range(2))
        save_rows(self.here, [(WAREHOUSE, FACILITY)])
        store_answers(self.here, [an_order(number) for number in self.numbers])
        self.oker.snapshot = self._rows
        self.oker.known = self._known
        self.report = Report(parcels)
        self._columns = {
            table: [str(row["name"]) for row in self.here.store.database.rows(f"PRAGMA table_info({table})")]
            for table in KEPT
        }
        self._stands_at = self._mark = -1
        self._ends_at = math.inf

    def close(self) -> None:
        for desk in (self.here, self.there):
            close_desk(desk)

    def pack_all(self) -> None:
        """Begin at the dock: every parcel is packed and stands on one open manifest."""
        no = create_manifest(self.here, COURIER, FACILITY).manifest_no
        for number in self.numbers:
            scan_units(self.here, number, ["SCARF-BLUE"])
            get_invoice(self.here, number)
            self._label(self.here, number)
            add_parcels(self.here, no, [number])

    def _station(self) -> Desk:
        desk = open_desk(self.home, now=lambda: NOW)
        desk.store.settings.put(OKER_URL, URL)
        desk.store.settings.put(OKER_USERNAME, SELLER)
        desk._route, desk._route_to = PretendRoute(self.oker), (URL, SELLER)  # type: ignore[assignment]
        return desk

    # Walking -----------------------------------------------------------------------------------------------------------

    def run(self, seconds: float | None = None) -> Report:
        """Visit every state breadth first, or as many as the time allows."""
        began = time.monotonic()
        self._ends_at = began + seconds if seconds is not None else math.inf
        first = self._state(())
        seen = {self._key(first)}
        waiting, report = [first], self.report
        for state in waiting:
            if time.monotonic() > self._ends_at:
                report.complete = False
                break
            report.states += 1
            self._look(state)
            for name, act in self._acts(state):
                for following in self._every_way(state, name, act):
                    if (key := self._key(following)) not in seen:
                        seen.add(key)
                        waiting.append(following)
        report.seconds, report.found = time.monotonic() - began, len(waiting)
        return report

    def _every_way(self, state: State, name: str, act: Act) -> Iterator[State]:
        """Do an act from a state with every answer that its calls may get; yields the states that it leads to."""
        choices = self.oker.choices = Choices()
        for _ in choices.rounds():
            if time.monotonic() > self._ends_at:
                self.report.complete = False
                return
            self._restore(state)
            self.report.acts += 1
            self.oker.met = self.oker.nested = False
            sent = self.oker.dispatches
            try:
                act(self.here)
            except Trouble:
                pass  # the rules forbid it, or Oker has not answered
            except PowerCut:
                self._after_the_cut()
            except Broken as broken:
                self._break(state, f"{broken} by {name}: {choices}")
            self.report.dispatches += self.oker.dispatches - sent
            if self._mark != self._total_changes() or self.oker.truths != state.truths:
                yield self._state((*state.way, f"{name}: {choices}"))

    def _after_the_cut(self) -> None:
        """The station starts again on what had been written when the power went; its old process is dead."""
        rows = self.oker.at_the_cut
        assert isinstance(rows, dict)
        self._write(rows)
        token = self.here.store.presence.token
        for table in ("intents", "claims"):
            self.here.store.database.run(f"UPDATE {table} SET owner = 'dead' WHERE owner = ?", (token,))
        recover(self.here.store, NOW)

    # Acts --------------------------------------------------------------------------------------------------------------

    def _acts(self, state: State) -> list[tuple[str, Act]]:
        """Return everything that people, customers and the clock may do; the rules say no to most of it."""
        self._restore(state)
        done = {ManifestState.DISCARDED, ManifestState.HANDED_OVER}
        manifests = [m for m in list_manifests(self.here) if m.state not in done]
        self.oker.others = {}
        found: list[tuple[str, Act]] = [
            ("resolve", resolve_all),
            ("restart", lambda desk: recover(desk.store, NOW)),
        ]
        if not any(m.state is ManifestState.OPEN for m in manifests):
            found.append(("create", lambda desk: create_manifest(desk, COURIER, FACILITY)))
        for number in self.numbers:
            found += self._of_order(number)
        for manifest in manifests:
            found += self._of_manifest(manifest.manifest_no)
            self._meanwhile(manifest.manifest_no)
        return found

    def _of_order(self, number: str) -> list[tuple[str, Act]]:
        return [
            (f"customer cancels {number}", lambda desk: self._customer_cancels(number)),
            (f"status {number}", lambda desk: read_statuses(desk, [number])),
            (f"check {number}", lambda desk: scan_units(desk, number, ["SCARF-BLUE"])),
            (f"invoice {number}", lambda desk: get_invoice(desk, number)),
            (f"label {number}", lambda desk: self._label(desk, number)),
            (f"cancel {number}", lambda desk: cancel_order(desk, number, "Out of stock")),
        ]

    def _of_manifest(self, no: str) -> list[tuple[str, Act]]:
        found: list[tuple[str, Act]] = [
            ("close", lambda desk: close_manifest(desk, no, reason="Later")),
            ("hand over", lambda desk: hand_over(desk, no, "Ravi")),
            ("discard", lambda desk: discard_manifest(desk, no)),
        ]
        for number in self.numbers:
            found += [
                (f"add {number}", functools.partial(add_parcels, manifest_no=no, refs=[number])),
                (f"remove {number}", functools.partial(remove_parcels, manifest_no=no, refs=[number])),
                (
                    f"hand over {number}",
                    functools.partial(hand_over, manifest_no=no, to="Ravi", awbs=[awb_of(number)]),
                ),
            ]
        return found

    def _meanwhile(self, no: str) -> None:
        """Let the other station do the same things, and a customer cancel, in the middle of a dispatch."""
        named = {
            **dict(self._of_manifest(no)),
            **{name: act for number in self.numbers for name, act in self._of_order(number)},
            "resolve": resolve_all,
        }
        for name, act in named.items():
            self.oker.others[f"meanwhile {name}"] = functools.partial(act, self.there)

    def _label(self, desk: Desk, number: str) -> None:
        get_label(desk, number, BOX)
        write_label(desk, number, self.home / "label.pdf")

    def _customer_cancels(self, number: str) -> None:
        """Also after the invoice: it must not happen, and it does."""
        if self.oker.truths[number].status is ItemStatus.CREATED:
            self.oker.change(number, status=ItemStatus.CANCELLED)

    # Promises ----------------------------------------------------------------------------------------------------------

    def _look(self, state: State) -> None:
        """Hold every promise against a state."""
        self._restore(state)
        manifests = {m.manifest_no: m for m in list_manifests(self.here)}
        self.report.manifest_states |= {m.state for m in manifests.values()}
        for number in self.numbers:
            order, truth = need_order(self.here, number), state.truths[number]
            self.report.order_states.add(order.state)
            line = order.parcel.line
            if order.parcel.handed_over_at is not None:
                confirmed = line is not None and line.outcome is LineOutcome.CONFIRMED
                if truth.dispatched != 1 or not confirmed:
                    self._break(state, f"{number} was handed over before its dispatch was confirmed")
            if order.parcel.dispatched_at is not None and truth.status not in GONE:
                self._break(state, f"{number} counts as dispatched and is not")
            if truth.dispatched > 1:
                self._break(state, f"{number} was dispatched twice")
            if order.state is OrderState.CANCELLED and truth.status is not ItemStatus.CANCELLED:
                self._break(state, f"{number} counts as cancelled and is not")
        self._settles(state)

    def _settles(self, state: State) -> None:
        """Nothing is forgotten: reading back settles all that is unknown, except an invoice that may not be asked."""
        if not any(row[self._columns["intents"].index("state")] for row in state.rows["intents"]):
            return
        self.oker.choices = Choices()
        for _ in self.oker.choices.rounds():
            with contextlib.suppress(Trouble):
                resolve_all(self.here)
            break  # with every answer given
        left = [i for i in self.here.store.intents.unknown() if i.act != "invoice"]
        if left:
            self._break(state, f"{left[0].act} of {left[0].order_no} is never settled")

    def _break(self, state: State, what: str) -> None:
        self.report.broken[f"{what} after {', '.join(state.way)}"] += 1

    def _known(self, number: str) -> tuple[bool, bool, ManifestState | None]:
        """Return what the desk knows of a parcel when its dispatch is sent: cancelled, labelled, its manifest's state."""
        order = need_order(self.there, number)
        line, label = order.parcel.line, order.parcel.label
        manifest = self.there.store.manifests.get(line.manifest_no) if line and not line.taken_off else None
        printed = label is not None and label.printed_at is not None
        return order.channel.cancelled, printed, manifest.state if manifest else None

    # Rows --------------------------------------------------------------------------------------------------------------

    def _state(self, way: tuple[str, ...]) -> State:
        return State(self._rows(), dict(self.oker.truths), way)

    def _rows(self) -> Rows:
        database = self.there.store.database
        found = {
            table: [tuple(row.values()) for row in database.rows(f"SELECT * FROM {table}")] for table in KEPT
        }
        unsettled = {"unknown", "in_flight"}
        at = self._columns["intents"].index("state")
        found["intents"] = [row for row in found["intents"] if row[at] in unsettled]
        return found

    def _total_changes(self) -> int:
        return sum(desk.store.database._connection.total_changes for desk in (self.here, self.there))

    def _restore(self, state: State) -> None:
        """Make the file and the truth what they were in a state; where nothing was written, they still are."""
        self.oker.truths = dict(state.truths)
        if self._stands_at != id(state) or self._mark != self._total_changes():
            self._write(state.rows)
            self._stands_at, self._mark = id(state), self._total_changes()

    def _write(self, rows: Rows) -> None:
        database = self.here.store.database
        with database.transaction():
            for table in reversed(KEPT):
                database.run(f"DELETE FROM {table}")
            for table in KEPT:
                marks = ", ".join("?" * len(self._columns[table]))
                database.run_many(f"INSERT INTO {table} VALUES ({marks})", rows[table])

    def _key(self, state: State) -> object:
        """Return what two states share that differ only in which parcel is which, and in numbers and times."""
        return key_of(state, self._columns)


def key_of(state: State, columns: dict[str, list[str]]) -> object:
    rows = {
        table: [dict(zip(columns[table], row, strict=True)) for row in found]
        for table, found in state.rows.items()
    }
    open_ones = {
        str(m["manifest_no"]): str(m["state"]) for m in rows["manifests"] if m["state"] != "DISCARDED"
    }
    on: dict[str, list[str]] = {}
    alone: list[str] = []
    for order in rows["orders"]:
        number = order["order_no"]
        mine = {
            table: [row for row in rows[table] if row["order_no"] == number]
            for table in (
                "parcels",
                "checked_units",
                "manifest_lines",
                "intents",
                "dock_scans",
                "order_items",
            )
        }
        parcel = [
            [bool(value) for name, value in row.items() if name not in {"order_no", "conflict"}]
            for row in mine["parcels"]
        ]
        lines = [
            (row["outcome"], bool(row["handed_over_at"]))
            for row in mine["manifest_lines"]
            if not row["taken_off"]
        ]
        off = sorted(
            open_ones.get(str(row["manifest_no"]), "") for row in mine["manifest_lines"] if row["taken_off"]
        )
        intents = sorted({(str(i["act"]), str(i["state"])) for i in mine["intents"]})
        told = [(row["status"]) for row in mine["order_items"]]
        truth = state.truths[str(number)]
        signature = repr(
            (order["state"], told, parcel, len(mine["checked_units"]), lines, "OPEN" in off, intents, truth)
        )
        home = next((str(row["manifest_no"]) for row in mine["manifest_lines"] if not row["taken_off"]), None)
        (alone if home is None else on.setdefault(home, [])).append(signature)
    groups = sorted(
        (state_name, tuple(sorted(on.get(number, []))))
        for number, state_name in open_ones.items()
        if on.get(number) or state_name != "HANDED_OVER"
    )
    return tuple(groups), tuple(sorted(alone))


def walk(parcels: int, seconds: float | None = None, *, packed: bool = False) -> Report:
    """Walk in a folder of memory where there is one, and print what was seen; ``packed`` begins at the dock."""
    memory = Path("/dev/shm")
    home = Path(tempfile.mkdtemp(prefix="dock-walk-", dir=memory if memory.is_dir() else None))
    reading.read_document = functools.cache(reading.read_document)
    try:
        walked = Walk(home / "desk", parcels)
        try:
            if packed:
                walked.pack_all()
            report = walked.run(seconds)
        finally:
            walked.close()
    finally:
        shutil.rmtree(home, ignore_errors=True)
    print(report)
    for what, times in report.broken.most_common(5):
        print(f"  {times} × {what}")
    return report


if __name__ == "__main__":
    keyring.set_keyring(keyring.backends.null.Keyring())
    limit = next((float(word) for word in sys.argv[2:] if word != "packed"), None)
    walk(int(sys.argv[1]), limit, packed="packed" in sys.argv)
