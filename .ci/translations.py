"""Keep the Qt Linguist files in step with the program's texts.

    python3 .ci/translations.py update     take up new texts, drop those that are gone, compile
    python3 .ci/translations.py open       show what is not translated yet

Qt's own lupdate looks for ``tr`` in classes; the texts of Oker Desk stand in plain functions such as ``refuse``, so they
are found here, in the syntax tree. ``update`` needs the program's virtual environment, for Qt's lrelease.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "oker_desk"
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {"hi": "hi_IN"}
CONTEXT = "Oker Desk"
WORDING = PACKAGE / "domain" / "wording.py"
NOT_SHOWN = {"sandbox", "cli"}
"""Folders whose texts no window shows: the pretend servers and the command line speak English."""

FIRST = {"say", "tr", "mark", "Sentence", "invalid", "refused", "waiting", "unknown", "unavailable"}
"""Functions whose first argument is a text for people."""
SECOND = {"refuse"}
"""Functions that take the number of a rule before the text."""
COUNTS = {"count"}


@dataclass
class Sources:
    """Every text with the modules that it stands in, and the calls whose text cannot be seen."""

    texts: dict[str, set[str]] = field(default_factory=dict)
    unseen: list[str] = field(default_factory=list)


def find_sources() -> Sources:
    """Read every text for people out of the program."""
    found = Sources()
    trees = {
        path.relative_to(ROOT).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted(PACKAGE.rglob("*.py"))
        if path.relative_to(PACKAGE).parts[0] not in NOT_SHOWN and path != WORDING
    }
    public: dict[str, ast.expr] = {}
    for path, tree in trees.items():
        module = ".".join(Path(path).with_suffix("").parts[-2:])
        for name, value in constants_of(tree).items():
            if name[0] != "_":
                public |= {name: value, f"{module}.{name}": value}  # imported, or spoken of by its module
    for name, tree in trees.items():
        constants = {**public, **constants_of(tree)}
        calls = list(calls_of(tree))
        marks = any(called(call) == "mark" for call in calls)
        for call in calls:
            for text in texts_of(call, constants, marks=marks):
                if text is None:
                    found.unseen.append(f"{name}:{call.lineno} {ast.unparse(call)[:80]}")
                elif any(letter.isalpha() for letter in without_places(text)):
                    found.texts.setdefault(text, set()).add(name)
    return found


def constants_of(tree: ast.Module) -> dict[str, ast.expr]:
    """Return the module's own names for texts."""
    named = {}
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            named[node.targets[0].id] = node.value
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
            named[node.target.id] = node.value
    return named


def calls_of(tree: ast.Module) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and called(node) in FIRST | SECOND | COUNTS:
            passed_on = any(keyword.arg is None for keyword in node.keywords)
            if not passed_on:
                yield node


def called(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def texts_of(call: ast.Call, constants: dict[str, ast.expr], *, marks: bool) -> Iterator[str | None]:
    """Yield the texts of one call; None where it is not written there."""
    name, given = called(call), call.args
    if name in COUNTS:
        yield from (f"{{n}} {text_of(form)}" for form in given[1:3])
        return
    wanted = given[1:2] if name in SECOND else given[:1]
    for part in wanted:
        yield from seen_in(part, constants, marked=marks or name in {"tr", "Sentence"})


def seen_in(part: ast.expr, constants: dict[str, ast.expr], *, marked: bool) -> Iterator[str | None]:
    text = text_of(part)
    if text is not None:
        yield text
    elif isinstance(part, ast.IfExp):
        yield from seen_in(part.body, constants, marked=marked)
        yield from seen_in(part.orelse, constants, marked=marked)
    elif isinstance(part, ast.Name | ast.Attribute) and text_of(constants.get(ast.unparse(part), part)):
        yield text_of(constants[ast.unparse(part)])
    elif isinstance(part, ast.Name) and is_marked(constants.get(part.id)):
        return  # seen where it stands
    elif isinstance(part, ast.Subscript) and isinstance(
        table := constants.get(ast.unparse(part.value)), ast.Dict
    ):
        for value in table.values:
            yield from seen_in(value, constants, marked=marked)
    elif not (marked and isinstance(part, ast.Name | ast.Attribute | ast.Subscript | ast.Call)):
        yield None


def is_marked(node: ast.expr | None) -> bool:
    return isinstance(node, ast.Call) and called(node) == "mark"


def text_of(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def without_places(text: str) -> str:
    """Return the text without its ``{places}``: what is left is for the translator."""
    kept, depth = "", 0
    for sign in text:
        depth += (sign == "{") - (sign == "}")
        kept += sign if depth == 0 and sign != "}" else ""
    return kept


# The files of Qt Linguist ----------------------------------------------------------------------------------------------


def read_translations(language: str) -> dict[str, str]:
    """Return the finished translations of a language by their source."""
    path = FOLDER / f"oker-desk_{language}.ts"
    if not path.exists():
        return {}
    done = {}
    for message in ET.parse(path).iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None and translation.text:
            done[message.findtext("source", "")] = translation.text
    return done


def write_translations(language: str, sources: Sources, done: dict[str, str]) -> Path:
    """Write the file of a language: sorted, without line numbers, so that it changes only where a text does."""
    root = ET.Element("TS", version="2.1", language=LANGUAGES[language], sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for source in sorted(sources.texts, key=lambda text: (min(sources.texts[text]), text)):
        message = ET.SubElement(context, "message")
        for name in sorted(sources.texts[source]):
            ET.SubElement(message, "location", filename=f"../../{name}")
        ET.SubElement(message, "source").text = source
        translation = ET.SubElement(message, "translation")
        if source in done:
            translation.text = done[source]
        else:
            translation.set("type", "unfinished")
    ET.indent(root, "    ")
    path = FOLDER / f"oker-desk_{language}.ts"
    text = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")
    return path


def compile_translations(path: Path) -> None:
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([str(tool), "-silent", str(path), "-qm", str(path.with_suffix(".qm"))], check=True)


def main(arguments: list[str]) -> int:
    sources = find_sources()
    if arguments == ["update"]:
        FOLDER.mkdir(exist_ok=True)
        for language in LANGUAGES:
            done = read_translations(language)
            compile_translations(write_translations(language, sources, done))
            left = [text for text in sources.texts if text not in done]
            print(f"{language}: {len(sources.texts)} texts, {len(left)} to be translated.")
        return 0
    if arguments == ["open"]:
        for language in LANGUAGES:
            done = read_translations(language)
            for text in sorted(set(sources.texts) - set(done)):
                print(text)
        return 0
    print("say `update` to take up new texts and compile, or `open` to see what is not translated yet.")
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
