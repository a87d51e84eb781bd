from __future__ import annotations

import functools
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from oker_desk.cli import desk_work
from oker_desk.services.desk import open_desk
from tests.cli.calling import Caller
from tests.shop import HURRIED, Shop, open_shop


@pytest.fixture
def caller(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Caller:
    """Somebody at the command line of an empty data folder; the client's pauses are left out."""
    monkeypatch.setattr(desk_work, "open_desk", functools.partial(open_desk, pace=HURRIED))
    return Caller(tmp_path / "desk")


@pytest.fixture
def shop() -> Iterator[Shop]:
    with open_shop() as shop:
        yield shop


@pytest.fixture
def station(caller: Caller, shop: Shop) -> Caller:
    """Somebody at a station that is connected and mapped to the shop."""
    url, username = shop.sandbox.oker_url, shop.sandbox.username
    words = ("connect", "oker", "--url", url, "--username", username, "--password-stdin")
    caller.get(*words, stdin=shop.sandbox.password + "\n")
    caller.get("facilities", "import", "-", stdin=json.dumps(shop.sandbox.facility_map))
    return caller
