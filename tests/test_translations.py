"""Every text that a person reads can be spoken in every language, and the Linguist files are in step with the program."""

from __future__ import annotations

import ast
import importlib.util
import re
import string
import sys
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QRawFont

ROOT = Path(__file__).parents[1]
GUI = ROOT / "oker_desk" / "gui"
FONTS = ROOT / "resources" / "fonts"


def load_tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / ".ci" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["translations"] = module  # its dataclasses look for it there
    spec.loader.exec_module(module)
    return module


TOOL = load_tool()
SOURCES = TOOL.find_sources()
LANGUAGES = sorted(TOOL.LANGUAGES)
UPDATE = "Run `python .ci/translations.py update`"


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def is_filled(text: str) -> bool:
    """Whether the text has ``{places}``; an example of JSON has braces too."""
    return bool(re.search(r"\{\w+(:[^}]*)?\}", text))


@pytest.fixture(params=LANGUAGES)
def done(request: pytest.FixtureRequest) -> dict[str, str]:
    found: dict[str, str] = TOOL.read_translations(request.param)
    return found


def test_every_text_for_people_can_be_found() -> None:
    assert not SOURCES.unseen, "A text stands where it is used, or is marked:\n" + "\n".join(SOURCES.unseen)


def test_every_text_has_a_translation(done: dict[str, str]) -> None:
    missing = sorted(set(SOURCES.texts) - set(done))
    assert not missing, f"{UPDATE}, then translate:\n" + "\n".join(missing)


def test_texts_that_are_gone_are_dropped(done: dict[str, str]) -> None:
    assert not set(done) - set(SOURCES.texts), UPDATE


def test_a_translation_fills_the_same_places(done: dict[str, str]) -> None:
    differ = [f"{s}\n{t}" for s, t in done.items() if is_filled(s) and places(s) != places(t)]
    assert not differ, "\n".join(differ)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_compiled_is_what_is_written(language: str) -> None:
    compiled = QTranslator()
    assert compiled.load(str(TOOL.FOLDER / f"oker-desk_{language}.qm"))
    done = TOOL.read_translations(language)
    stale = [text for text in done if compiled.translate(TOOL.CONTEXT, text) != done[text]]
    assert not stale, f"{UPDATE}: {stale[:3]}"


def test_our_fonts_can_draw_every_sign(done: dict[str, str], qapp: object) -> None:
    fonts = [QRawFont(str(path), 12.0) for path in sorted(FONTS.glob("*Regular.ttf"))]
    signs = set("".join([*SOURCES.texts, *done.values()])) - {"\n", "\u200d", "\u200c"}
    missing = sorted(sign for sign in signs if not any(font.supportsCharacter(ord(sign)) for font in fonts))
    assert not missing, f"No font in resources/fonts draws {missing}"


# Texts that would stay English -----------------------------------------------------------------------------------------

TAKES_TEXT: dict[str, tuple[int, ...]] = {
    **dict.fromkeys(("label", "button", "QLabel", "QPushButton", "QCheckBox", "QRadioButton"), (0,)),
    **dict.fromkeys(
        ("setText", "setPlaceholderText", "setAccessibleName", "setToolTip", "setWindowTitle"), (0,)
    ),
    **dict.fromkeys(
        ("setAccessibleDescription", "QTableWidgetItem", "addTab", "setTabText", "setTitle"), (0, 1)
    ),
    **dict.fromkeys(("say_good", "say_done", "say_wrong", "say_stop", "say_wait", "say_info"), (0, 1)),
    "field": (1, 2),
    "rename": (1,),
    "Notice": (1, 2),
}
"""Functions that show a text, and which of their arguments it is."""
SAME_EVERYWHERE = {
    *("Oker Desk", "Alt+", "https://…", "https://….unicommerce.com"),
    '{"OkerWarehouseCode":"UniwareWarehouseCode"}',
}


def english_only(path: Path) -> list[str]:
    """Return the texts in a module that reach the screen as they stand in the code."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            shown = [node.args[at] for at in TAKES_TEXT.get(name, ()) if at < len(node.args)]
            shown += [keyword.value for keyword in node.keywords if keyword.arg in {"says", "hint"}]
            found += [text for part in shown for text in literals(part) if text not in SAME_EVERYWHERE]
    return found


def literals(part: ast.expr) -> list[str]:
    """Return texts that are written in an expression and go through no ``tr``."""
    if isinstance(part, ast.IfExp):
        return literals(part.body) + literals(part.orelse)
    if isinstance(part, ast.BinOp):
        return literals(part.left) + literals(part.right)
    if isinstance(part, ast.JoinedStr):
        return [text for piece in part.values for text in literals(piece)]
    if isinstance(part, ast.Constant) and isinstance(part.value, str):
        return [part.value] if re.search(r"[A-Za-z]{2}", part.value) else []
    return []


def test_no_text_on_the_screen_stays_english() -> None:
    found = {path.relative_to(GUI).as_posix(): english_only(path) for path in sorted(GUI.rglob("*.py"))}
    stay = {name: texts for name, texts in found.items() if texts and "tour/" not in name}
    assert not stay, f"Give these texts to tr(): {stay}"
