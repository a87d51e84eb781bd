"""What the seller offers: products with their variants, the same in every sandbox."""

from __future__ import annotations

from functools import cache

from msgspec import Struct

from oker_desk.sandbox.exchange import JsonObject

COLOURS = {
    "RED": ("red", (196, 49, 43)),
    "BLUE": ("blue", (38, 84, 160)),
    "GREEN": ("green", (46, 125, 72)),
    "MUSTARD": ("mustard", (212, 160, 23)),
    "WHITE": ("white", (244, 240, 230)),
    "BLACK": ("black", (40, 40, 44)),
    "INDIGO": ("indigo", (58, 44, 120)),
    "PINK": ("pink", (224, 112, 150)),
}
"""Colour word of a SKU: the word in a title, and red, green and blue of 255."""


class Product(Struct, frozen=True):
    """``drawing`` names the silhouette of its picture; ``gst`` is the whole percentage, both halves together."""

    product_id: str
    stem: str
    title: str
    brand: str
    drawing: str
    price: int
    gst: float
    hsn: str
    colours: tuple[str, ...]
    sizes: tuple[str, ...]

    def variants(self) -> list[Variant]:
        return [Variant(self, colour, size) for colour in self.colours for size in self.sizes]


class Variant(Struct, frozen=True):
    product: Product
    colour: str
    size: str

    @property
    def variant_id(self) -> str:
        return f"{self.product.product_id}-{self.colour}-{self.size}"

    @property
    def sku(self) -> str:
        return f"{self.product.stem}-{self.colour}-{self.size}"

    @property
    def title(self) -> str:
        return f"{self.product.title}, {COLOURS[self.colour][0]}, {self.size}"

    def picture_path(self) -> str:
        return f"/pictures/{self.product.drawing}-{self.colour}.png"


_WEAR = ("S", "M", "L", "XL")
_ONE = ("FREE",)

PRODUCTS = (
    Product(
        "1501",
        "KURTA",
        "Cotton kurta",
        "Neem & Co",
        "kurta",
        799,
        5,
        "610510",
        ("RED", "INDIGO", "WHITE"),
        _WEAR,
    ),
    Product(
        "1502",
        "TSHIRT",
        "Round-neck T-shirt",
        "Neem & Co",
        "tshirt",
        449,
        5,
        "610910",
        ("BLACK", "WHITE"),
        _WEAR,
    ),
    Product(
        "1503",
        "SHIRT",
        "Linen shirt",
        "Tara",
        "shirt",
        1299,
        12,
        "620520",
        ("BLUE", "GREEN"),
        ("M", "L", "XL"),
    ),
    Product(
        "1504",
        "SAREE",
        "Chanderi saree",
        "Rangrez",
        "saree",
        2499,
        5,
        "540752",
        ("PINK", "MUSTARD", "GREEN"),
        _ONE,
    ),
    Product(
        "1505",
        "DUPATTA",
        "Bandhani dupatta",
        "Rangrez",
        "dupatta",
        549,
        5,
        "621430",
        ("RED", "MUSTARD"),
        _ONE,
    ),
    Product(
        "1506", "LEGGINGS", "Ankle leggings", "Tara", "leggings", 399, 5, "611530", ("BLACK", "BLUE"), _WEAR
    ),
    Product(
        "1507",
        "PYJAMA",
        "Cotton pyjama",
        "Neem & Co",
        "trousers",
        649,
        5,
        "610721",
        ("WHITE", "INDIGO"),
        ("M", "L"),
    ),
    Product(
        "1508",
        "JUTTI",
        "Embroidered jutti",
        "Mojari House",
        "shoe",
        999,
        12,
        "640520",
        ("RED", "BLACK"),
        ("38", "39", "40"),
    ),
    Product(
        "1601",
        "CUSHION",
        "Cushion cover, set of 2",
        "Ghar",
        "cushion",
        599,
        12,
        "630492",
        ("MUSTARD", "BLUE"),
        ("40x40",),
    ),
    Product(
        "1602",
        "BEDSHEET",
        "Double bedsheet",
        "Ghar",
        "bedsheet",
        1199,
        5,
        "630421",
        ("INDIGO", "PINK"),
        ("225x250",),
    ),
    Product(
        "1603", "CURTAIN", "Door curtain", "Ghar", "curtain", 749, 12, "630391", ("GREEN", "WHITE"), ("210",)
    ),
    Product("1604", "TOWEL", "Bath towel", "Ghar", "towel", 349, 5, "630260", ("WHITE", "PINK"), ("70x140",)),
    Product(
        "1605",
        "MUG",
        "Stoneware mug",
        "Mitti",
        "mug",
        299,
        12,
        "691200",
        ("BLUE", "WHITE", "BLACK"),
        ("350ML",),
    ),
    Product(
        "1606", "DIYA", "Brass diya", "Mitti", "diya", 459, 12, "741980", ("MUSTARD",), ("SMALL", "LARGE")
    ),
)


@cache
def variants() -> dict[str, Variant]:
    """Return every variant by its id."""
    return {variant.variant_id: variant for product in PRODUCTS for variant in product.variants()}


@cache
def gst_by_variant() -> dict[str, float]:
    return {variant_id: variant.product.gst for variant_id, variant in variants().items()}


def product_as_json(product: Product, here: str, stock: dict[str, int]) -> JsonObject:
    """Write one product (channel API 4); ``stock`` is the sum over all warehouses by variant id."""
    return {
        "id": product.product_id,
        "parentTitle": product.title,
        "brand": product.brand,
        "variants": [variant_as_json(variant, here, stock) for variant in product.variants()],
        "commissionPercentage": 12,
        "paymentGatewayCharge": 2,
        "logisticsCost": 60,
        "additionalInfo": "",
        "created": "2024-01-15T05:30:00",
    }


def variant_as_json(variant: Variant, here: str, stock: dict[str, int]) -> JsonObject:
    price = variant.product.price
    return {
        "variantId": variant.variant_id,
        "title": variant.title,
        "sku": variant.sku,
        "size": variant.size,
        "color": COLOURS[variant.colour][0],
        "live": True,
        "imageUrl": here + variant.picture_path(),
        "productUrl": "",
        "productDescription": f"{variant.product.title} by {variant.product.brand}.",
        "itemPrice": {
            "currency": "INR",
            "listingPrice": price,
            "mrp": round(price * 1.4),
            "netSellerPayable": price * 0.8,
        },
        "inventory": stock.get(variant.variant_id, 0),
        "blockedInventory": 0,
        "pendency": 0,
    }
