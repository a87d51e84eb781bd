"""How much of each article a facility of Uniware has (Uniware API §12)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from oker_desk.domain.trouble import Trouble
from oker_desk.remote.uniware.calls import UniwareCalls
from oker_desk.remote.wire import Fields, fields, objects, text, whole

SKUS_AT_ONCE = 1_000
"""SKUs of one snapshot; the vendor allows ten thousand."""
ROWS = 500
MOST_ROWS = 500_000


class UniwareStock:
    """Stock and facilities, read only."""

    def __init__(self, calls: UniwareCalls) -> None:
        self._calls = calls

    def of_facility(self, facility: str, skus: Sequence[str]) -> dict[str, int]:
        """Return the available units of these articles; one that Uniware does not tell is left out, never zero.

        The snapshot may leave out what has not changed lately, so the rest is looked up among the item types (§12.1).
        """
        told: dict[str, int] = {}
        for start in range(0, len(skus), SKUS_AT_ONCE):
            body: dict[str, object] = {"itemTypeSKUs": list(skus[start : start + SKUS_AT_ONCE])}
            found = self._calls.read("inventory/inventorySnapshot/get", body, facility=facility)
            for row in map(fields, objects(found.get("inventorysnapshots"))):
                _note(told, row, "itemtypesku")
        wanted = set(skus)
        if wanted - told.keys():
            for row in self._item_types(facility):
                if text(row.get("skucode")) not in told:
                    _note(told, row, "skucode")
        return {sku: units for sku, units in told.items() if sku in wanted}

    def has_facility(self, code: str) -> bool:
        """Whether Uniware knows the facility."""
        try:
            found = self._calls.read("facility/get", {"facilityCode": code})
        except Trouble as trouble:
            if "INVALID_FACILITY_CODE" in trouble.message:
                return False
            raise
        return fields(found.get("facility")) is not None

    def _item_types(self, facility: str) -> Iterator[Fields]:
        """Walk by row offset until nothing new comes (§3.3)."""
        seen: set[str] = set()
        start = 0
        while start < MOST_ROWS:
            options = {"displayStart": start, "displayLength": ROWS}
            body: dict[str, object] = {"getInventorySnapshot": True, "searchOptions": options}
            found = self._calls.read("product/itemType/search", body, facility=facility)
            rows = [row for row in map(fields, objects(found.get("elements"))) if row]
            codes = {text(row.get("skucode")) or "" for row in rows}
            yield from rows
            if len(rows) < ROWS or codes <= seen:
                return
            seen |= codes
            start += len(rows)


def _note(told: dict[str, int], row: Fields | None, key: str) -> None:
    sku, units = text((row or {}).get(key)), whole((row or {}).get("inventory"))
    if sku and units is not None:
        told[sku] = units
