"""The shape of the program, held by tests: who imports whom, sizes, names, types, style, no fixed waits."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from importlinter import api as importlinter_api
from importlinter.application import rendering, use_cases
from importlinter.application.output import console
from importlinter.application.user_options import UserOptions

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "oker_desk"
SOURCES = sorted(PACKAGE.rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
SCRIPTS = sorted((ROOT / ".ci").glob("*.py"))

LONGEST_MODULE = 300
LONGEST_FUNCTION = 40
MOST_PUBLIC_METHODS = 12
FORBIDDEN_WORDS = {"base", "common", "controller", "helper", "helpers", "manager", "misc", "util", "utils"}
CALLED_BY_OTHERS = re.compile(
    r"do_[A-Z]+|\w+Event|eventFilter|(minimumS|s)izeHint|(has)?[hH]eightForWidth|rowCount|columnCount|data"
    r"|headerData|setData|multiData|flags|index|parent|roleNames|canFetchMore|fetchMore|filterAcceptsRow|lessThan"
    r"|createEditor|setEditorData|setModelData|updateEditorGeometry|initStyleOption|paint|boundingRect"
    r"|addItem|count|itemAt|takeAt|setGeometry|expandingDirections|mimeData|mimeTypes|supportedDropActions"
)
"""Names that Qt or http.server call: overriding them does not widen what a class offers to us."""


def shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def none_of(findings: list[str], rule: str) -> None:
    assert not findings, f"{rule}\n  " + "\n  ".join(findings)


# Imports -------------------------------------------------------------------------------------------------------------


def exists(module: str) -> bool:
    """Say whether a module of ours is there yet; modules of others and patterns are left to import-linter."""
    if "*" in module or not module.startswith("oker_desk."):
        return True
    path = ROOT.joinpath(*module.split("."))
    return path.with_suffix(".py").is_file() or (path / "__init__.py").is_file()


def contracts_for_what_exists() -> list[dict[str, Any]]:
    """Read the contracts of pyproject.toml, without folders that nobody has begun and without contracts left empty."""
    kept = []
    for contract in importlinter_api.read_configuration(str(ROOT / "pyproject.toml"))["contracts_options"]:
        lists = ("source_modules", "forbidden_modules", "protected_modules", "allowed_importers")
        present = {key: [m for m in contract[key] if exists(m)] for key in lists if key in contract}
        if all(present.values()):
            kept.append({**contract, **present})
    return kept


def test_imports_follow_the_table() -> None:
    settings = importlinter_api.read_configuration(str(ROOT / "pyproject.toml"))["session_options"]
    options = UserOptions(session_options=settings, contracts_options=contracts_for_what_exists())
    with console.capture() as printed:
        use_cases._register_contract_types(options)  # what the command does before it makes its report
        report = use_cases.create_report(options, cache_dir=None)
        rendering.render_report(report)
    assert not report.contains_failures, "\n" + printed.get()


LOADS_LATE = {PACKAGE / "__main__.py", PACKAGE / "app.py", PACKAGE / "cli" / "lazy.py", PACKAGE / "late.py"}
"""The composition root may load a part by name after the first paint; `late` has the rest of what waits."""


def imports_not_at_the_top(path: Path) -> Iterator[int]:
    tree = tree_of(path)
    by_name = set() if path in LOADS_LATE else {"__import__", "importlib.import_module", "import_module"}
    allowed = {id(node) for node in tree.body}
    for node in tree.body:
        if isinstance(node, ast.If) and ast.unparse(node.test) in {"TYPE_CHECKING", "typing.TYPE_CHECKING"}:
            allowed.update(id(inner) for inner in node.body)
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom) and id(node) not in allowed:
            yield node.lineno
        if isinstance(node, ast.Call) and ast.unparse(node.func) in by_name:
            yield node.lineno


def test_imports_stand_at_the_top() -> None:
    findings = [f"{shown(path)}:{line}" for path in SOURCES for line in imports_not_at_the_top(path)]
    none_of(findings, "Imports stand at the top of a module, not in functions and not under conditions:")


def test_the_domain_asks_no_clock() -> None:
    clock = re.compile(r"\.(now|utcnow|today)\(")
    findings = [
        f"{shown(path)}:{number}"
        for path in SOURCES
        if PACKAGE / "domain" in path.parents
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if clock.search(line)
    ]
    none_of(findings, "The domain is told the time, it does not ask for it:")


# Sizes and names -----------------------------------------------------------------------------------------------------


def test_modules_are_short() -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in SOURCES}
    findings = [f"{shown(path)}: {n} lines" for path, n in lengths.items() if n > LONGEST_MODULE]
    none_of(findings, f"A module has at most {LONGEST_MODULE} lines:")


def lines_of(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Count from ``def`` to the last line, without the docstring."""
    first = function.body[0]
    doc = (
        isinstance(first, ast.Expr)
        and isinstance(first.value, ast.Constant)
        and isinstance(first.value.value, str)
    )
    doc_lines = (first.end_lineno or first.lineno) - first.lineno + 1 if doc else 0
    return (function.end_lineno or function.lineno) - function.lineno + 1 - doc_lines


def test_functions_are_short() -> None:
    findings = [
        f"{shown(path)}:{node.lineno} {node.name}: {lines_of(node)} lines"
        for path in SOURCES
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and lines_of(node) > LONGEST_FUNCTION
    ]
    none_of(findings, f"A function has at most {LONGEST_FUNCTION} lines:")


def is_attribute_like(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Properties and their setters are read as attributes; ``overload`` repeats a method."""
    names = {ast.unparse(decorator) for decorator in function.decorator_list}
    return any(name.endswith(("property", ".setter", "overload")) for name in names)


def public_methods(node: ast.ClassDef) -> set[str]:
    return {
        method.name
        for method in node.body
        if isinstance(method, ast.FunctionDef | ast.AsyncFunctionDef)
        and not method.name.startswith("_")
        and not CALLED_BY_OTHERS.fullmatch(method.name)
        and not is_attribute_like(method)
    }


def test_classes_offer_little() -> None:
    findings = [
        f"{shown(path)}:{node.lineno} {node.name}: {', '.join(sorted(public_methods(node)))}"
        for path in SOURCES
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.ClassDef) and len(public_methods(node)) > MOST_PUBLIC_METHODS
    ]
    none_of(findings, f"A class has at most {MOST_PUBLIC_METHODS} public methods:")


def words(name: str) -> set[str]:
    return {word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", name)}


def test_names_say_what_a_thing_does() -> None:
    findings = [shown(path) for path in SOURCES if words(path.stem) & FORBIDDEN_WORDS]
    findings += [shown(path.parent) for path in SOURCES if words(path.parent.name) & FORBIDDEN_WORDS]
    findings += [
        f"{shown(path)}:{node.lineno} class {node.name}"
        for path in SOURCES
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.ClassDef) and words(node.name) & FORBIDDEN_WORDS
    ]
    none_of(findings, f"No module or class is called {', '.join(sorted(FORBIDDEN_WORDS))}:")


# Types, style, unfinished things -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "command",
    [
        pytest.param(("mypy",), id="types"),
        pytest.param(("ruff", "check", "--quiet", "--no-fix", "."), id="lint"),
        pytest.param(("ruff", "format", "--check", "--quiet", "."), id="format"),
    ],
)
def test_tools_find_nothing(command: tuple[str, ...]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout}{done.stderr}"


def lines_with(pattern: re.Pattern[str], paths: list[Path]) -> list[str]:
    return [
        f"{shown(path)}:{number} {line.strip()}"
        for path in paths
        if path != Path(__file__)
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if pattern.search(line)
    ]


def test_tests_wait_for_conditions() -> None:
    none_of(
        lines_with(re.compile(r"\btime\.sleep\(|from time import .*\bsleep\b|\bqWait\("), TESTS),
        "Tests wait for a condition (qtbot.waitUntil, an event, a deadline in a loop), not for a time:",
    )


def test_nothing_is_left_unfinished() -> None:
    unfinished = re.compile(r"\b(TODO|FIXME|XXX|NotImplementedError)\b")
    none_of(lines_with(unfinished, [*SOURCES, *TESTS, *SCRIPTS]), "Finish it, or leave it out:")


def lock_lines() -> list[str]:
    return (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()


def test_the_lock_names_no_address() -> None:
    lock = lock_lines()
    findings = [
        f"line {n}: {line}" for n, line in enumerate(lock, 1) if re.search(r"://|index|find-links| @ ", line)
    ]
    none_of(findings, "requirements.lock works with every package index, so it names none:")
    unpinned = [line for line in lock if re.match(r"[A-Za-z]", line) and "==" not in line]
    none_of(unpinned, "Every package in requirements.lock has one version:")


def test_the_lock_holds_every_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    locked = {line.split("==")[0] for line in lock_lines() if "==" in line}
    missing = [name for name in wanted if re.split(r"[<>=~! ]", name)[0].lower() not in locked]
    none_of(missing, "Named in pyproject.toml but not in requirements.lock (README says how it is made):")
