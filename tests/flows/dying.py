"""A child process that does a step and dies at the n-th boundary: at a commit or a call, before or after it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from oker_desk.remote.http import Sender
from oker_desk.services.desk import Desk, open_desk
from oker_desk.store.database import Database
from tests.shop import HURRIED

KILLED = 9


class Boundaries:
    """Counts commits and calls, before and after each, and dies at the given one."""

    def __init__(self, die_at: int) -> None:
        self.left = die_at

    def cross(self) -> None:
        self.left -= 1
        if self.left == 0:
            os._exit(KILLED)

    def around(self, work: Callable[..., Any], wanted: Callable[..., bool]) -> Callable[..., Any]:
        def crossed(*args: Any, **kwargs: Any) -> Any:
            if not wanted(*args):
                return work(*args, **kwargs)
            self.cross()
            answer = work(*args, **kwargs)
            self.cross()
            return answer

        return crossed

    def install(self) -> None:
        """Only ever called in a child process, which never comes back."""
        Database.run = self.around(Database.run, lambda self, sql, *more: sql == "COMMIT")  # type: ignore[method-assign]
        Sender.send = self.around(Sender.send, lambda *args: True)  # type: ignore[method-assign]


def do_and_die(home: Path, step: Callable[[Desk], object], at: int) -> bool:
    """Do the step in a child that dies at boundary ``at``; returns whether it died."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            desk = open_desk(home, pace=HURRIED)
            Boundaries(at).install()
            step(desk)
            code = 0
        finally:
            os._exit(code)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert status in {0, KILLED}, f"the step failed by itself at boundary {at}"
    return status == KILLED
