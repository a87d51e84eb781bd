"""How the scanner of this station sends its codes, as somebody set it or the tutor found it."""

from __future__ import annotations

from oker_desk.domain.people import Right
from oker_desk.domain.scanner import Scanner, may_use_scanner
from oker_desk.domain.trouble import blocked
from oker_desk.services.desk import Desk
from oker_desk.services.people import require_right

_PREFIX, _SUFFIX, _BETWEEN, _SILENT = (
    f"scanner.{name}" for name in ("prefix", "suffix", "between_ms", "silent")
)


def show_scanner(desk: Desk) -> Scanner:
    """Return the habits of the scanner at this station."""
    get, usual = desk.store.settings.get, Scanner()
    return Scanner(
        get(_PREFIX, usual.prefix),
        get(_SUFFIX, usual.suffix),
        int(get(_BETWEEN, str(usual.between))),
        get(_SILENT) == "yes",
    )


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
