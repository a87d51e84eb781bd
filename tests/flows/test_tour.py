"""The tour: the whole main job through the real window, with real lanes, on a sandbox over real HTTP."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage


@pytest.mark.slow
def test_the_tour_does_the_whole_job_and_leaves_a_picture_of_each_step(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "oker_desk", "tour", "--out", str(tmp_path / "pictures")],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=240,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    pictures = sorted((tmp_path / "pictures").glob("*.png"))
    steps = [path.stem.split("-", 1)[1] for path in pictures]
    assert steps[:4] == ["connect", "warehouse-map", "station", "sync"]
    assert {"label-printed", "parcel-ready", "closed-may-go", "handed-over"} <= set(steps)
    sizes = {(QImage(str(path)).width(), QImage(str(path)).height()) for path in pictures}
    assert sizes == {(1366, 768)}
