"""People who work at this desk, what each may do, and how each is known: by a badge, or by name and perhaps a PIN."""

from __future__ import annotations

import hashlib
import hmac
from enum import StrEnum

from msgspec import Struct

SHORTEST_PIN = 4
_COST, _BLOCK, _LANES = 2**14, 8, 1
"""scrypt's usual price for a log-in by hand: about 50 ms and 16 MB for one try."""


class Right(StrEnum):
    """What not everybody may do. ``WORK`` is packing and loading: whoever is at the desk may do it."""

    WORK = "work"
    REPRINT = "reprint"
    CANCEL = "cancel"
    CLOSE = "close"
    SET_UP = "set_up"
    SUPERVISE = "supervise"
    """Settle what has gone wrong: print a label that a check refused, discard another person's manifest."""


class Person(Struct, frozen=True):
    """Somebody who was set up here; ``name`` stands in the history. Badge and PIN are kept unreadable."""

    name: str
    rights: frozenset[Right]
    badge: str | None = None
    pin: str | None = None

    def may(self, right: Right) -> bool:
        return right is Right.WORK or right in self.rights


def digest_badge(code: str, key: str) -> str:
    """Return what is kept of a badge: quick enough to ask for every scan, useless without this desk's key."""
    return hashlib.blake2b(code.strip().encode(), key=key.encode()[:64], digest_size=16).hexdigest()


def stretch_pin(pin: str, salt: bytes) -> str:
    """Return what is kept of a PIN: salted, and slow to try."""
    made = hashlib.scrypt(pin.encode(), salt=salt, n=_COST, r=_BLOCK, p=_LANES, dklen=32)
    return f"scrypt${salt.hex()}${made.hex()}"


def is_pin(pin: str, kept: str) -> bool:
    """Say whether a typed PIN is the kept one."""
    _, salt, _ = kept.split("$")
    return hmac.compare_digest(stretch_pin(pin, bytes.fromhex(salt)), kept)
