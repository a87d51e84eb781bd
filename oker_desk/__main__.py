"""``python -m oker_desk`` and the command ``oker-desk``."""

from __future__ import annotations

from oker_desk.app import run


def main() -> None:
    """Read the command line, do what it says and end with its exit code."""
    run()


if __name__ == "__main__":
    main()
