"""What a scanned code means: everything that it fits is a candidate, and only one thing is certain."""

from __future__ import annotations

import pytest

from oker_desk.domain.commands import Command
from oker_desk.domain.scan_meaning import Candidate, Subject, clean, meaning_of

ORDER = Candidate(Subject.ORDER, "OK-1", "OKR-1001")
OTHER = Candidate(Subject.PARCEL, "OK-2", "OKR-1002")
KURTA = Candidate(Subject.ITEM, "KURTA-RED-M", "Cotton kurta")


def test_one_thing_is_certain() -> None:
    meaning = meaning_of("OK-1", [ORDER])
    assert meaning.only == ORDER
    assert not meaning.ambiguous
    assert not meaning.unknown


def test_an_order_found_by_two_of_its_numbers_is_one_thing() -> None:
    meaning = meaning_of("OK-1", [ORDER, Candidate(Subject.INVOICE, "OK-1", "OKR-1001")])
    assert meaning.only == ORDER


@pytest.mark.parametrize(
    "found", [[ORDER, OTHER], [ORDER, KURTA], [KURTA, Candidate(Subject.ITEM, "B", "Mug")]]
)
def test_several_things_are_asked_about(found: list[Candidate]) -> None:
    meaning = meaning_of("77", found)
    assert meaning.only is None
    assert meaning.ambiguous
    assert meaning.candidates == tuple(found)
    assert str(meaning.sentence) == "77 fits 2 things. Choose which one is meant."


def test_an_order_and_an_article_of_the_same_number_are_two_things() -> None:
    assert meaning_of("OK-1", [ORDER, Candidate(Subject.ITEM, "OK-1", "Mug")]).ambiguous


def test_nothing_is_unknown() -> None:
    meaning = meaning_of("77", [])
    assert meaning.unknown
    assert str(meaning.sentence) == "Unknown code 77."


def test_a_command_is_a_command_whatever_else_carries_its_letters() -> None:
    meaning = meaning_of("OKERDOUNDO", [ORDER])
    assert meaning.command is Command.UNDO
    assert meaning.candidates == ()
    assert not meaning.unknown


def test_a_command_that_is_not_known_says_what_to_do() -> None:
    meaning = meaning_of("OKERDODANCE", [])
    assert meaning.unknown
    assert str(meaning.sentence) == "OKERDODANCE is no command of this program. Print the command sheet anew."


@pytest.mark.parametrize(
    ("scanned", "code"),
    [
        (" OK-1\r\n", "OK-1"),
        ("]C0OK-1", "OK-1"),
        ("]E08901234567894", "8901234567894"),
        ("\x02OK-1\x03", "OK-1"),
        ("]C1", "]C1"),
        ("", ""),
    ],
)
def test_what_a_scanner_adds_is_taken_off(scanned: str, code: str) -> None:
    assert clean(scanned) == code


@pytest.mark.parametrize(
    ("candidate", "told"),
    [(ORDER, "Order OKR-1001"), (OTHER, "Parcel of order OKR-1002"), (KURTA, "Item Cotton kurta")],
)
def test_a_candidate_is_named_for_people(candidate: Candidate, told: str) -> None:
    assert str(candidate.sentence) == told
