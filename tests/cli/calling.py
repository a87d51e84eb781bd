"""Calling the command line in this process, and holding every answer to the contract's envelope."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from oker_desk.cli import build_cli

EXIT_CODES = {
    "done": 0,
    "error": 1,
    "invalid": 2,
    "blocked": 3,
    "refused": 4,
    "waiting": 5,
    "unknown": 6,
    "unavailable": 7,
}


@dataclass
class Answer:
    outcome: str
    rule: str | None
    message: str
    data: dict[str, Any]


def read_envelope(stdout: str, exit_code: int) -> Answer:
    """Read the one object on standard output, and check all that is true of every envelope."""
    assert stdout.count("\n") == 1, f"more than the object is on standard output: {stdout!r}"
    envelope = json.loads(stdout)
    assert sorted(envelope) == ["data", "message", "ok", "outcome", "rule"]
    assert EXIT_CODES[envelope["outcome"]] == exit_code
    assert envelope["ok"] is (envelope["outcome"] == "done")
    assert isinstance(envelope["data"], dict)
    assert isinstance(envelope["message"], str)
    assert envelope["message"].strip()
    assert envelope["rule"] is None or envelope["rule"].startswith("R")
    return Answer(envelope["outcome"], envelope["rule"], envelope["message"], envelope["data"])


@dataclass
class Caller:
    """A person or a script at the command line of one data folder; remembers all that was printed."""

    home: Path
    windows: list[tuple[Path | None, bool]] = field(default_factory=list)
    printed: str = ""

    def run(self, *words: str, stdin: str | bytes = "") -> Result:
        cli = build_cli(self._open_window, self._run_tour)
        result = CliRunner().invoke(cli, list(words), input=stdin)
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        self.printed += result.output
        return result

    def ask(self, *words: str, stdin: str | bytes = "") -> Answer:
        """Call a command with ``--json`` and return its checked answer."""
        result = self.run("--home", str(self.home), *words, "--json", stdin=stdin)
        return read_envelope(result.stdout, result.exit_code)

    def get(self, *words: str, stdin: str | bytes = "") -> dict[str, Any]:
        """Call a command that has to succeed, and return its data."""
        answer = self.ask(*words, stdin=stdin)
        assert answer.outcome == "done", answer
        return answer.data

    def read(self, *words: str, stdin: str | bytes = "") -> str:
        """Call a command as a person does, and return what it printed."""
        result = self.run("--home", str(self.home), *words, stdin=stdin)
        assert result.exit_code == 0, result.output
        assert not result.stdout.startswith("{") or "facilities" in words
        return result.stdout

    def _open_window(self, home: Path | None, sandbox: bool) -> int:
        self.windows.append((home, sandbox))
        return 0

    def _run_tour(self, folder: Path) -> list[Path]:
        return [folder / "01-pack.png", folder / "02-dock.png"]
