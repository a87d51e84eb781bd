"""The data file: fresh, reopened, newer, damaged, full, locked; what a person is told, and what is never lost."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from oker_desk.domain.trouble import Outcome, Trouble
from oker_desk.store import steps
from oker_desk.store import store as store_module
from oker_desk.store.database import Database
from oker_desk.store.store import FILE_NAME, Store, open_home
from tests.builders import an_order, channel_order
from tests.store.data_folder import keep, opened, raw


def fill(home: Path, orders: int = 200) -> None:
    """Make a data file of several pages, all of it in the file itself."""
    with opened(home) as store, store.transaction():
        store.orders.store_answers([channel_order(f"OK-{n}") for n in range(orders)])


def damage_start(file: Path) -> None:
    file.write_bytes(b"This is not a data file. " * 400)


def damage_middle(file: Path, pages: int = 3) -> None:
    content = bytearray(file.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + pages * 4096] = b"\xa5" * (pages * 4096)
    file.write_bytes(content)


def read_every_page(store: Store) -> None:
    for table in ("orders", "order_items", "order_search_data", "order_search_content"):
        store.database.rows(f"SELECT * FROM {table}")


def truncate(file: Path) -> None:
    content = file.read_bytes()
    file.write_bytes(content[: len(content) // 2 + 100])


DAMAGES = [damage_start, damage_middle, truncate]


def trouble_of_opening(home: Path) -> Trouble:
    with pytest.raises(Trouble) as caught, opened(home):
        pass
    return caught.value


# Fresh, reopened, shared ---------------------------------------------------------------------------------------------


def test_a_first_start_makes_the_folder_and_an_empty_file(home: Path) -> None:
    with opened(home) as store:
        assert store.orders.search([*store.orders.count_by_state()])[1] == 0
        assert store.history.count() == 0
    assert (home / FILE_NAME).is_file()
    assert not (home / "backups").exists()


def test_only_the_person_may_look_into_the_folder(home: Path) -> None:
    with opened(home):
        assert home.stat().st_mode & 0o077 == 0


def test_what_was_written_is_there_after_a_restart(home: Path) -> None:
    with opened(home) as store:
        kept = keep(store, an_order(checked={"OK-1-1": 1}))
    with opened(home) as store:
        assert store.orders.get("OK-1") == kept


def test_what_was_committed_survives_a_process_that_never_closed(home: Path) -> None:
    presence = open_home(home)
    store = Store(home, presence)
    store.prepare()
    kept = keep(store, an_order())
    with opened(home) as other:
        assert other.orders.get("OK-1") == kept
    store.close()
    presence.leave()


def test_the_file_writes_ahead_and_to_the_disk(store: Store) -> None:
    assert store.database.value("PRAGMA journal_mode") == "wal"
    assert store.database.value("PRAGMA synchronous") == 2
    assert store.database.value("PRAGMA foreign_keys") == 1


def test_one_thread_reads_while_another_one_writes(store: Store, home: Path) -> None:
    with closing(Store(home, store.presence)) as reader, store.transaction():
        store.orders.store_answers([channel_order()])
        assert reader.orders.get("OK-1") is None
    assert store.orders.get("OK-1") is not None


class PowerCutError(Exception):
    """What happens in the middle of writing."""


def write_and_fail(store: Store) -> None:
    with store.transaction():
        with store.transaction():  # one inside another belongs to it
            store.orders.store_answers([channel_order()])
        raise PowerCutError


def test_a_transaction_that_fails_leaves_nothing(store: Store) -> None:
    with pytest.raises(PowerCutError):
        write_and_fail(store)
    assert store.orders.get("OK-1") is None


def test_a_defect_of_ours_is_not_a_trouble(store: Store) -> None:
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        store.database.run("INSERT INTO nowhere VALUES (1)")
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        store.database.rows("SELECT * FROM nowhere")
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        store.database.run_many("INSERT INTO nowhere VALUES (?)", [(1,)])


# Newer and older files -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", ["wal", "delete"])
def test_a_file_of_a_newer_program_is_refused_untouched(home: Path, mode: str) -> None:
    fill(home, 1)
    with raw(home) as connection:
        connection.execute(f"PRAGMA journal_mode = {mode}")
        connection.execute(f"PRAGMA user_version = {steps.newest_version() + 1}")
    before = (home / FILE_NAME).read_bytes()
    trouble = trouble_of_opening(home)
    assert trouble.outcome is Outcome.UNAVAILABLE
    assert "newer Oker Desk" in trouble.message
    assert "not touched" in trouble.message
    assert (home / FILE_NAME).read_bytes() == before
    assert sorted(path.name for path in home.iterdir()) == ["desk.begun", FILE_NAME, "running"]


def add_step(monkeypatch: pytest.MonkeyPatch, sql: str) -> None:
    """Play a later program: its schema has one step more than today's."""
    today = steps._steps()
    monkeypatch.setattr(steps, "_steps", lambda: [*today, sql])


def test_an_older_file_is_copied_before_it_is_changed(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(home, 3)
    today = steps.newest_version()
    add_step(
        monkeypatch,
        "CREATE TABLE later (a TEXT);\nCREATE TRIGGER t BEFORE DELETE ON later\nBEGIN SELECT 1; END;\n",
    )
    with opened(home) as store:
        assert store.orders.get("OK-2") is not None
        assert store.database.value("PRAGMA user_version") == today + 1
        assert store.database.rows("SELECT * FROM later") == []
    (backup,) = (home / "backups").iterdir()
    assert backup.name.endswith(f"-version-{today}.sqlite3")
    with closing(sqlite3.connect(backup)) as copy:
        assert copy.execute("PRAGMA user_version").fetchone() == (today,)
        assert copy.execute("SELECT count(*) FROM orders").fetchone() == (3,)


def play_version(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    """Play the earlier program of this version."""
    earlier = steps._steps()[:number]
    monkeypatch.setattr(steps, "_steps", lambda: earlier)


def test_what_was_found_on_labels_before_version_9_is_looked_at_again_and_refusals_stay(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as earlier:
        play_version(earlier, 8)
        with opened(home) as store, store.transaction():
            for sha256, plan, refusal in (("ab", "{}", None), ("cd", None, '{"rule": "R26"}')):
                store.database.run(
                    "INSERT INTO label_checks VALUES (?, 'A1', ?, ?, '')", (sha256, plan, refusal)
                )
    with opened(home) as store:
        assert [row["sha256"] for row in store.database.rows("SELECT sha256 FROM label_checks")] == ["cd"]


def test_a_file_that_another_process_brings_up_to_date_meanwhile_is_not_changed_twice(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(home, 3)
    add_step(monkeypatch, "CREATE TABLE later (a TEXT);\n")
    copy = steps._copy_before

    def other_process_is_faster(database: Database, version: int) -> None:
        monkeypatch.setattr(steps, "_copy_before", copy)
        with opened(home):
            pass
        copy(database, version)

    monkeypatch.setattr(steps, "_copy_before", other_process_is_faster)
    with opened(home) as store:
        assert store.database.value("PRAGMA user_version") == steps.newest_version()


def test_a_step_that_fails_leaves_the_file_as_it_was(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(home, 3)
    today = steps.newest_version()
    with monkeypatch.context() as later:
        add_step(later, "CREATE TABLE later (a TEXT);\nINSERT INTO nowhere VALUES (1);\n")
        with pytest.raises(sqlite3.OperationalError), opened(home):
            pass
    with opened(home) as store:
        assert store.database.value("PRAGMA user_version") == today
        assert store.database.rows("SELECT 1 FROM sqlite_master WHERE name = 'later'") == []
        assert store.orders.get("OK-2") is not None


def test_without_room_for_the_copy_nothing_is_changed(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(home, 3)
    (home / "backups").write_text("a file where the folder should be", encoding="utf-8")
    before = (home / FILE_NAME).read_bytes()
    add_step(monkeypatch, "CREATE TABLE later (a TEXT);\n")
    trouble = trouble_of_opening(home)
    assert trouble.outcome is Outcome.UNAVAILABLE
    assert "Nothing was changed" in trouble.message
    assert (home / FILE_NAME).read_bytes() == before


def test_a_copy_that_was_cut_short_does_not_pass_for_a_backup(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(home, 3)
    add_step(monkeypatch, "CREATE TABLE later (a TEXT);\n")

    def full(_: Database, target: Path) -> None:
        target.write_bytes(b"half")
        raise store_module.unavailable("The disk is full.")

    monkeypatch.setattr(Database, "copy_to", full)
    assert "Nothing was changed" in trouble_of_opening(home).message
    assert list((home / "backups").iterdir()) == []


# Damage --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_file_is_set_aside_and_named(home: Path, damage: Callable[[Path], None]) -> None:
    fill(home)
    damage(home / FILE_NAME)
    spoilt = (home / FILE_NAME).read_bytes()
    trouble = trouble_of_opening(home)
    (aside,) = home.glob("*.damaged-*")
    assert trouble.outcome is Outcome.UNAVAILABLE
    assert "damaged" in trouble.message
    assert aside.name in trouble.message
    assert "There is no backup" in trouble.message
    assert aside.read_bytes() == spoilt
    assert not (home / FILE_NAME).exists()


@pytest.mark.parametrize("damage", DAMAGES)
def test_it_stays_unavailable_until_somebody_mends_it(home: Path, damage: Callable[[Path], None]) -> None:
    fill(home)
    damage(home / FILE_NAME)
    first = trouble_of_opening(home)
    assert trouble_of_opening(home).message == first.message
    assert not (home / FILE_NAME).exists()
    (aside,) = home.glob("*.damaged-*")
    aside.rename(home.parent / "for-the-doctor")
    with opened(home) as store:
        assert store.orders.get("OK-1") is None


def test_the_last_backup_is_named_and_may_be_put_in_its_place(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(home)
    add_step(monkeypatch, "CREATE TABLE later (a TEXT);\n")
    with opened(home):
        pass
    damage_middle(home / FILE_NAME)
    trouble = trouble_of_opening(home)
    (backup,) = (home / "backups").iterdir()
    assert f"The last backup is {backup}. Copy the backup to {home / FILE_NAME}" in trouble.message
    (home / FILE_NAME).write_bytes(backup.read_bytes())
    with opened(home) as store:
        assert store.orders.get("OK-1") is not None


def test_a_data_file_that_is_gone_is_a_loss_and_not_a_first_start(home: Path) -> None:
    fill(home)
    (home / FILE_NAME).rename(home / "elsewhere")
    for _ in range(2):
        trouble = trouble_of_opening(home)
        assert trouble.outcome is Outcome.UNAVAILABLE
        assert "is gone" in trouble.message
    (home / "elsewhere").rename(home / FILE_NAME)
    with opened(home) as store:
        assert store.orders.get("OK-1") is not None


def test_somebody_may_begin_anew_on_purpose(home: Path) -> None:
    fill(home)
    (home / FILE_NAME).unlink()
    (home / "desk.begun").unlink()
    with opened(home) as store:
        assert store.orders.get("OK-1") is None


def test_an_emptied_file_is_damage_and_not_a_first_start(home: Path) -> None:
    with opened(home):
        pass
    (home / FILE_NAME).write_bytes(b"")
    assert "damaged" in trouble_of_opening(home).message
    assert "damaged" in trouble_of_opening(home).message


def test_damage_in_a_large_file_shows_when_its_pages_are_read(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And then, too, the sentence is about the damage, inside a transaction and at every later call."""
    fill(home, 2000)
    damage_middle(home / FILE_NAME, pages=50)  # more than one index lies in
    monkeypatch.setattr(store_module, "_LARGEST_TO_CHECK", 0)
    with opened(home) as store:
        with pytest.raises(Trouble, match="damaged and was set aside"), store.transaction():
            read_every_page(store)
        with pytest.raises(Trouble, match="damaged and was set aside"):
            store.orders.get("OK-1")
        with pytest.raises(Trouble, match="damaged and was set aside"), store.transaction():
            pass


def test_side_files_of_a_damaged_file_go_with_it_and_are_not_named(home: Path) -> None:
    fill(home)
    damage_start(home / FILE_NAME)
    for suffix in ("-wal", "-shm"):
        (home / (FILE_NAME + suffix)).write_bytes(b"left behind")
    trouble = trouble_of_opening(home)
    left = sorted(path.name for path in home.iterdir() if path.is_file())
    assert all(".damaged-" in name for name in left), left
    assert "-wal" not in trouble.message
    assert "-shm" not in trouble.message


def test_a_damaged_file_that_cannot_be_moved_is_named_where_it_is(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(home)
    damage_start(home / FILE_NAME)

    def held(path: Path, target: Path) -> Path:
        raise PermissionError(f"{path} is used by another process")

    monkeypatch.setattr(Path, "rename", held)
    trouble = trouble_of_opening(home)
    assert str(home / FILE_NAME) in trouble.message
    assert "Close every window" in trouble.message
    assert "used by another process" in trouble.details


# A disk that is full, a folder that cannot be written, a file that is held -------------------------------------------


def test_a_full_disk_is_a_sentence_and_keeps_what_was_there(store: Store) -> None:
    kept = keep(store, an_order())
    pages = store.database.value("PRAGMA page_count")
    store.database.run(f"PRAGMA max_page_count = {pages}")
    with (
        pytest.raises(Trouble, match=r"The disk is full\. Nothing more was sent") as caught,
        store.transaction(),
    ):
        store.orders.store_answers([channel_order(f"OK-{n}") for n in range(500)])
    assert caught.value.outcome is Outcome.UNAVAILABLE
    assert store.database.value("SELECT count(*) FROM orders") == 1
    assert store.orders.get("OK-1") == kept
    store.database.run("PRAGMA max_page_count = 1000000")
    keep(store, an_order(channel_order("OK-2")))


def test_a_file_that_cannot_be_written_is_a_sentence(store: Store) -> None:
    store.database.run("PRAGMA query_only = ON")
    with pytest.raises(Trouble, match=r"data folder .* cannot be written. Nothing more was sent") as caught:
        store.settings.put("station.name", "Table 2")
    assert caught.value.outcome is Outcome.UNAVAILABLE


def test_a_data_folder_that_is_a_file_is_a_sentence(home: Path) -> None:
    home.write_text("not a folder", encoding="utf-8")
    trouble = trouble_of_opening(home)
    assert trouble.outcome is Outcome.UNAVAILABLE
    assert f"The data folder {home} cannot be written" in trouble.message


def test_a_data_file_that_is_a_folder_is_a_sentence(home: Path) -> None:
    (home / FILE_NAME).mkdir(parents=True)
    trouble = trouble_of_opening(home)
    assert trouble.outcome is Outcome.UNAVAILABLE
    assert "cannot be written" in trouble.message


def test_a_file_that_another_program_holds_is_a_sentence(store: Store, home: Path) -> None:
    store.database.run("PRAGMA busy_timeout = 1")
    with closing(sqlite3.connect(home / FILE_NAME, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with (
            pytest.raises(Trouble, match=r"Another program holds the data file\. Try again") as caught,
            store.transaction(),
        ):
            pass
        other.execute("ROLLBACK")
    assert caught.value.outcome is Outcome.UNAVAILABLE
    keep(store, an_order())


def test_a_copy_to_nowhere_is_a_sentence(store: Store, tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="cannot be written"):
        store.database.copy_to(tmp_path / "nowhere" / "copy.sqlite3")
