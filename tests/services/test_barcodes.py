"""Barcodes are learned by scanning and from files; what is known already is asked about, never overwritten."""

from __future__ import annotations

from pathlib import Path

import pytest

from oker_desk.domain.trouble import Outcome
from oker_desk.services.barcodes import forget_barcode, import_csv, learn, sku_of
from oker_desk.services.desk import Desk
from oker_desk.services.sync.kinds import SyncKind
from oker_desk.services.sync.running import run_sync
from tests.shop import trouble_of

EAN = "8901234567894"


@pytest.fixture
def desk(desk: Desk) -> Desk:
    """A desk that knows the catalog."""
    run_sync(desk, SyncKind.CATALOG)
    return desk


def test_a_code_that_nobody_taught_is_no_article(desk: Desk) -> None:
    assert sku_of(desk, EAN) is None


def test_a_code_is_learned_with_person_and_time(desk: Desk) -> None:
    learn(desk, EAN, "KURTA-RED-M")
    learn(desk, EAN, "KURTA-RED-M")
    assert sku_of(desk, f" {EAN} ") == sku_of(desk, f"0{EAN}") == "KURTA-RED-M"
    told = [event for event in desk.store.history.newest(10) if event.act == "barcode"]
    assert [event.who for event in told] == [desk.person]


def test_a_code_of_another_article_is_asked_about_and_then_replaced(desk: Desk) -> None:
    learn(desk, EAN, "KURTA-RED-M")
    trouble = trouble_of(learn, desk, EAN, "KURTA-RED-L")
    assert (trouble.outcome, trouble.rule) == (Outcome.BLOCKED, "R13")
    assert sku_of(desk, EAN) == "KURTA-RED-M"
    learn(desk, EAN, "KURTA-RED-L", replace=True)
    assert sku_of(desk, EAN) == "KURTA-RED-L"


def test_the_sku_of_an_article_is_never_a_code_of_another(desk: Desk) -> None:
    assert trouble_of(learn, desk, "KURTA-RED-L", "KURTA-RED-M").outcome is Outcome.BLOCKED
    assert sku_of(desk, "KURTA-RED-L") is None


def test_an_article_that_the_catalog_does_not_have_is_not_learned(desk: Desk) -> None:
    assert trouble_of(learn, desk, EAN, "KURTA-REDD-M").outcome is Outcome.INVALID


def test_a_barcode_is_forgotten(desk: Desk) -> None:
    learn(desk, EAN, "KURTA-RED-M")
    forget_barcode(desk, EAN)
    assert sku_of(desk, EAN) is None
    assert trouble_of(forget_barcode, desk, EAN).outcome is Outcome.INVALID


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_file_is_learned_and_its_wrong_lines_are_told(desk: Desk, tmp_path: Path, encoding: str) -> None:
    learn(desk, "8901234567900", "KURTA-RED-L")
    learn(desk, "8901234567917", "KURTA-RED-S")
    file = tmp_path / "ean.csv"
    lines = [
        "EAN;SKU;Größe",
        f"{EAN};KURTA-RED-M;M",
        "8901234567900;KURTA-RED-M;M",
        "8901234567917;KURTA-RED-S;S",
        "8901234567924;NO-SUCH;M",
        f"{EAN};KURTA-RED-S;S",
        "KURTA-RED-L;KURTA-RED-M;M",
    ]
    file.write_bytes("\n".join(lines).encode(encoding))
    imported = import_csv(desk, file)
    assert (imported.new, imported.same) == (1, 1)
    assert [problem.line for problem in imported.problems] == [3, 5, 6, 7]
    assert sku_of(desk, EAN) == "KURTA-RED-M"
    assert sku_of(desk, "8901234567900") == "KURTA-RED-L"


def test_a_file_that_is_not_there_or_empty_says_so(desk: Desk, tmp_path: Path) -> None:
    assert trouble_of(import_csv, desk, tmp_path / "no.csv").outcome is Outcome.UNAVAILABLE
    (tmp_path / "empty.csv").write_text("\n")
    assert trouble_of(import_csv, desk, tmp_path / "empty.csv").outcome is Outcome.INVALID
