"""How tests read a verdict: what is allowed, and which rule says no in which words."""

from __future__ import annotations

from oker_desk.domain.verdicts import Verdict


def assert_allowed(verdict: Verdict) -> None:
    assert verdict.allowed, verdict.message
    assert verdict.rule is None


def assert_refused(verdict: Verdict, rule: str, *words: str) -> None:
    """The rule's number and the essential words of the sentence; case counts, as STOP is not stop."""
    assert not verdict.allowed
    assert verdict.rule == rule, verdict.message
    for word in words:
        assert word in verdict.message, verdict.message
