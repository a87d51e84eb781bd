"""Secrets for this process only, where the machine has no key store: never written, gone at the end (design §2.7)."""

from __future__ import annotations

import keyring
import keyring.errors
from keyring.backend import KeyringBackend


class SessionKeyring(KeyringBackend):
    """A key store in memory. The priority keeps it from being chosen by itself."""

    priority = -1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._entries: dict[tuple[str, str], str] = {}

    @property
    def name(self) -> str:
        return "memory of this session"

    def get_password(self, service: str, username: str) -> str | None:
        return self._entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self._entries.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError("not found")


class _Choice:
    """Which key store this process uses: that of the machine, or a memory that remembers what the machine's was."""

    def __init__(self) -> None:
        self.memory = SessionKeyring()
        self.machines: KeyringBackend | None = None


_choice = _Choice()


def keep_secrets_in_memory() -> None:
    """Use the memory of this process as the key store for as long as it lives: pretend log-ins want no other place."""
    keyring.set_keyring(SessionKeyring())


def leave_key_store() -> None:
    """Use the memory of this process in place of the machine's key store, until `use_key_store`."""
    if not secrets_in_memory():
        _choice.machines = keyring.get_keyring()
        keyring.set_keyring(_choice.memory)


def use_key_store() -> None:
    """Go back to the key store of the machine; what lies in memory stays there until the process ends."""
    if secrets_in_memory() and _choice.machines is not None:
        keyring.set_keyring(_choice.machines)
        _choice.machines = None


def secrets_in_memory() -> bool:
    """Whether somebody chose to keep a log-in in the memory of this process."""
    return _choice.machines is not None and keyring.get_keyring() is _choice.memory
