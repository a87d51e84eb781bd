"""The doctor: looks at each part of the station and says in a plain sentence how it is, within ten seconds."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing

from msgspec import Struct

from oker_desk.domain.trouble import Trouble
from oker_desk.domain.wording import Sentence, say
from oker_desk.services.desk import Desk
from oker_desk.services.setup.doctor_looks import (
    FirstContact,
    look_at_clock,
    look_at_data_file,
    look_at_disk,
    look_at_key_store,
    look_at_map,
    look_at_oker,
    look_at_printers,
    look_at_scanner,
    look_at_sound,
    look_at_steps,
    look_at_uniware,
)

SECONDS_TO_LOOK = 6.0
"""What has not answered by then is said not to answer; the rest of the ten seconds is for starting and saying so."""
_DEFECT = say("Something in this program went wrong while looking. The log holds the details.")
_log = logging.getLogger(__name__)
Look = Callable[[Desk], Sentence]


class Check(Struct, frozen=True):
    """One part that was looked at."""

    name: str
    ok: bool
    sentence: Sentence

    @property
    def message(self) -> str:
        return str(self.sentence)


class _Looking:
    """One look in a thread of its own, so that a part that hangs holds up no other."""

    def __init__(self, name: str, look: Look, desk: Desk) -> None:
        self._name = name
        self._look = look
        self._desk = desk
        self._found: Check | None = None
        self._thread = threading.Thread(target=self._work, name=f"doctor {name}", daemon=True)
        self._thread.start()

    def answer(self, until: float) -> Check:
        """Return what was found, or that nothing was by then."""
        self._thread.join(max(0.0, until - time.monotonic()))
        silent = say(
            "No answer within {n} seconds. Look again in a minute; if it stays so, restart the computer.",
            n=round(SECONDS_TO_LOOK),
        )
        return self._found or Check(self._name, False, silent)

    def _work(self) -> None:
        try:
            with closing(self._desk.another()) as desk:
                self._found = Check(self._name, True, self._look(desk))
        except Trouble as trouble:
            self._found = Check(self._name, False, trouble.sentence)
        except Exception:  # noqa: BLE001 - the border of a thread: a defect is told like everything else
            _log.exception("The doctor could not look at %s", self._name)
            self._found = Check(self._name, False, _DEFECT)


def every_look() -> Mapping[str, Look]:
    """Return what is looked at, by name, in the order in which it is told."""
    first = FirstContact()
    return {
        "keyring": look_at_key_store,
        "cache": look_at_data_file,
        "oker": lambda desk: look_at_oker(desk, first),
        "uniware": look_at_uniware,
        "map": look_at_map,
        "printers": look_at_printers,
        "clock": lambda desk: look_at_clock(desk, first),
        "disk": look_at_disk,
        "scanner": look_at_scanner,
        "sound": look_at_sound,
        "steps": look_at_steps,
    }


def examine(desk: Desk, looks: Mapping[str, Look] | None = None) -> list[Check]:
    """Look at every part at once; nothing is changed and no trouble is raised."""
    until = time.monotonic() + SECONDS_TO_LOOK
    looking = [_Looking(name, look, desk) for name, look in (looks or every_look()).items()]
    return [one.answer(until) for one in looking]


def wrong_ones(checks: Sequence[Check]) -> list[Check]:
    return [check for check in checks if not check.ok]
