"""Words of the dock: what the gate says in both languages, and what stands behind each parcel."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum

from msgspec import Struct

from oker_desk.domain.manifests import Line, LineOutcome, Manifest, ManifestState
from oker_desk.domain.wording import Sentence, count, joined, say
from oker_desk.gui.language import mark, speak, tr


class Tone(StrEnum):
    """How a word is shown; the style sheet and the shape both follow from it, so colour is never alone."""

    STOP = "stop"
    WAIT = "wait"
    GO = "go"
    DONE = "done"


class Gate(Struct, frozen=True):
    """The full-width word over a manifest, and the one thing to do next.

    The word stands there in English and in Hindi whatever the station speaks: the courier reads it, too.
    """

    tone: Tone
    word: str
    in_hindi: str
    next_step: Sentence


_CHECKING = Gate(
    Tone.WAIT,
    "CHECKING – DO NOT HAND OVER",
    "जाँच जारी – पार्सल न दें",
    say("Oker has not answered for every parcel. Nothing of it leaves."),
)
_OPEN = ("OPEN – DO NOT HAND OVER", "खुला है – पार्सल न दें")
_CLOSED = ("CLOSED – MAY GO", "बंद – ले जा सकते हैं")
_GATES: Mapping[ManifestState, Gate] = {
    ManifestState.OPEN: Gate(Tone.STOP, *_OPEN, say("Scan parcels onto the manifest. Then close it.")),
    ManifestState.CLOSING: _CHECKING,
    ManifestState.CHECK_NEEDED: _CHECKING,
    ManifestState.CLOSED: Gate(
        Tone.GO, *_CLOSED, say("Type the courier's name and scan the parcels to the van.")
    ),
    ManifestState.HANDED_OVER: Gate(
        Tone.DONE, "HANDED OVER", "सौंप दिया", say("The courier has all parcels. Nothing left to do.")
    ),
    ManifestState.DISCARDED: Gate(
        Tone.DONE, "DISCARDED", "हटाया गया", say("This manifest was empty and is thrown away.")
    ),
}
STATE_WORDS: Mapping[ManifestState, str] = {
    ManifestState.OPEN: mark("open"),
    ManifestState.CLOSING: mark("checking"),
    ManifestState.CHECK_NEEDED: mark("checking"),
    ManifestState.CLOSED: mark("closed, may go"),
    ManifestState.HANDED_OVER: mark("handed over"),
    ManifestState.DISCARDED: mark("discarded"),
}


def gate_of(manifest: Manifest) -> Gate:
    """Return what the gate says. Only Oker's confirmation opens it (R38 to R40)."""
    gate = _GATES[manifest.state]
    if manifest.state is ManifestState.OPEN and not manifest.parcels:
        return Gate(gate.tone, *_OPEN, say("Scan the first parcel onto the manifest."))
    if manifest.state is ManifestState.CLOSED and len(manifest.still_here) < len(confirmed(manifest)):
        left = count(len(manifest.still_here), "parcel", "parcels")
        step = say("{parcels} closed, still here. Scan each one when the courier takes it.", parcels=left)
        return Gate(gate.tone, *_CLOSED, step)
    return gate


def hint_of(manifest: Manifest | None) -> str:
    """Return what is to be done next, with the manifest in hand or without one."""
    return speak(gate_of(manifest).next_step) if manifest else tr("Scan a parcel's AWB.")


def confirmed(manifest: Manifest) -> tuple[Line, ...]:
    return manifest.with_outcome(LineOutcome.CONFIRMED)


def outcome_word(line: Line, manifest: Manifest) -> str:
    """Return how one parcel stands, in words that need no colour."""
    if line.handed_over_at is not None:
        return tr("On the van")
    if line.outcome is LineOutcome.REFUSED or line.taken_off:
        return tr("MUST STAY HERE")
    if line.outcome is LineOutcome.UNKNOWN:
        return tr("No answer yet")
    if line.outcome is LineOutcome.CONFIRMED:
        closed = manifest.state is ManifestState.CLOSED
        return tr("Closed, still here") if closed else tr("Confirmed by Oker")
    return tr("On the list")


def close_question(manifest: Manifest, courier: str) -> Sentence:
    """Return the sentence that is read before closing (R37)."""
    number, parcels = manifest.manifest_no, count(len(manifest.parcels), "parcel", "parcels")
    if len(manifest.parcels) == 1:
        return say(
            "Close manifest {m} for {courier} with {parcels}? Oker will be told that it is dispatched. This cannot be undone.",
            m=number,
            courier=courier,
            parcels=parcels,
        )
    return say(
        "Close manifest {m} for {courier} with {parcels}? Oker will be told that they are dispatched. This cannot be undone.",
        m=number,
        courier=courier,
        parcels=parcels,
    )


def headline(manifest: Manifest) -> Sentence | None:
    """Return the result in numbers after closing, nothing before it (R38)."""
    done, off = len(confirmed(manifest)), len(manifest.off)
    unsure = len(manifest.with_outcome(LineOutcome.UNKNOWN))
    if not done and not off and not unsure:
        return None
    told = [say("{done} of {all} dispatched.", done=done, all=done + off + unsure)]
    if off:
        reasons = "; ".join(f"{line.awb} – {line.reason}" for line in manifest.off)
        told.append(say("{n} must stay here: {reasons}", n=off, reasons=reasons))
    if unsure:
        told.append(say("{n} without an answer.", n=unsure))
    return joined(told)


def handed_line(manifest: Manifest) -> Sentence:
    """Return how many parcels the courier has taken, and which stay (R42)."""
    total, here = len(confirmed(manifest)), len(manifest.still_here)
    if here in {0, total}:
        return say("{n} of {all} on the van.", n=total - here, all=total)
    left = count(here, "parcel", "parcels")
    return say(
        "{n} of {all} on the van. {parcels} closed, still here.", n=total - here, all=total, parcels=left
    )


def span(time: timedelta) -> str:
    """Return a length of time as people say it: ``25 min``, ``2 h 05 min``, ``3 days``."""
    minutes = max(0, int(time.total_seconds()) // 60)
    if minutes < 60:
        return tr("{n} min", n=minutes)
    if minutes < 48 * 60:
        return tr("{h} h {m} min", h=minutes // 60, m=f"{minutes % 60:02}")
    return tr("{n} days", n=minutes // 1440)


def age(since: datetime | None, now: datetime) -> str:
    return "" if since is None else span(now - since)
