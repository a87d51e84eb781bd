"""At the packing table, but for the label: check, invoice, cancel."""

from __future__ import annotations

from datetime import timedelta

import click

from oker_desk.cli.answers import Answer
from oker_desk.cli.desk_work import showing_order, with_desk
from oker_desk.cli.many import ManyCommand
from oker_desk.cli.params import REF, SAID
from oker_desk.cli.shapes import Shape, order_shape
from oker_desk.cli.tables import clock, table
from oker_desk.domain.scans import ScanVerdict
from oker_desk.domain.trouble import Outcome
from oker_desk.services.cancelling import cancel_order
from oker_desk.services.desk import Desk
from oker_desk.services.packing.checking import ScanResult, close_order, open_order, scan_units
from oker_desk.services.packing.invoicing import get_invoice

_OLD = timedelta(minutes=2)


@click.command(cls=ManyCommand)
@REF
@click.option("--scan", "codes", multiple=True, required=True, metavar="CODE…", help="What the scanner read.")
@with_desk
def check(desk: Desk, ref: str, codes: tuple[str, ...]) -> Answer:
    """Count scanned units of the order; wrong ones change nothing."""
    return showing_order(desk, ref, lambda: _checked(desk, ref, codes))


def _checked(desk: Desk, ref: str, codes: tuple[str, ...]) -> Answer:
    opened = open_order(desk, ref)
    try:
        result = scan_units(desk, ref, codes)
    finally:
        close_order(desk, opened.order.order_no)
    return _answer_of_scans(desk, result)


def _answer_of_scans(desk: Desk, result: ScanResult) -> Answer:
    order, wrong = result.view.order, [scan for scan in result.verdicts if not scan.counted]
    data = {
        "order": order_shape(result.view),
        "verdicts": [_verdict_shape(scan) for scan in result.verdicts],
    }
    rows = [(scan.code, scan.word.value, scan.message) for scan in result.verdicts]
    text = table(("Code", "Verdict", ""), rows)
    if wrong:
        return Answer(wrong[0].message, data, Outcome.BLOCKED, "R13", text)
    message = "{} of {} units of order {} are checked.".format(*order.units, order.display_no)
    if desk.now() - order.as_of > _OLD:
        message += f" Oker's facts are as of {clock(order.as_of)}."
    return Answer(message, data, text=f"{text}\n{message}")


def _verdict_shape(scan: ScanVerdict) -> Shape:
    return {"code": scan.code, "verdict": scan.word.value, "message": scan.message}


@click.command()
@REF
@with_desk
def invoice(desk: Desk, ref: str) -> Answer:
    """Get invoice code and taxes from Oker. After this step the order can no longer be cancelled."""

    def work() -> Answer:
        view = get_invoice(desk, ref)
        code = view.order.parcel.invoice.code if view.order.parcel.invoice else None
        return Answer(f"Order {view.order.display_no} has invoice {code}.", {"order": order_shape(view)})

    return showing_order(desk, ref, work)


@click.command()
@REF
@click.option("--reason", required=True, type=SAID, metavar="TEXT", help="Why; stands in the history.")
@with_desk
def cancel(desk: Desk, ref: str, reason: str) -> Answer:
    """Cancel the order at Oker; possible only before the invoice."""

    def work() -> Answer:
        view = cancel_order(desk, ref, reason)
        message = f"Order {view.order.display_no} is cancelled at Oker. Put the goods back on the shelf."
        return Answer(message, {"order": order_shape(view)})

    return showing_order(desk, ref, work)
