"""The stand-ins for Oker and Uniware in the foreground. Loads nothing of the desk itself."""

from __future__ import annotations

import json
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from oker_desk.cli.answers import Answer, current_call
from oker_desk.cli.printing import print_no_more
from oker_desk.domain.trouble import unavailable
from oker_desk.sandbox import Sandbox

_A_MOMENT = 0.5
"""Seconds. Windows hands a signal to Python only between waits."""


@click.command()
@click.option(
    "--port", type=click.IntRange(0, 65535), default=0, help="Port on loopback; 0 takes a free one."
)
@click.option(
    "--orders", type=click.IntRange(0, 1_000_000), default=40, show_default=True, help="Orders at start."
)
@click.option("--seed", type=int, default=1, show_default=True, help="The same seed makes the same orders.")
@click.option("--state", metavar="DIR", help="Keep the servers' memory in this folder.")
def sandbox(port: int, orders: int, seed: int, state: str | None) -> Answer | int:
    """Serve pretend Oker and Uniware servers on loopback until Ctrl-C.

    The first line on standard output is a JSON object that says where they are and how to log in.
    """
    with _signals() as stop:
        try:
            servers = Sandbox.start(port=port, orders=orders, seed=seed, state=Path(state) if state else None)
        except OSError as error:
            raise unavailable(
                "The sandbox could not start on port {port}: {why}. Try another port or folder.",
                port=port,
                why=error.strerror or str(error),
            ) from error
        try:
            _announce(json.dumps(servers.announcement()))
            while not stop.wait(_A_MOMENT):
                pass
        finally:
            servers.stop()
    return 0


def _announce(line: str) -> None:
    """Print the line for whoever started the servers; it stays the only one, with ``--json``, too."""
    try:
        click.echo(line, file=current_call().out)
    except OSError:
        print_no_more()


@contextmanager
def _signals() -> Iterator[threading.Event]:
    """Return an event that Ctrl-C and a polite end by the system set."""
    stop = threading.Event()
    names = [name for name in ("SIGINT", "SIGTERM", "SIGBREAK") if hasattr(signal, name)]
    before = {name: signal.signal(getattr(signal, name), lambda *_: stop.set()) for name in names}
    try:
        yield stop
    finally:
        for name, handler in before.items():
            signal.signal(getattr(signal, name), handler)
