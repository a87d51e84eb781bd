"""Words in the language of this station. English stands in the code; Qt Linguist files hold the other languages.

Every text that a person reads goes through ``tr`` or ``speak`` at the moment it is shown, so that the language can
change while the program runs. A text that stands in a table is marked there and translated when it is shown.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from oker_desk.domain.wording import Sentence, mark

__all__ = [
    "CONTEXT",
    "NAMES",
    "brief",
    "clock",
    "clock_time",
    "day_and_time",
    "mark",
    "short_day",
    "speak",
    "speak_language",
    "tr",
]

CONTEXT = "Oker Desk"
NAMES = {"en": "English", "hi": "हिन्दी"}
"""The languages of the window, each by its own name."""
_LOCALES = {"en": QLocale("en_IN"), "hi": QLocale("hi_IN")}
_SPOKEN = "oker-language"
_TRANSLATOR = "oker-translator"


def tr(template: str, **values: object) -> str:
    """Return a text in the language of this station, its ``{places}`` filled; a value may be a sentence itself."""
    translated = QCoreApplication.translate(CONTEXT, template) if template else ""
    if not values:
        return translated
    return translated.format(**{name: _value(value) for name, value in values.items()})


def speak(sentence: Sentence) -> str:
    """Return a sentence of the domain or of a service in the language of this station."""
    return tr(sentence.template, **sentence.values)


def _value(value: object) -> object:
    return speak(value) if isinstance(value, Sentence) else value


def speak_language(resources: Path, language: str = "") -> str:
    """Let the window speak a language from now on and return which; without one, that of the machine if we have it.

    Only texts asked for afterwards are in it: the window makes its views anew.
    """
    application = QCoreApplication.instance()
    assert application is not None
    spoken = language if language in NAMES else _of_machine()
    before = application.findChild(QTranslator, _TRANSLATOR)
    if before is not None:
        QCoreApplication.removeTranslator(before)
        before.setParent(None)
    translator = QTranslator(application)
    translator.setObjectName(_TRANSLATOR)
    if translator.load(f"oker-desk_{spoken}", str(resources / "translations")):
        QCoreApplication.installTranslator(translator)
    application.setProperty(_SPOKEN, spoken)
    return spoken


def spoken_language() -> str:
    """Return the language that the window speaks now."""
    application = QCoreApplication.instance()
    return str(application.property(_SPOKEN) or "en") if application else "en"


def clock(at: datetime, now: datetime) -> str:
    """Return a time of this machine's zone, with the day where it is not today."""
    here, today = at.astimezone(), now.astimezone()
    return clock_time(at) if here.date() == today.date() else day_and_time(at, now)


def day_and_time(at: datetime, now: datetime | None = None) -> str:
    """Return a moment in the time of this machine: ``26 Nov, 10:42``."""
    return f"{short_day(at, now)}, {clock_time(at)}"


def brief(at: datetime, now: datetime) -> str:
    """Return a moment for a narrow column: the time where it is today, the day alone where it is of another year."""
    another = at.astimezone().year != now.astimezone().year
    return short_day(at, now) if another else clock(at, now)


def short_day(at: datetime, now: datetime | None = None) -> str:
    """Return the day of a moment: ``26 Nov``, and ``26 Nov 2024`` where it is not known to be of the year of ``now``."""
    here = at.astimezone()
    locale = _LOCALES[spoken_language()]
    day = f"{here.day} {locale.standaloneMonthName(here.month, QLocale.FormatType.ShortFormat)}"
    return day if now is not None and here.year == now.astimezone().year else f"{day} {here.year}"


def weekday(at: datetime) -> str:
    """Return the day of the week of a moment: ``Thu``."""
    locale = _LOCALES[spoken_language()]
    return locale.standaloneDayName(at.astimezone().isoweekday(), QLocale.FormatType.ShortFormat)


def clock_time(at: datetime) -> str:
    """Return a moment as a wall clock shows it in every language: ``10:42``."""
    return f"{at.astimezone():%H:%M}"


def _of_machine() -> str:
    spoken = QLocale.system().name().partition("_")[0]
    return spoken if spoken in NAMES else "en"
