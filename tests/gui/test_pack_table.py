"""At the packing table: what is wrong is told apart and changes nothing, and whatever happens leaves a way on."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from oker_desk.domain.commands import Command
from oker_desk.domain.orders import OrderState
from oker_desk.domain.shift import MarkKind
from oker_desk.domain.weighing import Weight
from oker_desk.gui.main_window import SMALLEST, MainWindow
from oker_desk.gui.notices import NoticeKind
from oker_desk.services.claiming import claim_order
from oker_desk.services.desk import Desk, close_desk, open_desk
from oker_desk.services.packing.label_scan import set_label_is_scanned
from oker_desk.services.printers import PrinterChoice, label_printer, set_label_printer
from oker_desk.services.setup.station import set_straight_through
from oker_desk.services.sync.kinds import SyncKind
from oker_desk.services.sync.running import run_sync
from tests.gui.pack_table import click, fill_box, kind_of, said, view_of
from tests.gui.windows import keyboard, open_window, press, scan
from tests.shop import HURRIED, KURTA, SCARF, Shop, check_all, look, new_order, pack


def at_the_label(shop: Shop, desk: Desk, window: MainWindow) -> str:
    """Pack a scarf up to its printed label and return the order's number."""
    order_no = new_order(shop, desk, SCARF)
    scan(window, order_no)
    scan(window, "TEST-SCARF")
    if look(desk, order_no).parcel.label is None:
        fill_box(window)
    return order_no


def command(window: MainWindow, command: Command) -> None:
    scan(window, command.value)


# Wrong scans -----------------------------------------------------------------------------------------------------------


def test_every_wrong_scan_has_its_own_word_shape_and_colour(
    shop: Shop, desk: Desk, window: MainWindow
) -> None:
    other = new_order(shop, desk, {**SCARF, "sku": "TEST-MUG", "title": "Tea mug", "variantId": "T9-A"})
    scan(window, new_order(shop, desk))
    looks = {}
    scan(window, "TEST-SCARF")
    for code in ("TEST-MUG", "NOBODY-KNOWS", "TEST-SCARF"):
        scan(window, code)
        looks[said(window)] = (window.banner.sign.kind, kind_of(window))
        assert window.banner.acknowledge()
    keyboard.catch_up()
    for _ in range(2):
        view_of(window).flow.take_scan("TEST-KURTA", keyboard.at / 1000)
    looks[said(window)] = (window.banner.sign.kind, kind_of(window))
    assert list(looks) == ["WRONG ITEM", "UNKNOWN CODE", "TOO MANY", "SCANNED TWICE"]
    assert len(set(looks.values())) == 4
    assert len({sign for sign, _ in looks.values()}) == 4
    assert look(desk, other).state is OrderState.NEW


def test_a_trigger_that_fires_twice_counts_once_and_a_second_piece_counts(
    shop: Shop, desk: Desk, window: MainWindow
) -> None:
    order_no = new_order(shop, desk)
    scan(window, order_no)
    flow = view_of(window).flow
    for moment in (100.0, 100.1, 101.0):
        flow.take_scan("TEST-KURTA", moment)
    assert look(desk, order_no).units == (2, 3)
    marks = desk.store.shift_marks.between(
        look(desk, order_no).channel.ordered_at.replace(year=2000), desk.now()
    )
    assert [mark.kind for mark in marks] == [MarkKind.OPENED, MarkKind.DOUBLE]


def test_a_wrong_scan_stays_over_what_goes_on_by_itself_until_it_is_seen(
    shop: Shop, desk: Desk, window: MainWindow
) -> None:
    """One too many that comes while the invoice is being fetched is not swept away by the invoice's good news."""
    scan(window, new_order(shop, desk, SCARF))
    flow = view_of(window).flow
    flow._unseen = True
    window.parts.say_wrong("TOO MANY", "One lies there still.")
    flow._say_progress("INVOICED", "Invoice 1.")
    assert said(window) == "TOO MANY"
    assert window.banner.acknowledge()
    assert said(window) == "INVOICED"


def test_the_next_right_scan_acknowledges_a_wrong_one(shop: Shop, desk: Desk, window: MainWindow) -> None:
    scan(window, new_order(shop, desk))
    scan(window, "NOBODY-KNOWS")
    scan(window, "TEST-SCARF")
    assert said(window) == "1 OF 3"


def test_the_number_of_the_order_in_hand_is_no_wrong_scan(shop: Shop, desk: Desk, window: MainWindow) -> None:
    order_no = new_order(shop, desk)
    scan(window, order_no)
    scan(window, "TEST-SCARF")
    scan(window, order_no)
    assert (said(window), kind_of(window)) == ("ORDER OPEN", NoticeKind.INFO)
    assert look(desk, order_no).units == (1, 3)


def test_an_unknown_code_is_taught_by_a_deliberate_act_only(
    shop: Shop, desk: Desk, window: MainWindow
) -> None:
    order_no = new_order(shop, desk)
    scan(window, order_no)
    scan(window, "8901234567894")
    assert look(desk, order_no).units == (0, 3)
    click(window, "pack.teach")
    click(window, "pack.question.option2")
    assert look(desk, order_no).units == (1, 3)
    scan(window, "8901234567894")
    assert said(window) == "TOO MANY"


def test_a_weight_comes_before_anything_else_is_scanned(shop: Shop, desk: Desk, window: MainWindow) -> None:
    scan(window, new_order(shop, desk, SCARF))
    scan(window, "TEST-SCARF")
    scan(window, "TEST-SCARF")
    assert said(window) == "WEIGHT FIRST"


@pytest.mark.parametrize("name", ["pack.get_invoice", "pack.get_label", "pack.short", "pack.print"])
def test_a_scanners_enter_presses_no_button(shop: Shop, desk: Desk, window: MainWindow, name: str) -> None:
    """Complaint 2: whatever button has the focus, a scan only counts."""
    set_straight_through(desk, False)
    order_no = new_order(shop, desk)
    scan(window, order_no)
    button = window.findChild(QPushButton, name)
    assert button is not None
    pressed: list[bool] = []
    button.clicked.connect(pressed.append)
    for code in ("TEST-KURTA", "TEST-KURTA", "TEST-SCARF"):
        button.setFocus()
        scan(window, code)
    assert pressed == []
    assert look(desk, order_no).state is OrderState.CHECKED


def test_an_article_that_is_scrolled_out_of_sight_counts_and_comes_into_sight(
    shop: Shop, desk: Desk, window: MainWindow
) -> None:
    """Complaint 4: what counts is the order, not the rows that are on the screen."""
    goods = [
        {**SCARF, "sku": f"MUG-{n:02d}", "variantId": f"T9-{n}", "title": f"Tea mug {n}"} for n in range(40)
    ]
    order_no = new_order(shop, desk, *goods)
    scan(window, order_no)
    scan(window, "MUG-39")
    assert look(desk, order_no).units == (1, 40)
    items = view_of(window).order.items
    card = next(card for card in items.cards.values() if card.item.sku == "MUG-39")
    assert not card.visibleRegion().isEmpty()


def test_what_is_read_anew_leaves_the_focus_where_somebody_put_it(
    shop: Shop, desk: Desk, window: MainWindow
) -> None:
    scan(window, new_order(shop, desk))
    button = window.findChild(QPushButton, "pack.short")
    assert button is not None
    button.setFocus()
    view_of(window).flow.read_again()
    assert button.hasFocus()


# Set aside, one box, claims --------------------------------------------------------------------------------------------


def test_a_missing_piece_sets_the_whole_order_aside_with_its_place(
    shop: Shop, desk: Desk, window: MainWindow
) -> None:
    order_no = new_order(shop, desk)
    view = view_of(window)
    scan(window, order_no)
    scan(window, "TEST-SCARF")
    click(window, "pack.short")
    place = window.findChild(QLineEdit, "pack.question.field")
    assert place is not None
    assert (place.text(), place.hasFocus()) == ("S1", True)
    press(window, "\r", Qt.Key.Key_Return)
    assert said(window) == "PUT ON S1"
    view.refresh()
    view.queue.show_list("aside")
    [row] = view.queue.list.queue.rows
    assert "2 × Test kurta missing. It stands on S1" in row.reason
    view.queue.list.clicked.emit(view.queue.list.queue.index(0, 0))
    assert view.flow.order_no == order_no
    assert look(desk, order_no).units == (1, 3)


def test_the_sheet_sets_aside_without_a_key(shop: Shop, desk: Desk, window: MainWindow) -> None:
    scan(window, new_order(shop, desk))
    command(window, Command.SHORT)
    assert view_of(window).flow.question is not None
    command(window, Command.SHORT)
    assert said(window) == "PUT ON S1"


def test_the_piece_that_turns_up_while_asking_is_counted(shop: Shop, desk: Desk, window: MainWindow) -> None:
    order_no = new_order(shop, desk)
    scan(window, order_no)
    click(window, "pack.short")
    place = window.findChild(QLineEdit, "pack.question.field")
    assert place is not None
    scan(window, "TEST-SCARF")
    assert place.text() == "S1"  # a scan writes nothing where the cursor stands
    assert view_of(window).flow.question is None
    assert look(desk, order_no).units == (1, 3)


def test_items_of_two_facilities_or_two_packets_are_set_aside_with_the_reason(
    shop: Shop, desk: Desk, window: MainWindow
) -> None:
    split = new_order(shop, desk, KURTA, {**SCARF, "facilityCode": "OKER-DEL-02"})
    packets = new_order(shop, desk, {**KURTA, "packetNumber": 1}, {**SCARF, "packetNumber": 2})
    view = view_of(window)
    view.refresh()
    view.queue.show_list("aside")
    reasons = {row.order_no: row.reason for row in view.queue.list.queue.rows}
    assert "cannot be split" in reasons[split]
    assert "only one box" in reasons[packets]
    scan(window, split)
    assert kind_of(window) is NoticeKind.STOP
    assert view.flow.hand is None


def test_nothing_on_the_table_splits_an_order_or_opens_a_second_box(
    shop: Shop, desk: Desk, window: MainWindow
) -> None:
    scan(window, new_order(shop, desk))
    texts = " ".join(made.text().lower() for made in window.view.findChildren(QPushButton))
    assert "split" not in texts
    assert "second box" not in texts
    scan(window, "TEST-SCARF")
    command(window, Command.FINISH)
    window.findChild(QPushButton, "pack.get_invoice").click()  # type: ignore[union-attr]
    assert not shop.calls("invoiceDetails")


def test_an_order_open_at_another_window_names_table_and_person(
    shop: Shop, desk: Desk, window: MainWindow
) -> None:
    order_no = new_order(shop, desk, SCARF)
    another = open_desk(desk.home, pace=HURRIED)
    try:
        another.person = "Meena"
        claim_order(another, look(another, order_no))
        scan(window, order_no)
        assert said(window) == "IN OTHER HANDS"
        assert "Table 1" in window.banner.sentence.text()
        assert "Meena" in window.banner.sentence.text()
    finally:
        close_desk(another)


# A cancellation at each point of the way (complaint 18) ------------------------------------------------------------------


@pytest.mark.parametrize("scanned", [0, 1, 2])
def test_a_cancelled_order_never_gets_an_invoice(
    shop: Shop, desk: Desk, window: MainWindow, scanned: int
) -> None:
    order_no = new_order(shop, desk)
    codes = ["TEST-KURTA", "TEST-KURTA", "TEST-SCARF"]
    scan(window, order_no)
    for code in codes[:scanned]:
        scan(window, code)
    shop.admin("POST", f"orders/{order_no}/cancel")
    for code in codes[scanned:]:
        scan(window, code)
    assert (said(window), kind_of(window)) == ("CANCELLED", NoticeKind.STOP)
    assert "Put the goods back on the shelf" in window.banner.sentence.text()
    assert not shop.calls("invoiceDetails")
    other = new_order(shop, desk, SCARF)
    scan(window, other)
    assert view_of(window).flow.order_no == other


def test_a_cancellation_that_the_sync_brings_stops_the_packer_at_once(
    shop: Shop, desk: Desk, window: MainWindow
) -> None:
    order_no = new_order(shop, desk)
    scan(window, order_no)
    shop.admin("POST", f"orders/{order_no}/cancel")
    run_sync(desk, SyncKind.STATUS)
    window.view.refresh()
    assert kind_of(window) is NoticeKind.STOP
    assert "CANCELLED" in window.banner.sentence.text()
    press(window, "", Qt.Key.Key_Escape)
    press(window, "", Qt.Key.Key_Escape)
    assert view_of(window).flow.hand is None


# Straight through, refusals and lost answers ----------------------------------------------------------------------------


def test_what_oker_refuses_is_told_in_its_own_words_and_can_be_asked_again(
    shop: Shop, desk: Desk, window: MainWindow
) -> None:
    order_no = new_order(shop, desk, SCARF)
    scan(window, order_no)
    shop.fault("invoiceDetails", "http_404")
    scan(window, "TEST-SCARF")
    assert said(window) == "OKER SAYS NO"
    assert look(desk, order_no).state is OrderState.CHECKED
    click(window, "pack.get_invoice")
    assert said(window) == "INVOICED"


@pytest.mark.parametrize("call", ["invoiceDetails", "shipmentDetails"])
def test_a_step_whose_answer_was_lost_is_read_back_and_done_once(
    shop: Shop, desk: Desk, window: MainWindow, call: str
) -> None:
    told: list[str] = []
    window.parts.said.connect(lambda notice: told.append(notice.word))
    order_no = new_order(shop, desk, SCARF)
    scan(window, order_no)
    shop.fault(call, "drop_after")
    scan(window, "TEST-SCARF")
    fill_box(window)
    if look(desk, order_no).parcel.label is None:
        fill_box(window)
    assert "CHECKING WITH OKER" in told or "LABEL PRINTED" in told
    assert look(desk, order_no).state is OrderState.READY_TO_SHIP


def test_pressed_a_hundred_times_it_is_done_once(shop: Shop, desk: Desk, window: MainWindow) -> None:
    order_no = new_order(shop, desk, SCARF)
    check_all(desk, order_no)
    scan(window, order_no)
    flow = view_of(window).flow
    for _ in range(100):
        flow.get_invoice()
        command(window, Command.FINISH) if flow.hand is None else flow.get_invoice()
    fill_box(window)
    for _ in range(100):
        flow.get_label(None)
    assert len(shop.calls("invoiceDetails")) == 1
    assert len(shop.calls("shippingLabel")) <= 1
    label = look(desk, order_no).parcel.label
    assert label is not None
    assert label.prints == 1


def test_after_any_print_the_next_parcel_works_at_once(shop: Shop, desk: Desk, window: MainWindow) -> None:
    """A printer that failed, a reprint, a label that does not read: none holds the table up (complaint 11)."""
    printer, in_the_way = label_printer(desk), desk.home / "a-file"
    in_the_way.write_text("")
    set_label_printer(desk, PrinterChoice("folder", str(in_the_way / "printed")))
    first = at_the_label(shop, desk, window)
    assert kind_of(window) in {NoticeKind.WRONG, NoticeKind.STOP}
    set_label_printer(desk, printer)
    click(window, "pack.print")
    command(window, Command.REPRINT)
    command(window, Command.YES)
    assert said(window) == "LABEL PRINTED (REPRINT 2)"
    scan(window, str(look(desk, first).awb))
    assert said(window) == "PARCEL READY"
    second = at_the_label(shop, desk, window)
    click(window, "pack.unread")
    click(window, "pack.question.option1")
    assert said(window) == "PUT ON S1"
    third = new_order(shop, desk, SCARF)
    scan(window, third)
    assert view_of(window).flow.order_no == third
    assert look(desk, second).parcel.aside is not None


def test_the_sheet_goes_through_every_step_without_a_key(shop: Shop, desk: Desk, window: MainWindow) -> None:
    set_straight_through(desk, False)
    order_no = new_order(shop, desk, SCARF)
    window.view.refresh()
    command(window, Command.NEXT)
    assert view_of(window).flow.order_no == order_no
    scan(window, "TEST-SCARF")
    command(window, Command.UNDO)
    assert look(desk, order_no).units == (0, 1)
    scan(window, "TEST-SCARF")
    command(window, Command.FINISH)
    assert said(window) == "INVOICED"
    window.parts.weighed.emit(Weight(400, stable=True))
    scan(window, "OKERDOBOXB")
    command(window, Command.FINISH)
    assert said(window) == "LABEL PRINTED"
    scan(window, str(look(desk, order_no).awb))
    assert said(window) == "PARCEL READY"


def test_the_label_is_scanned_before_the_next_order_opens(shop: Shop, desk: Desk, window: MainWindow) -> None:
    stranger = pack(desk, new_order(shop, desk, SCARF))
    order_no = at_the_label(shop, desk, window)
    other = new_order(shop, desk, SCARF)
    for wrong in (other, stranger):
        scan(window, wrong)
        assert kind_of(window) is NoticeKind.STOP
        assert view_of(window).flow.order_no == order_no
    press(window, "", Qt.Key.Key_Escape)
    press(window, "", Qt.Key.Key_Escape)
    assert said(window) == "SCAN THE LABEL"
    assert view_of(window).flow.order_no == order_no


def test_where_a_supervisor_switched_it_off_the_label_is_not_scanned(
    shop: Shop, desk: Desk, window: MainWindow
) -> None:
    set_label_is_scanned(desk, False)
    at_the_label(shop, desk, window)
    assert said(window) == "PARCEL READY"
    assert view_of(window).flow.hand is None


def stumble_and_go_on(shop: Shop, desk: Desk, qtbot: QtBot) -> None:
    with open_window(desk, qtbot) as window:
        order_no = new_order(shop, desk, SCARF)
        scan(window, order_no)
        flow = view_of(window).flow
        flow._start("Working…")
        window.parts.lanes.run("desk", lambda desk: 1 / 0)
        assert not flow.busy
        scan(window, "TEST-SCARF")
        assert look(desk, order_no).state is OrderState.PACKED


@pytest.mark.allow_error_log
def test_a_defect_of_ours_never_leaves_the_table_waiting(shop: Shop, desk: Desk, qtbot: QtBot) -> None:
    with pytest.raises(AssertionError, match="ZeroDivisionError"):
        stumble_and_go_on(shop, desk, qtbot)


# Weight and box --------------------------------------------------------------------------------------------------------


def test_the_scale_and_the_sheet_fill_in_weight_and_box(shop: Shop, desk: Desk, window: MainWindow) -> None:
    order_no = new_order(shop, desk, SCARF)
    scan(window, order_no)
    scan(window, "TEST-SCARF")
    window.parts.weighed.emit(Weight(412, stable=False))
    window.parts.weighed.emit(Weight(410, stable=True))
    scan(window, "OKERDOBOXC")
    command(window, Command.FINISH)
    box = look(desk, order_no).parcel.box
    assert box is not None
    assert (box.weight, box.length, box.width, box.height) == (410, 300, 200, 150)
    assert said(window) == "LABEL PRINTED"


def test_numbers_are_typed_without_a_click(shop: Shop, desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    scan(window, new_order(shop, desk, SCARF))
    scan(window, "TEST-SCARF")
    window.view.setFocus()
    weight = view_of(window).order.action.box.weight
    for sign in "750":
        before = weight.text()
        press(window, sign)
        qtbot.waitUntil(lambda before=before: weight.text() != before)
    assert weight.text() == "750"


def test_a_doubtful_weight_is_asked_about_before_oker_is_told(
    shop: Shop, desk: Desk, window: MainWindow
) -> None:
    order_no = new_order(shop, desk, SCARF)
    scan(window, order_no)
    scan(window, "TEST-SCARF")
    fill_box(window, weight="49000")
    assert said(window) == "IS THIS RIGHT?"
    assert look(desk, order_no).parcel.box is None
    command(window, Command.NO)
    fill_box(window)
    assert said(window) == "LABEL PRINTED"


def test_what_the_banner_said_of_a_doubtful_weight_goes_with_the_question(
    shop: Shop, desk: Desk, window: MainWindow
) -> None:
    new = new_order(shop, desk, SCARF)
    scan(window, new)
    scan(window, "TEST-SCARF")
    fill_box(window, weight="49000")
    assert said(window) == "IS THIS RIGHT?"
    press(window, "", Qt.Key.Key_Escape)
    assert said(window) == "Ready"
    weight = window.findChild(QLineEdit, "pack.weight")
    assert weight is not None
    assert weight.hasFocus()
    assert weight.selectedText() == "49000"


def test_news_that_came_while_a_weight_was_doubted_stays_when_the_question_goes(
    shop: Shop, desk: Desk, window: MainWindow
) -> None:
    scan(window, new_order(shop, desk, SCARF))
    scan(window, "TEST-SCARF")
    fill_box(window, weight="49000")
    window.parts.say_stop("STOP", "Oker shows the order as cancelled.")
    click(window, "pack.question.back")
    assert said(window) == "STOP"


# The screen ------------------------------------------------------------------------------------------------------------

PLACES = ("pack.order_no", "pack.payment", "pack.due", "pack.steps", "pack.items", "pack.side", "pack.action")
STEPS = tuple(f"pack.step.{name}" for name in ("check", "invoice", "label", "scan"))


def places_of(window: MainWindow) -> dict[str, QRect]:
    found = {}
    for name in (*PLACES, *STEPS, "banner"):
        part = window.findChild(QWidget, name)
        assert part is not None
        found[name] = QRect(part.mapTo(window, part.rect().topLeft()), part.size())
    return found


def test_nothing_moves_while_a_parcel_is_packed(shop: Shop, desk: Desk, window: MainWindow) -> None:
    order_no = new_order(
        shop,
        desk,
        KURTA,
        {**SCARF, "giftWrap": {"giftWrapMessage": "Many happy returns", "giftWrapCharges": 0}},
    )
    scan(window, order_no)
    before = places_of(window)
    for code in ("TEST-KURTA", "NOBODY-KNOWS", "TEST-KURTA", "TEST-SCARF"):
        scan(window, code)
        assert places_of(window) == before
    fill_box(window)
    assert places_of(window) == before
    scan(window, "SOMEBODY-ELSES-LABEL")
    assert places_of(window) == before


def test_gift_and_cod_are_shown_and_no_price(shop: Shop, desk: Desk, window: MainWindow) -> None:
    gift = {**SCARF, "giftWrap": {"giftWrapMessage": "For Meena", "giftWrapCharges": 0}}
    scan(window, new_order(shop, desk, gift, paymentType="cod"))
    view = view_of(window)
    assert "“For Meena”" in view.order.gift_told.text()
    assert view.order.payment.text() == "COD"
    texts = [made.text() for made in view.findChildren(QWidget) if hasattr(made, "text")]
    assert not [text for text in texts if "₹" in str(text) or "INR" in str(text) or "Rs" in str(text)]


def test_a_small_screen_shows_the_whole_table(shop: Shop, desk: Desk, window: MainWindow) -> None:
    """1366 × 768 at one and a half size leaves 910 × 512."""
    assert SMALLEST <= (910, 512)
    window.resize(910, 512)
    scan(window, new_order(shop, desk))
    assert (window.width(), window.height()) == (910, 512)
    whole = window.rect()
    for name in ("pack.undo", "pack.short", "pack.put_away", "banner.word", *PLACES[:5], *STEPS):
        part = window.findChild(QWidget, name)
        assert part is not None
        assert part.isVisible(), name
        assert whole.contains(QRect(part.mapTo(window, part.rect().topLeft()), part.size())), name
    scan(window, "TEST-KURTA")
    window.resize(1366, 768)
    assert view_of(window).queue.isVisible()
    assert window.findChild(QWidget, "pack.side").isVisible()  # type: ignore[union-attr]


def test_the_age_of_okers_facts_is_shown(shop: Shop, desk: Desk, window: MainWindow) -> None:
    scan(window, new_order(shop, desk))
    assert view_of(window).order.age.text() == "Oker: just now"


def test_the_figures_are_a_page_with_a_chart_and_a_file(
    shop: Shop, desk: Desk, window: MainWindow, tmp_path: Path
) -> None:
    order_no = at_the_label(shop, desk, window)
    scan(window, str(look(desk, order_no).awb))
    click(window, "pack.figures")
    figures = view_of(window).figures
    assert figures.isVisible()
    assert figures.numbers[0].text() == "1"
    assert ": 1" in figures.chart.accessibleName()
    figures.path.setText(str(tmp_path / "figures.csv"))
    click(window, "pack.figures.write")
    assert said(window) == "WRITTEN"
    assert (tmp_path / "figures.csv").exists()
    press(window, "", Qt.Key.Key_Escape)
    assert not figures.isVisible()
