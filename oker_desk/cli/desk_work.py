"""Commands that work on the data folder: open the desk, do the work, close it, whatever happens."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from typing import Concatenate, ParamSpec

from oker_desk.cli.answers import Answer, answer_of_trouble, current_call
from oker_desk.cli.shapes import Shape, manifest_shape, order_shape
from oker_desk.domain.trouble import Outcome, Trouble, invalid, unavailable
from oker_desk.services.desk import Desk, close_desk, open_desk
from oker_desk.services.dock.board import show_order
from oker_desk.services.views import show_manifest
from oker_desk.services.whole_files import write_whole

P = ParamSpec("P")


def with_desk(work: Callable[Concatenate[Desk, P], Answer]) -> Callable[P, Answer]:
    """Return the command's function, with the desk of the called data folder as the first argument."""

    @functools.wraps(work)
    def run(*args: P.args, **kwargs: P.kwargs) -> Answer:
        desk = open_desk(current_call().home, commands=True)
        try:
            return work(desk, *args, **kwargs)
        finally:
            close_desk(desk)

    return run


def showing_order(desk: Desk, ref: str, work: Callable[[], Answer]) -> Answer:
    """Do the work; if it ends in a trouble, show the order as it stands then."""
    try:
        return work()
    except Trouble as trouble:
        return answer_of_trouble(
            trouble, _if_known(trouble, lambda: {"order": order_shape(show_order(desk, ref))})
        )


def showing_manifest(desk: Desk, manifest_no: str, work: Callable[[], Answer]) -> Answer:
    """Do the work; if it ends in a trouble, show the manifest as it stands then."""
    try:
        return work()
    except Trouble as trouble:
        return answer_of_trouble(
            trouble,
            _if_known(trouble, lambda: {"manifest": manifest_shape(show_manifest(desk, manifest_no))}),
        )


def _if_known(trouble: Trouble, shape: Callable[[], Shape]) -> Shape:
    if trouble.outcome is Outcome.INVALID:
        return {}
    try:
        return shape()
    except Trouble:  # the first trouble is the one to tell
        return {}


def check_target(path: Path) -> None:
    """Raise an invalid trouble if a file cannot come to lie there; asked before anything is sent."""
    if path.is_dir():
        raise invalid("{path} is a folder. Name a file.", path=path)
    if not path.absolute().parent.is_dir():
        raise invalid("The folder {folder} does not exist. Make it first.", folder=path.absolute().parent)


def write_file(path: Path, content: bytes) -> None:
    """Write a file that was asked for by name."""
    check_target(path)
    try:
        write_whole(path, content)
    except OSError as error:
        raise unavailable(
            "{path} cannot be written. Check the disk and its permissions.", path=path, details=str(error)
        ) from error
