"""Calls from the invoice to the dispatch (channel API §9 to §13)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from oker_desk.domain.channel import Item
from oker_desk.domain.parcels import Box, Invoice
from oker_desk.domain.trouble import Outcome, Trouble, refused
from oker_desk.domain.wording import say
from oker_desk.remote.address import check_link, same_server
from oker_desk.remote.answers import Answer, Call
from oker_desk.remote.oker.calls import Calls
from oker_desk.remote.oker.faults import error_words, no_use, said_no
from oker_desk.remote.oker.items_answer import ItemsAnswer, items_answer
from oker_desk.remote.oker.labels import NotReadable, document_of, pdf_of
from oker_desk.remote.oker.shipping import (
    CourierAnswer,
    CourierWord,
    ManifestPaper,
    read_courier,
    read_invoice,
    read_manifest,
    tax_fields,
)
from oker_desk.remote.wire import fields

NOT_YET = (
    "Oker has not chosen a courier yet. Put the parcel on the WAITING shelf. "
    "The label prints by itself when it is ready."
)
BAD_LABEL = (
    "The label from Oker cannot be read. Try again in a minute. If it happens again, tell your supervisor."
)
BAD_PAPER = "The manifest from Oker cannot be read. Print the one of this program in its place."
_NO_SUCH_CALL = frozenset({404, 405, 501})
_MAYBE_NOT_READY = frozenset({202, 400, 404, 409})
"""A label that is not ready looks like 404, or like a message of any kind (§11)."""
_ANY_WORD = frozenset(range(200, 500)) - {408, 425, 429}


class ShippingCalls:
    """One parcel at Oker, from its invoice until it is dispatched. ``items`` are all items of the parcel."""

    def __init__(self, calls: Calls, now: Callable[[], datetime]) -> None:
        self._calls = calls
        self._now = now

    def invoice(self, items: Sequence[Item]) -> Invoice:
        """Return invoice code and taxes. Asking makes the invoice, so this counts as writing (§9, §18)."""
        answer = self._calls.write(Call("GET", "invoiceDetails", _ids(items)))
        found = fields(answer.data) or {}
        invoice = read_invoice(found, [item.item_id for item in items], self._now())
        if invoice is None:
            said = self._calls.secrets.mask(error_words(found))
            raise said_no(said, answer.status) if said else self._calls.unsure(answer)
        return invoice

    def send_shipment(self, items: Sequence[Item], invoice: Invoice, box: Box) -> ItemsAnswer:
        """Tell Oker box, weight and invoice, one entry per unit (§10, quirk 11)."""
        day = invoice.dated.strftime("%Y-%m-%d")
        entries = [
            {
                "orderItemId": item.item_id,
                "invoiceNumber": invoice.code,
                "invoiceDate": day,
                **tax_fields(item, invoice),
            }
            for item in items
            for _ in range(item.quantity)
        ]
        body = {
            "boxLength": box.length,
            "boxWidth": box.width,
            "boxHeight": box.height,
            "weight": box.weight,
            "orderItems": entries,
        }
        answer = self._calls.write(Call("POST", "orders/labels", body=body))
        return items_answer(self._calls, answer, [item.item_id for item in items])

    def courier(self, items: Sequence[Item]) -> CourierAnswer:
        """Return courier and tracking number, or that there is none yet (§11, R23)."""
        call = Call("GET", "courierDetails", _ids(items), final=frozenset({202}))
        answer = self._calls.read(call)
        found = fields(answer.data) or {}
        courier = read_courier(found)
        if courier is not None:
            return courier
        if answer.status == 202:  # "request still being processed" (§2.2)
            return CourierAnswer(CourierWord.COURIER_NOT_ASSIGNED, None)
        said = self._calls.secrets.mask(error_words(found))
        raise said_no(said) if said else no_use(answer)

    def label(self, items: Sequence[Item]) -> bytes:
        """Return the label's document; `Trouble` waiting (R23) while there is none, refused (R26) for garbled text (§11).

        What the document is, and whose, is not looked at here.
        """
        call = Call("GET", "orders/labels", _ids(items), file=True, final=_MAYBE_NOT_READY)
        answer = self._calls.read(call)
        found = fields(answer.data) if answer.body.lstrip().startswith(b"{") else None
        said = self._calls.secrets.mask(error_words(found))
        if answer.status != 404 and found and "errors" in found:
            raise said_no(said, answer.status)
        if answer.status == 404 or said:
            raise _not_yet(said)
        if answer.status >= 400:
            raise no_use(answer)
        try:
            document = document_of(answer.body)
        except NotReadable as reason:
            why = str(reason)
        else:
            if document is None:
                raise _not_yet("")
            return document
        raise refused(BAD_LABEL, rule="R26", details=why)

    def manifest_paper(self, courier_code: str, items: Sequence[Item]) -> ManifestPaper:
        """Ask for Oker's own manifest of these items (§12). It only makes a document, so it may be asked again (§18)."""
        entries = [
            {
                "orderItemId": item.item_id,
                "productId": item.product_id,
                "variantId": item.variant_id,
                "status": "PROCESSING",
                "quantity": item.quantity,
            }
            for item in items
        ]
        body = {"courierCode": courier_code, "manifestItems": entries}
        call = Call("POST", "orders/fetchManifest", body=body, final=_NO_SUCH_CALL | {400, 409, 422})
        answer = self._calls.read(call)
        if answer.status in _NO_SUCH_CALL:
            return ManifestPaper(offered=False)
        found = fields(answer.data) or {}
        paper = read_manifest(found, [item.item_id for item in items], self._calls.secrets.mask)
        if paper is not None:
            return paper
        said = self._calls.secrets.mask(error_words(found))
        raise said_no(said, answer.status) if said or answer.status >= 400 else no_use(answer)

    def fetch_paper(self, url: str, *, quick: bool = False) -> bytes:
        """Return the PDF behind a link of `manifest_paper`: without the key first, with it only on Oker's own server (§12).

        With ``quick`` each is asked once only.
        """
        link = check_link(url)
        first = self._calls.read(Call("GET", link, file=True, final=_ANY_WORD), quick=quick, keyless=True)
        pdf = _pdf_or_none(first) if first.status < 300 else None
        if pdf is None and same_server(link, self._calls.address):
            pdf = _pdf_or_none(self._calls.read(Call("GET", link, file=True), quick=quick))
        if pdf is None:
            raise refused(BAD_PAPER, details=f"HTTP {first.status}")
        return pdf

    def dispatch(self, items: Sequence[Item], invoice: Invoice) -> ItemsAnswer:
        """Tell Oker that the parcel is dispatched; there is no way back (§13, R37 to R39)."""
        entries = [
            {"orderItemId": item.item_id, "quantity": item.quantity, **tax_fields(item, invoice)}
            for item in items
        ]
        answer = self._calls.write(Call("POST", "orders/dispatch", body={"orderItems": entries}), "R39")
        return items_answer(self._calls, answer, [item.item_id for item in items], rule="R39")


def _ids(items: Sequence[Item]) -> dict[str, str]:
    assert items, "a parcel has items"
    return {"orderItemIds": ",".join(item.item_id for item in items)}


def _not_yet(said: str) -> Trouble:
    trouble = Trouble(Outcome.WAITING, say(NOT_YET), rule="R23")
    trouble.details = said
    return trouble


def _pdf_or_none(answer: Answer) -> bytes | None:
    try:
        return pdf_of(answer.body)
    except NotReadable:
        return None
