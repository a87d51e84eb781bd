"""A key store that several processes of a test share: one file for each entry, in the folder ``TEST_KEYRING``."""

from __future__ import annotations

import hashlib
import os
import uuid
from pathlib import Path

import keyring.errors
from keyring.backend import KeyringBackend

FOLDER = "TEST_KEYRING"


class FileKeyring(KeyringBackend):
    """Entries are whole or not there, whoever writes them at the same time."""

    priority = -1  # type: ignore[assignment]

    def get_password(self, service: str, username: str) -> str | None:
        path = self._path(service, username)
        return path.read_text() if path.exists() else None

    def set_password(self, service: str, username: str, password: str) -> None:
        path = self._path(service, username)
        half = path.with_suffix(f".{uuid.uuid4().hex}")
        half.write_text(password)
        half.replace(path)

    def delete_password(self, service: str, username: str) -> None:
        try:
            self._path(service, username).unlink()
        except FileNotFoundError:
            raise keyring.errors.PasswordDeleteError("not found") from None

    def _path(self, service: str, username: str) -> Path:
        name = hashlib.sha256(f"{service}/{username}".encode()).hexdigest()
        return Path(os.environ[FOLDER]) / f"{name}.txt"
