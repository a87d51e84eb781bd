"""What a command answers: an outcome with its exit code, a sentence, data for programs and text for people."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TextIO

import click
from msgspec import Struct, field

from oker_desk.domain.trouble import Outcome, Trouble

EXIT_CODES: Mapping[Outcome, int] = {
    Outcome.DONE: 0,
    Outcome.ERROR: 1,
    Outcome.INVALID: 2,
    Outcome.BLOCKED: 3,
    Outcome.REFUSED: 4,
    Outcome.WAITING: 5,
    Outcome.UNKNOWN: 6,
    Outcome.UNAVAILABLE: 7,
}
_DEFECT = (
    "Something went wrong in this program. What had been sent is safe. The details are in the log: {log}"
)
_STOPPED = "Stopped by hand. What had been sent already is read back by: oker-desk resolve"
_log = logging.getLogger(__name__)


class Answer(Struct, frozen=True):
    """The end of a command. ``text`` is what a person reads in place of the message where there is more to show."""

    message: str
    data: Mapping[str, object] = field(default_factory=dict)
    outcome: Outcome = Outcome.DONE
    rule: str | None = None
    text: str | None = None

    @property
    def exit_code(self) -> int:
        return EXIT_CODES[self.outcome]

    def envelope(self) -> dict[str, object]:
        """Return the five keys that every answer has."""
        return {
            "ok": self.outcome is Outcome.DONE,
            "outcome": self.outcome.value,
            "rule": self.rule,
            "message": self.message.strip() or "Done.",
            "data": dict(self.data),
        }


class Call(Struct, frozen=True):
    """How the program was called, and what the composition root lends to the commands."""

    home: Path
    named_home: Path | None
    """The data folder where somebody named one; without it the window on the sandbox takes a folder of its own."""
    json: bool
    log: Path
    out: TextIO
    """Standard output, which stands aside while an answer in JSON is being made."""
    open_window: Callable[[Path | None, bool], int]
    run_tour: Callable[[Path], list[Path]]


def current_call() -> Call:
    """Return the call that the running command belongs to."""
    return click.get_current_context().ensure_object(Call)


def answer_of_trouble(trouble: Trouble, data: Mapping[str, object] | None = None) -> Answer:
    """Return the answer that a trouble is; ``data`` is what the command can show nevertheless."""
    shown = {**(data or {}), **trouble.data}
    if trouble.details:
        shown["details"] = trouble.details
    return Answer(trouble.message, shown, trouble.outcome, trouble.rule)


def answer_of(work: Callable[[], Answer | int], log: Path) -> Answer | int:
    """Do the work; whatever happens becomes an answer. A number is an exit code of help, version or window."""
    try:
        return work()
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.ClickException:
        raise  # an error of usage: a person gets the usage line with it
    except Trouble as trouble:
        return answer_of_trouble(trouble)
    except (KeyboardInterrupt, click.Abort):
        return Answer(_STOPPED, outcome=Outcome.UNKNOWN)
    except Exception:  # noqa: BLE001 - the border of the program: a defect is logged and told in plain words
        _log.exception("A command ended by a defect")
        return Answer(_DEFECT.format(log=log), outcome=Outcome.ERROR)


def answer_of_usage(error: click.ClickException) -> Answer:
    """Return the answer to words that cannot be used."""
    message = error.format_message().replace(
        "Invalid value for", "Wrong value for", 1
    )  # domain §8: never "invalid"
    return Answer(message, outcome=Outcome.INVALID)
