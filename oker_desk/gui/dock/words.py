"""Words of the dock: what the gate says, and what stands behind each parcel."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from oker_desk.domain.manifests import Line, LineOutcome, Manifest, ManifestState
from oker_desk.domain.wording import count


class Tone(StrEnum):
    """How a word is shown; the style sheet and the shape both follow from it, so colour is never alone."""

    STOP = "stop"
    WAIT = "wait"
    GO = "go"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Gate:
    """The full-width word over a manifest, and the one thing to do next."""

    tone: Tone
    word: str
    next_step: str


_CHECKING = Gate(
    Tone.WAIT, "CHECKING – DO NOT HAND OVER", "Oker has not answered for every parcel. Nothing of it leaves."
)
_GATES: Mapping[ManifestState, Gate] = {
    ManifestState.OPEN: Gate(
        Tone.STOP, "OPEN – DO NOT HAND OVER", "Scan parcels onto the manifest. Then close it."
    ),
    ManifestState.CLOSING: _CHECKING,
    ManifestState.CHECK_NEEDED: _CHECKING,
    ManifestState.CLOSED: Gate(
        Tone.GO, "CLOSED – MAY GO", "Type the courier's name and scan the parcels to the van."
    ),
    ManifestState.HANDED_OVER: Gate(
        Tone.DONE, "HANDED OVER", "The courier has all parcels. Nothing left to do."
    ),
    ManifestState.DISCARDED: Gate(Tone.DONE, "DISCARDED", "This manifest was empty and is thrown away."),
}


def gate_of(manifest: Manifest) -> Gate:
    """Return what the gate says. Only Oker's confirmation opens it (R38 to R40)."""
    gate = _GATES[manifest.state]
    if manifest.state is ManifestState.OPEN and not manifest.parcels:
        return Gate(gate.tone, gate.word, "Scan the first parcel onto the manifest.")
    if manifest.state is ManifestState.CLOSED and len(manifest.still_here) < len(confirmed(manifest)):
        left = count(len(manifest.still_here), "parcel", "parcels")
        return Gate(
            gate.tone, gate.word, f"{left} closed, still here. Scan them when the courier takes them."
        )
    return gate


def confirmed(manifest: Manifest) -> tuple[Line, ...]:
    return manifest.with_outcome(LineOutcome.CONFIRMED)


def outcome_word(line: Line, manifest: Manifest) -> str:
    """Return how one parcel stands, in words that need no colour."""
    if line.handed_over_at is not None:
        return "Handed over"
    if line.outcome is LineOutcome.REFUSED or line.taken_off:
        return "MUST STAY HERE"
    if line.outcome is LineOutcome.UNKNOWN:
        return "No answer yet"
    if line.outcome is LineOutcome.CONFIRMED:
        return "Closed, still here" if manifest.state is ManifestState.CLOSED else "Confirmed by Oker"
    return "On the list"


def close_question(manifest: Manifest, courier: str) -> str:
    """Return the sentence that is read before closing (R37)."""
    parcels = count(len(manifest.parcels), "parcel", "parcels")
    verb = "it is" if len(manifest.parcels) == 1 else "they are"
    return (
        f"Close manifest {manifest.manifest_no} for {courier} with {parcels}? "
        f"Oker will be told that {verb} dispatched. This cannot be undone."
    )


def headline(manifest: Manifest) -> str:
    """Return the result in numbers after closing, empty before it (R38)."""
    done, off = len(confirmed(manifest)), len(manifest.off)
    unsure = len(manifest.with_outcome(LineOutcome.UNKNOWN))
    if not done and not off and not unsure:
        return ""
    told = f"{done} of {done + off + unsure} dispatched."
    if off:
        told += f" {off} must stay here: " + "; ".join(f"{line.awb} – {line.reason}" for line in manifest.off)
    if unsure:
        told += f" {unsure} without an answer."
    return told


def handed_line(manifest: Manifest) -> str:
    """Return how many parcels the courier has taken, and which stay (R42)."""
    total, here = len(confirmed(manifest)), len(manifest.still_here)
    if not here:
        return f"{total} of {total} handed over."
    if here == total:
        return f"0 of {total} handed over."
    return f"{total - here} of {total} handed over. {count(here, 'parcel', 'parcels')} closed, still here."
