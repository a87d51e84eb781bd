"""Passwords and tokens in the key store of the operating system, and nowhere else (design §2.7).

A key store may ask a person to unlock it and then answers only when somebody has: every call runs in a thread of its
own with a time limit, so that it never holds up the program. What such a call answers later is dropped.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable
from contextlib import suppress
from threading import Event, Lock, Thread
from typing import Generic, TypeVar

import keyring
import keyring.errors
from msgspec import Struct

from oker_desk.devices.session_secrets import secrets_in_memory
from oker_desk.domain.trouble import Outcome, Trouble
from oker_desk.domain.wording import mark, say

SERVICE = "Oker Desk"
SECONDS_TO_ANSWER = 2.0
LONGEST_ENTRY = 600
"""Characters in one entry. Windows keeps at most 5 × 512 bytes in UTF-16 (``CRED_MAX_CREDENTIAL_BLOB_SIZE``), which is
1,280 characters, or 640 where each takes two units; longer values are split on every platform alike."""

_SPLIT = "oker-desk-split:"
_one_at_a_time = Lock()
"""Held by the thread that talks to the key store, so that unanswered prompts do not pile up."""

T = TypeVar("T")


class Secrets:
    """One profile's entries in the key store of the operating system."""

    def __init__(self, profile: str) -> None:
        self._profile = profile

    def read(self, name: str) -> str | None:
        """Return the value, or nothing if there is none or only a part of one (a write was cut off)."""
        return _ask(lambda _: self._read(name))

    def keep(self, name: str, value: str) -> None:
        """Keep the value and make sure that it can be read again."""
        _ask(lambda call: self._keep(name, value, call))

    def forget(self, name: str) -> None:
        """Remove the value with all its parts; a missing one is fine."""
        _ask(lambda _: self._forget(name))

    def backend_name(self) -> str:
        """Return the name of the key store in use."""
        return _ask(lambda _: str(keyring.get_keyring().name))

    def _user(self, name: str, part: int = 0) -> str:
        return f"{self._profile}: {name}" + (f", part {part}" if part else "")

    def _read(self, name: str) -> str | None:
        head = keyring.get_password(SERVICE, self._user(name))
        split = _Split.read(head)
        if split is None:
            return head
        parts = [keyring.get_password(SERVICE, self._user(name, n)) for n in range(1, split.parts + 1)]
        value = "".join(part or "" for part in parts)
        return value if split == _Split.of(value) else None

    def _keep(self, name: str, value: str, call: _Call[None]) -> None:
        """Write the parts first and the entry that names them last. Reading before writing brings up the prompt of a
        locked store, so that a value given up meanwhile is not kept hours later."""
        old = _Split.read(keyring.get_password(SERVICE, self._user(name)))
        call.go_on()
        new = _Split.of(value) if len(value) > LONGEST_ENTRY or _Split.read(value) else None
        if new:
            self._keep_parts(name, value, new.parts)
        keyring.set_password(SERVICE, self._user(name), str(new) if new else value)
        for part in range((new.parts if new else 0) + 1, (old.parts if old else 0) + 1):
            _delete(self._user(name, part))
        if self._read(name) != value:
            raise _not_kept()

    def _keep_parts(self, name: str, value: str, parts: int) -> None:
        """Write every part, or leave none behind that no entry names."""
        try:
            for part in range(1, parts + 1):
                piece = value[(part - 1) * LONGEST_ENTRY : part * LONGEST_ENTRY]
                keyring.set_password(SERVICE, self._user(name, part), piece)
        except Exception:  # whatever the key store raises goes on; only the pieces must not stay
            for part in range(1, parts + 1):
                with suppress(keyring.errors.KeyringError):
                    _delete(self._user(name, part))
            raise

    def _forget(self, name: str) -> None:
        split = _Split.read(keyring.get_password(SERVICE, self._user(name)))
        _delete(self._user(name))
        for part in range(1, (split.parts if split else 0) + 1):
            _delete(self._user(name, part))


class _Split(Struct, frozen=True):
    """What stands in the first entry of a split value: how many parts, and whether they belong together."""

    parts: int
    digest: str

    @classmethod
    def of(cls, value: str) -> _Split:
        return cls(-(-len(value) // LONGEST_ENTRY), hashlib.sha256(value.encode()).hexdigest()[:16])

    @classmethod
    def read(cls, head: str | None) -> _Split | None:
        if head is None or not head.startswith(_SPLIT):
            return None
        parts, _, digest = head.removeprefix(_SPLIT).partition(":")
        return cls(int(parts), digest) if parts.isdecimal() else None

    def __str__(self) -> str:
        return f"{_SPLIT}{self.parts}:{self.digest}"


def _delete(user: str) -> None:
    """Delete an entry; key stores report a missing one and a refusal alike, so a refusal is known by what is left."""
    try:
        keyring.delete_password(SERVICE, user)
    except keyring.errors.PasswordDeleteError:
        if keyring.get_password(SERVICE, user) is not None:
            raise


# One call with a time limit ------------------------------------------------------------------------------------------


class _Call(Generic[T]):
    """One call to the key store in a thread that may be left behind."""

    def __init__(self, work: Callable[[_Call[T]], T]) -> None:
        self._work = work
        self._answered = Event()
        self._given_up = Event()
        self._values: list[T] = []
        self._fault: Trouble | None = None

    def answer(self, seconds: float) -> T:
        """Start the call and return its answer; the thread releases ``_one_at_a_time`` whenever it ends."""
        Thread(target=self._run, name="key store", daemon=True).start()
        if not self._answered.wait(max(0.0, seconds)):
            self._given_up.set()
            raise _too_slow()
        if self._fault:
            raise self._fault
        return self._values[0]

    def here(self) -> T:
        """Do the work in this thread."""
        return self._work(self)

    def go_on(self) -> None:
        """Return if somebody still waits for the answer; asked in the call's own thread before it changes anything."""
        if self._given_up.is_set():
            raise _too_slow()

    def _run(self) -> None:
        try:
            self._values.append(self._work(self))
        except Trouble as trouble:
            self._fault = trouble
        except Exception as error:  # noqa: BLE001  key stores raise errors of their own (D-Bus, Win32, Keychain)
            self._fault = _trouble_of(error)
        finally:
            _one_at_a_time.release()
            self._answered.set()


def _ask(work: Callable[[_Call[T]], T]) -> T:
    """Do the work within ``SECONDS_TO_ANSWER``, the wait for an earlier call included; every fault is a Trouble."""
    call = _Call(work)
    if secrets_in_memory():
        return call.here()  # asks nobody, and a prompt of the key store that was left may still be open
    until = time.monotonic() + SECONDS_TO_ANSWER
    if not _one_at_a_time.acquire(timeout=SECONDS_TO_ANSWER):
        raise _too_slow()
    return call.answer(until - time.monotonic())


# What a person reads -------------------------------------------------------------------------------------------------

_FAULTS: tuple[tuple[type[Exception], str], ...] = (
    (
        keyring.errors.NoKeyringError,
        mark(
            "This computer has no key store for passwords. Switch one on (Linux: GNOME Keyring or KWallet) "
            "and try again, or keep the log-in for this session only."
        ),
    ),
    (keyring.errors.KeyringLocked, mark("The key store is locked. Unlock the key store and try again.")),
    (
        keyring.errors.InitError,
        mark("The key store could not be opened. Unlock it, or set one up if it is new, and try again."),
    ),
    (
        keyring.errors.PasswordSetError,
        mark("The key store refused to keep the log-in. Allow Oker Desk to use the key store and try again."),
    ),
    (
        keyring.errors.PasswordDeleteError,
        mark(
            "The key store refused to forget the log-in. Remove the entry “Oker Desk” in the key store by hand."
        ),
    ),
)


_TOO_LONG = mark("The key store takes no log-in as long as this one. Keep it for this session only.")
_BAD_DATA = 1783
"""What Windows says of an entry that is too long: ``RPC_X_BAD_STUB_DATA``."""
_NOT_ALLOWED = mark(
    "The key store was not allowed to open. Try again and allow it, or keep the log-in for this session only."
)


def _trouble_of(error: Exception) -> Trouble:
    """Return the trouble of a fault. Only the kind of error goes along: its text might hold what was to be kept."""
    kind = f"{type(error).__module__}.{type(error).__qualname__}"
    if _was_refused(error):
        return _of_key_store(_NOT_ALLOWED, kind)
    if error.args[:1] == (_BAD_DATA,):
        return _of_key_store(_TOO_LONG, kind)
    for fault, sentence in _FAULTS:
        if isinstance(error, fault):
            return _of_key_store(sentence, kind)
    return _of_key_store(
        mark("The key store does not work. Unlock it or log in to the computer again, then try again."), kind
    )


def _was_refused(error: Exception) -> bool:
    """Whether a person closed the question of the key store: macOS says *denied*, a Secret Service *dismissed*.

    Where a screen is there, a Secret Service that stays locked has asked: without one it could not.
    """
    said = str(error).lower()
    asked = isinstance(error, keyring.errors.KeyringLocked) and any(
        os.environ.get(screen) for screen in ("DISPLAY", "WAYLAND_DISPLAY")
    )
    words = isinstance(error, keyring.errors.KeyringError) and ("denied" in said or "dismissed" in said)
    return asked or words


def _of_key_store(sentence: str, details: str) -> Trouble:
    """Return a trouble that tells callers where it comes from: a log-in may be kept in memory in its place."""
    return Trouble(Outcome.UNAVAILABLE, say(sentence), details=details, data={"key_store": "not usable"})


def _too_slow() -> Trouble:
    return _of_key_store(
        mark(
            "The key store did not answer. It may be asking to be unlocked: unlock the key store and try again."
        ),
        f"No answer within {SECONDS_TO_ANSWER:g} s.",
    )


def _not_kept() -> Trouble:
    return _of_key_store(
        mark("The key store did not keep the log-in. It may be switched off: switch it on and try again."),
        "Reading back gave something else.",
    )
