"""What the map in hand does to the orders that are here: shown while it is edited, before it is saved."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtWidgets import QWidget

from oker_desk.domain.facility_map import FacilityMap
from oker_desk.domain.map_problems import MapProblem, find_problems, twin_of
from oker_desk.domain.map_trial import Flow, MapTrial, try_map
from oker_desk.domain.wording import Sentence, count
from oker_desk.gui.language import speak, tr
from oker_desk.gui.pieces import Panel, dress, label
from oker_desk.gui.setup.snapshot import MapSnapshot


class TrialPanel(Panel):
    """The dry run over the orders of the last 30 days, and what R2 to R4 say about the map."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("setup.map_trial", parent=parent)
        self.goes = label(name="setup.map_goes", role="strong")
        self.moves = label(name="setup.map_moves", role="warn")
        self.unmapped = label(name="setup.map_unmapped", role="problem")
        self.unused = label(name="setup.map_unused", role="quiet")
        self.found = label(name="setup.map_found", role="warn")
        self.add(
            label(tr("Dry run: orders of the last 30 days with this map"), role="heading"),
            self.goes,
            self.moves,
            self.unmapped,
            self.unused,
            self.found,
        )

    def show_trial(self, snapshot: MapSnapshot, facilities: FacilityMap, stock: Collection[str]) -> None:
        """Try the map in hand against the orders that were counted."""
        trial = try_map(snapshot.facilities, facilities, snapshot.seen)
        _put(self.goes, [_where(trial)])
        _put(self.moves, [_move(flow) for flow in trial.changed if flow.after is not None])
        _put(self.unmapped, [_stray(flow, twin_of(flow.warehouse, facilities)) for flow in trial.unmapped])
        _put(self.unused, [_unused(trial.unused)] if trial.unused else [])
        told = {flow.warehouse for flow in trial.flows}
        older = [
            code for code in snapshot.warehouses if not facilities.facility_of(code) and code not in told
        ]
        self._show_problems(find_problems(facilities, older, stock))

    def _show_problems(self, problems: Sequence[MapProblem]) -> None:
        _put(self.found, [f"▲  {speak(problem.sentence)}" for problem in problems])
        dress(self.found, "role", "warn" if all(p.warning for p in problems) else "problem")


def _put(part: QWidget, lines: Sequence[str]) -> None:
    text = "\n".join(line for line in lines if line)
    part.setText(text)  # type: ignore[attr-defined]
    part.setVisible(bool(text))


def _where(trial: MapTrial) -> str:
    if not trial.flows:
        return tr("No order came in the last 30 days, so nothing can be tried yet.")
    found = [
        tr("{orders} to {facility}", orders=orders, facility=facility)
        for facility, orders in trial.by_facility.items()
    ]
    return tr("✓  Orders go: {where}", where=" · ".join(found)) if found else ""


def _move(flow: Flow) -> str:
    values = {"warehouse": flow.warehouse, "after": flow.after, "orders": _orders(flow)}
    if flow.before is None:
        return tr("▲  {warehouse} goes to {after}, until now set aside: {orders}.", **values)
    return tr("▲  {warehouse} goes to {after} instead of {before}: {orders}.", before=flow.before, **values)


def _stray(flow: Flow, twin: str | None) -> str:
    if twin is not None:
        return tr(
            "✕  {warehouse} has no facility, set aside and not to be packed: {orders}. "
            "“{twin}” in the map looks alike: was it typed wrong?",
            warehouse=flow.warehouse,
            orders=_orders(flow),
            twin=twin,
        )
    return tr(
        "✕  {warehouse} has no facility, set aside and not to be packed: {orders}.",
        warehouse=flow.warehouse,
        orders=_orders(flow),
    )


def _orders(flow: Flow) -> Sentence:
    return count(flow.orders, "order", "orders")


def _unused(codes: Sequence[str]) -> str:
    return tr("Not used: no order came from {codes}.", codes=", ".join(codes))
