"""Command codes: never taken for anything else, and right whatever keyboard the scanner thinks it is."""

from __future__ import annotations

import pytest

from oker_desk.domain.commands import MOST_BOXES, BoxCommand, Command, command_of, looks_like_command

EVERYWHERE = set("BCDEFGHIJKLNOPRSTUVX")
"""Letters that lie at the same place on QWERTY, QWERTZ and AZERTY keyboards."""
EVERY_CODE = [*(command.value for command in Command), *(BoxCommand(n).code for n in range(MOST_BOXES))]


@pytest.mark.parametrize("code", EVERY_CODE)
def test_a_code_is_made_of_letters_that_lie_alike_on_every_keyboard(code: str) -> None:
    assert set(code) <= EVERYWHERE


@pytest.mark.parametrize("command", list(Command))
def test_a_code_is_its_command_with_caps_lock_or_without(command: Command) -> None:
    assert command_of(command.value) is command
    assert command_of(command.value.lower()) is command


def test_each_box_preset_has_a_code_of_its_own() -> None:
    assert [command_of(BoxCommand(place).code) for place in range(MOST_BOXES)] == [
        BoxCommand(place) for place in range(MOST_BOXES)
    ]


def test_no_code_begins_like_another() -> None:
    assert len(set(EVERY_CODE)) == len(EVERY_CODE)
    assert not [(a, b) for a in EVERY_CODE for b in EVERY_CODE if a != b and b.startswith(a)]


@pytest.mark.parametrize(
    "code", ["", "FINISH", "OKERDO", "OKERDOBOX", "OKERDOBOXA", "OKERDOBOXBB", "OKR-1001"]
)
def test_any_other_code_is_no_command(code: str) -> None:
    assert command_of(code) is None


def test_a_command_of_another_program_version_is_seen_as_one() -> None:
    assert looks_like_command("okerdodance")
    assert not looks_like_command("OK-1001")
