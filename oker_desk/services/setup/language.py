"""The language that this station's window speaks."""

from __future__ import annotations

from oker_desk.services.desk import Desk

_LANGUAGE = "language"


def station_language(desk: Desk) -> str:
    """Return the code of the chosen language, such as ``hi``; empty until somebody has chosen."""
    return desk.store.settings.get(_LANGUAGE)


def choose_language(desk: Desk, language: str) -> str:
    """Keep the language. No right is asked for: whoever cannot read the window must be able to change it."""
    desk.store.settings.put(_LANGUAGE, language)
    return language
