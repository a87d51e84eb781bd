"""Pictures of the goods: fetched once, kept within a limit, and nothing but pictures from safe places."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from oker_desk.domain.listings import Listing
from oker_desk.services.desk import Desk
from oker_desk.services.pictures import fetch_picture, picture_of
from oker_desk.services.sync.kinds import SyncKind
from oker_desk.services.sync.running import run_sync
from oker_desk.store.pictures import Pictures
from tests.remote.scripted import Scripted, reply, scripted
from tests.shop import Shop

PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)


@pytest.fixture
def server() -> Iterator[Scripted]:
    with scripted() as server:
        yield server


def listed(desk: Desk, url: str) -> None:
    desk.store.catalog.keep([Listing("P1", "V1", "SKU-1", "Mug", "", "", "", url, True)])


def test_the_catalog_sync_brings_the_pictures(shop: Shop, desk: Desk) -> None:
    run_sync(desk, SyncKind.CATALOG)
    found = picture_of(desk, "1501-RED-M")
    assert found is not None
    assert found.read_bytes().startswith(b"\x89PNG")
    assert picture_of(desk, "", "KURTA-RED-M") == found
    shop.unplug()
    assert fetch_picture(desk, "1501-RED-M") == found


def test_an_article_without_a_picture_has_none(desk: Desk) -> None:
    listed(desk, "")
    assert fetch_picture(desk, "V1") is None
    assert fetch_picture(desk, "V-unknown", "SKU-unknown") is None


def test_a_picture_is_fetched_on_demand_once_and_without_the_key(desk: Desk, server: Scripted) -> None:
    listed(desk, f"{server.url}/p/mug.png?size=2")
    server.on("p/mug.png", reply(200, PNG))
    first = fetch_picture(desk, "V1")
    assert first is not None
    assert first.read_bytes() == PNG
    assert fetch_picture(desk, "V1") == picture_of(desk, "V1") == first
    assert len(server.requests) == 1
    assert "apikey" not in {name.lower() for name in server.requests[0].headers}


@pytest.mark.parametrize(
    "answer",
    [
        reply(200, b"<html>no</html>"),
        reply(200, b""),
        reply(404, PNG),
        reply(200, PNG + bytes(5_000_000)),
        reply(302, b"", Location="/p/other.png"),
    ],
    ids=["page", "empty", "not found", "too big", "elsewhere"],
)
def test_what_is_no_picture_is_not_kept_and_not_asked_for_again_today(
    desk: Desk, server: Scripted, answer: bytes
) -> None:
    listed(desk, f"{server.url}/p/mug.png")
    server.on("p/mug.png", answer)
    assert fetch_picture(desk, "V1") is None
    assert fetch_picture(desk, "V1") is None
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "url",
    [
        "http://shop.example/mug.png",
        "file:///etc/passwd",
        "https://a:b@shop.example/m.png",
        "mug.png",
        "https://",
    ],
)
def test_a_link_that_is_not_safe_is_not_opened(desk: Desk, url: str) -> None:
    listed(desk, url)
    assert fetch_picture(desk, "V1") is None


def test_what_nobody_looked_at_for_longest_makes_room(tmp_path: Path) -> None:
    pictures = Pictures(tmp_path / "pictures", most=50_000)
    for number in range(200):
        pictures.keep(f"https://shop.example/{number}", PNG + bytes(1_000))
    sizes = [path.stat().st_size for path in (tmp_path / "pictures").iterdir()]
    assert sum(sizes) < 50_000 + 50 * 1_200
    assert pictures.find("https://shop.example/199") is not None
    assert pictures.find("https://shop.example/0") is None
