"""The box that was last used for a set of articles, so that nobody has to measure it again."""

from __future__ import annotations

from collections.abc import Sequence

from oker_desk.domain.parcels import Box
from oker_desk.store.columns import from_json, to_json, whole
from oker_desk.store.database import Database

Articles = Sequence[tuple[str, int]]
"""SKUs with their quantities, sorted."""


class Boxes:
    """Boxes by what was in them."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def remember(self, articles: Articles, box: Box) -> None:
        self._db.run(
            "INSERT INTO remembered_boxes VALUES (?, ?) ON CONFLICT (articles) DO UPDATE SET box = excluded.box",
            (to_json(articles), to_json(box)),
        )

    def find(self, articles: Articles) -> Box | None:
        found = self._db.value("SELECT box FROM remembered_boxes WHERE articles = ?", (to_json(articles),))
        return Box(**{name: whole(value) for name, value in from_json(found).items()}) if found else None
