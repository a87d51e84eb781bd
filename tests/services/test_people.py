"""Who is at the desk: taking over by badge, by name and by PIN; what each may do; nobody is ever locked out for good."""

from __future__ import annotations

from pathlib import Path

import pytest

from oker_desk.domain.people import Right, is_pin, stretch_pin
from oker_desk.services.desk import Desk, close_desk, open_desk
from oker_desk.services.people import (
    judge_right,
    leave_desk,
    require_right,
    show_seat,
    take_over,
    take_over_by_badge,
)
from oker_desk.services.setup.people import PersonForm, keep_person, remove_person, set_idle_minutes
from tests.shop import trouble_of

BADGE, PIN = "EMP-00042", "260193"


@pytest.fixture
def staffed(desk: Desk) -> Desk:
    """A desk with an administrator, a supervisor with a PIN and a packer with a badge; the first sits there."""
    keep_person(desk, PersonForm("Asha", {Right.SET_UP}))
    keep_person(desk, PersonForm("Ravi", {Right.REPRINT, Right.CANCEL, Right.CLOSE}, pin=PIN))
    keep_person(desk, PersonForm("Meena", (), badge=BADGE))
    return desk


def told(desk: Desk) -> list[str]:
    return [event.text for event in desk.store.history.newest(20)]


def test_everybody_may_do_everything_until_people_are_set_up(desk: Desk) -> None:
    assert all(judge_right(desk, right).allowed for right in Right)
    assert show_seat(desk).taken


def test_the_first_person_sits_at_the_desk_at_once(staffed: Desk) -> None:
    assert show_seat(staffed).name == "Asha"
    assert judge_right(staffed, Right.SET_UP).allowed
    assert not judge_right(staffed, Right.CANCEL).allowed


def test_a_badge_is_enough_to_take_over(staffed: Desk) -> None:
    assert take_over_by_badge(staffed, BADGE).name == "Meena"
    assert judge_right(staffed, Right.WORK).allowed
    refusal = trouble_of(require_right, staffed, Right.CANCEL)
    assert (refusal.rule, refusal.message) == (
        "R51",
        "Meena may not do this. Ask a supervisor to scan a badge first.",
    )
    assert told(staffed)[-1] == "Meena took over at Table 1."


def test_another_code_is_no_badge(staffed: Desk) -> None:
    assert "no badge of this desk" in trouble_of(take_over_by_badge, staffed, "OK-1001").message
    assert show_seat(staffed).name == "Asha"


def test_a_name_with_a_pin_wants_it(staffed: Desk) -> None:
    assert "not the PIN of Ravi" in trouble_of(take_over, staffed, "Ravi", "0000").message
    assert "not the PIN of Ravi" in trouble_of(take_over, staffed, "Ravi").message
    assert take_over(staffed, "Ravi", PIN).name == "Ravi"
    assert take_over(staffed, "Meena").name == "Meena"


def test_trying_pins_comes_to_an_end(staffed: Desk) -> None:
    for n in range(5):
        trouble_of(take_over, staffed, "Ravi", f"000{n}")
    assert "Too many wrong PINs" in trouble_of(take_over, staffed, "Ravi", PIN).message
    take_over_by_badge(staffed, BADGE)
    assert take_over(staffed, "Ravi", PIN).name == "Ravi"


def test_nobody_acts_while_nobody_is_there(staffed: Desk) -> None:
    leave_desk(staffed)
    seat = show_seat(staffed)
    assert (seat.name, seat.taken) == ("", False)
    assert "Nobody is at this desk" in trouble_of(require_right, staffed, Right.WORK).message


def test_a_restart_finds_nobody_there_even_if_the_machines_user_has_the_same_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: "Asha")
    first = open_desk(tmp_path / "home")
    keep_person(first, PersonForm("Asha", {Right.SET_UP}))
    close_desk(first)
    again = open_desk(tmp_path / "home")
    assert not show_seat(again).taken
    close_desk(again)


def test_a_command_acts_as_the_machines_log_in_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: "root")
    first = open_desk(tmp_path / "home")
    keep_person(first, PersonForm("Asha", {Right.SET_UP}))
    close_desk(first)
    commands = open_desk(tmp_path / "home", commands=True)
    assert commands.person == "root (command line)"
    assert judge_right(commands, Right.CANCEL).allowed
    close_desk(commands)


@pytest.mark.parametrize(
    ("form", "said"),
    [
        (PersonForm("Meena", ()), "Nobody could change the set-up"),
        (PersonForm("  ", {Right.SET_UP}), "needs a name"),
        (PersonForm("M" * 41, {Right.SET_UP}), "needs a name"),
        (PersonForm("Asha", {Right.SET_UP}, pin="12"), "4 digits or more"),
        (PersonForm("Asha", {Right.SET_UP}, pin="abcd"), "4 digits or more"),
        (PersonForm("Asha", {Right.SET_UP}, badge="12"), "too short"),
    ],
)
def test_what_cannot_be_kept_is_refused_and_nothing_is_kept(desk: Desk, form: PersonForm, said: str) -> None:
    assert said in trouble_of(keep_person, desk, form).message
    assert not show_seat(desk).people


def test_a_badge_belongs_to_one_person_and_names_are_not_mistaken(staffed: Desk) -> None:
    taken = trouble_of(keep_person, staffed, PersonForm("Ravi", (), badge=BADGE))
    assert "belongs to Meena already" in taken.message
    assert "Meena is set up already" in trouble_of(keep_person, staffed, PersonForm("meena", ())).message


def test_the_last_who_may_change_the_set_up_cannot_be_taken_away(staffed: Desk) -> None:
    assert "Nobody could change" in trouble_of(remove_person, staffed, "Asha").message
    assert "Nobody could change" in trouble_of(keep_person, staffed, PersonForm("Asha", ())).message
    keep_person(staffed, PersonForm("Ravi", {Right.SET_UP}))
    remove_person(staffed, "Asha")
    assert not show_seat(staffed).taken
    assert [person.name for person in show_seat(staffed).people] == ["Meena", "Ravi"]


def test_only_who_may_change_the_set_up_changes_people(staffed: Desk) -> None:
    take_over_by_badge(staffed, BADGE)
    for act in (
        lambda: keep_person(staffed, PersonForm("Meena", {Right.SET_UP})),
        lambda: remove_person(staffed, "Ravi"),
        lambda: set_idle_minutes(staffed, 5),
    ):
        assert trouble_of(act).rule == "R51"


def test_badge_and_pin_are_kept_on_change_and_taken_away_when_asked(staffed: Desk) -> None:
    keep_person(staffed, PersonForm("Ravi", {Right.CLOSE}))
    assert trouble_of(take_over, staffed, "Ravi")
    keep_person(staffed, PersonForm("Ravi", {Right.CLOSE}, pin=""))
    assert take_over(staffed, "Ravi").name == "Ravi"
    take_over(staffed, "Asha")
    keep_person(staffed, PersonForm("Meena", (), badge=""))
    assert trouble_of(take_over_by_badge, staffed, BADGE)


def test_an_idle_time_is_off_until_it_is_set(staffed: Desk) -> None:
    assert show_seat(staffed).idle_minutes == 0
    set_idle_minutes(staffed, 5)
    assert show_seat(staffed).idle_minutes == 5
    assert "0 to 240" in trouble_of(set_idle_minutes, staffed, 900).message


def test_neither_badge_nor_pin_can_be_read_from_the_data_folder(staffed: Desk) -> None:
    take_over(staffed, "Ravi", PIN)
    staffed.store.database.run("PRAGMA wal_checkpoint(TRUNCATE)")
    for path in staffed.home.rglob("*"):
        if path.is_file():
            assert BADGE.encode() not in path.read_bytes(), path
            assert PIN.encode() not in path.read_bytes(), path


def test_two_equal_pins_are_kept_differently() -> None:
    one, other = stretch_pin(PIN, b"a" * 16), stretch_pin(PIN, b"b" * 16)
    assert one != other
    assert is_pin(PIN, one)
    assert not is_pin("260194", one)
