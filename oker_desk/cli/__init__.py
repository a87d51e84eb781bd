"""The command-line face: calls services and holds no rule of its own (cli contract)."""

from oker_desk.cli.root import build_cli

__all__ = ["build_cli"]
