"""Printing an answer: one JSON object for programs, sentences and tables for people."""

from __future__ import annotations

import contextlib
import json
import os
import sys

import click

from oker_desk.cli.answers import Answer
from oker_desk.domain.trouble import Outcome


def print_answer(answer: Answer, *, as_json: bool) -> int:
    """Print the answer and return its exit code. A reader who went away changes nothing about what happened."""
    try:
        if as_json:
            click.echo(json.dumps(answer.envelope(), default=str))
        else:
            _print_for_person(answer)
        return answer.exit_code
    except BrokenPipeError:
        print_no_more()
        return answer.exit_code
    except OSError:  # a full disk behind the redirection, or Windows' word for a reader who went away
        print_no_more()
        return answer.exit_code or 1


def _print_for_person(answer: Answer) -> None:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # an old terminal cannot write Hindi, but it can go on
    if answer.text:
        click.echo(answer.text)
    if answer.outcome is Outcome.DONE:
        if answer.text is None:
            click.echo(answer.message.strip() or "Done.")
        return
    click.echo(answer.message.strip(), err=True)
    details = [f"rule {answer.rule}"] if answer.rule else []
    if answer.data.get("details"):
        details.append(str(answer.data["details"]))
    if details:
        click.echo(f"Details: {'; '.join(details)}", err=True)


def show_usage(error: click.ClickException) -> None:
    """Show how the command is called, above what is wrong with this call."""
    if isinstance(error, click.UsageError) and error.ctx is not None:
        click.echo(error.ctx.get_usage(), err=True)
        click.echo(f"More: {error.ctx.command_path} --help\n", err=True)


def print_no_more() -> None:
    """Point standard output nowhere, so that the interpreter's own last flush cannot fail either."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
