"""Profiles: one data folder for each seller. The first is the data folder itself, the others lie in its ``profiles``."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote, unquote

from oker_desk.domain.trouble import unavailable

_FOLDER, _MAIN, _LAST, _NAME = "profiles", "main.txt", "last.txt", "name.txt"
MAIN = "Main"
"""What the first profile is called until somebody names it."""


def root_of(home: Path) -> Path:
    """Return the data folder that a profile's folder belongs to."""
    return home.parent.parent if home.parent.name == _FOLDER else home


def homes(home: Path) -> dict[str, Path]:
    """Return every profile's folder by its name, the first one first."""
    root = root_of(home)
    found = {name_of(root): root}
    folder = root / _FOLDER
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if path.is_dir():
            found[name_of(path)] = path
    return found


def name_of(home: Path) -> str:
    """Return the name of the profile whose folder this is."""
    root = root_of(home)
    if home == root:
        return _read(root / _FOLDER / _MAIN) or MAIN
    return _read(home / _NAME) or unquote(home.name)


def make_home(home: Path, name: str) -> Path:
    """Make the folder of a new profile and return it."""
    path = root_of(home) / _FOLDER / quote(name, safe=" ")
    if path.exists():  # its seller was named otherwise since
        path = path.with_name(f"{path.name} {uuid.uuid4().hex[:6]}")
    with _writing(path):
        path.mkdir(parents=True, mode=0o700)
    if unquote(path.name) != name:
        give_name(path, name)
    return path


def give_name(home: Path, name: str) -> None:
    """Give a profile another name; its folder stays where it is, since it may be open."""
    root = root_of(home)
    _write(root / _FOLDER / _MAIN if home == root else home / _NAME, name)


def remember(home: Path) -> None:
    """Note which profile was opened last: the next start without a named folder opens it."""
    root = root_of(home)
    _write(root / _FOLDER / _LAST, "" if home == root else home.name)


def last_home(root: Path) -> Path:
    """Return the folder of the profile that was opened last, or the first one if that is gone."""
    name = _read(root / _FOLDER / _LAST)
    path = root / _FOLDER / name
    return path if name and path.is_dir() else root


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8").strip()
    except (OSError, ValueError):
        return ""


def _write(path: Path, text: str) -> None:
    with _writing(path):
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        half = path.with_suffix(".part")
        half.write_text(text, encoding="utf-8")
        half.replace(path)


@contextmanager
def _writing(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise unavailable(
            "{path} cannot be written. Check the disk and its permissions.", path=path, details=str(error)
        ) from error
