"""One pair of hands at a time, across processes; a process that was killed holds nothing any more (R48)."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from oker_desk.store.claims import Claim
from oker_desk.store.store import Store
from tests.builders import NOW, hours

ROOT = Path(__file__).parents[2]
ORDER = "order:OK-1"

SECOND_TABLE = """
import json, sys
from datetime import datetime
from pathlib import Path
from oker_desk.store.store import Store, open_home

home, at = Path(sys.argv[1]), datetime.fromisoformat(sys.argv[2])
presence = open_home(home)
store = Store(home, presence)
store.prepare()
for line in sys.stdin:
    word, subject = line.split()
    if word == "take":
        held = store.claims.take(subject, station="Table 2", person="Ravi", at=at)
        print(json.dumps(None if held is None else [held.station, held.person, held.own]), flush=True)
    else:
        store.claims.release(subject)
        print("null", flush=True)
store.close()
presence.leave()
"""


class SecondTable:
    """Another process of the program on the same data folder."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def ask(self, word: str, subject: str = ORDER) -> object:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        print(word, subject, file=self.process.stdin, flush=True)
        return json.loads(self.process.stdout.readline())

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()


@contextmanager
def second_table(home: Path) -> Iterator[SecondTable]:
    command = [sys.executable, "-c", SECOND_TABLE, str(home), NOW.isoformat()]
    with subprocess.Popen(
        command, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        try:
            yield SecondTable(process)
        finally:
            if process.poll() is None:
                process.kill()


def take(store: Store, subject: str = ORDER) -> Claim | None:
    return store.claims.take(subject, station="Table 1", person="Meena", at=NOW)


def test_a_free_order_is_taken_and_released(store: Store) -> None:
    assert store.claims.standing(ORDER) is None
    assert take(store) is None
    assert store.claims.standing(ORDER) == Claim(ORDER, "Table 1", "Meena", NOW, own=True)
    store.claims.release(ORDER)
    assert store.claims.standing(ORDER) is None


def test_the_same_hands_may_take_it_twice(store: Store) -> None:
    take(store)
    assert store.claims.take(ORDER, station="Table 1", person="Asha", at=NOW + hours(1)) is None
    assert store.claims.standing(ORDER) == Claim(ORDER, "Table 1", "Asha", NOW + hours(1), own=True)


def test_another_thread_of_this_process_is_the_same_hands(store: Store, home: Path) -> None:
    take(store)
    with closing(Store(home, store.presence)) as lane:
        standing = lane.claims.standing(ORDER)
        assert standing is not None
        assert standing.own


def test_a_second_process_is_refused_and_told_who_has_it(store: Store, home: Path) -> None:
    take(store)
    with second_table(home) as table:
        assert table.ask("take") == ["Table 1", "Meena", False]
        assert table.ask("take", "order:OK-2") is None
        table.ask("release")  # what is not its own it cannot let go
        assert table.ask("take") == ["Table 1", "Meena", False]
        store.claims.release(ORDER)
        assert table.ask("take") is None
        refused = take(store)
        assert refused == Claim(ORDER, "Table 2", "Ravi", NOW, own=False)


def test_a_killed_process_frees_its_claims_at_once(store: Store, home: Path) -> None:
    with second_table(home) as table:
        assert table.ask("take") is None
        assert take(store) is not None
        table.kill()
        assert store.claims.standing(ORDER) is None
        assert take(store) is None
    assert len(list((home / "running").iterdir())) == 1


def test_a_process_that_ends_in_good_order_leaves_nothing(store: Store, home: Path) -> None:
    with second_table(home) as table:
        table.ask("take")
        assert table.process.stdin is not None
        table.process.stdin.close()
        assert table.process.wait() == 0
        assert store.claims.standing(ORDER) is None
    assert len(list((home / "running").iterdir())) == 1


@pytest.mark.parametrize("token", ["", "0" * 32, "../desk"])
def test_a_process_that_never_was_is_not_alive(store: Store, token: str) -> None:
    assert not store.presence.is_alive(token)
