"""The print ledger in use: a row before anything goes out, and what became of it (R24, R27)."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from msgspec import Struct

from oker_desk.domain.acts import Act
from oker_desk.domain.prints import MAY_BE_ON_PAPER, Print, PrintKind, PrintState
from oker_desk.domain.trouble import Outcome, Trouble, unknown
from oker_desk.services.desk import Desk
from oker_desk.services.printers import note_printed

_WORDS = {
    PrintKind.LABEL: "Label",
    PrintKind.INVOICE: "Invoice",
    PrintKind.DRAFT: "Draft of the manifest paper",
    PrintKind.MANIFEST: "Manifest paper",
    PrintKind.CHANNEL_MANIFEST: "Oker's own manifest paper",
}


class Job(Struct, frozen=True):
    """One print: of an order's paper, or of a manifest's. ``awb`` is the tracking number on a label."""

    kind: PrintKind
    sha256: str
    copy: int
    printer: str
    reason: str = ""
    order_no: str | None = None
    awb: str = ""
    manifest_no: str | None = None


def prints_of(desk: Desk, order_no: str) -> list[Print]:
    """Return every print of the order, oldest first."""
    return desk.store.prints.of_order(order_no)


@contextmanager
def in_ledger(desk: Desk, job: Job, grade: str = "") -> Iterator[None]:
    """Keep the row of what is printed inside: sent if it ends well, failed or unknown if not.

    What may be on paper counts as a print, so that it never comes out twice by itself.
    """
    row = uuid.uuid4().hex
    found = Print(
        id=row,
        order_no=job.order_no,
        kind=job.kind,
        sha256=job.sha256,
        awb=job.awb,
        copy=job.copy,
        printer=job.printer,
        person=desk.person,
        station=desk.bench.station,
        queued_at=desk.now(),
        state=PrintState.QUEUED,
        reason=job.reason,
        manifest_no=job.manifest_no,
    )
    with desk.store.presence.hands.under_way(row):
        with desk.store.transaction():
            desk.store.prints.queue(found, desk.store.presence.token)
        try:
            yield
        except BaseException as error:
            with suppress(Trouble):  # not written, it is settled later as one that may be on paper
                _settle(desk, job, row, _ended_so(error), grade, str(error) or type(error).__name__)
            raise
        try:
            _settle(desk, job, row, PrintState.SENT, grade, "")
        except Trouble as trouble:
            raise unknown(
                "Printed to {printer}, but this could not be written down. Make room on the disk.",
                printer=job.printer,
                rule="R27",
                details=trouble.details or trouble.message,
            ) from trouble


def _ended_so(error: BaseException) -> PrintState:
    surely_not = isinstance(error, Trouble) and error.outcome is not Outcome.UNKNOWN
    return PrintState.FAILED if surely_not else PrintState.UNKNOWN


def _settle(desk: Desk, job: Job, row: str, state: PrintState, grade: str, details: str) -> None:
    again = f", reprint {job.copy}" if job.copy > 1 else ""
    why = f": {job.reason}" if job.reason else ""
    word = _WORDS[job.kind]
    text = {
        PrintState.SENT: f"{word} printed to {job.printer}{again}{why}.",
        PrintState.FAILED: f"{word} not printed: {details}",
    }.get(state, f"{word} sent to {job.printer}{again}{why}. Nobody answered: it may be on paper.")
    with desk.store.transaction():
        desk.store.prints.settle(row, state, desk.now(), grade=grade, details=details)
        note_printed(desk, job.printer, well=state is PrintState.SENT)
        if job.kind is PrintKind.LABEL and job.order_no and state in MAY_BE_ON_PAPER:
            desk.store.parcels.note_print(job.order_no, desk.now(), desk.person)
        first = Act.CLOSE if job.manifest_no else Act.LABEL
        act = Act.REPRINT if job.copy > 1 and state is not PrintState.FAILED else first
        desk.store.history.append(
            act,
            text,
            at=desk.now(),
            who=desk.person,
            order_no=job.order_no,
            manifest_no=job.manifest_no,
        )
