"""The support file: what a helper elsewhere needs to know of this station, and nothing about any buyer (R52)."""

from __future__ import annotations

import io
import json
import platform
import zipfile
from collections.abc import Iterable, Sequence
from contextlib import suppress
from importlib import metadata
from pathlib import Path

from msgspec.structs import asdict

from oker_desk import store
from oker_desk.devices.resources import find_resource
from oker_desk.domain.redacting import Redactor
from oker_desk.domain.trouble import unavailable
from oker_desk.services.desk import Desk
from oker_desk.services.people import BADGE_KEY
from oker_desk.services.setup.doctor import Check, examine
from oker_desk.services.setup.facilities import show_map
from oker_desk.services.whole_files import write_whole

_SYNCS = ("orders", "status", "catalog", "inventory")
_EVENTS, _LOG_BYTES = 500, 400_000
_PACKAGES = (
    "oker-desk",
    "PySide6-Essentials",
    "requests",
    "keyring",
    "sqlite-utils",
    "pypdfium2",
    "zxing-cpp",
)
_OF_LOGS = (
    "The window is open A defect on the screen's thread Lane is still at work while the window closes",
    "A piece of work failed A command ended by a defect Qt debug info warning error critical Traceback most recent",
    "call last File line in module oker desk gui services store remote devices domain cli app start lanes",
)
"""What the program writes into its log and into settings, beside its sentences."""
_OF_CALLS = (
    "http GET POST ms authToken oauth token courierDetails invoiceDetails orders labels products productsCount",
    "acknowledge cancel dispatch fetchManifest updateInventory uniware oker services rest v",
    "publishedStatus PUBLISHED pageNumber pageSize orderStatus orderDateFrom orderDateTo orderIds orderItemIds",
    "no connection host not found TLS certificate not trusted time limit lost answer too big",
)
"""What the log tells of a call: the words of the channel's paths and questions, and how a call fails."""
_OF_SETTINGS = "on off yes no en hi us azerty qwertz inscript windows system folder socket raw usual"


def write_bundle(desk: Desk, path: Path, checks: Sequence[Check] | None = None) -> Path:
    """Write the support file; without ``checks`` the doctor looks first."""
    content = make_bundle(desk, examine(desk) if checks is None else checks)
    try:
        write_whole(path, content)
    except OSError as error:
        raise unavailable(
            "{path} could not be written. Choose another place.", path=path, details=str(error)
        ) from error
    return path


def make_bundle(desk: Desk, checks: Sequence[Check]) -> bytes:
    """Return the support file as a zip. Every text in it has gone through the redactor."""
    redactor = Redactor([*_own_texts(), *_OF_LOGS, *_OF_CALLS, _OF_SETTINGS])
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, content in (
            ("about.json", _about(desk)),
            ("doctor.json", [[c.name, c.ok, redactor.text(c.message)] for c in checks]),
            ("settings.json", _settings(desk, redactor)),
            ("counts.json", _counts(desk)),
            ("tables.json", _tables(desk)),
            ("syncs.json", _syncs(desk, redactor)),
            ("history.json", _history(desk)),
        ):
            bundle.writestr(name, json.dumps(content, ensure_ascii=False, indent=1, default=str))
        for place, log in enumerate(_logs(desk.home)):
            bundle.writestr(f"log-{place}.txt", redactor.log(log))
    return out.getvalue()


def _about(desk: Desk) -> dict[str, object]:
    versions = {}
    for name in _PACKAGES:
        with suppress(metadata.PackageNotFoundError):
            versions[name] = metadata.version(name)
    return {
        "made_at": desk.now().isoformat(),
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "schema": desk.store.database.value("PRAGMA user_version"),
        "packages": versions,
    }


def _settings(desk: Desk, redactor: Redactor) -> dict[str, str]:
    found = sorted(desk.store.settings.everything().items())
    return {name: redactor.text(value) for name, value in found if name != BADGE_KEY}


def _counts(desk: Desk) -> dict[str, object]:
    by_state = {state.value: n for state, n in desk.store.orders.count_by_state().items()}
    return {
        "orders": by_state,
        "unanswered": desk.store.intents.count_unknown(),
        "events": desk.store.history.count(),
        "people": len(desk.store.people.all()),
        "warehouses": len(show_map(desk).pairs),
        "data_file_bytes": desk.store.database.path.stat().st_size,
    }


def _tables(desk: Desk) -> dict[str, object]:
    tables = store.contents.tables_of(desk.store.database.path)
    return {name: asdict(table) for name, table in tables.items()}


def _syncs(desk: Desk, redactor: Redactor) -> list[dict[str, object]]:
    runs = [run for kind in _SYNCS if (run := desk.store.syncs.last(kind)) is not None]
    return [
        {
            "kind": run.kind,
            "started_at": run.started_at,
            "ended_at": run.ended_at,
            "outcome": run.outcome,
            "told": redactor.text(run.message),
            "counts": run.counts,
        }
        for run in runs
    ]


def _history(desk: Desk) -> list[dict[str, object]]:
    """The newest events without their texts; people are numbered in the order in which they come."""
    people: dict[str, str] = {}
    return [
        {
            "at": event.at,
            "who": people.setdefault(event.who, f"person {len(people) + 1}"),
            "act": event.act,
            "about": "order" if event.order_no else "manifest" if event.manifest_no else "desk",
        }
        for event in desk.store.history.newest(_EVENTS)
    ]


def _logs(home: Path) -> Iterable[str]:
    """Yield the end of every log file, the newest first."""
    for path in sorted((home / "logs").glob("*.log*")):
        with suppress(OSError):
            yield path.read_bytes()[-_LOG_BYTES:].decode("utf-8", "replace")


def _own_texts() -> Iterable[str]:
    """Return every sentence of the program: the translators' files hold them all."""
    for path in find_resource("translations").glob("*.ts"):
        yield path.read_text(encoding="utf-8")
