"""The history as a chain: any change of any event is found (design §2.5, R51)."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from oker_desk.domain.events import FIRST, Event, chain, is_intact
from tests.builders import NOW

texts = st.text(max_size=12)
numbers = st.none() | st.text(max_size=6)
moments = st.integers(0, 10**15).map(lambda micros: NOW + timedelta(microseconds=micros))
contents = st.fixed_dictionaries(
    {"at": moments, "who": texts, "act": texts, "order_no": numbers, "manifest_no": numbers, "text": texts}
)


def chained(rows: list[dict[str, object]]) -> list[Event]:
    events: list[Event] = []
    for row in rows:
        events.append(chain(events[-1].hash if events else FIRST, **row))  # type: ignore[arg-type]
    return events


def first_break(events: list[Event]) -> int | None:
    before = FIRST
    for place, event in enumerate(events):
        if not is_intact(event, before):
            return place
        before = event.hash
    return None


@given(st.lists(contents, max_size=6))
def test_what_was_written_is_intact(rows: list[dict[str, object]]) -> None:
    assert first_break(chained(rows)) is None


@given(st.lists(contents, min_size=1, max_size=5), contents, st.data())
def test_any_change_of_any_field_is_found(
    rows: list[dict[str, object]], other: dict[str, object], data: st.DataObject
) -> None:
    events = chained(rows)
    place = data.draw(st.integers(0, len(events) - 1))
    field = data.draw(st.sampled_from([*sorted(other), "before", "hash"]))
    value = other.get(field, "f" * 64)
    changed = replace(events[place], **{field: value})
    events[place] = changed
    assert (first_break(events) == place) == (changed != chained(rows)[place])


@given(st.lists(contents, min_size=2, max_size=6, unique_by=lambda row: row["text"]), st.data())
def test_an_event_left_out_or_moved_is_found(rows: list[dict[str, object]], data: st.DataObject) -> None:
    events = chained(rows)
    place = data.draw(st.integers(0, len(events) - 2))
    assert first_break(events[:place] + events[place + 1 :]) == place
    swapped = [*events[:place], events[place + 1], events[place], *events[place + 2 :]]
    assert first_break(swapped) == place


@given(contents)
def test_fields_cannot_be_pushed_into_each_other(row: dict[str, object]) -> None:
    event = chained([row])[0]
    moved = replace(event, who=event.who + event.act, act="")
    assert is_intact(moved, FIRST) == (moved == event)


@given(moments, st.integers(-14 * 4, 14 * 4))
def test_the_zone_in_which_a_time_was_told_does_not_matter(at: datetime, quarters: int) -> None:
    there = at.astimezone(timezone(timedelta(minutes=15 * quarters)))
    event = chain(FIRST, at=there, who="Meena", act="check", order_no=None, manifest_no=None, text="")
    assert is_intact(replace(event, at=at), FIRST)
