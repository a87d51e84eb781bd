"""Words in the language of this station. English stands in the code; Qt Linguist files hold the other languages.

Every text that a person reads goes through ``tr`` or ``speak`` at the moment it is shown, so that the language can
change while the program runs. A text that stands in a table is marked there and translated when it is shown.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from oker_desk.domain.wording import Sentence

CONTEXT = "Oker Desk"


def tr(template: str, **values: object) -> str:
    """Return a text in the language of this station, its ``{places}`` filled; a value may be a sentence itself."""
    translated = QCoreApplication.translate(CONTEXT, template)
    if not values:
        return translated
    return translated.format(**{name: _value(value) for name, value in values.items()})


def mark(template: str) -> str:
    """Mark a text that is kept as it is and given to ``tr`` when it is shown."""
    return template


def speak(sentence: Sentence) -> str:
    """Return a sentence of the domain or of a service in the language of this station."""
    return tr(sentence.template, **sentence.values)


def _value(value: object) -> object:
    return speak(value) if isinstance(value, Sentence) else value
