"""How the scanner of this station sends its codes, as somebody set it or the tutor found it."""

from __future__ import annotations

from oker_desk import devices
from oker_desk.domain.people import Right
from oker_desk.domain.scanner import Burst, Scanner, may_use_scanner
from oker_desk.domain.trouble import blocked
from oker_desk.domain.tutor import SAMPLE, Lesson, learn
from oker_desk.services.desk import Desk
from oker_desk.services.people import require_right

_PREFIX, _SUFFIX, _BETWEEN, _SILENT, _LAYOUT, _HEEDS_CAPS = (
    f"scanner.{name}" for name in ("prefix", "suffix", "between_ms", "silent", "layout", "heeds_caps")
)


def show_scanner(desk: Desk) -> Scanner:
    """Return the habits of the scanner at this station."""
    get, usual = desk.store.settings.get, Scanner()
    return Scanner(
        get(_PREFIX, usual.prefix),
        get(_SUFFIX, usual.suffix),
        int(get(_BETWEEN, str(usual.between))),
        get(_SILENT) == "yes",
        get(_LAYOUT),
        {"yes": True, "no": False}.get(get(_HEEDS_CAPS)),
    )


def learn_scanner(desk: Desk, burst: Burst) -> Lesson:
    """Learn from a scan of the tutor's code how the scanner is to be heard, and keep it."""
    lesson = learn(burst)
    set_scanner(desk, lesson.scanner)
    return lesson


def draw_sample(desk: Desk) -> bytes:
    """Return the tutor's code as a PNG to be scanned from the screen."""
    return devices.code_pictures.draw_code128(SAMPLE)


def set_scanner(desk: Desk, scanner: Scanner) -> None:
    """Keep the habits of the scanner; they hold for the next scan."""
    require_right(desk, Right.SET_UP)
    verdict = may_use_scanner(scanner)
    if not verdict.allowed:
        raise blocked(verdict)
    settings = desk.store.settings
    with desk.store.transaction():
        settings.put(_PREFIX, scanner.prefix)
        settings.put(_SUFFIX, scanner.suffix)
        settings.put(_BETWEEN, str(scanner.between))
        settings.put(_SILENT, "yes" if scanner.silent else "no")
        settings.put(_LAYOUT, scanner.layout)
        settings.put(_HEEDS_CAPS, {True: "yes", False: "no", None: ""}[scanner.heeds_caps])


def forget_scanner(desk: Desk) -> None:
    """Forget the habits of the scanner: it counts as never tried."""
    require_right(desk, Right.SET_UP)
    with desk.store.transaction():
        for name in (_PREFIX, _SUFFIX, _BETWEEN, _SILENT, _LAYOUT, _HEEDS_CAPS):
            desk.store.settings.drop(name)


def scanner_is_set(desk: Desk) -> bool:
    """Whether somebody has set or tried the scanner of this station."""
    return bool(desk.store.settings.get(_SILENT))
