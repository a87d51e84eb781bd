"""The doctor looks at every part, says how it is in a plain sentence, and changes nothing."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import keyring.errors
import pytest

from oker_desk.domain.scanner import Scanner
from oker_desk.domain.serial_ports import Wiring, Wirings
from oker_desk.domain.wording import Sentence, say
from oker_desk.services.cancelling import cancel_order
from oker_desk.services.desk import Desk, close_desk, open_desk
from oker_desk.services.packing.checking import scan_units
from oker_desk.services.printers import SYSTEM, PrinterChoice, set_label_printer
from oker_desk.services.serial_gear import set_wirings
from oker_desk.services.setup.doctor import examine
from oker_desk.services.setup.facilities import save_rows
from oker_desk.services.setup.scanner import set_scanner
from tests.conftest import MemoryKeyring
from tests.shop import HURRIED, KURTA, Clock, Shop, new_order, trouble_of

NAMES = ["keyring", "cache", "oker", "uniware", "map", "printers", "clock"]
NEW_NAMES = ["disk", "scanner", "sound", "steps"]


@pytest.fixture
def newcomer(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path / "newcomer", pace=HURRIED)
    yield desk
    close_desk(desk)


def findings(desk: Desk) -> dict[str, str]:
    """Return the parts that are not well, with what the doctor says."""
    checks = examine(desk)
    assert [check.name for check in checks] == NAMES + NEW_NAMES
    assert all(check.message.endswith(".") for check in checks)
    return {check.name: check.message for check in checks if not check.ok}


def test_a_healthy_station_has_nothing_to_mend(desk: Desk, key_store: MemoryKeyring) -> None:
    before, events = dict(key_store.entries), desk.store.history.count()
    assert findings(desk) == {}
    assert key_store.entries == before
    assert desk.store.history.count() == events


def test_a_fresh_station_is_told_what_is_missing(newcomer: Desk) -> None:
    assert sorted(findings(newcomer)) == ["map", "oker", "printers"]


def test_a_key_store_that_does_not_work_is_said(
    desk: Desk, key_store: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(service: str, username: str) -> str:
        raise keyring.errors.KeyringLocked("locked")

    for screen in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(screen, raising=False)  # nobody can be asked to unlock it
    monkeypatch.setattr(key_store, "get_password", locked)
    assert "Unlock" in findings(desk)["keyring"]


def test_a_key_store_that_forgets_is_said(
    desk: Desk, key_store: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(key_store, "set_password", lambda *entry: None)
    assert "did not keep" in findings(desk)["keyring"]


def test_oker_that_cannot_be_reached_is_said(shop: Shop, desk: Desk) -> None:
    shop.unplug()
    assert list(findings(desk)) == ["oker"]


def test_a_password_that_is_no_longer_right_is_said(shop: Shop, desk: Desk, key_store: MemoryKeyring) -> None:
    for name in key_store.entries:
        key_store.entries[name] = "yesterday's"
    assert "not accepted" in findings(desk)["oker"]


def test_an_unmapped_warehouse_and_an_empty_map_are_said(shop: Shop, desk: Desk) -> None:
    new_order(shop, desk, {**KURTA, "facilityCode": "OKER-CCU-09"})
    assert "OKER-CCU-09" in findings(desk)["map"]
    save_rows(desk, [])
    assert "empty" in findings(desk)["map"]


def test_a_warning_about_the_map_is_told_and_is_nothing_to_mend(shop: Shop, desk: Desk) -> None:
    save_rows(desk, [*shop.sandbox.facility_map.items(), ("ELSEWHERE", shop.facility)])
    [found] = [check for check in examine(desk) if check.name == "map"]
    assert found.ok
    assert f"Several Oker warehouses are mapped to {shop.facility}. This is allowed." in found.message


def test_a_printer_that_is_not_there_is_said(desk: Desk) -> None:
    set_label_printer(desk, PrinterChoice(SYSTEM, "Zebra at table 9"))
    assert "Zebra at table 9" in findings(desk)["printers"]


def test_a_clock_that_was_put_back_is_said(shop: Shop, desk: Desk) -> None:
    clock = Clock()
    desk.now = clock
    scan_units(desk, new_order(shop, desk), ["TEST-KURTA"])
    clock.go_on(hours=-2)
    assert "Set the clock" in findings(desk)["clock"]


def test_steps_to_be_read_back_are_counted(shop: Shop, desk: Desk) -> None:
    shop.fault("cancel", "drop_after")
    trouble_of(cancel_order, desk, new_order(shop, desk), "Out of stock")
    [cache] = [check for check in examine(desk) if check.name == "cache"]
    assert cache.ok
    assert cache.message == "The data file is sound: 1 order, 1 step to be read back."
    assert findings(desk)["steps"].startswith("1 step without an answer of Oker.")


def test_a_damaged_data_file_is_said(shop: Shop, desk: Desk) -> None:
    new_order(shop, desk)
    path = desk.store.database.path
    desk.store.database.run("PRAGMA wal_checkpoint(TRUNCATE)")
    harmed = bytearray(path.read_bytes())
    harmed[4096 * 2 : 4096 * 6] = b"\xff" * (4096 * 4)
    path.write_bytes(harmed)
    with closing(desk.another()) as started_later:
        assert "cache" in findings(started_later)


def test_a_part_that_hangs_is_said_and_holds_up_no_other(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("oker_desk.services.setup.doctor.SECONDS_TO_LOOK", 0.3)
    released = threading.Event()

    def hang(_: Desk) -> Sentence:
        released.wait(10)
        return say("Too late.")

    before = time.monotonic()
    stuck, well = examine(desk, {"printers": hang, "disk": lambda _: say("Fine.")})
    released.set()
    assert time.monotonic() - before < 5
    assert not stuck.ok
    assert stuck.message.startswith("No answer within")
    assert (well.ok, well.message) == (True, "Fine.")


@pytest.mark.allow_error_log
def test_a_defect_of_ours_is_told_and_logged(desk: Desk) -> None:
    def fail(_: Desk) -> Sentence:
        raise RuntimeError("boom")

    [check] = examine(desk, {"sound": fail})
    assert (check.ok, check.message.split(".")[0]) == (
        False,
        "Something in this program went wrong while looking",
    )


def test_a_clock_apart_from_okers_is_said(shop: Shop, desk: Desk) -> None:
    clock = Clock()
    desk.now = clock
    clock.go_on(minutes=5)
    assert "5 min apart" in findings(desk)["clock"]


def test_a_full_disk_is_said(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("oker_desk.services.setup.doctor_looks._LEAST_FREE", 10**12)
    assert "Make room" in findings(desk)["disk"]


def test_a_scanners_cable_that_is_not_there_is_said(desk: Desk) -> None:
    set_wirings(desk, Wirings(scanner=Wiring("usb:gone")))
    assert "usb:gone is not there" in findings(desk)["scanner"]


def test_what_the_tutor_has_learned_is_said(desk: Desk) -> None:
    set_scanner(desk, Scanner(layout="azerty"))
    [scanner] = [check for check in examine(desk) if check.name == "scanner"]
    assert scanner.message == "The scanner plays keyboard: French (AZERTY)."
