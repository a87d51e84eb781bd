"""The board of the dock and what the dock says by itself; differences, stopping, receipts, packs."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from oker_desk.domain.manifests import ManifestState
from oker_desk.domain.prints import PaperKind
from oker_desk.gui.dock.signature import SignatureField
from oker_desk.gui.dock.view import DockView
from oker_desk.gui.notices import NoticeKind
from oker_desk.services.desk import Desk
from oker_desk.services.dock.closing import close_manifest
from oker_desk.services.dock.dock_settings import pickup_time, set_manifest_limit
from oker_desk.services.dock.handing_over import pickups_of
from oker_desk.services.dock.manifests import create_manifest, list_manifests
from oker_desk.services.printers import FOLDER, PrinterChoice, set_printer
from oker_desk.services.sync.kinds import SyncKind
from oker_desk.services.sync.running import run_sync
from tests.gui.dock_pages import Page, open_page
from tests.gui.windows import open_window
from tests.shop import Clock, Shop, fill_manifest, invoiced_order, look, packed_order


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[Page[DockView]]:
    with open_page(DockView, desk, qtbot) as page:
        yield page


def press(page: Page[DockView], name: str) -> None:
    made = page.part(QPushButton, name)
    assert made.isEnabled(), name
    made.click()


def text(page: Page[DockView], name: str) -> str:
    return page.part(QLabel, name).text()


def name_of(desk: Desk, number: str, shop: Shop) -> str:
    tracking = look(desk, number).parcel.tracking
    assert tracking is not None
    return f"{tracking.courier_code}.{shop.facility}"


def awb(desk: Desk, number: str) -> str:
    return look(desk, number).awb or ""


def cells(page: Page[DockView], table: str, column: int) -> list[str]:
    model = page.part(QTableView, table).model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def hold(page: Page[DockView], manifest_no: str) -> None:
    page.view.take_up(manifest_no)


# The board -----------------------------------------------------------------------------------------------------------


def test_one_key_opens_the_courier_at_the_door(
    shop: Shop, desk: Desk, page: Page[DockView], qtbot: QtBot
) -> None:
    number = packed_order(shop, desk)
    page.view.refresh()
    page.view.show()
    page.view.activateWindow()
    qtbot.waitUntil(page.view.isActiveWindow)
    assert page.part(QPushButton, f"dock.card_button.{name_of(desk, number, shop)}").text().endswith("F8")
    qtbot.keyClick(page.view, Qt.Key.Key_F8)
    [made] = list_manifests(desk, [ManifestState.OPEN])
    assert made.manifest_no in text(page, "dock.about")
    page.view.close()


def test_every_courier_has_a_key_that_its_card_shows(
    shop: Shop, desk: Desk, page: Page[DockView], qtbot: QtBot
) -> None:
    made = [create_manifest(desk, f"COURIER-{n:02}", shop.facility).manifest_no for n in range(12)]
    page.view.refresh()
    page.view.show()
    page.view.activateWindow()
    qtbot.waitUntil(page.view.isActiveWindow)
    buttons = [page.part(QPushButton, f"dock.card_button.COURIER-{n:02}.{shop.facility}") for n in range(12)]
    keys = [button.text().split()[-1] for button in buttons]
    assert keys[4:8] == ["F12", "Alt+A", "Alt+B", "Alt+C"]
    for button in buttons:
        assert button.text().split()[-1] in button.accessibleName()
    for key, manifest_no in zip(keys, made, strict=True):
        qtbot.keySequence(page.view, key)
        assert page.view.in_hand == manifest_no, key
    page.view.close()


def test_the_courier_in_hand_stays_in_sight_among_many(shop: Shop, desk: Desk, qtbot: QtBot) -> None:
    made = [create_manifest(desk, f"COURIER-{n:02}", shop.facility).manifest_no for n in range(12)]
    with open_window(desk, qtbot, first="dock") as window:
        view = window.view
        assert isinstance(view, DockView)
        qtbot.waitUntil(lambda: len(view.board.frames) == 12)
        for place in (11, 0, 5):
            view.take_up(made[place])
            qtbot.waitUntil(lambda: window.settled)

            def in_sight(place: int = place) -> bool:
                frame = view.board.frames[place]
                return (
                    frame.property("state") == "chosen"
                    and frame.visibleRegion().boundingRect() == frame.rect()
                )

            qtbot.waitUntil(in_sight, timeout=2000)


def test_after_the_last_parcel_went_typing_lands_in_no_other_field(
    shop: Shop, desk: Desk, qtbot: QtBot
) -> None:
    number = fill_manifest(shop, desk, [packed_order(shop, desk)])
    close_manifest(desk, number)
    with open_window(desk, qtbot, first="dock") as window:
        view = window.view
        assert isinstance(view, DockView)
        view.take_up(number)
        qtbot.waitUntil(view.panel.handing.isVisible)
        view.panel.handing.courier_name.setText("R. Kumar")
        view.panel.handing.courier_name.setFocus()
        window.deliver_scan(view.panel.hand.manifest.parcels[0].awb if view.panel.hand else "")
        qtbot.waitUntil(view.panel.handing.isHidden)
        assert QApplication.focusWidget() is view.panel.parcels


def test_the_field_of_a_pick_up_that_is_not_set_shows_no_time(
    shop: Shop, desk: Desk, page: Page[DockView]
) -> None:
    number = packed_order(shop, desk)
    page.view.refresh()
    field = page.part(QLineEdit, f"dock.pickup.{name_of(desk, number, shop)}")
    assert field.text() == ""
    assert not any(sign.isdigit() for sign in field.placeholderText())
    assert "18:30" in field.toolTip()


def test_the_banner_says_the_next_step_of_the_manifest_in_hand(shop: Shop, desk: Desk, qtbot: QtBot) -> None:
    manifest_no = fill_manifest(shop, desk, [packed_order(shop, desk)])
    with open_window(desk, qtbot, first="dock") as window:
        assert window.banner.sentence.text() == "Scan a parcel's AWB."
        window.view.take_up(manifest_no)
        assert window.banner.sentence.text() == "Scan parcels onto the manifest. Then close it."
        window.view.put_down()
        assert window.banner.sentence.text() == "Scan a parcel's AWB."


def test_the_gate_stands_there_in_english_and_hindi(shop: Shop, desk: Desk, page: Page[DockView]) -> None:
    assert page.part(QWidget, "dock.gate").isHidden()
    hold(page, fill_manifest(shop, desk, [packed_order(shop, desk)]))
    assert not page.part(QWidget, "dock.gate").isHidden()
    assert text(page, "dock.gate_word") == "OPEN – DO NOT HAND OVER"
    assert text(page, "dock.gate_hindi") == "खुला है – पार्सल न दें"
    close_manifest(desk, page.view.in_hand)
    page.view.refresh()
    assert (text(page, "dock.gate_word"), text(page, "dock.gate_hindi")) == (
        "CLOSED – MAY GO",
        "बंद – ले जा सकते हैं",
    )


def test_a_pick_up_time_is_typed_on_the_card_and_counted_down(
    shop: Shop, desk: Desk, page: Page[DockView]
) -> None:
    number = packed_order(shop, desk)
    page.view.refresh()
    card = name_of(desk, number, shop)
    assert text(page, f"dock.pickup_told.{card}").startswith("No pick-up time yet.")
    field = page.part(QLineEdit, f"dock.pickup.{card}")
    field.setText("0:01")
    field.setModified(True)
    field.editingFinished.emit()
    assert pickup_time(desk, card.split(".")[0]) is not None
    assert text(page, f"dock.pickup_told.{card}").startswith("LATE: pick-up 00:01 was")


def test_each_blocker_has_one_act(shop: Shop, desk: Desk, page: Page[DockView]) -> None:
    number = packed_order(shop, desk)
    manifest_no = fill_manifest(shop, desk, [number])
    close_manifest(desk, manifest_no)
    page.view.refresh()
    name = f"still_here.{name_of(desk, number, shop)}.{manifest_no}"
    assert "1 closed, still here" in text(page, f"dock.blocker.{name}")
    press(page, f"dock.unblock.{name}")
    assert page.view.in_hand == manifest_no
    assert page.view.put_down()
    assert cells(page, "dock.stays", 1) == [awb(desk, number)]


# What is said by itself ----------------------------------------------------------------------------------------------


def test_a_late_cancellation_is_called_out_once_with_the_place_of_the_parcel(
    shop: Shop, desk: Desk, page: Page[DockView]
) -> None:
    number = packed_order(shop, desk)
    shop.admin("POST", f"orders/{number}/cancel", {"force": True})
    run_sync(desk, SyncKind.STATUS)
    page.view.refresh()
    page.view.refresh()
    [notice] = page.said
    assert notice.kind is NoticeKind.STOP
    for words in (number, awb(desk, number), "packing table", "Keep it here. Supervisor needed."):
        assert words in notice.sentence


def test_a_cancellation_after_the_dispatch_is_called_out_before_the_parcel_leaves(
    shop: Shop, desk: Desk, page: Page[DockView]
) -> None:
    number = packed_order(shop, desk)
    manifest_no = fill_manifest(shop, desk, [number])
    close_manifest(desk, manifest_no)
    shop.admin("POST", f"orders/{number}/cancel", {"force": True})
    run_sync(desk, SyncKind.STATUS)
    page.view.refresh()
    assert page.said[-1].kind is NoticeKind.STOP
    assert f"manifest {manifest_no}" in page.last
    assert cells(page, "dock.stays", 0) == ["CANCELLED after dispatch: ask first"]


def test_parcels_that_nobody_took_are_asked_for_again_and_again(
    shop: Shop, desk: Desk, page: Page[DockView]
) -> None:
    clock = Clock()
    desk.now = clock
    close_manifest(desk, fill_manifest(shop, desk, [packed_order(shop, desk)]))
    page.view.refresh()
    assert not page.said
    for minutes, times in ((50, 1), (5, 1), (15, 2)):
        clock.go_on(minutes=minutes)
        page.view.refresh()
        assert len(page.said) == times
    assert page.said[-1].word == "1 STILL HERE"
    assert "Closed 1 h 10 min ago" in page.last


def test_unanswered_parcels_are_read_back_by_themselves_and_without_noise(
    shop: Shop, desk: Desk, page: Page[DockView]
) -> None:
    manifest_no = fill_manifest(shop, desk, [packed_order(shop, desk)])
    shop.fault("dispatch", "drop_after")
    close_manifest(
        desk,
        manifest_no,
        lambda done, total: shop.fault("orders_by_id", "http_500", times=None) if done == total else None,
    )
    hold(page, manifest_no)
    assert text(page, "dock.gate_word") == "CHECKING – DO NOT HAND OVER"
    page.view._nagging.check_wanted.emit()
    assert not page.said
    shop.no_more_faults()
    page.view._nagging.check_wanted.emit()
    assert text(page, "dock.gate_word") == "CLOSED – MAY GO"


@pytest.mark.parametrize("stage", ["courier", "label", "cancelled", "dispatched", "stranger"])
def test_each_refused_scan_has_a_word_of_its_own(
    shop: Shop, desk: Desk, page: Page[DockView], stage: str
) -> None:
    hold(page, fill_manifest(shop, desk, [packed_order(shop, desk)]))
    words = {"label": "NOT READY", "dispatched": "DISPATCHED ALREADY", "cancelled": "CANCELLED"}
    scanned = "NEVER-SEEN"
    if stage == "label":
        scanned = invoiced_order(shop, desk)
    elif stage == "courier":
        here = look(desk, desk.store.manifests.in_states([ManifestState.OPEN])[0].parcels[0].order_no)
        scanned = next(
            number
            for pin in ("781001", "110001", "400001", "700001")
            if look(
                desk, number := packed_order(shop, desk, shippingAddress={"pincode": pin, "name": "A"})
            ).parcel.tracking.courier_code  # type: ignore[union-attr]
            != here.parcel.tracking.courier_code  # type: ignore[union-attr]
        )
    elif stage == "dispatched":
        scanned = packed_order(shop, desk)
        close_manifest(desk, fill_manifest(shop, desk, [scanned]))
    elif stage == "cancelled":
        scanned = packed_order(shop, desk)
        shop.admin("POST", f"orders/{scanned}/cancel", {"force": True})
        run_sync(desk, SyncKind.STATUS)
    page.view.take_scan(scanned)
    expected = words.get(stage, "OTHER COURIER" if stage == "courier" else "CHECK AGAIN")
    assert (page.said[-1].word, page.said[-1].kind.lasting) == (expected, True)


# Differences, size, stopping -----------------------------------------------------------------------------------------


def test_closing_with_differences_shows_them_and_wants_a_reason(
    shop: Shop, desk: Desk, page: Page[DockView]
) -> None:
    left, listed = (packed_order(shop, desk) for _ in range(2))
    hold(page, fill_manifest(shop, desk, [listed]))
    assert "They differ in 1 parcel." in text(page, "dock.sets")
    press(page, "dock.close")
    assert cells(page, "dock.differences", 0) == ["Ready, not on the manifest"]
    assert cells(page, "dock.differences", 1) == [awb(desk, left)]
    assert not page.part(QPushButton, "dock.close_now").isEnabled()
    press(page, "dock.reason.0")
    press(page, "dock.close_now")
    assert text(page, "dock.gate_word") == "CLOSED – MAY GO"


def test_a_parcel_put_on_at_a_stroke_is_seen_when_it_is_scanned(
    shop: Shop, desk: Desk, page: Page[DockView]
) -> None:
    first, second = (packed_order(shop, desk) for _ in range(2))
    hold(page, fill_manifest(shop, desk, [first]))
    press(page, "dock.add_ready")
    assert "scanned 1." in text(page, "dock.sets")
    page.view.take_scan(awb(desk, second))
    assert page.said[-1].word == "SEEN"
    assert page.last.endswith("2 of 2 scanned.")
    assert "All agree." in text(page, "dock.sets")


def test_a_full_manifest_offers_the_next_one(shop: Shop, desk: Desk, page: Page[DockView]) -> None:
    first, second = (packed_order(shop, desk) for _ in range(2))
    set_manifest_limit(desk, "1")
    full = fill_manifest(shop, desk, [first])
    hold(page, full)
    page.view.take_scan(awb(desk, second))
    assert page.said[-1].word == "MANIFEST IS FULL"
    press(page, "dock.next")
    assert page.view.in_hand != full
    page.view.take_scan(awb(desk, second))
    assert text(page, "dock.count") == "1"


def test_closing_can_be_stopped_between_two_parcels(shop: Shop, desk: Desk, page: Page[DockView]) -> None:
    numbers = [packed_order(shop, desk) for _ in range(3)]
    hold(page, fill_manifest(shop, desk, numbers))
    page.view.run.progressed.connect(
        lambda done, total: page.part(QPushButton, "dock.close_stop").click() if done == 1 else None
    )
    press(page, "dock.close")
    press(page, "dock.close_now")
    assert text(page, "dock.gate_word") == "OPEN – DO NOT HAND OVER"
    assert "Closing was stopped." in page.last
    assert sum(shop.hidden(number)["counts"]["dispatch"] for number in numbers) == 1


# Handing over --------------------------------------------------------------------------------------------------------


def test_the_courier_leaves_vehicle_code_and_signature(
    shop: Shop, desk: Desk, page: Page[DockView], qtbot: QtBot
) -> None:
    number = packed_order(shop, desk)
    manifest_no = fill_manifest(shop, desk, [number])
    close_manifest(desk, manifest_no)
    hold(page, manifest_no)
    for name, said in (("courier_name", "Ravi"), ("vehicle", "KA 01 AB 1234"), ("code", "4711")):
        page.part(QLineEdit, f"dock.{name}").setText(said)
    pad = page.part(SignatureField, "dock.signature")
    qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    for x in (60, 100, 140):
        qtbot.mouseMove(pad, QPoint(x, 50))
    qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(140, 50))
    page.view.take_scan(awb(desk, number))
    [pickup] = pickups_of(desk, manifest_no)
    assert (pickup.taken_by, pickup.receipt.vehicle, pickup.receipt.code) == ("Ravi", "KA 01 AB 1234", "4711")
    assert pickup.receipt.signature == pad.strokes != ()


def test_a_parcel_that_is_not_on_the_closed_manifest_is_refused_loudly(
    shop: Shop, desk: Desk, page: Page[DockView]
) -> None:
    number, stranger = (packed_order(shop, desk) for _ in range(2))
    manifest_no = fill_manifest(shop, desk, [number])
    close_manifest(desk, manifest_no, reason="One comes later")
    hold(page, manifest_no)
    page.part(QLineEdit, "dock.courier_name").setText("Ravi")
    for code in (awb(desk, stranger), "NEVER-SEEN"):
        page.view.take_scan(code)
        assert (page.said[-1].kind, page.said[-1].word) == (NoticeKind.STOP, "NOT ON THIS MANIFEST")
    assert text(page, "dock.handed_count") == "0 of 1"


def test_everything_known_of_the_chosen_parcel_is_saved(
    shop: Shop, desk: Desk, page: Page[DockView], tmp_path: Path
) -> None:
    number = packed_order(shop, desk)
    hold(page, fill_manifest(shop, desk, [number]))
    assert not page.part(QPushButton, "dock.dispute").isEnabled()
    page.part(QLineEdit, "dock.paper_path").setText(str(tmp_path / "list.pdf"))
    page.part(QTableView, "dock.parcels").selectRow(0)
    press(page, "dock.dispute")
    assert "parcel.pdf" in zipfile.ZipFile(tmp_path / f"{awb(desk, number)}.zip").namelist()


# Papers --------------------------------------------------------------------------------------------------------------


@pytest.fixture
def papers(desk: Desk) -> Path:
    """Where the papers of manifests are printed."""
    folder = desk.home / "papers"
    set_printer(desk, PaperKind.MANIFEST, PrinterChoice(FOLDER, str(folder), sheet="A4"))
    return folder


def close_now(page: Page[DockView]) -> None:
    press(page, "dock.close")
    press(page, "dock.close_now")


def test_a_paper_is_printed_again_for_a_reason_only(
    shop: Shop, desk: Desk, page: Page[DockView], papers: Path
) -> None:
    hold(page, fill_manifest(shop, desk, [packed_order(shop, desk)]))
    close_now(page)
    assert (page.said[-1].word, len(list(papers.glob("*.pdf")))) == ("PRINTED", 2)
    press(page, "dock.print_paper")
    assert text(page, "dock.why_again_told").endswith(f"by {desk.person}. Why again?")
    press(page, "dock.why_again_back")
    assert len(list(papers.glob("*.pdf"))) == 2
    press(page, "dock.print_paper")
    press(page, "dock.why_again1")
    assert (page.said[-1].word, len(list(papers.glob("*.pdf")))) == ("REPRINT 2", 4)
    assert page.part(QWidget, "dock.why_again").isHidden()


def test_okers_paper_that_could_not_be_fetched_is_said_and_had_with_one_press(
    shop: Shop, desk: Desk, page: Page[DockView], papers: Path
) -> None:
    hold(page, fill_manifest(shop, desk, [packed_order(shop, desk)]))
    shop.fault("manifestPdf", "http_500", times=None)
    close_now(page)
    assert (page.said[-1].kind, page.said[-1].word) == (NoticeKind.WAIT, "WITHOUT OKER'S PAPER")
    assert "was sent to Folder. Oker's own paper could not be fetched." in page.last
    press(page, "dock.fetch_paper")
    assert page.said[-1].word == "WITHOUT OKER'S PAPER"
    assert len(list(papers.glob("*.pdf"))) == 1
    shop.no_more_faults()
    press(page, "dock.fetch_paper")
    assert "Oker's own paper of manifest" in page.last
    assert len(list(papers.glob("*.pdf"))) == 2
    assert page.part(QPushButton, "dock.fetch_paper").isHidden()


def test_without_a_printer_okers_missing_paper_is_said_too(
    shop: Shop, desk: Desk, page: Page[DockView]
) -> None:
    hold(page, fill_manifest(shop, desk, [packed_order(shop, desk)]))
    shop.fault("manifestPdf", "http_500", times=None)
    close_now(page)
    assert page.said[-1].word == "WITHOUT OKER'S PAPER"
    shop.no_more_faults()
    press(page, "dock.fetch_paper")
    assert page.said[-1].word == "OKER'S PAPER"
    assert page.part(QPushButton, "dock.fetch_paper").isHidden()
