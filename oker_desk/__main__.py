"""``python -m oker_desk`` and the command ``oker-desk``.

The parts that the window needs are loaded when a window is asked for, so that a command answers at once.
"""

from __future__ import annotations

import importlib
from pathlib import Path

from oker_desk.cli import build_cli

_APP = "oker_desk.app"


def main() -> None:
    """Read the command line, do what it says and end with its exit code."""
    build_cli(_open_window, _run_tour)()


def _open_window(home: Path | None, sandbox: bool) -> int:
    code: int = importlib.import_module(_APP).open_window(home, sandbox)
    return code


def _run_tour(out: Path) -> list[Path]:
    pictures: list[Path] = importlib.import_module(_APP).run_tour(out)
    return pictures


if __name__ == "__main__":
    main()
