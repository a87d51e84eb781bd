"""Calls about the catalog and its stock (channel API §4, §5)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from oker_desk.domain.listings import Listing, StockLevel
from oker_desk.domain.wording import Sentence, say
from oker_desk.remote.answers import Answer, Call
from oker_desk.remote.oker.calls import Calls
from oker_desk.remote.oker.faults import error_words, no_use, said_no
from oker_desk.remote.oker.items_answer import ItemsAnswer, items_answer
from oker_desk.remote.oker.orders_calls import MOST_PAGES, PAGE, SAME_AGAIN
from oker_desk.remote.wire import Fields, fields, flag, is_list, objects, text, whole, words

_PUBLISHED = {"publishedStatus": "PUBLISHED"}


class ListingPage(Struct, frozen=True):
    """Listings of one answer; ``broken`` has one sentence for each that could not be read."""

    listings: tuple[Listing, ...]
    broken: tuple[Sentence, ...] = ()
    total: int = 0
    """Listings that Oker counts in all."""


class CatalogCalls:
    """Published listings and their stock at Oker."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def listings(self) -> Iterator[ListingPage]:
        """Return the published listings page by page; nothing is asked for where Oker counts none (§4)."""
        total = self.count()
        if total == 0:
            return
        seen: set[str] = set()
        for page in range(1, MOST_PAGES + 1):
            query = {"pageNumber": str(page), "pageSize": str(PAGE), **_PUBLISHED}
            found = self._calls.read_fields(Call("GET", "products", query))
            if "products" not in found or not is_list(found["products"]):
                raise self._not_understood(found)
            raw = objects(found["products"])
            ids = {known for one in raw if (known := text((fields(one) or {}).get("id")))}
            if len(raw) >= PAGE and ids <= seen:
                yield ListingPage((), (SAME_AGAIN,), total)
                return
            seen |= ids
            yield replace(read_listings(raw), total=total)
            if len(raw) < PAGE:
                return

    def send_stock(self, levels: Sequence[StockLevel]) -> ItemsAnswer:
        """Set absolute stock per warehouse (§5); what failed is named by its variant id."""
        if not levels:
            return ItemsAnswer()
        entries = [
            {
                "productId": level.product_id,
                "variantId": level.variant_id,
                "inventory": str(level.units),  # a text (quirk 16)
                "facilityCode": level.warehouse,
            }
            for level in levels
        ]
        answer = self._calls.write(Call("POST", "updateInventory", body={"inventoryList": entries}))
        return items_answer(self._calls, answer, [level.variant_id for level in levels], key="variantId")

    def count(self) -> int:
        """Return the number of published listings, each variant counted (§4)."""
        found = self._calls.read_fields(Call("GET", "productsCount", _PUBLISHED))
        counted = whole(found.get("count"))
        if counted is None:
            raise self._not_understood(found)
        return counted

    def _not_understood(self, found: Fields) -> Exception:
        said = self._calls.secrets.mask(error_words(found))
        return said_no(said) if said else no_use(Answer(200))


def read_listings(raw: Sequence[object]) -> ListingPage:
    """Read product objects: one listing per variant; a product without variants is its own (§4)."""
    listings: dict[tuple[str, str], Listing] = {}
    broken: list[Sentence] = []
    for one in raw:
        product = fields(one) or {}
        product_id = text(product.get("id")) or text(product.get("productid"))
        if product_id is None:
            broken.append(say("Oker sent a product without an id. It is left out."))
            continue
        variants = objects(product.get("variants"))
        for variant in [fields(entry) or {} for entry in variants] or [{"variantid": product_id, **product}]:
            listing = _listing_of(product_id, product, variant)
            if listing is None:
                broken.append(
                    say(
                        "Oker sent a variant of product {product} without an id. It is left out.",
                        product=product_id,
                    )
                )
            else:
                listings[product_id, listing.variant_id] = listing
    return ListingPage(tuple(listings.values()), tuple(broken))


def _listing_of(product_id: str, product: Fields, variant: Fields) -> Listing | None:
    variant_id = text(variant.get("variantid")) or text(variant.get("id"))
    if variant_id is None:
        return None
    sku = text(variant.get("sku")) or variant_id
    return Listing(
        product_id=product_id,
        variant_id=variant_id,
        sku=sku,
        title=words(variant.get("title")) or words(product.get("parenttitle")) or sku,
        brand=words(product.get("brand")),
        size=words(variant.get("size")),
        color=words(variant.get("color")),
        picture_url=text(variant.get("imageurl")) or "",
        live=flag(variant.get("live"), missing=True),
    )
