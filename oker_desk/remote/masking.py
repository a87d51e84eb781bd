"""Keeps passwords and tokens out of every text that leaves this package (design §7, R52)."""

from __future__ import annotations

import json
import logging
import re
from urllib.parse import quote, quote_plus

MASK = "•••"
_SHORTEST = 3
"""Shorter secrets cannot be told from ordinary text; masking them would make every text unreadable."""
_NAMED = re.compile(
    r"""(?ix) \b (username | password | access_?token | refresh_token | apiKey | Authorization) (["']? \s* [=:] \s*)
        ( "[^"]*"? | '[^']*'? | (?:Bearer\s+)? [^&\s"',}\]]+ )"""
)
"""``password=…`` in a query or a form, ``"password": "…"`` in JSON, ``apiKey: …`` among headers (channel API §3)."""


class Secrets:
    """The passwords and tokens seen so far. Its representation shows none of them."""

    def __init__(self, *values: str) -> None:
        self._forms: set[str] = set()
        self.keep(*values)

    def keep(self, *values: str) -> None:
        """Remember secrets, in every form in which they may come back: as they are, in a URL, in JSON."""
        for value in values:
            if len(value) >= _SHORTEST:
                escaped = (
                    json.dumps(value)[1:-1],
                    json.dumps(value, ensure_ascii=False)[1:-1],
                    repr(value)[1:-1],
                )
                self._forms.update((value, quote(value), quote(value, safe=""), quote_plus(value), *escaped))

    def mask(self, text: str) -> str:
        """Return the text with dots in place of secrets, known ones and those that stand beside a telling name."""
        for form in sorted(self._forms, key=len, reverse=True):
            text = text.replace(form, MASK)
        return _NAMED.sub(rf"\1\2{MASK}", text)


class _NoLogIn(logging.Filter):
    """urllib3 logs URLs, of every call (DEBUG) and of answers with broken headers (WARNING); that of a log-in by GET holds the password."""

    def filter(self, record: logging.LogRecord) -> bool:
        said = record.getMessage().lower()
        return "authtoken" not in said and "oauth/token" not in said


_NO_LOG_IN = _NoLogIn()


def keep_log_in_out_of_logs() -> None:
    """Drop what urllib3 says about the log-in call; may be called more than once."""
    for name in ("connection", "connectionpool", "poolmanager", "response", "util.retry"):
        logging.getLogger(f"urllib3.{name}").addFilter(_NO_LOG_IN)
