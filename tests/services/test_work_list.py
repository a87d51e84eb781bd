"""The work of a station: nothing that may be packed here is crowded out by what may not (R3, R12)."""

from __future__ import annotations

import pytest

from oker_desk.services.desk import Desk
from oker_desk.services.packing import work_list
from oker_desk.services.packing.aside import set_order_aside
from oker_desk.services.packing.checking import finish_parcel
from oker_desk.services.packing.work_list import load_work
from oker_desk.services.setup.facilities import save_rows
from oker_desk.services.setup.station import set_station
from tests.shop import KURTA, SCARF, Shop, invoiced_order, look, new_order, pack, packed_order

EARLY, LATE = "2030-01-01T10:00:00+05:30", "2030-01-05T10:00:00+05:30"
ELSEWHERE = {**KURTA, "facilityCode": "OKER-DEL-02"}


def to_pack(desk: Desk) -> list[str]:
    return [view.order.order_no for view in load_work(desk).to_pack]


def aside(desk: Desk) -> dict[str, str | None]:
    return {view.order.order_no: view.set_aside[0].rule for view in load_work(desk).aside}


def test_the_most_urgent_order_is_first_whatever_its_step(shop: Shop, desk: Desk) -> None:
    late = new_order(shop, desk, SCARF, sla=LATE)
    begun = invoiced_order(shop, desk, SCARF, sla=EARLY)
    assert to_pack(desk) == [begun, late]


def test_orders_of_another_facility_are_not_offered_and_crowd_nothing_out(
    shop: Shop, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work_list, "MOST", 2)
    for _ in range(3):
        new_order(shop, desk, ELSEWHERE, sla=EARLY)
    mine = new_order(shop, desk, SCARF, sla=LATE)
    set_station(desk, facility=shop.facility)
    assert to_pack(desk) == [mine]
    assert aside(desk) == {}
    assert load_work(desk).more == 0


def test_finished_parcels_crowd_nothing_out(shop: Shop, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(work_list, "MOST", 2)
    for _ in range(3):
        done = packed_order(shop, desk, SCARF, sla=EARLY)
        finish_parcel(desk, done, str(look(desk, done).awb))
    mine = new_order(shop, desk, SCARF, sla=LATE)
    assert to_pack(desk) == [mine]


def test_a_label_that_was_not_scanned_stays_work(shop: Shop, desk: Desk) -> None:
    order_no = packed_order(shop, desk, SCARF)
    assert to_pack(desk) == [order_no]


def test_what_a_rule_or_a_person_keeps_from_packing_stands_aside_with_its_reason(
    shop: Shop, desk: Desk
) -> None:
    unmapped = new_order(shop, desk, {**KURTA, "facilityCode": "OKER-NOWHERE"})
    split = new_order(shop, desk, KURTA, {**SCARF, "facilityCode": "OKER-DEL-02"})
    short = new_order(shop, desk, SCARF)
    set_order_aside(desk, short, "S1")
    assert aside(desk) == {unmapped: "R3", split: "R10", short: "R10"}
    assert to_pack(desk) == []


def test_later_orders_are_counted(shop: Shop, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(work_list, "MOST", 2)
    for _ in range(5):
        new_order(shop, desk, SCARF)
    assert (len(to_pack(desk)), load_work(desk).more) == (2, 3)


def test_only_what_has_changed_is_judged_again(shop: Shop, desk: Desk) -> None:
    same, packed = new_order(shop, desk, SCARF), new_order(shop, desk, SCARF)
    before = load_work(desk)
    pack(desk, packed)
    after = load_work(desk, before)
    assert after.judged[same] is before.judged[same]
    assert after.judged[packed].order.invoiced
    assert after == load_work(desk)


def test_another_station_judges_every_order_anew(shop: Shop, desk: Desk) -> None:
    order_no = new_order(shop, desk, {**KURTA, "facilityCode": "OKER-NOWHERE"})
    before = load_work(desk)
    save_rows(desk, [*shop.sandbox.facility_map.items(), ("OKER-NOWHERE", shop.facility)])
    assert [view.order.order_no for view in before.aside] == [order_no]
    assert [view.order.order_no for view in load_work(desk, before).to_pack] == [order_no]
