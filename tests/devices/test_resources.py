"""The program's own files are found, and a missing one is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from oker_desk.devices import resources
from oker_desk.devices.resources import find_resource


def test_the_fonts_are_found() -> None:
    assert (find_resource("fonts") / "NotoSans-Regular.ttf").is_file()
    assert find_resource("fonts/NotoSansDevanagari-Regular.ttf").is_file()


def test_files_inside_an_installed_package_come_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside, beside = tmp_path / "package" / "resources", tmp_path / "resources"
    for folder in (inside, beside):
        folder.mkdir(parents=True)
        (folder / "style.qss").write_text("")
    monkeypatch.setattr(resources, "_FOLDERS", (inside, beside))
    assert find_resource("style.qss") == inside / "style.qss"


def test_a_missing_file_is_named() -> None:
    with pytest.raises(FileNotFoundError, match="no-such-picture"):
        find_resource("no-such-picture.png")
