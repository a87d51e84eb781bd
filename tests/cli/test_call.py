"""What is true of every call, whatever the command: words, envelope, exit code, log, ends by hand."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from oker_desk.cli import build_cli
from oker_desk.cli.commands import station as station_command
from oker_desk.cli.log_file import keep_out_of_log, log_to, path_of_log, without_secrets
from oker_desk.cli.many import spread
from oker_desk.cli.words import default_home, named_home, read_words
from tests.cli.calling import Caller, read_envelope

COMMANDS = [
    "connect",
    "disconnect",
    "station",
    "facilities",
    "sync",
    "orders",
    "order",
    "check",
    "invoice",
    "label",
    "manifest",
    "handover",
    "cancel",
    "resolve",
    "history",
    "doctor",
    "tour",
    "sandbox",
]

USAGE_ERRORS = [
    ["dance"],
    ["connect"],
    ["connect", "amazon"],
    ["connect", "oker"],
    ["connect", "oker", "--url", "https://oker.example", "--username", "asha"],
    ["disconnect"],
    ["station", "--colour", "red"],
    ["station", "--name"],
    ["facilities"],
    ["facilities", "set", "OKER-1"],
    ["facilities", "remove"],
    ["facilities", "import"],
    ["facilities", "export", "a", "b"],
    ["sync", "prices"],
    ["orders", "--state", "LOST"],
    ["orders", "--limit", "many"],
    ["orders", "--limit", "0"],
    ["orders", "--limit", "-3"],
    ["orders", "extra"],
    ["order"],
    ["order", ""],
    ["order", "NOBODY-KNOWS"],
    ["check"],
    ["check", "NOBODY-KNOWS"],
    ["check", "NOBODY-KNOWS", "--scan"],
    ["check", "NOBODY-KNOWS", "--scan", "A"],
    ["check", "A", "B", "--scan", "C"],
    ["check", "--scan", "C"],
    ["invoice"],
    ["invoice", "NOBODY-KNOWS"],
    ["label", "NOBODY-KNOWS", "--weight", "heavy", "--box", "300x200x100"],
    ["label", "NOBODY-KNOWS", "--weight", "1.5", "--box", "300x200x100"],
    ["label", "NOBODY-KNOWS", "--weight", "9" * 5000, "--box", "300x200x100"],
    ["label", "NOBODY-KNOWS", "--weight", "500", "--box", "300x200"],
    ["label", "NOBODY-KNOWS", "--weight", "500", "--box", "ax200x100"],
    ["label", "NOBODY-KNOWS"],
    ["manifest"],
    ["manifest", "create"],
    ["manifest", "create", "--courier", "Delhivery02"],
    ["manifest", "create", "--courier", "", "--facility", "BLR"],
    ["manifest", "create", "--courier", "Delhivery02", "--facility", "UNMAPPED"],
    ["manifest", "add", "M1"],
    ["manifest", "add", "M1", "AWB1"],
    ["manifest", "remove", "M1", "AWB1"],
    ["manifest", "show", "M1"],
    ["manifest", "close", "M1"],
    ["manifest", "discard", "M1"],
    ["manifest", "paper", "M1"],
    ["manifest", "paper", "M1", "--out", "paper.pdf"],
    ["handover", "M1"],
    ["handover", "M1", "--to"],
    ["handover", "M1", "--to", "  "],
    ["handover", "M1", "--to", "Ravi"],
    ["cancel", "NOBODY-KNOWS"],
    ["cancel", "NOBODY-KNOWS", "--reason", "   "],
    ["cancel", "NOBODY-KNOWS", "--reason", "No stock"],
    ["history", "NOBODY-KNOWS"],
    ["doctor", "now"],
    ["tour"],
    ["sandbox", "--port", "70000"],
    ["sandbox", "--orders", "-1"],
    ["--sandbox", "orders"],
    ["orders", "--home"],
    ["orders", "--home", ""],
    ["orders", "--home="],
    ["orders", "\udcff"],
    [],
]


@pytest.mark.parametrize("words", USAGE_ERRORS, ids=lambda words: " ".join(words)[:50] or "nothing")
def test_what_cannot_be_used_is_said_in_the_envelope(caller: Caller, words: list[str]) -> None:
    result = caller.run("--json", *words)
    answer = read_envelope(result.stdout, result.exit_code)
    assert (answer.outcome, result.exit_code) == ("invalid", 2), answer


@pytest.mark.parametrize("words", [w for w in USAGE_ERRORS if w], ids=lambda words: " ".join(words)[:50])
def test_what_cannot_be_used_is_said_to_a_person_on_standard_error(caller: Caller, words: list[str]) -> None:
    result = caller.run(*words)
    assert result.exit_code == 2
    assert not result.stdout
    assert result.stderr.strip()
    assert "Traceback" not in result.stderr


def places(count: int) -> st.SearchStrategy[list[int]]:
    return st.lists(st.integers(0, count), min_size=2, max_size=2)


@given(places(4))
def test_json_and_home_are_understood_anywhere(where: list[int]) -> None:
    words: list[list[str]] = [["orders"], ["--state", "NEW"], ["--limit", "5"], ["--search", "kurta"]]
    words.insert(where[0], ["--json"])
    words.insert(where[1], ["--home", "/some/desk"])
    found = read_words([word for group in words for word in group])
    assert found.json
    assert found.home == "/some/desk"
    assert found.rest == ["orders", "--state", "NEW", "--limit", "5", "--search", "kurta"]
    assert found.problem is None


@pytest.mark.parametrize(
    "words",
    [
        ["--json", "--home", "HOME", "station", "--name", "Table 4"],
        ["--home=HOME", "station", "--json", "--name", "Table 4"],
        ["station", "--name", "Table 4", "--home", "HOME", "--json"],
        ["station", "--home", "HOME", "--name", "Table 4", "--json"],
    ],
    ids=" ".join,
)
def test_every_order_of_words_does_the_same(caller: Caller, words: list[str]) -> None:
    result = caller.run(*(word.replace("HOME", str(caller.home)) for word in words))
    assert read_envelope(result.stdout, result.exit_code).data["name"] == "Table 4"
    assert caller.get("station")["name"] == "Table 4"


def test_what_follows_two_dashes_is_left_as_it_is() -> None:
    found = read_words(["order", "--", "--json"])
    assert not found.json
    assert found.rest == ["order", "--", "--json"]


def test_the_data_folder_comes_from_option_then_environment_then_platform(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OKER_DESK_HOME", str(tmp_path / "named"))
    assert named_home(read_words(["--home", str(tmp_path / "typed")])) == tmp_path / "typed"
    assert named_home(read_words([])) == tmp_path / "named"
    monkeypatch.setenv("OKER_DESK_HOME", " ")
    assert named_home(read_words([])) is None
    assert default_home().name == "oker-desk"


def test_a_data_folder_that_cannot_be_made_is_unavailable(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("", encoding="utf-8")
    for home in (in_the_way, in_the_way / "below"):
        answer = Caller(home).ask("orders")
        assert answer.outcome == "unavailable"
        assert str(home) in answer.message


def test_a_broken_data_file_is_never_an_empty_list(caller: Caller) -> None:
    caller.get("orders")
    file = caller.home / "desk.sqlite3"
    file.write_bytes(b"this was a data file once " * 400)
    answer = caller.ask("orders")
    assert answer.outcome == "unavailable"
    assert answer.data.get("orders") is None


def test_the_window_opens_without_a_command(caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    caller.run()
    caller.run("--sandbox")
    caller.run("--home", str(caller.home), "--sandbox")
    monkeypatch.delenv("OKER_DESK_HOME")
    caller.run()
    caller.run("--sandbox")
    assert caller.windows[3:] == [(None, False), (None, True)]
    del caller.windows[3:]
    assert [sandbox for _, sandbox in caller.windows] == [False, True, True]
    assert caller.windows[2][0] == caller.home


def test_the_exit_code_of_the_window_is_the_program_s() -> None:
    cli = build_cli(lambda home, sandbox: 7, lambda folder: [])
    assert CliRunner().invoke(cli, []).exit_code == 7


def test_help_names_every_command_and_each_has_help_of_its_own(caller: Caller) -> None:
    text = caller.read("--help")
    for name in COMMANDS:
        assert f"\n  {name} " in text
        assert name in caller.read(name, "--help")


def test_help_and_version_are_objects_for_programs(caller: Caller) -> None:
    assert "oker-desk" in caller.ask("--version").message
    assert "--scan" in caller.ask("check", "--help").message


# Ends that nobody planned --------------------------------------------------------------------------------------------


def fail_with(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    def show_station(desk: object) -> None:
        raise error

    monkeypatch.setattr(station_command, "show_station", show_station)


@pytest.mark.allow_error_log
@pytest.mark.parametrize(
    "error", [RuntimeError("no such gear"), EOFError(), BrokenPipeError(32, "gone"), SystemError()]
)
def test_a_defect_is_told_in_plain_words_and_logged(
    caller: Caller, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    fail_with(monkeypatch, error)
    answer = caller.ask("station")
    log = path_of_log(caller.home)
    assert answer.outcome == "error"
    assert str(log) in answer.message
    assert "Traceback" in log.read_text(encoding="utf-8")
    assert "Traceback" not in caller.printed


@pytest.mark.allow_error_log
def test_the_log_shows_no_secret(caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    keep_out_of_log("open-sesame-77")
    fail_with(
        monkeypatch, RuntimeError("refused open-sesame-77 with token=abc.def and password: 'hush hush'")
    )
    caller.ask("station")
    text = path_of_log(caller.home).read_text(encoding="utf-8")
    assert "•••" in text
    for secret in ("open-sesame-77", "abc.def", "hush"):
        assert secret not in text.split("raise error")[-1]


@pytest.mark.allow_error_log
def test_a_defect_that_the_log_cannot_take_is_said_on_standard_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("", encoding="utf-8")
    with log_to(path_of_log(in_the_way)):
        logging.getLogger("oker_desk").info("nothing lost")
        logging.getLogger("oker_desk").error("a gear broke")
    printed = capsys.readouterr().err
    assert "a gear broke" in printed
    assert "nothing lost" not in printed


def test_short_words_are_not_taken_for_secrets() -> None:
    keep_out_of_log("ab")
    assert without_secrets("about") == "about"


@pytest.mark.parametrize("stop", [KeyboardInterrupt(), click.Abort()])
def test_a_command_stopped_by_hand_is_neither_yes_nor_no(
    caller: Caller, monkeypatch: pytest.MonkeyPatch, stop: BaseException
) -> None:
    fail_with(monkeypatch, stop)
    answer = caller.ask("station")
    assert answer.outcome == "unknown"
    assert "resolve" in answer.message


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a file that is always full is Linux's")
@pytest.mark.allow_error_log
def test_a_log_that_the_disk_does_not_take_changes_no_answer(
    caller: Caller, capsys: pytest.CaptureFixture[str]
) -> None:
    log = path_of_log(caller.home)
    log.parent.mkdir(parents=True)
    log.symlink_to("/dev/full")
    with log_to(log):
        logging.getLogger("oker_desk").info("by the way")
        logging.getLogger("oker_desk").error("a gear broke")
    assert "a gear broke" in capsys.readouterr().err


def test_a_call_that_says_nothing_wrong_makes_no_log(caller: Caller) -> None:
    caller.get("station")
    assert not path_of_log(caller.home).exists()


# Several words after one option --------------------------------------------------------------------------------------


@given(st.lists(st.text("ABC1", min_size=1, max_size=3), min_size=1, max_size=6), st.data())
def test_codes_keep_the_order_in_which_they_were_typed(codes: list[str], data: st.DataObject) -> None:
    typed = ["--scan", codes[0]]
    for code in codes[1:]:
        typed += data.draw(st.sampled_from([[code], ["--scan", code], [f"--scan={code}"]]))
    spread_out = spread(["ORDER-1", *typed], "--scan", set())
    assert spread_out == [*(f"--scan={code}" for code in codes), "--", "ORDER-1"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["--scan", "A", "REF"], ["--scan=A", "--", "REF"]),
        (["--scan", "A", "B", "REF", "--scan", "C"], ["--scan=A", "--scan=B", "--scan=C", "--", "REF"]),
        (["--to", "Ravi", "M1", "--scan", "A"], ["--to", "Ravi", "--scan=A", "--", "M1"]),
        (["M1", "--scan", "A", "--to", "Ravi", "B"], ["--to", "Ravi", "--scan=A", "--scan=B", "--", "M1"]),
        (["REF", "--scan", "A", "--", "-B"], ["--scan=A", "--scan=-B", "--", "REF"]),
        (["--", "-REF"], ["--", "-REF"]),
        (["REF"], ["--", "REF"]),
    ],
)
def test_the_order_is_told_from_the_codes(words: list[str], expected: list[str]) -> None:
    assert spread(words, "--scan", {"--to"}) == expected


# In a process of its own ---------------------------------------------------------------------------------------------

ALONE = (
    "import sys; before = set(sys.modules); from oker_desk.cli import build_cli; "
    "cli = build_cli(lambda home, sandbox: 0, lambda folder: []); code = cli.main(sys.argv[1:], standalone_mode=False); "
    "heavy = {'requests', 'keyring', 'sqlite_utils', 'sqlite3', 'PySide6'} & (set(sys.modules) - before); "
    "sys.stderr.write(f'heavy: {sorted(heavy)}'); sys.exit(code)"
)


def alone(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", ALONE, *words], capture_output=True, text=True, encoding="utf-8", check=False
    )


def test_help_and_usage_errors_load_nothing_heavy() -> None:
    for words in (["--help"], ["dance"], ["--version"]):
        assert "heavy: []" in alone(*words).stderr


def test_help_of_the_sandbox_loads_nothing_of_the_desk() -> None:
    assert not {"requests", "keyring", "sqlite_utils", "PySide6"} & set(
        json.loads(alone("sandbox", "--help").stderr.rpartition("heavy: ")[2].replace("'", '"'))
    )


PLAIN = (
    "import sys; from oker_desk.cli import build_cli; cli = build_cli(lambda home, sandbox: 0, lambda folder: []); "
    "calls = [call.split() for call in sys.argv[2:]]; "
    "codes = [cli.main(['--home', sys.argv[1], *call], standalone_mode=False) for call in calls]; "
    "drawing = {'PIL', 'fpdf', 'pypdfium2', 'zxingcpp', 'serial', 'miniaudio', 'PySide6'} & set(sys.modules); "
    "sys.stderr.write(f'codes: {codes} drawing: {sorted(drawing)}')"
)


def test_commands_that_draw_nothing_load_nothing_that_draws_or_sounds(tmp_path: Path) -> None:
    words = ("station", "facilities show", "orders", "check A --scan B", "invoice A", "cancel A --reason B")
    dock = ("manifest list", "manifest add M A", "handover M --to B", "resolve", "sync orders")
    ended = subprocess.run(
        [sys.executable, "-c", PLAIN, str(tmp_path / "desk"), *words, *dock],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert ended.stderr.endswith("codes: [0, 0, 0, 2, 2, 2, 0, 2, 2, 0, 7] drawing: []"), ended.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="pipes end differently there")
def test_a_reader_who_goes_away_changes_nothing(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run(
            [sys.executable, "-c", ALONE, "station", "--json", "--home", str(tmp_path)],
            stdout=writing,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    finally:
        os.close(writing)
    assert done.returncode == 0
    assert "BrokenPipe" not in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_an_answer_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-c", ALONE, "station", "--json", "--home", str(tmp_path)],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
