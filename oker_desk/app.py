"""The composition root: joins window, services, devices and sandbox. Nothing but the program's entry loads it.

The window is loaded by name, and only when one is asked for: a command that lists orders must not load Qt.
"""

from __future__ import annotations

import builtins
import importlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from types import ModuleType

import platformdirs

from oker_desk import devices
from oker_desk.devices.resources import find_resource
from oker_desk.domain.trouble import Trouble, unavailable
from oker_desk.domain.wording import mark
from oker_desk.services.desk import Desk, close_desk, open_desk
from oker_desk.services.printers import FOLDER, PrinterChoice, label_printer, set_label_printer
from oker_desk.services.setup.connecting import connect_oker
from oker_desk.services.setup.facilities import save_rows, show_map
from oker_desk.services.setup.profiles import profiles_to_open, remember_profile
from oker_desk.services.setup.stock import confirm_for_stock
from oker_desk.services.setup.uniware import connect_uniware
from oker_desk.services.sync.kinds import SyncKind
from oker_desk.services.sync.running import run_sync

_DEBIAN = "libglib2.0-0 libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0"


def open_window(home: Path | None, sandbox: bool) -> int:
    """Open the window and return the exit code when it is closed; raises a trouble where there can be none."""
    start = _load("oker_desk.gui.start")
    application = start.make_application(_resources())
    with ExitStack() as ends:
        try:
            if sandbox:
                desk, note = _open_sandbox(home, ends)
            else:
                chosen = home or _ask_seller(application)
                if chosen is None:
                    return 0
                desk, note = _open_home(chosen, ends), ""
        except Trouble as trouble:
            start.show_trouble(trouble)
            raise
        launch = None if sandbox else partial(_launch, home)
        code: int = start.show_window(application, desk, _resources(), importlib.import_module, note, launch)
        return code


def _launch(home: Path | None, words: list[str]) -> None:
    """Start this program once more, on the data folder that was named if the words name no other."""
    named = ["--home", str(home)] if home and "--home" not in words else []
    subprocess.Popen([sys.executable, "-m", "oker_desk", *named, *words], start_new_session=True)


def run_tour(out: Path) -> list[Path]:
    """Do the whole main job off-screen on a fresh sandbox and return the pictures."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is loaded: it would look for a screen
    tour = _load("oker_desk.gui.tour.pictures")
    sandboxes = importlib.import_module("oker_desk.sandbox")
    devices.session_secrets.keep_secrets_in_memory()
    with ExitStack() as ends:
        home = Path(ends.enter_context(tempfile.TemporaryDirectory(prefix="oker-desk-tour-")))
        sandbox = sandboxes.Sandbox.start(orders=24, seed=7)
        ends.callback(sandbox.stop)
        desk = _open_home(home, ends)
        shop = tour.Shop(sandbox.oker_url, sandbox.username, sandbox.password, dict(sandbox.facility_map))
        pictures: list[Path] = tour.make_pictures(desk, _resources(), importlib.import_module, shop, out)
        return pictures


def _resources() -> Path:
    return find_resource("style").parent


def _load(name: str) -> ModuleType:
    """Load a part that needs Qt; a system library may be missing, which is no defect of ours."""
    try:
        importlib.import_module("PySide6.QtWidgets")
        _import_plainly()
        return importlib.import_module(name)
    except ImportError as error:
        if "PySide6" not in str(error) and ".so" not in str(error):
            raise
        raise unavailable(
            "The window needs a library that is missing on this machine: {library}. "
            "On Debian and Ubuntu: sudo apt-get install {packages}. See “Try it” in the README.",
            library=str(error).split(":")[0],
            packages=_DEBIAN,
            details=str(error),
        ) from error


def _import_plainly() -> None:
    """Give Python its own import back: Qt's reads the source of every module, for a switch of names that we do not use.

    That is a tenth of the start, and six megabytes of text that stay.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _ask_seller(application: object) -> Path | None:
    """Return the data folder of the only seller, or of the one whom somebody chooses; None if nobody is chosen."""
    sellers = profiles_to_open(Path(platformdirs.user_data_dir("oker-desk", appauthor=False)))
    if len(sellers) == 1:
        return sellers[0].home
    chosen: Path | None = _load("oker_desk.gui.sellers").choose_seller(application, _resources(), sellers)
    if chosen is not None:
        remember_profile(chosen)
    return chosen


def _open_home(home: Path, ends: ExitStack) -> Desk:
    desk = open_desk(home)
    ends.callback(close_desk, desk)
    return desk


def _open_sandbox(home: Path | None, ends: ExitStack) -> tuple[Desk, str]:
    """Return a desk on a sandbox that is served by this process, connected, mapped and synced."""
    folder = (
        home / "sandbox" if home else Path(platformdirs.user_data_dir("oker-desk-sandbox", appauthor=False))
    )
    sandboxes = importlib.import_module("oker_desk.sandbox")  # no other start needs the pretend servers
    sandbox = sandboxes.Sandbox.start(state=folder / "servers")
    ends.callback(sandbox.stop)
    desk = _open_home(folder / "desk", ends)
    note = _connected(lambda: connect_oker(desk, sandbox.oker_url, sandbox.username, sandbox.password))
    connect_uniware(desk, sandbox.uniware_url, sandbox.uniware_username, sandbox.uniware_password)
    if not show_map(desk).pairs:
        save_rows(desk, list(sandbox.facility_map.items()))
        confirm_for_stock(desk, facility_wise=True, selective=True)
    if label_printer(desk) is None:
        set_label_printer(desk, PrinterChoice(FOLDER, str(desk.home / "printed")))
    for kind in (SyncKind.ORDERS, SyncKind.CATALOG):
        run_sync(desk, kind)
    return desk, note


def _connected(connect: Callable[[], object]) -> str:
    """Connect; without a key store the pretend password stays in memory. Returns what the window notes about it."""
    try:
        connect()
    except Trouble:
        devices.session_secrets.keep_secrets_in_memory()
        connect()
        return mark("▲ Sandbox: no real orders. Log-in kept in memory only")
    return mark("▲ Sandbox: no real orders")
