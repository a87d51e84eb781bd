from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oker_desk.remote.answers import Answer, Unreadable
from oker_desk.remote.wire import (
    fields,
    flag,
    is_list,
    json_number,
    moment,
    number,
    objects,
    text,
    whole,
    words,
)

MOMENT = datetime(2024, 6, 11, 6, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    "written",
    [
        "2024-06-11T06:15:00",
        "2024-06-11 06:15:00",
        "2024-06-11T06:15:00Z",
        "2024-06-11T06:15:00.000Z",
        "2024-06-11T11:45:00+05:30",
        "2024-06-11 11:45:00 +05:30",
        "2024-06-11T11:45:00 05:30",
        "2024-06-11T11:45:00+0530",
        " 2024-06-11T06:15 ",
        1718086500,
        1718086500000,
    ],
)
def test_a_time_is_the_same_in_every_form(written: object) -> None:
    assert moment(written) == MOMENT


def test_a_date_alone_is_its_midnight() -> None:
    assert moment("2024-06-11") == datetime(2024, 6, 11, tzinfo=UTC)


@pytest.mark.parametrize(
    "written", [None, "", "NULL", "soon", "11/06/2024", True, [], {}, 10**40, "0001-01-01T00:00:00+14:00"]
)
def test_what_is_no_time_is_none(written: object) -> None:
    assert moment(written) is None


@given(
    st.datetimes(min_value=datetime(1980, 1, 1), max_value=datetime(2100, 1, 1)),  # noqa: DTZ001
    st.integers(-14 * 60, 14 * 60),
    st.sampled_from("T "),
    st.booleans(),
)
def test_every_time_written_with_an_offset_comes_back(
    at: datetime, minutes: int, sep: str, blank: bool
) -> None:
    there = at.replace(microsecond=0, tzinfo=timezone(timedelta(minutes=minutes)))
    written = there.isoformat(sep)
    written = f"{written[:19]} {written[19:]}" if blank else written
    assert moment(written) == there
    kept = moment(written, keep_offset=True)
    assert kept is not None
    assert kept.date() == there.date()


@given(st.text())
def test_no_text_breaks_the_reading_of_times_and_numbers(written: str) -> None:
    moment(written)
    number(written)
    whole(written)
    flag(written, missing=False)
    (text(written) or "").encode()
    assert "\n" not in words(written)


@pytest.mark.parametrize(
    ("value", "read"),
    [
        (12, "12"),
        ("12", "12"),
        (Decimal("12.0"), "12"),
        (Decimal("1.5"), "1.5"),
        (10**25, str(10**25)),
        (" a ", "a"),
    ],
)
def test_ids_may_come_as_numbers(value: object, read: str) -> None:
    assert text(value) == read


@pytest.mark.parametrize("value", [None, "", "  ", "NULL", "null", True, [], {}, Decimal("NaN")])
def test_what_says_nothing_is_none(value: object) -> None:
    assert text(value) is None


def test_a_person_may_be_called_null() -> None:
    assert text("Null") == "Null"


def test_half_characters_do_not_get_through() -> None:
    assert (text("\ud800abc") or "").encode() == b"?abc"


def test_messages_stand_on_one_line_and_keep_the_joiners_of_hindi() -> None:
    assert words("a\n\tb\x00c ") == "a b c"
    assert words("क्‍ष") == "क्‍ष"
    assert len(words("x" * 1000)) == 300


@pytest.mark.parametrize(
    ("value", "read"),
    [
        ("2", 2),
        (2, 2),
        (Decimal("2.0"), 2),
        ("2.5", None),
        (True, None),
        ("two", None),
        (Decimal("1e999999999"), None),
        ("Infinity", None),
    ],
)
def test_whole_numbers_may_come_as_text(value: object, read: int | None) -> None:
    assert whole(value) == read


@pytest.mark.parametrize(
    ("value", "read"),
    [
        (True, True),
        ("true", True),
        ("TRUE", True),
        (1, True),
        ("false", False),
        (False, False),
        ("0", False),
        (0, False),
    ],
)
def test_yes_and_no_may_come_as_text_or_number(value: object, read: bool) -> None:
    assert flag(value, missing=not read) is read


@pytest.mark.parametrize("value", [None, "NULL", "", "perhaps", [], 7])
def test_what_is_neither_yes_nor_no_counts_as_missing(value: object) -> None:
    assert flag(value, missing=True)
    assert not flag(value, missing=False)


def test_names_are_found_in_any_case_and_the_filled_one_counts() -> None:
    assert fields({"Status": "", "status": "OK"}) == {"status": "OK"}
    assert fields({"orderID": 1}) == {"orderid": 1}
    assert fields([]) is None


def test_no_list_is_an_empty_list() -> None:
    assert objects("NULL") == []
    assert is_list("NULL")
    assert not is_list({"a": 1})


def test_numbers_are_written_short() -> None:
    assert [json_number(Decimal("9.0")), json_number(Decimal("2.5"))] == [9, 2.5]


@pytest.mark.parametrize("body", [b"", b"{", b"\xff\xfe", b"[" * 100_000, b"nonsense"])
def test_a_body_that_is_no_json_says_so(body: bytes) -> None:
    assert Answer(200, body).data is Unreadable.BODY


def test_json_is_read_with_a_mark_at_its_start_and_without_impossible_numbers() -> None:
    assert Answer(200, b'\xef\xbb\xbf{"a": NaN, "b": 1.10}').data == {"a": None, "b": Decimal("1.10")}


@pytest.mark.parametrize(
    ("body", "read"),
    [
        (b'{"a": "two\nlines"}', "two\nlines"),
        (b'{"a": "half a sign \\ud83d"}', "half a sign \ud83d"),
        (b'{"a": Infinity}', None),
        (b'{"a": 123456789012345678901234567890}', 123456789012345678901234567890),
        (b'{"a": 1e999999999999999999999}', None),
        (b'{"a": NaN, "b": 1e999999999999999999999}', None),
    ],
    ids=["a bare line break", "half a sign", "no number", "a long number", "an absurd number", "both"],
)
def test_what_is_odd_in_one_value_spoils_nothing_beside_it(body: bytes, read: object) -> None:
    data = Answer(200, body.replace(b"}", b', "z": 1.10}')).data
    assert isinstance(data, dict)
    assert (data["a"], data["z"]) == (read, Decimal("1.10"))
