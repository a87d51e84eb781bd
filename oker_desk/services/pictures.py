"""Pictures of the goods: from the disk at once, from their server in the background."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from oker_desk import remote
from oker_desk.services.desk import Desk

_MOST_IN_VAIN = 10
"""Pictures in a row that did not come: then their server is not asked for more this time."""


def picture_of(desk: Desk, variant_id: str, sku: str = "") -> Path | None:
    """Return the picture's file if it is on this disk; nothing is fetched."""
    url = desk.store.catalog.picture_of(variant_id, sku)
    return desk.store.pictures.find(url) if url else None


def fetch_picture(desk: Desk, variant_id: str, sku: str = "") -> Path | None:
    """Return the picture's file, fetched if it is not on this disk yet; ``None`` if it cannot be had."""
    url = desk.store.catalog.picture_of(variant_id, sku)
    if not url:
        return None
    found = desk.store.pictures.find(url)
    if found is not None or desk.store.pictures.is_missing(url):
        return found
    with closing(remote.pictures.PictureReader(desk.pace)) as reader:
        return _fetch(desk, reader, url)


def fetch_pictures(desk: Desk, tell: Callable[[int, int], None]) -> int:
    """Fetch what the catalog shows and this disk does not have; returns how many came.

    ``tell`` hears how many of how many are done; what it raises ends the work.
    """
    came = in_vain = 0
    urls = [url for url in desk.store.catalog.pictures() if _is_wanted(desk, url)]
    with closing(remote.pictures.PictureReader(desk.pace)) as reader:
        for done, url in enumerate(urls):
            tell(done, len(urls))
            if in_vain >= _MOST_IN_VAIN:
                break
            if _fetch(desk, reader, url) is None:
                in_vain += 1
            else:
                came, in_vain = came + 1, 0
    return came


def _is_wanted(desk: Desk, url: str) -> bool:
    return desk.store.pictures.find(url) is None and not desk.store.pictures.is_missing(url)


def _fetch(desk: Desk, reader: remote.pictures.PictureReader, url: str) -> Path | None:
    data = reader.read(url)
    if data:
        return desk.store.pictures.keep(url, data)
    if data is not None:
        desk.store.pictures.note_missing(url)
    return None
