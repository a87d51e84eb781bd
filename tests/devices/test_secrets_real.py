"""The key store of a Linux desktop: a real Secret Service on a bus of its own, in a home of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
NEEDED = ("dbus-run-session", "dbus-send", "gnome-keyring-daemon")
MISSING = [tool for tool in NEEDED if not shutil.which(tool)]

pytestmark = [
    pytest.mark.real,
    pytest.mark.skipif(bool(MISSING), reason=f"not on this machine: {', '.join(MISSING)}"),
]

WITH_STORE = """
$DAEMON --components=secrets --foreground >/dev/null 2>&1 & K=$!
until dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
    string:org.freedesktop.secrets 2>/dev/null | grep -q true; do sleep .02; done
"$@"; R=$?; kill $K; wait $K; exit $R
"""
UNLOCKED = WITH_STORE.replace("$DAEMON", "printf test | gnome-keyring-daemon --unlock")
"""The password of the store must not be empty, or it stays locked."""
LOCKED = WITH_STORE.replace("$DAEMON", "gnome-keyring-daemon --start")

PROGRAM = """
import json, sys, time
from oker_desk.devices.secrets import Secrets
from oker_desk.domain.trouble import Trouble
desk, told, started = Secrets("default"), {}, time.monotonic()
try:
    for act, *arguments in json.loads(sys.argv[1]):
        told[f"{act} {arguments[0] if arguments else ''}".strip()] = getattr(desk, act)(*arguments)
except Trouble as trouble:
    told["trouble"], told["kind"] = trouble.message, trouble.details
told["seconds"] = time.monotonic() - started
print(json.dumps(told))
"""


def run(home: Path, acts: list[list[str]], session: str = UNLOCKED) -> dict[str, Any]:
    environment = {key: value for key, value in os.environ.items() if key != "PYTHON_KEYRING_BACKEND"}
    environment |= {"HOME": str(home), "PYTHONPATH": str(ROOT)}
    for key in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
        environment.pop(key, None)
    done = subprocess.run(
        [
            "dbus-run-session",
            "--",
            "sh",
            "-c",
            session,
            "sh",
            sys.executable,
            "-c",
            PROGRAM,
            json.dumps(acts),
        ],
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    answer: dict[str, Any] = json.loads(
        done.stdout.splitlines()[-1]
    )  # a service started by D-Bus greets there too
    return answer


def test_password_and_long_token_outlive_the_session_and_can_be_forgotten(tmp_path: Path) -> None:
    token = "eyJ.अ🔑" * 500
    told = run(
        tmp_path,
        [["backend_name"], ["keep", "oker password", "s3cret"], ["keep", "oker token", token]],
    )
    assert "trouble" not in told
    assert "SecretService" in told["backend_name"]
    told = run(tmp_path, [["read", "oker password"], ["read", "oker token"], ["forget", "oker token"]])
    assert told["read oker password"] == "s3cret"
    assert told["read oker token"] == token
    told = run(tmp_path, [["read", "oker password"], ["read", "oker token"], ["forget", "oker token"]])
    assert told["read oker password"] == "s3cret"
    assert told["read oker token"] is None
    assert "trouble" not in told


def test_a_locked_store_that_can_ask_nobody_says_so_in_time(tmp_path: Path) -> None:
    run(tmp_path, [["keep", "oker password", "s3cret"]])
    told = run(tmp_path, [["read", "oker password"]], LOCKED)
    assert told["trouble"] == "The key store is locked. Unlock the key store and try again."
    assert told["seconds"] < 2.5
