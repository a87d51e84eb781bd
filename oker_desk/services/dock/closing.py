"""Closing a manifest: fresh status, Oker's paper, then dispatch told parcel by parcel (R36 to R39)."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from oker_desk.domain.acts import Act
from oker_desk.domain.manifests import LineOutcome, Manifest, ManifestState
from oker_desk.domain.orders import OrderState
from oker_desk.domain.people import Right
from oker_desk.domain.rules.dock import may_close, may_close_so, may_dispatch
from oker_desk.domain.trouble import Outcome, Trouble, blocked, unavailable, unknown
from oker_desk.domain.wording import Sentence, count, say
from oker_desk.services.answers import take_off
from oker_desk.services.claiming import manifest_claimed
from oker_desk.services.desk import Desk
from oker_desk.services.dock.channel_paper import fetch_channel_paper
from oker_desk.services.dock.dispatching import confirm, dispatch_parcel, read_back
from oker_desk.services.dock.floor import reconcile_manifest
from oker_desk.services.dock.fresh import read_fresh
from oker_desk.services.people import require_right
from oker_desk.services.recovery import recover
from oker_desk.services.views import show_manifest

Progress = Callable[[int, int], None]


class Closed(Struct, frozen=True):
    """How closing ended: the manifest with every parcel's outcome, and what somebody has to do."""

    manifest: Manifest
    outcome: Outcome
    sentence: Sentence
    rule: str | None = None

    @property
    def message(self) -> str:
        return str(self.sentence)


def close_manifest(
    desk: Desk,
    manifest_no: str,
    progress: Progress | None = None,
    *,
    reason: str = "",
    stop: Callable[[], bool] = lambda: False,
) -> Closed:
    """Close the manifest, or go on closing it after a lost answer.

    ``reason`` is why it is closed although shelf, list and scans differ; ``stop`` is asked between two parcels.
    Raises a trouble if nothing was told to Oker: a rule forbids it, Oker's status or its manifest paper is missing.
    """
    require_right(desk, Right.CLOSE)
    recover(desk.store, desk.now())
    manifest_no = show_manifest(desk, manifest_no).manifest_no
    with manifest_claimed(desk, manifest_no):
        manifest = show_manifest(desk, manifest_no)
        verdict = may_close(manifest)
        if not verdict.allowed:
            raise blocked(verdict)
        if manifest.state in {ManifestState.CLOSED, ManifestState.HANDED_OVER}:
            return Closed(manifest, Outcome.DONE, say("Manifest {m} is closed.", m=manifest_no))
        if manifest.state is ManifestState.CHECK_NEEDED:
            read_back(desk, manifest)
            manifest = _settle(desk, manifest_no)
            if manifest.state is ManifestState.CHECK_NEEDED:
                return _no_answer(manifest)
        else:
            _note_differences(desk, manifest, reason.strip())
        off_before = {line.order_no for line in manifest.off}
        stopped = _close(desk, manifest, progress or (lambda done, total: None), stop)
        return _tell_end(desk, manifest_no, off_before, stopped)


def settle_state(desk: Desk, manifest_no: str) -> None:
    """Bring the manifest's state up to date after its parcels were read back; one that is being closed is left."""
    try:
        with manifest_claimed(desk, manifest_no):
            _settle(desk, manifest_no)
    except Trouble as trouble:
        if trouble.rule != "R48":
            raise


def _note_differences(desk: Desk, manifest: Manifest, reason: str) -> None:
    """Refuse to close while shelf, list and scans differ without a reason (R37); a reason given is kept."""
    found = reconcile_manifest(desk, manifest)
    verdict = may_close_so(found, reason)
    if not verdict.allowed:
        raise blocked(verdict)
    if not found.agrees:
        told = "; ".join(f"{one.parcel.awb} {one.kind.value}" for one in found.differences)
        _tell(desk, manifest.manifest_no, f"Closed in spite of differences. Reason: {reason}. {told}")


def _tell(desk: Desk, manifest_no: str, text: str) -> None:
    with desk.store.transaction():
        desk.store.history.append(Act.CLOSE, text, at=desk.now(), who=desk.person, manifest_no=manifest_no)


def _close(desk: Desk, manifest: Manifest, progress: Progress, stop: Callable[[], bool]) -> Trouble | None:
    """Do the parts of closing in their order; returns the trouble that stopped it before every parcel was told."""
    pending = [line.order_no for line in manifest.with_outcome(LineOutcome.PENDING)]
    left_out = read_fresh(desk, pending)
    if left_out:
        raise unavailable(
            "Oker did not tell the status of {orders}. Nothing was closed. Take them off the manifest or try again.",
            orders=", ".join(sorted(left_out)),
        )
    _begin(desk, manifest.manifest_no)
    try:
        fetch_channel_paper(desk, show_manifest(desk, manifest.manifest_no))
    except Trouble:
        _settle(desk, manifest.manifest_no)
        raise
    return _dispatch_all(desk, manifest.manifest_no, progress, stop)


def _begin(desk: Desk, manifest_no: str) -> None:
    """Take off what was cancelled (R31), confirm what Oker shows as dispatched, and say CLOSING."""
    with desk.store.transaction():
        manifest = show_manifest(desk, manifest_no)
        desk.store.manifests.set_state(manifest.manifest_no, ManifestState.CLOSING)
        _tell(desk, manifest_no, f"Closing with {count(len(manifest.parcels), 'parcel', 'parcels')}.")
        lines = {line.order_no: line for line in manifest.with_outcome(LineOutcome.PENDING)}
        for order_no, order in desk.store.orders.get_many(list(lines)).items():
            verdict = may_dispatch(order, lines[order_no])
            if not verdict.allowed:
                take_off(desk, order, manifest.manifest_no, verdict.message)
            elif order.channel.gone:
                confirm(desk, order, manifest.manifest_no)


def _dispatch_all(
    desk: Desk, manifest_no: str, progress: Progress, stop: Callable[[], bool]
) -> Trouble | None:
    pending = show_manifest(desk, manifest_no).with_outcome(LineOutcome.PENDING)
    for done, line in enumerate(pending):
        progress(done, len(pending))
        if desk.stopping.is_set() or stop():
            return unavailable("Closing was stopped. Close the manifest again.")
        try:
            dispatch_parcel(desk, line)
        except Trouble as trouble:
            if trouble.outcome is Outcome.UNAVAILABLE or trouble.for_all:
                return trouble
            if trouble.outcome is not Outcome.UNKNOWN:
                raise
    progress(len(pending), len(pending))
    manifest = show_manifest(desk, manifest_no)
    if manifest.with_outcome(LineOutcome.UNKNOWN):
        read_back(desk, manifest, only_done=True)
    return None


def _settle(desk: Desk, manifest_no: str) -> Manifest:
    """Give the manifest the state that follows from its parcels."""
    with desk.store.transaction():
        manifest = show_manifest(desk, manifest_no)
        if manifest.state not in {ManifestState.CLOSING, ManifestState.CHECK_NEEDED}:
            return manifest
        if manifest.with_outcome(LineOutcome.UNKNOWN):
            desk.store.manifests.set_state(manifest_no, ManifestState.CHECK_NEEDED)
        elif manifest.with_outcome(LineOutcome.PENDING) or not manifest.parcels:
            desk.store.manifests.set_state(manifest_no, ManifestState.OPEN)
        else:
            desk.store.manifests.set_state(manifest_no, ManifestState.CLOSED, desk.now())
            _tell(desk, manifest_no, f"Closed with {count(len(manifest.parcels), 'parcel', 'parcels')}.")
    return show_manifest(desk, manifest_no)


def _tell_end(desk: Desk, manifest_no: str, off_before: set[str], stopped: Trouble | None) -> Closed:
    try:
        recover(desk.store, desk.now())
        manifest = _settle(desk, manifest_no)
    except Trouble as trouble:
        raise _not_written(manifest_no, trouble) from trouble
    off = [line for line in manifest.off if line.order_no not in off_before]
    confirmed = len(manifest.with_outcome(LineOutcome.CONFIRMED))
    if manifest.state is ManifestState.CHECK_NEEDED:
        return _no_answer(manifest, stopped)
    if stopped is not None:
        text = say(
            "{done} of {all} dispatched, then: {problem} Do not hand over. Close the manifest again.",
            done=confirmed,
            all=len(manifest.parcels),
            problem=stopped.sentence,
        )
        return Closed(manifest, Outcome.UNAVAILABLE, text, stopped.rule)
    if not off:
        text = say(
            "Manifest {m} is closed with {n}. It may go.",
            m=manifest_no,
            n=count(confirmed, "parcel", "parcels"),
        )
        return Closed(manifest, Outcome.DONE, text)
    cancelled = all(_is_conflict(desk, line.order_no) for line in off)
    if not manifest.parcels and cancelled:
        return Closed(manifest, Outcome.BLOCKED, say("{reason}", reason=off[0].reason), "R31")
    reasons = "; ".join(f"{line.order_no} – {line.reason}" for line in off)
    text = say(
        "{done} of {all} dispatched. {n} must stay here: {reasons}",
        done=confirmed,
        all=confirmed + len(off),
        n=len(off),
        reasons=reasons,
    )
    return Closed(manifest, Outcome.REFUSED, text, "R38")


def _no_answer(manifest: Manifest, stopped: Trouble | None = None) -> Closed:
    text = say("Oker did not answer. Do not hand over manifest {m} yet. Checking…", m=manifest.manifest_no)
    if stopped is not None:
        text = say(
            "{problem} Do not hand over manifest {m} yet.", problem=stopped.sentence, m=manifest.manifest_no
        )
    return Closed(manifest, Outcome.UNKNOWN, text, "R39")


def _not_written(manifest_no: str, trouble: Trouble) -> Trouble:
    return unknown(
        "How closing manifest {m} ended could not be written down. Do not hand it over. Make room on the disk, then "
        "close it again.",
        m=manifest_no,
        rule="R39",
        details=trouble.details or trouble.message,
    )


def _is_conflict(desk: Desk, order_no: str) -> bool:
    order = desk.store.orders.get(order_no)
    return order is not None and order.state is OrderState.CONFLICT
