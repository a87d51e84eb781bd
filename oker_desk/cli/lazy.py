"""A group of commands whose modules are loaded only when one of their commands is called.

This is the pattern that click documents for lazy loading. The one-line descriptions stand in the table, so that
the list of commands needs no module either.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from typing import Any

import click
from msgspec import Struct


class Waiting(Struct, frozen=True):
    """A command that is not loaded yet: where it is, and what it does in a few words."""

    module: str
    attribute: str
    does: str


class LazyGroup(click.Group):
    """Its own commands, then those of the table, both in order."""

    def __init__(self, *args: Any, waiting: Mapping[str, Waiting], **kwargs: Any) -> None:  # noqa: ANN401 - click's own
        super().__init__(*args, **kwargs)
        self._waiting = waiting

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*self.commands, *self._waiting]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        place = self._waiting.get(cmd_name)
        if place is None:
            return super().get_command(ctx, cmd_name)
        command = getattr(importlib.import_module(place.module), place.attribute)
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            own = [(name, command.get_short_help_str(80)) for name, command in self.commands.items()]
            formatter.write_dl([*own, *((name, place.does) for name, place in self._waiting.items())])
