"""Stock sync: plan what changed, send it in small parts, remember what Oker took (R4, R5; channel API §5)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from msgspec.structs import replace

from oker_desk.domain.people import Right
from oker_desk.domain.stock import StockLine, StockPlan
from oker_desk.domain.syncing import SyncFailure
from oker_desk.domain.trouble import Outcome, Trouble, blocked
from oker_desk.domain.verdicts import refuse
from oker_desk.domain.wording import Sentence, count, say
from oker_desk.services.desk import Desk
from oker_desk.services.people import require_right
from oker_desk.services.sync.kinds import Tally, Watch
from oker_desk.services.sync.stock_source import PlannedStock, plan_from_source

AT_ONCE = 50
"""Values of one call."""
_FILE = "stock.file"
"""The file of the last run by hand, so that what failed can be sent again from it."""


def sync_inventory(desk: Desk, watch: Watch, tally: Tally) -> Sentence:
    """Send what Uniware tells."""
    desk.store.settings.put(_FILE, "")
    return _send_planned(desk, plan_from_source(desk, None, watch), watch, tally, all_gone=False)


def send_file(desk: Desk, file: Path | None, watch: Watch, tally: Tally, *, all_gone: bool) -> Sentence:
    """Send what a file tells, or what Uniware tells. ``all_gone`` is a person's word that most goods are really gone."""
    require_right(desk, Right.SET_UP)
    desk.store.settings.put(_FILE, str(file.absolute()) if file else "")
    return _send_planned(desk, plan_from_source(desk, file, watch), watch, tally, all_gone=all_gone)


def send_again(desk: Desk, subjects: Sequence[str], watch: Watch, tally: Tally) -> Sentence:
    """Send single articles once more, as the last source tells them now."""
    file = desk.store.settings.get(_FILE)
    planned = plan_from_source(desk, Path(file) if file else None, watch)
    wanted = set(subjects)
    plan = StockPlan(
        tuple(line for line in planned.plan.lines if _subject(line) in wanted),
        0,
        tuple(problem for problem in planned.plan.problems if problem.subject in wanted),
    )
    tally.settled += list(subjects)
    return _send_planned(desk, replace(planned, plan=plan, absurd=False), watch, tally, all_gone=False)


def _send_planned(
    desk: Desk, planned: PlannedStock, watch: Watch, tally: Tally, *, all_gone: bool
) -> Sentence:
    plan = planned.plan
    tally.add(fetched=planned.told)
    for problem in plan.problems:
        tally.fail(SyncFailure(problem.subject, problem.name, problem.reason, desk.now()))
    if planned.absurd and not all_gone:
        raise blocked(
            refuse(
                "R4",
                "Most of the stock would be gone at once. Nothing was sent. Look into Uniware; "
                "if it is true, send it by hand.",
            )
        )
    with desk.route().in_background():
        done = 0
        for lines in _parts(plan.lines):
            watch.check_stopped()
            _send(desk, lines, tally)
            done += len(lines)
            told = say("{done} of {total} sent", done=done, total=len(plan.lines))
            watch.tell(told, done, len(plan.lines))
    return _sentence(desk, plan, tally)


def _parts(lines: Sequence[StockLine]) -> list[list[StockLine]]:
    """Cut into calls of one warehouse each: Oker names what failed by its variant alone."""
    ordered = sorted(lines, key=lambda line: (line.level.warehouse, line.sku))
    parts = []
    for _, group in groupby(ordered, key=lambda line: line.level.warehouse):
        of_one = list(group)
        parts += [of_one[start : start + AT_ONCE] for start in range(0, len(of_one), AT_ONCE)]
    return parts


def _send(desk: Desk, lines: list[StockLine], tally: Tally) -> None:
    """Send one part; where it is refused as a whole each value is sent alone. Absolute values may be sent twice (§18)."""
    try:
        refused = desk.route().catalog.send_stock([line.level for line in lines]).refused
    except Trouble as trouble:
        if trouble.for_all or trouble.outcome is Outcome.UNAVAILABLE:
            raise
        if len(lines) == 1:
            _fail(desk, lines[0], trouble.sentence, tally)
            return
        for line in lines:
            _send(desk, [line], tally)
        return
    taken = [line for line in lines if line.level.variant_id not in refused]
    with desk.store.transaction():
        desk.store.sent_stock.note([line.level for line in taken], desk.now())
    first = sum(line.before is None for line in taken)
    tally.add(new=first, changed=len(taken) - first)
    tally.settled += [_subject(line) for line in taken]
    for line in lines:
        if line.level.variant_id in refused:
            _fail(desk, line, say("Oker: {words}", words=refused[line.level.variant_id]), tally)


def _fail(desk: Desk, line: StockLine, reason: Sentence, tally: Tally) -> None:
    name = f"{line.sku} · {line.facility}"
    tally.fail(SyncFailure(_subject(line), name, reason, desk.now()))


def _subject(line: StockLine) -> str:
    return f"{line.sku}|{line.facility}"


def _sentence(desk: Desk, plan: StockPlan, tally: Tally) -> Sentence:
    sent = tally.counts["new"] + tally.counts["changed"]
    failed = tally.counts["failed"]
    if sent:
        text = f"Stock of {sent} articles sent to Oker." if sent > 1 else "Stock of 1 article sent to Oker."
        desk.store.history.append("stock", text, at=desk.now(), who=desk.person)
    told = say(
        "{sent} sent, {same} unchanged.", sent=count(sent, "stock value", "stock values"), same=plan.same
    )
    return told if not failed else say("{told} {failed} failed.", told=told, failed=failed)
