"""At the dock: manifests and the hand-over."""

from __future__ import annotations

import click

from oker_desk.cli.answers import Answer
from oker_desk.cli.desk_work import showing_manifest, with_desk
from oker_desk.cli.lazy import LazyGroup, Waiting
from oker_desk.cli.many import ManyCommand
from oker_desk.cli.params import MANIFEST, SAID
from oker_desk.cli.shapes import manifest_shape
from oker_desk.cli.tables import manifest_table, manifest_text, table
from oker_desk.domain.manifests import Manifest, ManifestState
from oker_desk.domain.pickups import Receipt
from oker_desk.domain.trouble import Outcome
from oker_desk.domain.wording import count
from oker_desk.services.desk import Desk
from oker_desk.services.dock.channel_paper import paper_after_closing
from oker_desk.services.dock.closing import close_manifest
from oker_desk.services.dock.handing_over import hand_over
from oker_desk.services.dock.manifests import (
    Added,
    add_parcels,
    create_manifest,
    discard_manifest,
    list_manifests,
    remove_parcels,
)
from oker_desk.services.views import show_manifest

_NO_REASON = "Closed on the command line."
"""What the history says where a script closes in spite of differences: nobody is asked there."""
_PAPER = Waiting(
    "oker_desk.cli.commands.manifest_paper",
    "paper",
    "Write the manifest's paper as a PDF for the two signatures.",
)
"""Drawing takes long to load; no other of these commands needs it."""
_PARCELS = click.argument("awbs", nargs=-1, required=True, metavar="AWB…", type=SAID)


_NO_PAPER = (
    "Oker's own paper could not be fetched: {problem} This desk's paper serves in its place. "
    "Try again later with: oker-desk manifest paper {m} --of-oker --out FILE"
)


@click.group(cls=LazyGroup, waiting={"paper": _PAPER}, no_args_is_help=False)
def manifest() -> None:
    """Manifests: the parcels of one courier and one facility that leave together."""


@manifest.command()
@click.option("--courier", required=True, type=SAID, metavar="CODE")
@click.option("--facility", required=True, type=SAID, metavar="CODE")
@with_desk
def create(desk: Desk, courier: str, facility: str) -> Answer:
    """Begin a manifest for one courier and one facility."""
    made = create_manifest(desk, courier, facility)
    return _answer(made, f"Manifest {made.manifest_no} for {made.courier_code} is open.")


@manifest.command()
@MANIFEST
@_PARCELS
@with_desk
def add(desk: Desk, manifest_no: str, awbs: tuple[str, ...]) -> Answer:
    """Put parcels on the manifest, by AWB, invoice code or order number."""
    return showing_manifest(desk, manifest_no, lambda: _answer_of_added(add_parcels(desk, manifest_no, awbs)))


def _answer_of_added(added: Added) -> Answer:
    data = {
        "manifest": manifest_shape(added.manifest),
        "added": list(added.added),
        "refused": [{"awb": r.awb, "rule": r.rule, "message": r.message} for r in added.refused],
    }
    rows = [(parcel.awb, parcel.message) for parcel in added.refused]
    refused = table(("Not added", "Because"), rows) if rows else ""
    if not added.added and added.refused:
        first = added.refused[0]
        return Answer(first.message, data, Outcome.BLOCKED, first.rule, refused)
    number = count(len(added.manifest.parcels), "parcel", "parcels")
    message = f"{len(added.added)} added. Manifest {added.manifest.manifest_no} now has {number}."
    if added.refused:
        message += f" {len(added.refused)} not added."
    return Answer(message, data, text=f"{message}\n{refused}".strip())


@manifest.command()
@MANIFEST
@_PARCELS
@with_desk
def remove(desk: Desk, manifest_no: str, awbs: tuple[str, ...]) -> Answer:
    """Take parcels off an open manifest."""

    def work() -> Answer:
        left = remove_parcels(desk, manifest_no, awbs)
        number = count(len(left.parcels), "parcel", "parcels")
        return _answer(left, f"Manifest {left.manifest_no} now has {number}.")

    return showing_manifest(desk, manifest_no, work)


@manifest.command()
@MANIFEST
@with_desk
def show(desk: Desk, manifest_no: str) -> Answer:
    """Show a manifest with what became of each parcel."""
    found = show_manifest(desk, manifest_no)
    return _answer(found, f"Manifest {found.manifest_no} is {_word(found)}.", text=manifest_text(found))


def _word(found: Manifest) -> str:
    """Return the state in the words of the dock (R40)."""
    if found.state is ManifestState.CLOSED:
        return "CLOSED – MAY GO"
    if found.state in {ManifestState.OPEN, ManifestState.CLOSING, ManifestState.CHECK_NEEDED}:
        return f"{found.state.value} – DO NOT HAND OVER"
    return found.state.value


@manifest.command("list")
@with_desk
def list_all(desk: Desk) -> Answer:
    """List the manifests."""
    found = list_manifests(desk)
    message = f"{count(len(found), 'manifest', 'manifests')}."
    text = f"{manifest_table(found)}\n{message}" if found else "No manifests yet."
    return Answer(message, {"manifests": [manifest_shape(one) for one in found]}, text=text)


@manifest.command()
@MANIFEST
@click.option(
    "--reason",
    type=SAID,
    default=_NO_REASON,
    metavar="TEXT",
    help="Why it is closed although shelf, list and scans differ.",
)
@with_desk
def close(desk: Desk, manifest_no: str, reason: str) -> Answer:
    """Close the manifest: Oker is told that its parcels are dispatched. This cannot be undone."""

    def work() -> Answer:
        closed = close_manifest(desk, manifest_no, reason=reason)
        text = manifest_text(closed.manifest)
        if closed.outcome is Outcome.DONE:
            text += f"\n{closed.message}"
        message = closed.message
        missing = paper_after_closing(desk, closed.manifest.manifest_no)
        if missing is not None:
            told = _NO_PAPER.format(problem=missing.message, m=closed.manifest.manifest_no)
            message, text = f"{message} {told}", f"{text}\n{told}"
        data = {"manifest": manifest_shape(closed.manifest, with_taken_off=True)}
        return Answer(message, data, closed.outcome, closed.rule, text)

    return showing_manifest(desk, manifest_no, work)


@manifest.command()
@MANIFEST
@with_desk
def discard(desk: Desk, manifest_no: str) -> Answer:
    """Throw away an empty manifest."""

    def work() -> Answer:
        return _answer(discard_manifest(desk, manifest_no), f"Manifest {manifest_no} is discarded.")

    return showing_manifest(desk, manifest_no, work)


@click.command(cls=ManyCommand)
@MANIFEST
@click.option("--awb", "awbs", multiple=True, type=SAID, metavar="AWB…", help="Only these parcels.")
@click.option("--to", "name", required=True, type=SAID, metavar="NAME", help="Who takes them.")
@click.option("--vehicle", type=SAID, metavar="NUMBER", help="The number of the van.")
@click.option("--code", type=SAID, metavar="CODE", help="The courier's one-time code.")
@with_desk
def handover(
    desk: Desk, manifest_no: str, awbs: tuple[str, ...], name: str, vehicle: str | None, code: str | None
) -> Answer:
    """Record that the courier took all parcels of a closed manifest, or these."""

    def work() -> Answer:
        after = hand_over(desk, manifest_no, name, awbs or None, Receipt(vehicle or "", code or ""))
        left = len(after.still_here)
        message = f"Handed over to {name}."
        if left:
            message += f" {count(left, 'parcel', 'parcels')} of manifest {after.manifest_no} still here."
        return _answer(after, message)

    return showing_manifest(desk, manifest_no, work)


def _answer(found: Manifest, message: str, text: str | None = None) -> Answer:
    return Answer(message, {"manifest": manifest_shape(found)}, text=text and f"{text}\n{message}")
