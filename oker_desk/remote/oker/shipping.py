"""Invoice, courier and manifest answers of the channel API read into values (channel API §9, §11, §12)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from msgspec import Struct

from oker_desk.domain.channel import Item
from oker_desk.domain.parcels import Invoice, ProductTax, Tracking
from oker_desk.remote.oker.faults import NO_REASON, error_words
from oker_desk.remote.oker.items_answer import named_failures, status_word
from oker_desk.remote.oker.labels import NotReadable, pdf_of
from oker_desk.remote.wire import Fields, fields, json_number, moment, number, objects, text, words

_RATES = {
    "central": "centralGstPercentage",
    "state": "stateGstPercentage",
    "integrated": "integratedGstPercentage",
    "union_territory": "unionTerritoryGstPercentage",
    "cess": "compensationCessPercentage",
}


class CourierWord(StrEnum):
    """Whether there is a courier (§11)."""

    AVAILABLE = "AVAILABLE"
    SELLER_SHIPPING = "SELLER_SHIPPING"
    COURIER_NOT_ASSIGNED = "COURIER_NOT_ASSIGNED"


class CourierAnswer(Struct, frozen=True):
    """``tracking`` is there exactly with AVAILABLE."""

    word: CourierWord
    tracking: Tracking | None = None


@dataclass(frozen=True)
class ManifestPaper:
    """Oker's answer to the question for its manifest: a link or the PDF itself.

    ``refused`` names items with Oker's words; ``failed`` has the words where it refused without naming items;
    ``offered`` is false where the server has no such call.
    """

    url: str = ""
    pdf: bytes | None = field(default=None, repr=False)
    refused: Mapping[str, str] = field(default_factory=dict)
    offered: bool = True
    failed: str = ""


def read_invoice(found: Fields, item_ids: Sequence[str], now: datetime) -> Invoice | None:
    """Return the invoice, ``None`` if the answer has no code, or the code of an error in its place.

    The date keeps its offset, because its day is sent back (§10); one that is missing or cannot be read is today's.
    """
    code = text(found.get("code")) or text(found.get("invoicecode"))
    dated = moment(found.get("invoicedate"), keep_offset=True)
    if code is None or (dated is None and error_words(found)):
        return None
    taxes = [_tax_of(entry) for entry in map(fields, objects(found.get("producttaxes"))) if entry]
    return Invoice(code, dated or now, tuple(item_ids), tuple(taxes))


def _tax_of(entry: Fields) -> ProductTax:
    rates = {name: number(entry.get(wire.lower())) or Decimal(0) for name, wire in _RATES.items()}
    vat = number(entry.get("taxpercentage")) or number(entry.get("taxrate")) or Decimal(0)
    return ProductTax(
        text(entry.get("productid")) or "", text(entry.get("variantid")) or "", **rates, vat=vat
    )


def tax_fields(item: Item, invoice: Invoice) -> dict[str, int | float]:
    """Return the tax fields of an item, found by product and variant (quirk 12); none if the invoice names no taxes."""
    for tax in invoice.taxes:
        if (tax.product_id, tax.variant_id) == (item.product_id, item.variant_id):
            rates = {wire: json_number(getattr(tax, name)) for name, wire in _RATES.items()}
            return {"taxRate": json_number(tax.vat), **rates}
    return {}


def read_courier(found: Fields) -> CourierAnswer | None:
    """Return what is said about the courier, ``None`` if nothing that can be understood.

    AVAILABLE without tracking number or courier is not ready: neither label nor manifest could be made of it.
    """
    awb = text(found.get("awbno"))
    code = text(found.get("couriercode")) or text(found.get("couriername"))
    word = status_word(found) or ("AVAILABLE" if awb else "")
    if word not in {known.value for known in CourierWord}:
        return None
    if word != CourierWord.AVAILABLE:
        return CourierAnswer(CourierWord(word))
    if awb is None or code is None:
        return CourierAnswer(CourierWord.COURIER_NOT_ASSIGNED)
    return CourierAnswer(CourierWord.AVAILABLE, Tracking(awb, code, words(found.get("couriername")) or code))


def read_manifest(found: Fields, item_ids: Sequence[str], mask: Callable[[str], str]) -> ManifestPaper | None:
    """Return the manifest answer, ``None`` if it cannot be understood. The link may also be the PDF in base64 (§12)."""
    word = status_word(found)
    refused = {item_id: mask(said) for item_id, said in named_failures(found).items() if item_id in item_ids}
    if word == "FAILED":
        return ManifestPaper(refused=refused, failed="" if refused else mask(error_words(found)) or NO_REASON)
    if word not in {"SUCCESS", "PARTIAL_SUCCESS"}:
        return None
    link = text(found.get("manifesturl")) or ""
    if not link or link.lower().startswith(("http:", "https:")):
        return ManifestPaper(url=link, refused=refused)
    try:
        return ManifestPaper(pdf=pdf_of(link.encode()), refused=refused)
    except NotReadable:
        return ManifestPaper(url=link, refused=refused)
