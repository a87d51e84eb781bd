"""The key store: what is kept comes back, and every fault is a sentence within two seconds."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator

import keyring
import keyring.backends.fail
import keyring.backends.null
import keyring.errors
import pytest
from keyring.backend import KeyringBackend

from oker_desk.devices import secrets
from oker_desk.devices.secrets import LONGEST_ENTRY, SERVICE, Secrets
from oker_desk.domain.trouble import Outcome, Trouble

SECRET = "correct horse battery"


class Store(KeyringBackend):
    """A key store in memory that can be told to fail."""

    priority = -1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.entries: dict[str, str] = {}
        self.fault: Exception | None = None
        self.refuses_to_delete = False
        self.most_bytes = 5 * 512
        self.may_answer = threading.Event()
        self.may_answer.set()

    def _answer(self) -> None:
        self.may_answer.wait(30)
        if self.fault:
            raise self.fault

    def get_password(self, service: str, username: str) -> str | None:
        assert service == SERVICE
        self._answer()
        return self.entries.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self._answer()
        if len(password.encode("utf-16-le")) > self.most_bytes:
            raise OSError(1783, "The stub received bad data")  # what Windows says
        self.entries[username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._answer()
        if self.refuses_to_delete or username not in self.entries:
            raise keyring.errors.PasswordDeleteError("no")
        del self.entries[username]


@pytest.fixture
def store() -> Iterator[Store]:
    store = Store()
    keyring.set_keyring(store)
    yield store
    store.may_answer.set()


def trouble_of(act: Callable[[], object]) -> Trouble:
    started = time.monotonic()
    with pytest.raises(Trouble) as raised:
        act()
    assert time.monotonic() - started < secrets.SECONDS_TO_ANSWER + 0.5
    assert raised.value.outcome is Outcome.UNAVAILABLE
    assert SECRET not in f"{raised.value.message} {raised.value.details} {raised.value.data} {raised.value!r}"
    return raised.value


def test_a_password_comes_back_until_it_is_forgotten(store: Store) -> None:
    desk = Secrets("default")
    desk.keep("oker password", SECRET)
    assert desk.read("oker password") == SECRET
    desk.forget("oker password")
    assert desk.read("oker password") is None
    assert not store.entries


def test_an_entry_names_its_profile_so_that_profiles_do_not_mix(store: Store) -> None:
    Secrets("default").keep("oker password", SECRET)
    assert store.entries == {"default: oker password": SECRET}
    assert Secrets("sandbox").read("oker password") is None


def test_a_missing_entry_may_be_forgotten(store: Store) -> None:
    Secrets("default").forget("oker token")


def test_the_key_store_in_use_is_named(store: Store) -> None:
    assert Secrets("default").backend_name() == store.name


@pytest.mark.parametrize(
    "value",
    [
        pytest.param("", id="empty"),
        pytest.param("x" * LONGEST_ENTRY, id="as long as one entry"),
        pytest.param("ab" * 2000, id="4,000 letters"),
        pytest.param("पासवर्ड🔑" * 300, id="letters that take two units on Windows"),
        pytest.param(f"{secrets._SPLIT}3:looks like a split value", id="looks like a split value"),
    ],
)
def test_a_value_of_any_length_fits_into_entries_that_windows_takes(store: Store, value: str) -> None:
    desk = Secrets("default")
    desk.keep("oker token", value)
    assert desk.read("oker token") == value
    desk.forget("oker token")
    assert not store.entries


def test_an_entry_is_as_long_as_windows_takes_and_no_longer(store: Store) -> None:
    Secrets("default").keep("oker token", "🔑" * 3000)
    assert len(store.entries) == 6
    assert all(len(value.encode("utf-16-le")) <= 2560 for value in store.entries.values())


def test_a_store_that_takes_even_less_says_so_and_keeps_no_piece(store: Store) -> None:
    store.most_bytes = 512
    desk = Secrets("default")
    desk.keep("oker password", SECRET)
    trouble = trouble_of(lambda: desk.keep("oker token", SECRET * 60))
    assert (
        trouble.message == "The key store takes no log-in as long as this one. Keep it for this session only."
    )
    assert trouble.data == {"key_store": "not usable"}, "the window offers the session in its place"
    assert store.entries == {"default: oker password": SECRET}


def test_a_short_value_leaves_no_part_of_a_longer_one_behind(store: Store) -> None:
    desk = Secrets("default")
    desk.keep("oker token", "x" * 3000)
    assert len(store.entries) == 6
    desk.keep("oker token", "y" * 700)
    assert desk.read("oker token") == "y" * 700
    assert len(store.entries) == 3
    desk.keep("oker token", "short")
    assert store.entries == {"default: oker token": "short"}


def test_a_value_whose_writing_was_cut_off_reads_as_none(store: Store) -> None:
    desk = Secrets("default")
    desk.keep("oker token", "x" * 1500)
    store.entries["default: oker token, part 2"] = "of another value"
    assert desk.read("oker token") is None


def test_no_key_store_is_said_and_what_to_do_about_it() -> None:
    keyring.set_keyring(keyring.backends.fail.Keyring())
    trouble = trouble_of(lambda: Secrets("default").keep("oker password", SECRET))
    assert "no key store" in trouble.message
    assert "try again" in trouble.message


def test_a_key_store_that_is_switched_off_is_not_taken_for_a_place_to_keep_things() -> None:
    keyring.set_keyring(keyring.backends.null.Keyring())
    assert "did not keep" in trouble_of(lambda: Secrets("default").keep("oker password", SECRET)).message


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (keyring.errors.KeyringLocked(SECRET), "is locked. Unlock the key store and try again"),
        (keyring.errors.InitError(SECRET), "could not be opened"),
        (keyring.errors.PasswordSetError(SECRET), "refused to keep"),
        (OSError(5, SECRET), "does not work"),
        (RuntimeError(SECRET), "does not work"),
    ],
)
def test_each_fault_has_a_sentence_of_its_own(
    store: Store, fault: Exception, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for screen in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(screen, raising=False)
    store.fault = fault
    desk = Secrets("default")
    for act in (lambda: desk.keep("oker password", SECRET), lambda: desk.read("oker password")):
        trouble = trouble_of(act)
        assert words in trouble.message
        assert trouble.__cause__ is None


@pytest.mark.parametrize(
    "fault",
    [
        keyring.errors.KeyringLocked("Can't get password from keychain: denied"),
        keyring.errors.InitError("Failed to create the collection: Prompt dismissed.."),
        keyring.errors.KeyringLocked("Failed to unlock the collection!"),
    ],
)
def test_a_person_who_closed_the_question_is_told_so(
    store: Store, fault: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")  # a locked Secret Service asks where there is a screen
    store.fault = fault
    assert "was not allowed to open" in trouble_of(lambda: Secrets("default").read("oker password")).message


def test_an_entry_that_cannot_be_deleted_is_said(store: Store) -> None:
    desk = Secrets("default")
    desk.keep("oker password", SECRET)
    store.refuses_to_delete = True
    assert "refused to forget" in trouble_of(lambda: desk.forget("oker password")).message


def test_a_prompt_that_nobody_answers_holds_nobody_up(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secrets, "SECONDS_TO_ANSWER", 0.1)
    store.may_answer.clear()
    desk = Secrets("default")
    before = threading.active_count()
    for _ in range(3):
        assert "did not answer" in trouble_of(lambda: desk.read("oker password")).message
    assert threading.active_count() == before + 1, "prompts pile up"


def test_after_the_prompt_is_answered_the_next_call_works(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(secrets, "SECONDS_TO_ANSWER", 0.1)
    store.entries["default: oker password"] = SECRET
    store.may_answer.clear()
    trouble_of(lambda: Secrets("default").read("oker password"))
    store.may_answer.set()
    monkeypatch.setattr(secrets, "SECONDS_TO_ANSWER", 2.0)
    assert Secrets("default").read("oker password") == SECRET


def test_a_value_given_up_while_locked_is_not_kept_later(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(secrets, "SECONDS_TO_ANSWER", 0.1)
    store.may_answer.clear()
    trouble_of(lambda: Secrets("default").keep("oker password", SECRET))
    store.may_answer.set()
    monkeypatch.setattr(secrets, "SECONDS_TO_ANSWER", 2.0)
    assert Secrets("default").read("oker password") is None
