"""Stock by the command line: Uniware's log-in, a dry run, a file, and what has to be confirmed before."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.calling import Caller
from tests.shop import Shop

SKU = "MUG-BLUE-350ML"


@pytest.fixture
def stocked(station: Caller, shop: Shop) -> Caller:
    """Somebody whose station knows the catalog and is connected to Uniware."""
    station.get("sync", "catalog")
    sandbox = shop.sandbox
    words = ("connect", "uniware", "--url", sandbox.uniware_url, "--username", sandbox.uniware_username)
    data = station.get(*words, "--password-stdin", stdin=sandbox.uniware_password + "\n")
    assert data == {"username": sandbox.uniware_username, "url": sandbox.uniware_url}
    return station


def test_stock_is_blocked_until_uniwares_switches_are_confirmed(stocked: Caller, shop: Shop) -> None:
    answer = stocked.ask("sync", "inventory")
    assert (answer.outcome, answer.rule) == ("blocked", "R4")
    counts = stocked.get("sync", "inventory", "--confirm")["inventory"]
    assert counts["new"] == counts["fetched"] > 100
    assert counts["failed"] == 0
    assert sorted(counts) == ["changed", "failed", "fetched", "new", "set_aside"]


def test_a_dry_run_lists_what_would_be_sent(stocked: Caller, shop: Shop) -> None:
    stocked.get("sync", "inventory", "--confirm")
    shop.admin("POST", "uniware/stock", {"facility": "BLR_MAIN", "sku": SKU, "units": 777})
    data = stocked.get("sync", "inventory", "--dry-run")
    (line,) = data["would_send"]
    assert (line["sku"], line["facility"], line["oker_warehouse"], line["units"]) == (
        SKU,
        "BLR_MAIN",
        "OKER-BLR-01",
        777,
    )
    assert "777" in stocked.read("sync", "inventory", "--dry-run")
    assert shop.admin("GET", "stock")["1605-BLUE-350ML"]["OKER-BLR-01"] != 777


def test_a_file_is_sent_in_place_of_uniwares_stock(stocked: Caller, shop: Shop, tmp_path: Path) -> None:
    file = tmp_path / "stock.csv"
    file.write_text(f"sku,facility,stock\n{SKU},BLR_MAIN,31\nNO-SUCH,BLR_MAIN,1\n", encoding="utf-8")
    counts = stocked.get("sync", "inventory", "--confirm", "--stock-file", str(file))["inventory"]
    assert (counts["new"], counts["failed"]) == (1, 1)
    assert shop.admin("GET", "stock")["1605-BLUE-350ML"] == {"OKER-BLR-01": 31}
    assert not shop.calls("uniwareSnapshot")


def test_the_options_of_the_stock_belong_to_it(stocked: Caller) -> None:
    assert stocked.ask("sync", "orders", "--dry-run").outcome == "invalid"
    assert stocked.ask("sync", "inventory", "--stock-file", "no-such.csv").outcome == "invalid"


def test_a_refused_log_in_is_unavailable_and_the_password_is_nowhere(
    station: Caller, shop: Shop, tmp_path: Path
) -> None:
    words = (
        "connect",
        "uniware",
        "--url",
        shop.sandbox.uniware_url,
        "--username",
        "asha",
        "--password-stdin",
    )
    answer = station.ask(*words, stdin="a-Secret-77\n")
    assert answer.outcome == "unavailable"
    assert "a-Secret-77" not in station.printed
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert not [path for path in files if b"a-Secret-77" in path.read_bytes()]
    assert (
        station.ask("connect", "uniware", "--url", "http://t.example", "--username", "a").outcome == "invalid"
    )


def test_disconnecting_from_uniware_leaves_oker_connected(stocked: Caller) -> None:
    stocked.get("disconnect", "uniware")
    checks = {check["name"]: check for check in stocked.get("doctor")["checks"]}
    assert checks["oker"]["ok"]
    assert "Not connected" in checks["uniware"]["message"]
