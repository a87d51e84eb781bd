"""Stock on its way from Uniware or a file to Oker: only what changed, nothing that is not so, and every failure by name."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from oker_desk.domain.trouble import Outcome
from oker_desk.services.desk import Desk
from oker_desk.services.setup.doctor import examine
from oker_desk.services.setup.facilities import save_rows
from oker_desk.services.setup.stock import choose_for_stock, confirm_for_stock
from oker_desk.services.setup.uniware import connect_uniware, disconnect_uniware
from oker_desk.services.sync.kinds import SyncKind, SyncResult
from oker_desk.services.sync.running import plan_inventory, retry_failures, run_sync, send_stock, sync_states
from oker_desk.services.uniware import current_uniware
from tests.conftest import MemoryKeyring
from tests.shop import Clock, Shop, open_station, trouble_of

SKU, VARIANT = "MUG-BLUE-350ML", "1605-BLUE-350ML"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def bare(shop: Shop, tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    """A desk with a catalog, and nothing that tells stock."""
    with open_station(shop, tmp_path / "home", now=clock) as desk:
        run_sync(desk, SyncKind.CATALOG)
        confirm_for_stock(desk, facility_wise=True, selective=True)
        yield desk


@pytest.fixture
def desk(shop: Shop, bare: Desk) -> Desk:
    """A desk that is connected to Uniware as well."""
    log_in(shop, bare)
    return bare


def log_in(shop: Shop, desk: Desk, password: str = "") -> None:
    sandbox = shop.sandbox
    connect_uniware(desk, sandbox.uniware_url, sandbox.uniware_username, password or sandbox.uniware_password)


def send(desk: Desk) -> SyncResult:
    return run_sync(desk, SyncKind.INVENTORY)


def put(shop: Shop, facility: str, sku: str, units: int) -> None:
    shop.admin("POST", "uniware/stock", {"facility": facility, "sku": sku, "units": units})


def at_oker(shop: Shop, warehouse: str = "OKER-BLR-01", variant: str = VARIANT) -> int | None:
    found: int | None = shop.admin("GET", "stock").get(variant, {}).get(warehouse)
    return found


def csv(tmp_path: Path, *lines: str) -> Path:
    file = tmp_path / "stock.csv"
    file.write_text("\n".join(lines), encoding="utf-8")
    return file


# What is sent --------------------------------------------------------------------------------------------------------


def test_stock_of_every_article_and_facility_reaches_its_oker_warehouse(shop: Shop, desk: Desk) -> None:
    put(shop, "BLR_MAIN", SKU, 7)
    put(shop, "GGN_NORTH", SKU, 9)
    result = send(desk)
    listings = desk.store.catalog.count()
    assert (result.outcome, result.counts["new"], result.counts["failed"]) == (Outcome.DONE, 3 * listings, 0)
    assert (at_oker(shop), at_oker(shop, "OKER-DEL-02")) == (7, 9)


def test_only_changed_values_are_sent(shop: Shop, desk: Desk) -> None:
    send(desk)
    calls = len(shop.calls("updateInventory"))
    again = send(desk)
    assert (again.outcome, again.counts["new"], again.counts["changed"]) == (Outcome.DONE, 0, 0)
    assert len(shop.calls("updateInventory")) == calls
    put(shop, "BLR_MAIN", SKU, 3)
    assert send(desk).counts["changed"] == 1
    assert len(shop.calls("updateInventory")) == calls + 1
    assert at_oker(shop) == 3


def test_a_dry_run_shows_what_would_be_sent_and_sends_nothing(shop: Shop, desk: Desk) -> None:
    send(desk)
    put(shop, "BLR_MAIN", SKU, 4)
    before = len(shop.calls("updateInventory"))
    planned = plan_inventory(desk, None)
    (line,) = planned.plan.lines
    assert (line.sku, line.facility, line.level.warehouse, line.level.units) == (
        SKU,
        "BLR_MAIN",
        "OKER-BLR-01",
        4,
    )
    assert line.before is not None
    assert len(shop.calls("updateInventory")) == before
    assert send(desk).counts["changed"] == 1


def test_what_oker_refuses_is_named_and_sent_again_alone(shop: Shop, desk: Desk) -> None:
    shop.fault(
        "updateInventory", "fail_items", times=None, items=[VARIANT], errorMessage="Listing is blocked"
    )
    result = send(desk)
    assert (result.outcome, result.counts["failed"]) == (Outcome.DONE, 3)
    failures = sync_states(desk)[3].failures
    assert [failure.name for failure in failures] == [
        f"{SKU} · {f}" for f in ("BLR_MAIN", "BOM_WEST", "GGN_NORTH")
    ]
    assert "Listing is blocked" in str(failures[0].reason)
    shop.no_more_faults()
    again = retry_failures(desk, SyncKind.INVENTORY, [failures[0].subject])
    assert (again.outcome, again.counts["new"]) == (Outcome.DONE, 1)
    assert len(sync_states(desk)[3].failures) == 2
    assert send(desk).counts["new"] == 2
    assert not sync_states(desk)[3].failures


@pytest.mark.parametrize(
    "fault", ["fail_all_silent", "partial_silent", "http_404", "drop_after", "http_500_after"]
)
def test_a_part_without_a_clear_yes_is_sent_again_value_by_value(shop: Shop, desk: Desk, fault: str) -> None:
    shop.fault("updateInventory", fault)
    result = send(desk)
    sent = result.counts["new"]
    assert result.outcome is Outcome.DONE
    assert sent + result.counts["failed"] == 3 * desk.store.catalog.count()
    assert send(desk).counts["new"] == result.counts["failed"]
    assert at_oker(shop) is not None


def test_without_a_connection_to_oker_the_rest_is_sent_next_time(shop: Shop, desk: Desk) -> None:
    shop.fault("updateInventory", "http_429", times=None, seconds=0)
    assert send(desk).outcome is Outcome.UNAVAILABLE
    shop.no_more_faults()
    assert send(desk).counts["new"] == 3 * desk.store.catalog.count()


# What is not believed ------------------------------------------------------------------------------------------------


def test_a_snapshot_that_tells_only_changes_is_completed_from_the_item_types(shop: Shop, desk: Desk) -> None:
    shop.fault("uniwareSnapshot", "changed_only", times=None)
    result = send(desk)
    assert (result.counts["new"], result.counts["failed"]) == (3 * desk.store.catalog.count(), 0)


def test_an_article_that_uniware_does_not_tell_is_a_failure_and_never_zero(shop: Shop, desk: Desk) -> None:
    row = desk.store.catalog.of_sku(SKU)[0]
    desk.store.database.run("UPDATE listings SET sku = 'NEW-MUG' WHERE variant_id = ?", (row.variant_id,))
    result = send(desk)
    assert result.counts["failed"] == 3
    assert "does not tell the stock of NEW-MUG" in str(sync_states(desk)[3].failures[0].reason)
    assert at_oker(shop) is None


def test_a_stock_that_is_suddenly_gone_is_not_sent_unless_a_person_says_so(shop: Shop, desk: Desk) -> None:
    put(shop, "BLR_MAIN", SKU, 5)
    send(desk)
    shop.fault("uniwareSnapshot", "all_zero", times=None)
    result = send(desk)
    assert (result.outcome, result.rule) == (Outcome.BLOCKED, "R4")
    assert at_oker(shop) == 5
    assert plan_inventory(desk, None).absurd
    assert send_stock(desk, None, all_gone=True).outcome is Outcome.DONE
    assert at_oker(shop) == 0


# Before it may start -------------------------------------------------------------------------------------------------


def test_without_uniware_and_without_a_file_the_reason_is_said(bare: Desk) -> None:
    result = send(bare)
    assert (result.outcome, result.rule) == (Outcome.BLOCKED, "R4")
    assert "Connect to Uniware" in result.message


def test_a_facility_that_is_not_chosen_stops_it(shop: Shop, desk: Desk) -> None:
    choose_for_stock(desk, ["BLR_MAIN"])
    result = send(desk)
    assert (result.outcome, result.rule) == (Outcome.BLOCKED, "R4")
    assert "not chosen for inventory sync" in result.message
    assert not shop.calls("uniwareSnapshot")


def test_uniwares_switches_must_be_confirmed(shop: Shop, desk: Desk) -> None:
    confirm_for_stock(desk, facility_wise=True, selective=False)
    assert send(desk).rule == "R4"
    assert not shop.calls("updateInventory")


def test_a_facility_of_two_oker_warehouses_stops_it(desk: Desk) -> None:
    save_rows(desk, [("OKER-BLR-01", "BLR_MAIN"), ("OKER-BLR-09", "BLR_MAIN")])
    result = send(desk)
    assert (result.outcome, result.rule) == (Outcome.BLOCKED, "R4")
    assert "twice" in result.message


# A file --------------------------------------------------------------------------------------------------------------


def test_a_file_is_sent_line_by_line(shop: Shop, bare: Desk, tmp_path: Path) -> None:
    file = csv(
        tmp_path,
        "SKU;Facility;Stock",
        f"{SKU};BLR_MAIN;12",
        f"{SKU};GGN_NORTH;0",
        f"{SKU};NOWHERE;3",
        "NO-SUCH;BLR_MAIN;3",
        "MUG-WHITE-350ML;BLR_MAIN;-2",
        "MUG-BLACK-350ML;BLR_MAIN;4",
        "MUG-BLACK-350ML;BLR_MAIN;5",
    )
    result = send_stock(bare, file)
    assert (result.outcome, result.counts["new"], result.counts["failed"]) == (Outcome.DONE, 3, 4)
    assert (at_oker(shop), at_oker(shop, "OKER-DEL-02")) == (12, 0)
    reasons = sorted(str(failure.reason) for failure in sync_states(bare)[3].failures)
    assert [reason.split(":")[0] for reason in reasons if reason.startswith("Line")] == ["Line 6", "Line 8"]
    assert send_stock(bare, file).counts["new"] == 0


def test_a_file_without_its_columns_is_refused_whole(bare: Desk, tmp_path: Path) -> None:
    result = send_stock(bare, csv(tmp_path, f"{SKU},5"))
    assert result.outcome is Outcome.INVALID
    assert trouble_of(plan_inventory, bare, csv(tmp_path, "sku,stock", f"{SKU},5")).outcome is Outcome.INVALID


# The log-in ----------------------------------------------------------------------------------------------------------


def test_a_refused_log_in_stores_nothing(shop: Shop, bare: Desk, key_store: MemoryKeyring) -> None:
    before = dict(key_store.entries)
    trouble = trouble_of(log_in, shop, bare, "wrong")
    assert trouble.outcome is Outcome.UNAVAILABLE
    assert "did not accept" in trouble.message
    assert current_uniware(bare) is None
    assert key_store.entries == before


def test_a_whole_address_from_the_browser_will_do(shop: Shop, bare: Desk) -> None:
    sandbox = shop.sandbox
    address = f"{sandbox.uniware_url}/login?next=/home#top"
    connection = connect_uniware(bare, address, sandbox.uniware_username, sandbox.uniware_password)
    assert connection.url == sandbox.uniware_url


def test_disconnecting_forgets_everything(desk: Desk, key_store: MemoryKeyring) -> None:
    disconnect_uniware(desk)
    assert current_uniware(desk) is None
    assert not [name for name in key_store.entries if "uniware" in name[1]]


def test_an_access_token_is_refreshed_before_its_end_and_after_a_refusal(
    shop: Shop, desk: Desk, clock: Clock
) -> None:
    assert send(desk).outcome is Outcome.DONE
    shop.fault("uniwareSnapshot", "expired_token")
    assert send(desk).outcome is Outcome.DONE
    clock.go_on(minutes=29.5)
    assert send(desk).outcome is Outcome.DONE
    grants = [call["query"]["grant_type"] for call in shop.calls("uniwareToken")]
    assert grants == ["password", "refresh_token", "refresh_token"]
    assert all("***" in str(call["query"]) for call in shop.calls("uniwareToken"))


def test_a_dead_refresh_token_falls_back_to_the_password(shop: Shop, desk: Desk) -> None:
    shop.admin("POST", "tokens/expire")
    shop.fault("uniwareToken", "refresh_dead", times=None)
    assert send(desk).outcome is Outcome.DONE
    assert [call["query"]["grant_type"] for call in shop.calls("uniwareToken")][-1] == "password"


def test_no_log_line_holds_the_password_or_a_token(
    shop: Shop, bare: Desk, key_store: MemoryKeyring, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    log_in(shop, bare)
    shop.admin("POST", "tokens/expire")
    assert send(bare).outcome is Outcome.DONE
    (stored,) = [value for (_, name), value in key_store.entries.items() if "uniware tokens" in name]
    tokens = json.loads(stored)
    said = caplog.text
    assert "oauth/token" in said
    assert shop.sandbox.uniware_password not in said
    assert tokens["access"] not in said
    assert tokens["refresh"] not in said
    assert not [
        path
        for path in bare.home.rglob("*")
        if path.is_file() and tokens["access"].encode() in path.read_bytes()
    ]


@pytest.mark.parametrize("fault", ["http_500", "http_502", "html", "drop_before", "cut", "empty"])
def test_a_passing_fault_of_uniware_is_not_noticed_and_one_that_stays_is_said(
    shop: Shop, desk: Desk, fault: str
) -> None:
    shop.fault("uniwareSnapshot", fault)
    assert send(desk).outcome in {Outcome.DONE, Outcome.UNAVAILABLE}
    shop.fault("uniwareSnapshot", fault, times=None)
    result = send(desk)
    assert result.outcome is Outcome.UNAVAILABLE
    assert "Uniware" in result.message


def test_a_missing_permission_is_named_and_not_asked_for_again(shop: Shop, desk: Desk) -> None:
    shop.fault("uniwareSnapshot", "forbidden", times=None)
    result = send(desk)
    assert result.outcome is Outcome.REFUSED
    assert "permission" in result.message
    assert len(shop.calls("uniwareSnapshot")) == 1


@pytest.mark.parametrize("fault", ["business_failure", "exception_500"])
def test_uniwares_own_words_are_shown(shop: Shop, desk: Desk, fault: str) -> None:
    shop.fault("uniwareSnapshot", fault, times=None)
    result = send(desk)
    assert result.outcome in {Outcome.REFUSED, Outcome.UNAVAILABLE}
    assert "went wrong in Uniware" in result.message or "open the connection" in result.message


# The doctor ----------------------------------------------------------------------------------------------------------


def uniware_check(desk: Desk) -> tuple[bool, str]:
    (check,) = [check for check in examine(desk) if check.name == "uniware"]
    return check.ok, check.message


def test_the_doctor_tells_the_truth_about_uniware(shop: Shop, bare: Desk) -> None:
    assert uniware_check(bare)[0]
    log_in(shop, bare)
    ok, message = uniware_check(bare)
    assert ok
    assert "3 facilities" in message
    save_rows(bare, [*shop.sandbox.facility_map.items(), ("OKER-X", "NOWHERE")])
    assert uniware_check(bare) == (
        False,
        f"Connected to Uniware as {shop.sandbox.uniware_username}, but facility NOWHERE of the warehouse map is not there.",
    )
    shop.fault("uniwareFacility", "forbidden", times=None)
    assert not uniware_check(bare)[0]
