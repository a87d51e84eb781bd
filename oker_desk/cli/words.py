"""The words of the call: ``--json`` and ``--home`` may stand anywhere, before or after the command."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

import platformdirs
from msgspec import Struct

JSON = "--json"
HOME = "--home"
HOME_VARIABLE = "OKER_DESK_HOME"


class Words(Struct, frozen=True):
    """The call without the two options; ``problem`` says why they cannot be used."""

    rest: list[str]
    json: bool = False
    home: str | None = None
    problem: str | None = None


def read_words(words: Sequence[str]) -> Words:
    """Take ``--json`` and ``--home DIR`` out of the words; what follows a lone ``--`` is left as it is."""
    end = words.index("--") if "--" in words else len(words)
    head, tail = words[:end], words[end:]
    json = JSON in head
    rest: list[str] = []
    home = problem = None
    queue = [word for word in head if word != JSON]
    while queue:
        word = queue.pop(0)
        if word == HOME and (not queue or queue[0].startswith("-")):
            problem = f"Option {HOME} needs a folder."
        elif word == HOME:
            home = queue.pop(0)
        elif word.startswith(f"{HOME}="):
            home = word.removeprefix(f"{HOME}=")
        else:
            rest.append(word)
    if home is not None and not home.strip():
        problem = f"Option {HOME} needs a folder."
    if any(not _is_text(word) for word in [*rest, *tail]):
        problem = "The call holds a character that is not text. Type it again."
    return Words([*rest, *tail], json, home, problem)


def named_home(words: Words, environment: Mapping[str, str] = os.environ) -> Path | None:
    """Return the data folder that somebody named, by option or environment."""
    name = words.home or environment.get(HOME_VARIABLE, "").strip()
    return _absolute(Path(name)) if name else None


def default_home() -> Path:
    """Return the data folder that this platform gives the program."""
    return Path(platformdirs.user_data_dir("oker-desk", appauthor=False))


def _absolute(path: Path) -> Path:
    try:
        return path.expanduser().absolute()
    except RuntimeError:  # ~somebody who does not exist
        return path.absolute()


def _is_text(word: str) -> bool:
    """Whether a word can be written: bytes that are not UTF-8 come in as lone surrogates."""
    return "\0" not in word and not any("\ud800" <= letter <= "\udfff" for letter in word)
