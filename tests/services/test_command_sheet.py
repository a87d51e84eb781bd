"""The command sheet: every command and every box on it, in words and in bars that a scanner reads."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pypdfium2 as pdfium
import pytest
import zxingcpp

from oker_desk.domain.boxes import BoxKind
from oker_desk.domain.commands import BoxCommand, Command, command_of
from oker_desk.domain.trouble import Outcome
from oker_desk.domain.wording import Sentence
from oker_desk.services.command_sheet import WORDS, save_command_sheet
from oker_desk.services.desk import Desk
from oker_desk.services.packing.boxes import save_box_kinds
from tests.shop import trouble_of

HINDI = {"Undo": "वापस लें", "Take back the last scan.": "आख़िरी स्कैन वापस लें।"}


def in_hindi(sentence: Sentence) -> str:
    return HINDI.get(str(sentence), str(sentence))


def read_back(path: Path, dpi: int = 203) -> tuple[list[str], str]:
    """Return the codes that a scanner finds and the words of the sheet."""
    document = pdfium.PdfDocument(path.read_bytes())
    codes, words = [], ""
    for page in document:
        picture = page.render(scale=dpi / 72, grayscale=True).to_pil()
        codes += [found.text for found in zxingcpp.read_barcodes(picture)]
        words += page.get_textpage().get_text_range()
    document.close()
    return codes, words


def sheet(desk: Desk, tmp_path: Path, speak: Callable[[Sentence], str] = str) -> Path:
    return save_command_sheet(desk, tmp_path / "commands.pdf", speak)


@pytest.mark.slow
@pytest.mark.parametrize("dpi", [150, 203, 600])
def test_every_command_and_box_can_be_scanned_from_the_paper(desk: Desk, tmp_path: Path, dpi: int) -> None:
    codes, _ = read_back(sheet(desk, tmp_path), dpi)
    assert {command_of(code) for code in codes} == {*Command, *(BoxCommand(place) for place in range(3))}
    assert len(codes) == len(Command) + 3


def test_the_words_stand_beside_the_bars(desk: Desk, tmp_path: Path) -> None:
    save_box_kinds(desk, [BoxKind("Shoe box", 330, 210, 120)])
    _, words = read_back(sheet(desk, tmp_path))
    for word, _ in WORDS.values():
        assert str(word) in words
    assert "Shoe box" in words
    assert "330 × 210 × 120 mm" in words
    assert "OKERDOUNDO" in words


def test_another_language_stands_beside_the_english_word(desk: Desk, tmp_path: Path) -> None:
    before = len(read_back(sheet(desk, tmp_path))[1])
    codes, words = read_back(sheet(desk, tmp_path, in_hindi))
    assert "Undo" in words
    assert len(words) > before
    assert len(codes) == len(Command) + 3


def test_no_command_is_forgotten() -> None:
    assert set(WORDS) == set(Command)


def test_without_boxes_there_is_one_page(desk: Desk, tmp_path: Path) -> None:
    save_box_kinds(desk, [])
    document = pdfium.PdfDocument(sheet(desk, tmp_path).read_bytes())
    assert len(document) == 1
    document.close()


def test_a_place_that_cannot_be_written_is_told(desk: Desk, tmp_path: Path) -> None:
    trouble = trouble_of(save_command_sheet, desk, tmp_path / "none" / "commands.pdf", str)
    assert trouble.outcome is Outcome.UNAVAILABLE
