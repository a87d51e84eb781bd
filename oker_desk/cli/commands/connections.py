"""Logging in and out: ``connect`` and ``disconnect``."""

from __future__ import annotations

import sys

import click

from oker_desk.cli.answers import Answer
from oker_desk.cli.desk_work import with_desk
from oker_desk.cli.log_file import keep_out_of_log
from oker_desk.cli.params import SAID
from oker_desk.services.desk import Desk
from oker_desk.services.setup.connecting import connect_oker, disconnect_oker
from oker_desk.services.setup.uniware import connect_uniware, disconnect_uniware


@click.group(no_args_is_help=False)
def connect() -> None:
    """Log in, then keep the password in the keyring and the rest in the settings."""


@connect.command("oker")
@click.option("--url", required=True, type=SAID, help="Address of Oker, https.")
@click.option("--username", required=True, type=SAID, help="The seller's user name, from the Oker team.")
@click.option(
    "--password-stdin", is_flag=True, help="Read the password from the first line of standard input."
)
@with_desk
def to_oker(desk: Desk, url: str, username: str, password_stdin: bool) -> Answer:
    """Log in to Oker. A refused log-in stores nothing."""
    password = _asked_password(password_stdin)
    connection = connect_oker(desk, url, username, password)
    data: dict[str, object] = {"username": connection.username, "url": connection.url}
    warnings = [str(warning) for warning in connection.warnings]
    if warnings:
        data["warnings"] = warnings
    return Answer(" ".join([f"Connected to Oker as {connection.username}.", *warnings]), data)


def _asked_password(password_stdin: bool) -> str:
    if not password_stdin:
        raise click.UsageError("Missing option '--password-stdin': the password is read from standard input.")
    password = _first_line()
    keep_out_of_log(password)
    return password


def _first_line() -> str:
    """Read the password: everything up to the end of the line, spaces included."""
    try:
        line = sys.stdin.buffer.readline().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise click.UsageError("The password on standard input is not UTF-8 text.") from None
    password = line.removesuffix("\n").removesuffix("\r")
    if not password:
        raise click.UsageError("No password came on standard input.")
    return password


@connect.command("uniware")
@click.option("--url", required=True, type=SAID, help="Address of Uniware, https; the whole URL will do.")
@click.option("--username", required=True, type=SAID, help="A Uniware user who may see the facilities.")
@click.option(
    "--password-stdin", is_flag=True, help="Read the password from the first line of standard input."
)
@with_desk
def to_uniware(desk: Desk, url: str, username: str, password_stdin: bool) -> Answer:
    """Log in to Uniware, which tells how much stock there is. A refused log-in stores nothing."""
    password = _asked_password(password_stdin)
    connection = connect_uniware(desk, url, username, password)
    data = {"username": connection.username, "url": connection.url}
    return Answer(f"Connected to Uniware as {connection.username}.", data)


@click.group(no_args_is_help=False)
def disconnect() -> None:
    """Forget the log-in, its entry in the keyring included."""


@disconnect.command("oker")
@with_desk
def from_oker(desk: Desk) -> Answer:
    """Forget the log-in to Oker."""
    disconnect_oker(desk)
    return Answer("Disconnected from Oker. The password is forgotten.")


@disconnect.command("uniware")
@with_desk
def from_uniware(desk: Desk) -> Answer:
    """Forget the log-in to Uniware."""
    disconnect_uniware(desk)
    return Answer("Disconnected from Uniware. The password is forgotten.")
