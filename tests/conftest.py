"""Guards around every test: no network, a home and a key store of its own, nothing left behind, nothing unsaid.

What tests share beyond these guards lives in modules of its own; this file stays small.
"""

from __future__ import annotations

import ipaddress
import logging
import os
import shutil
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault(
    "QT_QPA_PLATFORM", "offscreen"
)  # before anything loads Qt, which would abort without a screen

import hypothesis
import keyring
import keyring.core
import keyring.errors
import pytest
from keyring.backend import KeyringBackend

MEMORY, ROOM = Path("/dev/shm"), 4_000_000_000
"""Linux: a disk of memory, and the bytes that must be free on it."""
SECONDS_TO_END = 3.0
"""How long threads may take to end after their test; they are joined, so a quick end costs nothing."""

# The same examples in every run, and no time limit for each: the machine is shared with other work.
hypothesis.settings.register_profile("desk", deadline=None, derandomize=True, database=None)
hypothesis.settings.load_profile("desk")


def pytest_configure(config: pytest.Config) -> None:
    """Refuse the network for as long as the process lives; a hook sees what threads and libraries do, too."""
    sys.addaudithook(refuse_network)
    if config.getoption("markexpr") != "benchmark":
        keep_files_in_memory()


def keep_files_in_memory() -> None:
    """Let data folders lie in memory where there is room: most of the time would be spent waiting for the disk.

    Benchmarks write to the disk as the program does. What dies in a test are processes, whose files stay either way.
    """
    if MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


# Network -------------------------------------------------------------------------------------------------------------


def is_loopback(host: object) -> bool:
    name = host.decode() if isinstance(host, bytes) else host
    if name in (None, "", "localhost", "ip6-localhost"):
        return True
    try:
        address = ipaddress.ip_address(str(name))
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


def refuse_network(event: str, args: tuple[object, ...]) -> None:
    if event in {"socket.connect", "socket.sendto"}:
        address = args[1]
        host = address[0] if isinstance(address, tuple) and address else None
    elif event in {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}:
        host = args[0]
    else:
        return
    if not is_loopback(host):
        pytest.fail(f"A test wanted to reach {host!r}. Tests talk to this machine's loopback only.")


# Home and key store --------------------------------------------------------------------------------------------------


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Point every place where a program keeps things to an empty folder; its ``desk`` is the data folder."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(home))
    for name in (
        "APPDATA",
        "LOCALAPPDATA",
        "XDG_CONFIG_HOME",
        "XDG_DATA_HOME",
        "XDG_CACHE_HOME",
        "XDG_STATE_HOME",
    ):
        monkeypatch.setenv(name, str(home / name.lower()))
    monkeypatch.setenv("OKER_DESK_HOME", str(home / "desk"))
    return home


class MemoryKeyring(KeyringBackend):
    """A key store that forgets with its test. The priority keeps it from being chosen where a real one is asked."""

    priority = -1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.entries.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError("not found")


@pytest.fixture(autouse=True)
def key_store(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> MemoryKeyring | None:
    """Give each test an empty key store in memory, and child processes none; ``real`` tests find the machine's own."""
    if request.node.get_closest_marker("real"):
        keyring.core.init_backend()
        return None
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    store = MemoryKeyring()
    keyring.set_keyring(store)
    return store


# Nothing left behind, nothing unsaid ---------------------------------------------------------------------------------


def is_foreign(thread: threading.Thread) -> bool:
    """Threads that are not ours to end: Qt's own, and connections that a longer-lived server keeps open."""
    return isinstance(thread, threading._DummyThread) or "process_request_thread" in thread.name


def visible_windows() -> list[str]:
    qt = sys.modules.get("PySide6.QtWidgets")
    windows = qt.QApplication.topLevelWidgets() if qt and qt.QApplication.instance() else []
    return [f"window {w.objectName() or type(w).__name__}" for w in windows if w.isVisible()]


@pytest.fixture(autouse=True)
def nothing_left_behind(own_home: Path, key_store: MemoryKeyring | None) -> Iterator[None]:
    """Fail where a thread or a window outlives its test: at the program's end it would hang or abort."""
    before = set(threading.enumerate())
    windows_before = visible_windows()
    yield
    left = [t for t in threading.enumerate() if t not in before and not is_foreign(t)]
    for thread in left:
        thread.join(SECONDS_TO_END / len(left))
    found = [f"thread {t.name}" for t in left if t.is_alive()]
    found += [w for w in visible_windows() if w not in windows_before]
    if found:
        pytest.fail(f"Still there after the test: {', '.join(found)}.")


@pytest.fixture(autouse=True)
def no_unexpected_errors(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail where something was logged as an error, unless the test is marked ``allow_error_log``."""
    yield
    if request.node.get_closest_marker("allow_error_log"):
        return
    records = [record for phase in ("setup", "call") for record in caplog.get_records(phase)]
    errors = [f"{r.name}: {r.getMessage()}" for r in records if r.levelno >= logging.ERROR]
    if errors:
        pytest.fail("Logged as an error:\n  " + "\n  ".join(errors))


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    """Let the window speak English again after a test that changed its language, also if the test failed."""
    yield
    language = sys.modules.get("oker_desk.gui.language")
    if language is not None and language.spoken_language() != "en":
        language.speak_language(Path(__file__).parents[1] / "resources", "en")
