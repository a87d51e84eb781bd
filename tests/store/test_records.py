"""Manifests, intents, history, settings and syncs: what the file itself holds, whoever writes to it."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Callable
from datetime import timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from oker_desk.domain.acts import Act
from oker_desk.domain.facility_map import FacilityMap
from oker_desk.domain.listings import Listing
from oker_desk.domain.manifests import LineOutcome, ManifestState
from oker_desk.domain.orders import OrderState
from oker_desk.domain.parcels import Box
from oker_desk.domain.wording import Sentence
from oker_desk.store.intents import Settlement
from oker_desk.store.store import Store
from oker_desk.store.syncs import SyncRun
from tests.builders import (
    AWB,
    BOX,
    COURIER,
    FACILITY,
    NOW,
    a_line,
    a_manifest,
    a_ready_order,
    hours,
)
from tests.store.data_folder import keep, opened, raw


@pytest.fixture
def manifest_no(store: Store) -> str:
    return store.manifests.create(COURIER, FACILITY, NOW, "Meena")


def state_of(store: Store) -> OrderState:
    order = store.orders.get("OK-1")
    assert order is not None
    return order.state


# Manifests -----------------------------------------------------------------------------------------------------------


def test_a_manifest_comes_out_as_it_went_in(store: Store, manifest_no: str) -> None:
    assert store.manifests.get(manifest_no) == a_manifest()
    store.manifests.add_line(manifest_no, "OK-1", AWB)
    store.manifests.set_outcome(manifest_no, "OK-1", LineOutcome.CONFIRMED)
    store.manifests.set_state(manifest_no, ManifestState.CLOSED, NOW)
    store.manifests.keep_paper(manifest_no, "https://oker.example/m.pdf")
    store.manifests.hand_over(manifest_no, ["OK-1"], NOW + hours(1), "Ravi")
    line = a_line(outcome=LineOutcome.CONFIRMED, handed_over_at=NOW + hours(1), handed_to="Ravi")
    closed = a_manifest(line, state=ManifestState.CLOSED, paper_url="https://oker.example/m.pdf")
    assert store.manifests.get(manifest_no) == closed
    assert store.manifests.get("M-unknown") is None


def test_the_time_of_closing_is_not_lost_by_the_handover(store: Store, manifest_no: str) -> None:
    store.manifests.set_state(manifest_no, ManifestState.CLOSED, NOW)
    store.manifests.set_state(manifest_no, ManifestState.HANDED_OVER)
    manifest = store.manifests.get(manifest_no)
    assert manifest is not None
    assert (manifest.state, manifest.closed_at) == (ManifestState.HANDED_OVER, NOW)


def test_manifests_are_numbered_by_day(store: Store) -> None:
    made = [store.manifests.create(COURIER, FACILITY, NOW + hours(24 * day), "Meena") for day in (0, 0, 1)]
    assert made == ["M240611-001", "M240611-002", "M240612-001"]
    india = NOW.astimezone(timezone(timedelta(hours=14)))
    assert store.manifests.create(COURIER, FACILITY, india, "Meena") == "M240611-003"


def test_more_than_999_manifests_a_day_have_numbers(store: Store, manifest_no: str) -> None:
    store.database.run(
        "UPDATE manifests SET manifest_no = 'M240611-999' WHERE manifest_no = ?", (manifest_no,)
    )
    assert [store.manifests.create(COURIER, FACILITY, NOW, "Meena") for _ in range(2)] == [
        "M240611-1000",
        "M240611-1001",
    ]


def test_manifests_are_listed_newest_first(store: Store, manifest_no: str) -> None:
    second = store.manifests.create(COURIER, FACILITY, NOW, "Meena")
    third = store.manifests.create(COURIER, FACILITY, NOW + hours(1), "Meena")
    store.manifests.set_state(second, ManifestState.DISCARDED)
    listed = store.manifests.in_states([ManifestState.OPEN])
    assert [manifest.manifest_no for manifest in listed] == [third, manifest_no]
    assert store.manifests.in_states([]) == []


def test_the_file_itself_holds_one_manifest_for_an_order(store: Store, manifest_no: str) -> None:
    other = store.manifests.create(COURIER, FACILITY, NOW, "Meena")
    store.manifests.add_line(manifest_no, "OK-1", AWB)
    for number in (manifest_no, other):
        with pytest.raises(sqlite3.IntegrityError):
            store.manifests.add_line(number, "OK-1", AWB)


def test_a_refused_parcel_may_go_on_the_same_or_another_manifest(store: Store, manifest_no: str) -> None:
    keep(store, a_ready_order())
    store.manifests.add_line(manifest_no, "OK-1", AWB)
    store.manifests.set_outcome(manifest_no, "OK-1", LineOutcome.REFUSED, "Pin code.", taken_off=True)
    assert state_of(store) is OrderState.READY_TO_SHIP
    store.manifests.add_line(manifest_no, "OK-1", AWB)
    assert state_of(store) is OrderState.ON_MANIFEST
    manifest = store.manifests.get(manifest_no)
    assert manifest is not None
    assert [(line.outcome, line.taken_off) for line in manifest.lines] == [(LineOutcome.PENDING, False)]


def test_an_order_shows_the_line_it_is_on_else_the_last_it_was_taken_off(store: Store) -> None:
    keep(store, a_ready_order())
    made = [store.manifests.create(COURIER, FACILITY, NOW + hours(n), "Meena") for n in range(3)]
    for number in made:
        store.manifests.add_line(number, "OK-1", AWB)
        order = store.orders.get("OK-1")
        assert order is not None
        assert order.parcel.line == a_line(manifest_no=number)
        store.manifests.set_outcome(number, "OK-1", LineOutcome.REFUSED, f"no {number}", taken_off=True)
        order = store.orders.get("OK-1")
        assert order is not None
        assert order.parcel.line is not None
        assert order.parcel.line.reason == f"no {number}"


def test_a_parcel_taken_off_by_hand_leaves_no_line(store: Store, manifest_no: str) -> None:
    store.manifests.add_line(manifest_no, "OK-1", AWB)
    store.manifests.remove_line(manifest_no, "OK-1")
    assert store.manifests.get(manifest_no) == a_manifest()


# Intents -------------------------------------------------------------------------------------------------------------


def begin(store: Store, order_no: str = "OK-1", act: Act = Act.INVOICE) -> str:
    intent_id = uuid.uuid4().hex
    store.intents.begin(
        act,
        order_no,
        intent_id=intent_id,
        person="Meena",
        at=NOW,
        owner="me",
        payload={"items": ["OK-1-1"]},
        manifest_no=None,
    )
    return intent_id


def test_an_intent_is_in_flight_until_it_is_settled(store: Store) -> None:
    intent_id = begin(store)
    intent = store.intents.in_flight("OK-1")
    assert intent is not None
    assert (intent.id, intent.act, intent.person, intent.at) == (intent_id, Act.INVOICE, "Meena", NOW)
    assert (intent.payload, intent.owner, intent.manifest_no) == ({"items": ["OK-1-1"]}, "me", None)
    assert store.intents.all_in_flight() == [intent]
    assert store.intents.count_unknown() == 1
    store.intents.settle(intent_id, Settlement.DONE, NOW)
    assert store.intents.in_flight("OK-1") is None
    assert store.intents.count_unknown() == 0


def test_the_file_itself_holds_one_act_in_flight_for_an_order(store: Store) -> None:
    first = begin(store)
    for act in Act:
        with pytest.raises(sqlite3.IntegrityError):
            begin(store, act=act)
    begin(store, "OK-2")
    store.intents.settle(first, Settlement.REFUSED, NOW, "no")
    begin(store)


def test_an_intent_without_an_answer_is_found_with_what_is_known(store: Store) -> None:
    store.intents.settle(begin(store), Settlement.UNKNOWN, NOW, "timed out")
    store.intents.settle(begin(store, "OK-2"), Settlement.UNKNOWN, NOW)
    assert [intent.answer for intent in store.intents.unknown("OK-1")] == ["timed out"]
    assert [intent.order_no for intent in store.intents.unknown()] == ["OK-1", "OK-2"]
    assert store.intents.count_unknown() == 2


@pytest.mark.parametrize("word", ["", "maybe", "DONE"])
def test_the_file_itself_knows_only_the_settlements_there_are(store: Store, word: str) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        store.database.run("UPDATE intents SET state = ? WHERE id = ?", (word, begin(store)))


# History -------------------------------------------------------------------------------------------------------------


def write_history(store: Store, events: int = 3) -> None:
    with store.transaction():
        for n in range(events):
            store.history.append("check", f"scan {n}", at=NOW + hours(n), who="Meena", order_no="OK-1")
        store.history.append("manifest_close", "closed", at=NOW, who="Ravi", manifest_no="M240611-001")


def test_history_is_read_by_order_by_manifest_and_by_age(store: Store) -> None:
    write_history(store)
    assert [event.text for event in store.history.of_order("OK-1")] == ["scan 0", "scan 1", "scan 2"]
    assert [event.who for event in store.history.of_manifest("M240611-001")] == ["Ravi"]
    assert [event.text for event in store.history.newest(2)] == ["scan 2", "closed"]
    assert store.history.count() == 4
    assert store.history.find_break() is None


def test_a_long_history_is_checked_to_its_end(store: Store) -> None:
    write_history(store, 1200)
    assert store.history.find_break() is None


def test_events_told_in_another_zone_are_no_break(store: Store) -> None:
    india = NOW.astimezone(timezone(timedelta(hours=5, minutes=30)))
    store.history.append("check", "scan", at=india, who="Meena")
    assert store.history.find_break() is None
    assert store.history.newest(1)[0].at == NOW


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE history SET text = 'nothing' WHERE seq = 2",
        "UPDATE history SET seq = 9 WHERE seq = 2",
        "DELETE FROM history",
        "DELETE FROM history WHERE seq = 4",
        "INSERT OR REPLACE INTO history SELECT seq, at, 'Ravi', act, order_no, manifest_no, text, before, hash FROM history WHERE seq = 2",
        "REPLACE INTO history SELECT 4, at, who, act, order_no, manifest_no, text, before, hash FROM history WHERE seq = 2",
        "UPDATE OR REPLACE history SET seq = 1 WHERE seq = 2",
    ],
)
def test_history_cannot_be_changed_or_deleted_through_sql(store: Store, home: Path, sql: str) -> None:
    write_history(store)
    before = store.history.newest(10)
    with pytest.raises(sqlite3.IntegrityError, match="history is never"):
        store.database.run(sql)
    with raw(home) as stranger, pytest.raises(sqlite3.IntegrityError, match="history is never"):
        stranger.execute(sql)
    assert store.history.newest(10) == before


@pytest.mark.parametrize(
    ("sql", "broken"),
    [
        ("UPDATE history SET text = 'nothing' WHERE seq = 2", "nothing"),
        ("UPDATE history SET who = 'Ravi' WHERE seq = 1", "scan 0"),
        ("UPDATE history SET at = '2024-06-11T00:00:00.000000+00:00' WHERE seq = 3", "scan 2"),
        ("UPDATE history SET order_no = NULL WHERE seq = 2", "scan 1"),
        ("UPDATE history SET order_no = 'OK-2' WHERE seq = 2", "scan 1"),
        ("UPDATE history SET hash = before WHERE seq = 2", "scan 1"),
        ("DELETE FROM history WHERE seq = 1", "scan 1"),
        ("DELETE FROM history WHERE seq = 2", "scan 2"),
        (
            "INSERT INTO history SELECT 9, at, who, act, order_no, manifest_no, text, before, hash FROM history WHERE seq = 2",
            "scan 1",
        ),
    ],
)
def test_tampering_behind_the_programs_back_is_found(store: Store, home: Path, sql: str, broken: str) -> None:
    write_history(store)
    with raw(home) as stranger:
        for trigger in ("changed", "deleted", "replaced"):
            stranger.execute(f"DROP TRIGGER history_is_never_{trigger}")
        stranger.execute(sql)
    event = store.history.find_break()
    assert event is not None
    assert event.text == broken


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(who=st.text(), text=st.text(), order_no=st.none() | st.text(), manifest_no=st.none() | st.text())
def test_whatever_is_written_is_read_back_unbroken(
    store: Store, who: str, text: str, order_no: str | None, manifest_no: str | None
) -> None:
    store.history.append("check", text, at=NOW, who=who, order_no=order_no, manifest_no=manifest_no)
    event = store.history.newest(1)[0]
    assert (event.who, event.text, event.order_no, event.manifest_no) == (who, text, order_no, manifest_no)
    assert store.history.find_break() is None


# Settings, boxes, syncs ----------------------------------------------------------------------------------------------


def test_settings_are_kept_until_they_are_dropped(store: Store) -> None:
    assert store.settings.get("station.name", "Table 1") == "Table 1"
    assert store.settings.get_list("inventory.facilities") is None
    store.settings.put("station.name", "Table 2")
    store.settings.put_if_missing("station.name", "Table 3")
    store.settings.put_if_missing("profile", "abc")
    store.settings.put("inventory.facilities", ["BLR1", "DEL1"])
    assert store.settings.get("station.name") == "Table 2"
    assert store.settings.get("profile") == "abc"
    assert store.settings.get_list("inventory.facilities") == ["BLR1", "DEL1"]
    store.settings.drop("station.name")
    assert store.settings.get("station.name") == ""


def test_every_facility_map_is_kept_and_the_last_is_in_force(store: Store) -> None:
    assert store.settings.facility_map() == FacilityMap()
    for pairs in ({"A": "W1"}, {"B": "W2", "A": "W1"}):
        store.settings.save_facility_map(FacilityMap(pairs), NOW, "Meena")
    assert store.settings.facility_map() == FacilityMap({"B": "W2", "A": "W1"})
    assert list(store.settings.facility_map().pairs) == ["B", "A"]
    assert store.database.value("SELECT count(*) FROM facility_maps") == 2


def test_the_box_of_the_same_articles_is_remembered(store: Store) -> None:
    articles = [("KURTA-RED-M", 2), ("SCARF-BLUE", 1)]
    assert store.boxes.find(articles) is None
    store.boxes.remember(articles, Box(1, 1, 1, 1))
    store.boxes.remember(articles, BOX)
    assert store.boxes.find(articles) == BOX
    assert store.boxes.find(articles[:1]) is None


def test_the_last_run_of_a_sync_and_the_last_that_came_to_its_end(store: Store) -> None:
    assert store.syncs.last("orders") is None
    assert store.syncs.last_done("orders") is None
    done = SyncRun("orders", NOW, NOW + hours(1), "done", Sentence("3 new orders."), {"new": 3})
    cut = SyncRun("orders", NOW + hours(2), NOW + hours(3), "unavailable", Sentence("No connection."), {})
    for run in (done, cut, SyncRun("catalog", NOW, NOW, "done", Sentence(""), {})):
        store.syncs.note(run)
    assert store.syncs.last("orders") == cut
    assert store.syncs.last_done("orders") == done


def test_a_long_outage_and_a_long_life_leave_some_runs_of_either_kind(store: Store) -> None:
    for number in range(1_200):
        outcome = "done" if number < 600 else "unavailable"
        store.syncs.note(
            SyncRun("orders", NOW + hours(number), NOW + hours(number), outcome, Sentence(""), {})
        )
    assert store.database.rows("SELECT outcome, count(*) n FROM sync_runs GROUP BY 1 ORDER BY 1") == [
        {"outcome": "done", "n": 500},
        {"outcome": "unavailable", "n": 500},
    ]
    found = store.syncs.last_done("orders")
    assert found is not None
    assert found.started_at == NOW + hours(599)


def test_listings_are_counted_as_new_changed_or_the_same(store: Store) -> None:
    mug = Listing("P9", "P9-1", "MUG-1", "Tea mug", "Oker", "", "blue", "https://oker.example/mug.png", True)
    cup = Listing("P9", "P9-2", "CUP-1", "Tea cup", "Oker", "", "blue", "", False)
    assert store.catalog.keep([mug, cup]) == (2, 0)
    assert store.catalog.keep([mug, cup]) == (0, 0)
    renamed = Listing("P9", "P9-2", "CUP-1", "Tea cup, blue", "Oker", "", "blue", "", False)
    assert store.catalog.keep([mug, renamed]) == (0, 1)
    assert store.orders.title_of("CUP-1") == "Tea cup, blue"
    assert store.catalog.picture_of("P9-1") == "https://oker.example/mug.png"
    assert store.catalog.picture_of("P9-2") == ""
    assert store.catalog.picture_of("P9-unknown") == ""


@pytest.mark.parametrize(
    "read", [lambda store: store.history.newest(1), lambda store: store.manifests.in_states(ManifestState)]
)
def test_an_empty_file_answers_with_nothing(store: Store, read: Callable[[Store], list[object]]) -> None:
    assert read(store) == []


def test_events_taken_off_the_end_of_the_history_are_missed(home: Path) -> None:
    with opened(home) as store:
        for text in ("packed", "labelled"):
            with store.transaction():
                store.history.append("check", text, at=NOW, who="Meena")
        assert not store.history.is_cut_short()
    with raw(home) as connection:
        connection.execute("DROP TRIGGER history_is_never_deleted")
        connection.execute("DELETE FROM history WHERE text = 'labelled'")
    with opened(home) as store:
        assert store.history.find_break() is None
        assert store.history.is_cut_short()
