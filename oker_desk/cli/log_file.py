"""The log file in the data folder: rotating, made only when there is something to say, and without secrets."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

_MASK = "•••"
_SHORTEST = 3
"""Shorter secrets cannot be told from ordinary text."""
_NAMED = re.compile(
    r"""(?ix) \b (password | access_?token | token | api_?key | authorization) (["']? \s* [=:] \s*)
        ("[^"]*" | '[^']*' | (?:Bearer\s+)? [^&\s"',}\]]+)"""
)
_seen: set[str] = set()


def keep_out_of_log(secret: str) -> None:
    """Remember a secret that this process has seen; the log shows dots in its place."""
    if len(secret) >= _SHORTEST:
        _seen.add(secret)


def without_secrets(text: str) -> str:
    """Return the text with dots in place of secrets: those seen, and what stands beside a telling name."""
    for secret in sorted(_seen, key=len, reverse=True):
        text = text.replace(secret, _MASK)
    return _NAMED.sub(rf"\1\2{_MASK}", text)


def path_of_log(home: Path) -> Path:
    return home / "logs" / "oker-desk.log"


@contextmanager
def log_to(path: Path) -> Iterator[None]:
    """Write what is logged meanwhile, from level INFO, into the file."""
    root = logging.getLogger()
    handler, level = _LogFile(path), root.level
    handler.setFormatter(_NoSecrets("%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
    root.setLevel(min(level, logging.INFO) if level else logging.INFO)
    try:
        yield
    finally:
        root.removeHandler(handler)
        root.setLevel(level)
        handler.close()


class _NoSecrets(logging.Formatter):
    """Masks the whole text, the traceback included, which a filter on the record would not see."""

    def format(self, record: logging.LogRecord) -> str:
        return without_secrets(super().format(record))


class _LogFile(RotatingFileHandler):
    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=2_000_000, backupCount=5, encoding="utf-8", delay=True)
        self._folder = path.parent

    def _open(self) -> TextIOWrapper:
        self._folder.mkdir(parents=True, exist_ok=True)
        return super()._open()

    def close(self) -> None:
        with suppress(OSError):  # what a full disk did not take has been said already, if it was worth saying
            super().close()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """Say on standard error what the file could not take, if it is a defect; other entries may be lost."""
        if record.levelno >= logging.ERROR and sys.stderr is not None:
            sys.stderr.write(self.format(record) + "\n")
