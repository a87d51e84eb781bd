"""Several sellers at one station: nothing of one is seen by another, and the name says which is which."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from oker_desk.domain.trouble import Outcome
from oker_desk.services.desk import Desk, close_desk, open_desk
from oker_desk.services.setup.connecting import connect_oker, current_connection, disconnect_oker
from oker_desk.services.setup.facilities import show_map
from oker_desk.services.setup.profiles import (
    add_profile,
    list_profiles,
    open_profile,
    profile_name,
    profiles_to_open,
    remember_profile,
    rename_profile,
)
from tests.conftest import MemoryKeyring
from tests.shop import HURRIED, Shop, trouble_of


@pytest.fixture
def second(desk: Desk) -> Iterator[Desk]:
    second = open_desk(add_profile(desk, "Meera Textiles / Süd").home, pace=HURRIED)
    yield second
    close_desk(second)


def test_the_data_folder_of_today_is_the_first_profile(desk: Desk) -> None:
    (only,) = list_profiles(desk)
    assert (only.home, only.here, only.name) == (desk.home, True, "Main")
    assert [p.home for p in profiles_to_open(desk.home)] == [desk.home]


def test_each_profile_has_its_own_cache_map_and_log_in(
    shop: Shop, desk: Desk, second: Desk, key_store: MemoryKeyring
) -> None:
    assert profile_name(second) == "Meera Textiles / Süd"
    assert current_connection(second) is None
    assert not show_map(second).pairs
    connect_oker(second, shop.sandbox.oker_url, shop.sandbox.username, shop.sandbox.password)
    assert len(key_store.entries) == 4
    disconnect_oker(second)
    assert current_connection(desk) is not None
    assert len(key_store.entries) == 2


def test_every_profile_sees_the_others(desk: Desk, second: Desk) -> None:
    rename_profile(second, desk.home, "Rao & Sons")
    assert [(p.name, p.here) for p in list_profiles(desk)] == [
        ("Rao & Sons", True),
        ("Meera Textiles / Süd", False),
    ]
    assert [p.here for p in list_profiles(second)] == [False, True]
    assert profile_name(desk) == "Rao & Sons"


def test_every_profile_can_be_renamed_and_keeps_what_it_holds(
    shop: Shop, desk: Desk, second: Desk, key_store: MemoryKeyring
) -> None:
    connect_oker(second, shop.sandbox.oker_url, shop.sandbox.username, shop.sandbox.password)
    assert rename_profile(desk, second.home, "  Meera   Sarees ") == "Meera Sarees"
    assert [p.name for p in list_profiles(desk)] == ["Main", "Meera Sarees"]
    assert profile_name(second) == "Meera Sarees"
    assert current_connection(second) is not None
    assert len(key_store.entries) == 4
    assert rename_profile(desk, second.home, "MEERA SAREES") == "MEERA SAREES", "its own name is free for it"
    assert trouble_of(rename_profile, second, second.home, "main").outcome is Outcome.INVALID


def test_a_new_profile_may_take_a_name_that_another_had_before(desk: Desk, second: Desk) -> None:
    name = profile_name(second)
    rename_profile(desk, second.home, "Meera Sarees")
    newer = add_profile(desk, name)
    assert newer.home != second.home
    assert [p.name for p in list_profiles(desk)] == ["Main", "Meera Sarees", name]
    assert newer.home in [p.home for p in list_profiles(desk)]


def test_the_seller_who_was_opened_last_is_known_next_time(desk: Desk, second: Desk) -> None:
    assert open_profile(desk, second.home) == ["--home", str(second.home)]
    assert [(p.home, p.here) for p in profiles_to_open(desk.home)] == [
        (desk.home, False),
        (second.home, True),
    ]
    remember_profile(desk.home)
    assert [(p.home, p.here) for p in profiles_to_open(desk.home)] == [
        (desk.home, True),
        (second.home, False),
    ]


def test_a_last_profile_that_is_gone_leaves_the_first(desk: Desk, tmp_path: Path) -> None:
    open_profile(desk, desk.home / "profiles" / "gone")
    assert [(p.home, p.here) for p in profiles_to_open(desk.home)] == [(desk.home, True)]
    assert [p.home for p in profiles_to_open(tmp_path / "never there")] == [tmp_path / "never there"]


@pytest.mark.parametrize("name", ["", "   ", "x" * 41, "..", "a\u0007b"])
def test_a_name_that_cannot_be_shown_is_asked_for_again(desk: Desk, name: str) -> None:
    assert trouble_of(add_profile, desk, name).outcome is Outcome.INVALID


def test_two_profiles_never_share_a_name(desk: Desk, second: Desk) -> None:
    assert trouble_of(add_profile, desk, "meera  textiles / süd").outcome is Outcome.INVALID
    assert trouble_of(add_profile, desk, "MAIN").outcome is Outcome.INVALID
