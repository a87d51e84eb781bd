"""Label files: byte for byte, whole or not there, and refused when they are not what they were (R24)."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from oker_desk.domain.trouble import Outcome, Trouble
from oker_desk.store.labels import Labels

ROOT = Path(__file__).parents[2]
PDF = b"%PDF-1.4 a label\x00\xff\n%%EOF"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "labels"


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(st.binary(max_size=2000))
def test_the_bytes_that_are_printed_are_those_that_came(folder: Path, pdf: bytes) -> None:
    digest = Labels(folder).keep(pdf)
    assert digest == hashlib.sha256(pdf).hexdigest()
    assert Labels(folder).read(digest) == pdf


def test_the_same_label_is_kept_once(folder: Path) -> None:
    labels = Labels(folder)
    assert labels.keep(PDF) == labels.keep(PDF)
    assert files(folder) == [labels.path_of(labels.keep(PDF))]


def test_a_label_that_is_gone_is_a_sentence(folder: Path) -> None:
    with pytest.raises(Trouble, match="The stored label file is gone") as caught:
        Labels(folder).read("ab" * 32)
    assert caught.value.outcome is Outcome.UNAVAILABLE


def test_a_label_that_was_changed_is_not_printed(folder: Path) -> None:
    labels = Labels(folder)
    digest = labels.keep(PDF)
    labels.path_of(digest).write_bytes(PDF + b" ")
    with pytest.raises(Trouble, match=r"was changed: .*Do not use it") as caught:
        labels.read(digest)
    assert caught.value.outcome is Outcome.UNAVAILABLE


def test_a_spoilt_file_is_replaced_when_the_label_comes_again(folder: Path) -> None:
    labels = Labels(folder)
    digest = labels.keep(PDF)
    labels.path_of(digest).write_bytes(b"")
    assert labels.read(labels.keep(PDF)) == PDF


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_disk_that_fails_leaves_no_half_file(
    folder: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    if step == "fsync":
        monkeypatch.setattr(os, "fsync", fail)
    else:
        monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(Trouble, match=r"could not be stored .*Make room on the disk") as caught:
        Labels(folder).keep(PDF)
    assert caught.value.outcome is Outcome.UNAVAILABLE
    assert files(folder) == []


def test_a_folder_that_is_a_file_is_a_sentence(folder: Path) -> None:
    folder.write_text("not a folder", encoding="utf-8")
    with pytest.raises(Trouble, match="could not be stored"):
        Labels(folder).keep(PDF)


def test_a_crash_in_the_middle_leaves_no_label_that_is_half_there(folder: Path) -> None:
    """The process dies with the bytes written and not yet in place."""
    killed = (
        "import os, sys; from pathlib import Path; from oker_desk.store.labels import Labels\n"
        "os.fsync = lambda _: os._exit(9)\n"
        f"Labels(Path(sys.argv[1])).keep({PDF!r})"
    )
    done = subprocess.run([sys.executable, "-c", killed, str(folder)], cwd=ROOT, check=False)
    assert done.returncode == 9
    labels = Labels(folder)
    digest = hashlib.sha256(PDF).hexdigest()
    assert not labels.path_of(digest).exists()
    assert labels.read(labels.keep(PDF)) == PDF
