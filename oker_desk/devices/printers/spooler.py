"""The spooler's own process, kept warm: it takes a quarter of a second to start and a few milliseconds to print.

A slow or dead print system holds up only whoever waits for the answer, and this process never loads Qt.
"""

from __future__ import annotations

import atexit
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from threading import Lock, Timer

SECONDS_TO_PRINT = 20.0
SECONDS_TO_LIST = 5.0
_SPOOLER = "oker_desk.devices.spooler_process"


class NoAnswer(Exception):
    """The spooler's process ended without an answer or did not end. ``sent`` is whether it had been asked already."""

    def __init__(self, details: str, *, sent: bool) -> None:
        super().__init__(details)
        self.sent = sent


class Spooler:
    """One process, asked by one thread at a time; started when it is needed, anew after it failed."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._started_for: tuple[str, str] = ("", "")

    def ask(self, head: Mapping[str, object], bits: bytes, seconds: float) -> Mapping[str, object]:
        """Send a question and return the answer, or raise `NoAnswer` after so many seconds."""
        with self._lock:
            process = self._running()
            watch = Timer(seconds, process.kill)
            watch.daemon = True
            watch.start()
            try:
                return _answer(process, head, bits)
            except (OSError, ValueError, NoAnswer) as error:
                self._end()
                if isinstance(error, NoAnswer):
                    raise
                raise NoAnswer(str(error), sent=True) from error
            finally:
                watch.cancel()
                watch.join()

    def close(self) -> None:
        """End the process; the next question starts another."""
        with self._lock:
            self._end()

    def _running(self) -> subprocess.Popen[bytes]:
        """Return the process, a new one if the old one ended or was made for another print system."""
        wanted = sys.executable, os.environ.get("CUPS_SERVER", "")
        process = self._process
        if process is not None and process.poll() is None and self._started_for == wanted:
            return process
        self._end()
        try:
            self._process = _start()
        except OSError as error:
            raise NoAnswer(str(error), sent=False) from error
        self._started_for = wanted
        return self._process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:
                    continue  # what was left to write has no reader any more


def _answer(
    process: subprocess.Popen[bytes], head: Mapping[str, object], bits: bytes
) -> Mapping[str, object]:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(json.dumps({**head, "bytes": len(bits)}).encode() + b"\n" + bits)
    process.stdin.flush()
    line = process.stdout.readline()
    if not line:
        raise NoAnswer(f"ended with {process.wait()}", sent=True)
    answer = json.loads(line)
    if not isinstance(answer, dict):
        raise NoAnswer("not an object", sent=True)
    return answer


def _start() -> subprocess.Popen[bytes]:
    """Start the process. It finds this package where this process has it from, and ends with its standard input."""
    return subprocess.Popen(
        [sys.executable, "-m", _SPOOLER],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=Path(__file__).parents[3],
        env=_surroundings(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _surroundings() -> dict[str, str]:
    """The child's environment: no screen is asked for on Linux, where Qt would end without one."""
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"} if sys.platform == "linux" else dict(os.environ)


SPOOLER = Spooler()
"""One for this process: the print system is one."""
atexit.register(SPOOLER.close)
