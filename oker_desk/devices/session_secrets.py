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


def keep_secrets_in_memory() -> None:
    """Use the memory of this process as the key store from now on."""
    keyring.set_keyring(SessionKeyring())
