"""Every sentence of a refusal follows the wording guide (domain §8), and sentences are built the same way everywhere."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from oker_desk.domain.trouble import (
    Outcome,
    Trouble,
    blocked,
    invalid,
    refused,
    unavailable,
    unknown,
    waiting,
)
from oker_desk.domain.verdicts import ALLOWED, first_refusal, refuse
from oker_desk.domain.wording import Sentence, count, say
from tests.builders import NOW

RULES = Path(__file__).parents[2] / "oker_desk" / "domain" / "rules"
LONGEST_HEADLINE = 8

WORDED_BY_THE_RULE_BOOK = (
    "STOP. Oker shows order {no} as cancelled although it is invoiced.",
    "Order {no} comes from Oker warehouse {code}, which is not in the warehouse map.",
    "This parcel was dispatched on {date} with manifest {m}.",
)
SAYS_ENOUGH = (
    "The label is already there.",
    "The order is cancelled already.",
    "The courier has this parcel already.",
)
"""Sentences on a button that is off because its work is done: there is nothing left to do."""


def templates() -> list[str]:
    found = []
    for path in sorted(RULES.glob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        named = {
            node.targets[0].id: node.value
            for node in tree.body
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"refuse"}:
                assert len(node.args) == 2
                said = node.args[1]
                text = named.get(said.id) if isinstance(said, ast.Name) else said
                if isinstance(text, ast.Constant):
                    found.append(str(text.value))
    return found


TEMPLATES = [text for text in templates() if text != "{text}"]


def headline(template: str) -> str:
    """The first sentence; a word of warning before it, such as STOP, does not count."""
    parts = re.split(r"(?<=[.:…])\s+", template)
    return parts[1] if parts[0] == "STOP." else parts[0]


def test_the_rules_speak() -> None:
    assert len(TEMPLATES) > 30


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_refusal_has_a_short_headline(template: str) -> None:
    if template.startswith(WORDED_BY_THE_RULE_BOOK):
        return
    assert len(headline(template).split()) <= LONGEST_HEADLINE, headline(template)


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_refusal_blames_nobody_and_uses_no_codes(template: str) -> None:
    assert not re.search(
        r"\b(invalid|error|failed|illegal|wrong input|RTS|TAT|SOI|payload|shipment|package)\b", template, re.I
    )
    assert template.endswith((".", "…", "{reason}"))


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_refusal_says_what_to_do_or_that_nothing_can_be_done(template: str) -> None:
    if template in SAYS_ENOUGH:
        return
    action = r"\b(Put|Say|Try|Do not|Keep|Tell|Ask|Take|Get|Go on|Scan|Type|Check|Checking|Wait|Print|Remove|Discard|Make|Leave|First)\b"
    no_way = r"(cannot|can no longer|can only|can be changed|stays?|must stay|no label yet|Already on|was dispatched|as dispatched already|is not on)"
    assert re.search(action, template) or re.search(no_way, template), template


# The parts ------------------------------------------------------------------------------------------------------------


def test_a_sentence_keeps_its_template_and_values_apart() -> None:
    sentence = say("Order {no} is on hold.", no="OK-1")
    assert str(sentence) == "Order OK-1 is on hold."
    assert (sentence.template, sentence.values) == ("Order {no} is on hold.", {"no": "OK-1"})


def test_a_missing_value_is_a_dash_and_braces_in_a_value_are_left_alone() -> None:
    assert str(say("Manifest {m}: {text}", m=None, text="{x}")) == "Manifest –: {x}"
    assert str(Sentence("Nothing to fill: {}")) == "Nothing to fill: {}"


def test_one_parcel_and_three_parcels() -> None:
    assert [str(count(n, "parcel", "parcels")) for n in (0, 1, 3)] == ["0 parcels", "1 parcel", "3 parcels"]


def test_a_refusal_carries_the_facts_it_was_judged_by() -> None:
    verdict = refuse("R36", "{n} parcels.", as_of=NOW, n=3)
    assert (verdict.allowed, verdict.rule, verdict.facts, verdict.as_of) == (False, "R36", {"n": "3"}, NOW)
    assert ALLOWED.message == ""


def test_the_first_refusal_is_the_one_a_person_hears() -> None:
    first, second = refuse("R3", "first"), refuse("R7", "second")
    assert first_refusal(ALLOWED, first, second) is first
    assert first_refusal(ALLOWED) is ALLOWED


@pytest.mark.parametrize(
    ("trouble", "outcome"),
    [
        (invalid("No {x}.", rule="R2", x="map"), Outcome.INVALID),
        (refused("No {x}.", rule="R30", details="http 400", x="map"), Outcome.REFUSED),
        (waiting("No {x}.", rule="R23", x="map"), Outcome.WAITING),
        (unknown("No {x}.", rule="R39", details="cut", x="map"), Outcome.UNKNOWN),
        (unavailable("No {x}.", rule="R1", details="offline", x="map"), Outcome.UNAVAILABLE),
        (blocked(refuse("R40", "No {x}.", x="map")), Outcome.BLOCKED),
    ],
)
def test_a_trouble_has_a_sentence_and_an_outcome(trouble: Trouble, outcome: Outcome) -> None:
    assert (trouble.outcome, trouble.message, str(trouble)) == (outcome, "No map.", "No map.")
    assert trouble.rule is not None
    assert trouble.data == {}


def test_a_trouble_keeps_data_of_its_own() -> None:
    given = {"orders": 3}
    trouble = Trouble(Outcome.REFUSED, say("No."), data=given)
    given["orders"] = 4
    assert trouble.data == {"orders": 3}
