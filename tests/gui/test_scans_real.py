"""Scans typed into a real X screen from outside, as a wedge scanner does, while focus wanders and menus open."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.gui.scan_process import LAST

NEEDED = ("Xvfb", "xdotool", "openbox")
MISSING = [tool for tool in NEEDED if not shutil.which(tool)]
MANY = 300
FIRST = ("nice", "-n", "-15") if hasattr(os, "geteuid") and os.geteuid() == 0 else ()
"""A scanner is not slowed down by what else this machine does."""

pytestmark = [
    pytest.mark.real,
    pytest.mark.slow,
    pytest.mark.skipif(bool(MISSING), reason=f"not on this machine: {', '.join(MISSING)}"),
]


@pytest.fixture
def screen() -> Iterator[dict[str, str]]:
    """Serve an X screen with a window manager; yields the environment of its programs."""
    read, write = os.pipe()
    server = subprocess.Popen(
        [
            *FIRST,
            "Xvfb",
            "-displayfd",
            str(write),
            "-screen",
            "0",
            "1366x768x24",
            "-nolisten",
            "tcp",
            "-noreset",
        ],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as said:
        number = said.readline().strip()
    environment = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
    try:
        yield environment
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait(10)


def test_scans_from_outside_arrive_whole(screen: dict[str, str], tmp_path: Path) -> None:
    chance = random.Random(9)
    signs = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789-"
    codes = ["A" + "".join(chance.choices(signs, k=chance.randint(5, 15))) for _ in range(MANY)]
    lines = []
    for code in [*codes, LAST]:
        lines += [
            f"type --delay 5 {code}",
            f"key --delay 0 {chance.choice(('Return', 'Tab', 'KP_Enter'))}",
            "sleep 0.2",
        ]
    script = tmp_path / "scans"
    script.write_text("\n".join(lines) + "\n", encoding="utf-8")
    command = [sys.executable, "-m", "tests.gui.scan_process", str(tmp_path / "home")]
    with subprocess.Popen(command, env=screen, stdout=subprocess.PIPE, text=True) as window:
        assert window.stdout is not None
        assert window.stdout.readline() == "ready\n"
        try:
            subprocess.run([*FIRST, "xdotool", str(script)], env=screen, check=True, timeout=240)
            said = json.loads(window.communicate(timeout=60)[0])
        finally:
            window.kill()
    astray = Counter(said["scans"]) - Counter(codes)
    print(
        f"\n{len(codes)} scans on a real screen, {said['happened']}: {len(said['scans'])} arrived, {said['again']} asked "
        f"for again, {astray.total()} doubled or misread, {len(said['written'])} signs written elsewhere, "
        f"{len(said['pressed'])} buttons pressed"
    )
    assert astray.total() == 0
    assert said["scans"] == [code for code in codes if code in said["scans"]]
    assert len(said["scans"]) + said["again"] == MANY
    assert said["again"] <= MANY / 10, "a scan may meet a window that comes or goes, but not often"
    assert said["written"] == {}
    assert said["pressed"] == []
