"""Labels of many orders: in the shown order, each once, stopped and gone on with at n of N (complaint 10)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from oker_desk.gui.orders.bulk_print import BulkPrint
from oker_desk.services.desk import Desk
from oker_desk.services.packing.labelling import get_label
from oker_desk.services.packing.printing import print_label
from oker_desk.services.print_ledger import prints_of
from oker_desk.services.printers import FOLDER, PrinterChoice, label_printer, set_label_printer
from tests.devices.label_files import plan_of
from tests.gui.dock_pages import Page, open_page
from tests.shop import BOX, Shop, invoiced_order, look, new_order


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[Page[BulkPrint]]:
    with open_page(BulkPrint, desk, qtbot) as page:
        yield page


def labelled(shop: Shop, desk: Desk) -> str:
    number = invoiced_order(shop, desk)
    get_label(desk, number, BOX)
    return number


def printed(desk: Desk) -> list[bytes]:
    return [path.read_bytes() for path in sorted((desk.home / "printed").glob("*.pdf"))]


def told(page: Page[BulkPrint]) -> str:
    return page.part(QLabel, "orders.bulk_told").text()


def test_many_labels_come_out_each_once_in_the_order_given(
    shop: Shop, desk: Desk, page: Page[BulkPrint]
) -> None:
    numbers = [labelled(shop, desk) for _ in range(4)][::-1]
    page.view.start(numbers)
    papers = printed(desk)
    assert len(papers) == 4
    for paper, number in zip(papers, numbers, strict=True):
        assert plan_of(paper, look(desk, number).awb or "").page == 0
    assert told(page) == "4 of 4 labels printed"
    assert page.last == "4 of 4 labels were printed."


def test_what_may_not_be_printed_is_left_out_with_its_reason(
    shop: Shop, desk: Desk, page: Page[BulkPrint]
) -> None:
    before, without, good = labelled(shop, desk), new_order(shop, desk), labelled(shop, desk)
    print_label(desk, before)
    page.view.start([before, without, good])
    assert len(printed(desk)) == 2
    assert [len(prints_of(desk, number)) for number in (before, without, good)] == [1, 0, 1]
    reasons = page.part(QListWidget, "orders.bulk_left_out")
    assert "Printed before" in reasons.item(0).text()
    assert "has no label yet" in reasons.item(1).text()
    assert told(page) == "1 of 3 labels printed"


def test_a_printer_that_takes_nothing_stops_at_that_label_and_goes_on_from_it(
    shop: Shop, desk: Desk, page: Page[BulkPrint], tmp_path: Path
) -> None:
    numbers = [labelled(shop, desk) for _ in range(3)]
    print_label(desk, numbers[0])
    good = label_printer(desk)
    (tmp_path / "a file").write_text("")
    set_label_printer(desk, PrinterChoice(FOLDER, str(tmp_path / "a file" / "printed")))
    page.view.start(numbers)
    assert told(page) == "Stopped at label 2 of 3"
    assert page.said[-1].word == "PRINTING STOPPED"
    set_label_printer(desk, good)
    page.part(QPushButton, "orders.bulk_go_on").click()
    assert told(page) == "2 of 3 labels printed"
    assert len(printed(desk)) == 3


def test_a_person_may_stop_and_go_on(
    shop: Shop, desk: Desk, page: Page[BulkPrint], monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = [labelled(shop, desk) for _ in range(3)]
    page.view.start([])
    assert page.view.isHidden()
    took = page.view._took
    monkeypatch.setattr(page.view, "_took", lambda line: (page.view.put_down(), took(line)))
    page.view.start(numbers)
    assert told(page) == "Stopped at label 2 of 3"
    monkeypatch.undo()
    page.part(QPushButton, "orders.bulk_go_on").click()
    assert told(page) == "3 of 3 labels printed"
    assert page.view.put_down()
    assert page.view.isHidden()
