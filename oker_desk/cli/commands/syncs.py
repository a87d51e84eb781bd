"""The syncs: ``sync`` with what belongs to the stock."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from oker_desk.cli.answers import Answer, current_call
from oker_desk.cli.desk_work import with_desk
from oker_desk.cli.params import OneOf
from oker_desk.cli.tables import table
from oker_desk.domain.stock import StockLine
from oker_desk.domain.trouble import Outcome
from oker_desk.services.desk import Desk
from oker_desk.services.setup.stock import confirm_for_stock
from oker_desk.services.sync.kinds import SyncKind, SyncResult, Told
from oker_desk.services.sync.running import plan_inventory, run_sync, send_stock, switched_on

_WORST_LAST = (
    *(Outcome.DONE, Outcome.WAITING, Outcome.BLOCKED, Outcome.INVALID),
    *(Outcome.REFUSED, Outcome.UNAVAILABLE, Outcome.UNKNOWN, Outcome.ERROR),
)
_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command()
@click.argument("kinds", nargs=-1, metavar="[orders|status|catalog|inventory]…", type=OneOf(SyncKind))
@click.option(
    "--stock-file", type=_FILE, help="Inventory: send this CSV (sku, facility, stock), not Uniware's stock."
)
@click.option("--dry-run", is_flag=True, help="Inventory: show what would be sent, and send nothing.")
@click.option("--all-gone", is_flag=True, help="Inventory: most of the stock is really gone; send it.")
@click.option(
    "--confirm",
    is_flag=True,
    help="Inventory: I have seen in Uniware that Facility Wise Inventory is Yes and "
    "Selective Facility For Inventory Sync is true.",
)
@with_desk
def sync(
    desk: Desk,
    kinds: tuple[SyncKind, ...],
    stock_file: Path | None,
    dry_run: bool,
    all_gone: bool,
    confirm: bool,
) -> Answer:
    """Run the named syncs, or all that are switched on."""
    if (stock_file or dry_run or all_gone or confirm) and kinds != (SyncKind.INVENTORY,):
        raise click.UsageError("These options belong to: sync inventory.")
    if confirm:
        confirm_for_stock(desk, facility_wise=True, selective=True)
    if dry_run:
        return _dry_run(desk, stock_file)
    progress = None if current_call().json or not sys.stderr.isatty() else _tell
    if stock_file or all_gone:
        return _answer_of_syncs([send_stock(desk, stock_file, progress, all_gone=all_gone)])
    chosen = list(dict.fromkeys(kinds)) or switched_on(desk)
    if not chosen:
        return Answer("No sync is switched on. Name the one to run: orders, status, catalog or inventory.")
    return _answer_of_syncs([run_sync(desk, SyncKind(kind), progress) for kind in chosen])


def _dry_run(desk: Desk, file: Path | None) -> Answer:
    planned = plan_inventory(desk, file)
    lines, problems = planned.plan.lines, planned.plan.problems
    message = f"{len(lines)} would be sent, {planned.plan.same} unchanged, {len(problems)} cannot be sent."
    if planned.absurd:
        message += " Most of the stock would be gone at once: it is sent only with --all-gone."
    rows = [(line.sku, line.facility, line.level.warehouse, line.before, line.level.units) for line in lines]
    data = {
        "would_send": [_line_shape(line) for line in lines],
        "unchanged": planned.plan.same,
        "problems": [{"name": one.name, "message": str(one.reason)} for one in problems],
    }
    told = [table(("SKU", "Facility", "Oker warehouse", "Before", "Now"), rows)] if rows else []
    return Answer(message, data, text="\n".join([*told, *(str(one.reason) for one in problems), message]))


def _line_shape(line: StockLine) -> dict[str, object]:
    return {
        "sku": line.sku,
        "facility": line.facility,
        "oker_warehouse": line.level.warehouse,
        "product_id": line.level.product_id,
        "variant_id": line.level.variant_id,
        "before": line.before,
        "units": line.level.units,
    }


def _tell(told: Told) -> None:
    click.echo(str(told), err=True)


def _answer_of_syncs(results: list[SyncResult]) -> Answer:
    worst = max(results, key=lambda result: _WORST_LAST.index(result.outcome))
    data = {result.kind.value: dict(result.counts) for result in results}
    if worst.outcome is Outcome.DONE:
        return Answer(
            " ".join(f"{result.kind.value.capitalize()}: {result.message}" for result in results), data
        )
    text = "\n".join(f"{r.kind.value.capitalize()}: {r.message}" for r in results if r is not worst) or None
    return Answer(f"{worst.kind.value.capitalize()}: {worst.message}", data, worst.outcome, worst.rule, text)
