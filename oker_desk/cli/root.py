"""The program's command: reads what may stand anywhere, runs one command, prints its answer, returns its code."""

from __future__ import annotations

import contextlib
import io
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import click

from oker_desk import __version__
from oker_desk.cli.answers import Answer, Call, answer_of, answer_of_usage
from oker_desk.cli.lazy import LazyGroup, Waiting
from oker_desk.cli.log_file import log_to, path_of_log
from oker_desk.cli.printing import print_answer, show_usage
from oker_desk.cli.words import HOME_VARIABLE, Words, default_home, named_home, read_words

_COMMANDS = "oker_desk.cli.commands"
_TABLE = {
    name: Waiting(f"{_COMMANDS}.{module}", attribute, does)
    for name, module, attribute, does in (
        ("connect", "connections", "connect", "Log in to Oker or Uniware and keep the log-in."),
        ("disconnect", "connections", "disconnect", "Forget the log-in."),
        ("station", "station", "station", "Show or set this station."),
        ("facilities", "facilities", "facilities", "The warehouse map: show, change, import, export, check."),
        ("sync", "syncs", "sync", "Run the named syncs, or all that are switched on."),
        ("orders", "orders", "orders", "List orders, most urgent first."),
        ("order", "orders", "order", "Show one order: what may be done, and why the rest may not."),
        ("check", "packing", "check", "Count scanned units of an order."),
        ("invoice", "packing", "invoice", "Get invoice code and taxes from Oker."),
        ("label", "label", "label", "Get courier, AWB and label; write or print the label."),
        ("manifest", "manifest", "manifest", "Manifests: create, fill, close, discard, print."),
        ("handover", "manifest", "handover", "Record that the courier took the parcels."),
        ("cancel", "packing", "cancel", "Cancel an order that is not invoiced."),
        ("resolve", "resolve", "resolve", "Read back every step that got no answer, and settle it."),
        ("history", "history", "history", "Who did what when; 'history verify' checks the chain."),
        ("doctor", "doctor", "doctor", "Check keyring, cache, connections, map, printers and clock."),
        ("tour", "tour", "tour", "Do the whole main job off-screen, a picture of each step."),
        ("sandbox", "sandbox", "sandbox", "Serve pretend Oker and Uniware servers until stopped."),
    )
}
_HELP = f"""The packing and dispatch desk for orders of the marketplace Oker.

Without a command the window opens. REF is an order number, display number, invoice code or AWB.

--json and --home are understood before or after the command. The data folder may also be named by {HOME_VARIABLE}."""


class Root(LazyGroup):
    """The whole command line. Every way it can end passes through ``main``."""

    def __init__(
        self, open_window: Callable[[Path | None, bool], int], run_tour: Callable[[Path], list[Path]]
    ) -> None:
        super().__init__(
            "oker-desk",
            waiting=_TABLE,
            callback=_window,
            params=_options(),
            help=_HELP,
            invoke_without_command=True,
            no_args_is_help=False,
        )
        self._open_window = open_window
        self._run_tour = run_tour

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        **extra: Any,  # noqa: ANN401 - click's own
    ) -> Any:  # noqa: ANN401
        """Answer one call and end with its exit code; with ``standalone_mode`` off, return the code instead."""
        words = read_words(sys.argv[1:] if args is None else args)
        call = self._call(words)
        with log_to(call.log):
            code = self._answered(words, call, prog_name or "oker-desk", complete_var, **extra)
        if standalone_mode:
            sys.exit(code)
        return code

    def _call(self, words: Words) -> Call:
        named = named_home(words)
        home = named or default_home()
        return Call(home, named, words.json, path_of_log(home), sys.stdout, self._open_window, self._run_tour)

    def _answered(
        self,
        words: Words,
        call: Call,
        prog_name: str,
        complete_var: str | None,
        **extra: Any,  # noqa: ANN401 - click's own
    ) -> int:
        def run() -> Answer | int:
            if words.problem:
                raise click.UsageError(words.problem)
            run_click = super(Root, self).main
            ended = run_click(words.rest, prog_name, complete_var, standalone_mode=False, obj=call, **extra)
            return ended if isinstance(ended, Answer | int) else 0

        stray = io.StringIO()
        with contextlib.redirect_stdout(stray) if call.json else contextlib.nullcontext():
            try:
                ended = answer_of(run, call.log)
            except click.ClickException as error:
                ended = answer_of_usage(error)
                if not call.json:
                    show_usage(error)
        if isinstance(
            ended, int
        ):  # help, version, the window, or the sandbox, which has said its line already
            return print_answer(Answer(stray.getvalue()), as_json=True) if stray.getvalue() else ended
        click.echo(stray.getvalue(), err=True, nl=False)  # what a library printed into a program's answer
        return print_answer(ended, as_json=call.json)

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - click's own
        """Answer here what would otherwise be taken for an end by hand or a broken pipe by click."""
        call = ctx.ensure_object(Call)
        return answer_of(lambda: super(Root, self).invoke(ctx), call.log)


def build_cli(
    open_window: Callable[[Path | None, bool], int], run_tour: Callable[[Path], list[Path]]
) -> click.Group:
    """Return the command line. ``open_window`` gets the named data folder and whether to open on the sandbox."""
    return Root(open_window, run_tour)


@click.pass_context
def _window(ctx: click.Context, sandbox: bool) -> int | None:
    call = ctx.ensure_object(Call)
    if ctx.invoked_subcommand is not None:
        if sandbox:
            raise click.UsageError("--sandbox opens the window; it cannot stand with a command.", ctx)
        return None
    if call.json:
        raise click.UsageError("The window answers no JSON. Name a command with --json.", ctx)
    return call.open_window(call.named_home, sandbox)


def _print_version(ctx: click.Context, _param: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        click.echo(f"oker-desk {__version__}")
        ctx.exit()


def _options() -> list[click.Parameter]:
    """The options before a command; the last two are taken out of the words beforehand and stand here for the help."""
    return [
        click.Option(["--sandbox"], is_flag=True, help="Open the window on the embedded sandbox."),
        click.Option(
            ["--version"],
            is_flag=True,
            expose_value=False,
            is_eager=True,
            callback=_print_version,
            help="Show the version.",
        ),
        click.Option(["--home"], metavar="DIR", expose_value=False, help="Use this data folder."),
        click.Option(["--json"], is_flag=True, expose_value=False, help="Answer with one JSON object."),
    ]
