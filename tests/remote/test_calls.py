"""What each call sends and what it gives (channel API §4 to §13)."""

from __future__ import annotations

import base64
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from msgspec.structs import replace

from oker_desk.domain.channel import ItemStatus
from oker_desk.domain.listings import Listing, StockLevel
from oker_desk.domain.parcels import ProductTax, Tracking
from oker_desk.domain.trouble import Outcome, Trouble
from oker_desk.remote.oker.route import CourierAnswer, CourierWord, DirectRoute, ManifestPaper
from oker_desk.remote.oker.shipping_calls import BAD_LABEL, NOT_YET
from tests.remote.conftest import NOW
from tests.remote.samples import BOX, IDS, INVOICE, ITEMS, item_json, order_json, order_of
from tests.remote.scripted import HTML, SUCCESS, Reply, Scripted, reply, scripted

PDF = b"%PDF-1.4 a label %%EOF"
FIRST, SECOND = IDS
SINCE = datetime(2024, 6, 1, 0, 0, 0, 900_000, tzinfo=UTC)


def orders_page(first: int, count: int) -> Reply:
    return reply(200, {"orders": [order_json(f"N{n}") for n in range(first, first + count)]})


# Orders --------------------------------------------------------------------------------------------------------------


def test_new_orders_are_asked_for_until_a_page_is_not_full(server: Scripted, route: DirectRoute) -> None:
    server.on("orders", orders_page(0, 50), orders_page(50, 50), orders_page(100, 3))
    until = datetime(2024, 6, 11, 12, 0, 0, 1, tzinfo=timezone(timedelta(hours=5, minutes=30)))
    pages = list(route.orders.new_orders(SINCE, until))
    assert [len(page.orders) for page in pages] == [50, 50, 3]
    assert pages[0].orders[0].as_of == NOW
    assert [request.query for request in server.to("orders")] == [
        {
            "pageNumber": number,
            "pageSize": "50",
            "orderDateFrom": "2024-06-01T00:00:00",
            "orderDateTo": "2024-06-11T06:30:01",
            "orderStatus": "CREATED",
        }
        for number in "123"
    ]


def test_a_page_of_exactly_fifty_is_followed_by_an_empty_one(server: Scripted, route: DirectRoute) -> None:
    server.on("orders", orders_page(0, 50), reply(200, {"orders": []}))
    assert [len(page.orders) for page in route.orders.new_orders(SINCE, NOW, "PENDING_VERIFICATION")] == [
        50,
        0,
    ]
    assert server.to("orders")[0].query["orderStatus"] == "PENDING_VERIFICATION"


def test_orders_that_are_broken_or_come_twice_count_for_the_length_of_a_page(
    server: Scripted, route: DirectRoute
) -> None:
    raw = [order_json(f"N{n}") for n in range(48)] + [order_json("N0"), {"id": "BAD"}]
    server.on("orders", reply(200, {"orders": raw}), reply(200, {"orders": []}))
    pages = list(route.orders.new_orders(SINCE, NOW))
    assert (len(pages[0].orders), len(pages[0].broken)) == (48, 1)
    assert len(pages) == 2


def test_a_server_that_repeats_its_page_does_not_keep_us_for_ever(
    server: Scripted, route: DirectRoute
) -> None:
    server.on("orders", orders_page(0, 50))
    pages = list(route.orders.new_orders(SINCE, NOW))
    assert [(len(page.orders), page.again) for page in pages] == [(50, False), (0, True)]
    assert [str(reason) for reason in pages[1].broken] == [
        "Oker sent the same page again. What comes after it is missing."
    ]


def test_known_orders_are_asked_for_five_at_a_time(server: Scripted, route: DirectRoute) -> None:
    server.on("orders", reply(200, {"orders": [order_json("A"), order_json("not asked for")]}))
    page = route.orders.by_no(["A", "B&C+D"])
    assert [order.order_no for order in page.orders] == ["A"]
    assert server.to("orders")[0].query == {"pageNumber": "1", "pageSize": "5", "orderIds": "A,B&C+D"}
    assert "%2B" in server.to("orders")[0].target
    with pytest.raises(AssertionError):
        route.orders.by_no(list("123456"))


def test_no_order_is_not_asked_for(server: Scripted, route: DirectRoute) -> None:
    assert route.orders.by_no([]).orders == ()
    assert server.requests == []


def test_an_order_is_cancelled_with_all_its_active_items(server: Scripted, route: DirectRoute) -> None:
    server.on("orders/cancel", SUCCESS)
    order = order_of(orderItems=[item_json(1), item_json(2, status="CANCELLED")])
    assert route.orders.cancel(order).refused == {}
    assert server.to("orders/cancel")[0].json == {
        "orderId": "OKR-7",
        "orderItems": [{"orderItemId": "1", "productId": "P501", "variantId": "V1", "quantity": 2}],
    }


def test_a_cancelled_order_is_not_cancelled_again(server: Scripted, route: DirectRoute) -> None:
    assert route.orders.cancel(order_of(orderItems=[item_json(1, status="CANCELLED")])).refused == {}
    assert server.requests == []


def test_an_order_is_accepted(server: Scripted, route: DirectRoute) -> None:
    server.on("orders/acknowledge", SUCCESS, reply(200, {"status": "FAILED", "message": "Too late"}))
    route.orders.acknowledge("OKR-7")
    assert server.to("orders/acknowledge")[0].json == {"orderId": "OKR-7"}
    with pytest.raises(Trouble, match="Too late") as caught:
        route.orders.acknowledge("OKR-7")
    assert caught.value.outcome is Outcome.REFUSED


# Invoice, box, courier -----------------------------------------------------------------------------------------------


def test_the_invoice_brings_code_date_and_taxes_by_product_and_variant(
    server: Scripted, route: DirectRoute
) -> None:
    tax = {
        "productId": "P501",
        "variantId": 1,
        "centralGstPercentage": "2.5",
        "stateGstPercentage": 2.5,
        "taxRate": 3,
    }
    server.on(
        "invoiceDetails",
        reply(200, {"code": 77, "invoiceDate": "2024-02-26T02:00:00+05:30", "productTaxes": [tax]}),
    )
    invoice = route.shipping.invoice(ITEMS)
    assert (invoice.code, invoice.item_ids) == ("77", IDS)
    assert invoice.dated == datetime(2024, 2, 25, 20, 30, tzinfo=UTC)
    assert invoice.dated.day == 26
    half = Decimal("2.5")
    assert invoice.taxes == (ProductTax("P501", "1", central=half, state=half, vat=Decimal(3)),)
    assert server.to("invoiceDetails")[0].query == {"orderItemIds": f"{FIRST},{SECOND}"}


@pytest.mark.parametrize("date", ["NULL", "", None, "soon"])
def test_an_invoice_without_a_readable_date_is_of_today(
    server: Scripted, route: DirectRoute, date: object
) -> None:
    server.on("invoiceDetails", reply(200, {"code": "C", "invoiceDate": date, "productTaxes": "NULL"}))
    assert route.shipping.invoice(ITEMS).dated == NOW


@pytest.mark.parametrize(
    "body", [{"message": "Order is on hold"}, {"code": 20009, "message": "Order is on hold"}]
)
def test_a_message_in_place_of_an_invoice_is_a_refusal(
    server: Scripted, route: DirectRoute, body: object
) -> None:
    server.on("invoiceDetails", reply(200, body))
    with pytest.raises(Trouble, match="on hold") as caught:
        route.shipping.invoice(ITEMS)
    assert caught.value.outcome is Outcome.REFUSED


def test_box_and_invoice_are_sent_once_per_unit(server: Scripted, route: DirectRoute) -> None:
    server.on("orders/labels", SUCCESS)
    assert route.shipping.send_shipment(ITEMS, INVOICE, BOX).refused == {}
    body = server.to("orders/labels")[0].json
    entries = body.pop("orderItems")
    assert body == {"boxLength": 300, "boxWidth": 200, "boxHeight": 100, "weight": 450}
    assert [entry["orderItemId"] for entry in entries] == [FIRST, FIRST, SECOND]  # type: ignore[index,attr-defined]
    assert entries[0] == {  # type: ignore[index]
        "orderItemId": FIRST, "invoiceNumber": "OKINV1", "invoiceDate": "2024-06-11", "taxRate": 0,
        "centralGstPercentage": 2.5, "stateGstPercentage": 2.5, "integratedGstPercentage": 0,
        "unionTerritoryGstPercentage": 0, "compensationCessPercentage": 0,
    }  # fmt: skip


def test_the_day_of_the_invoice_is_sent_as_oker_wrote_it(server: Scripted, route: DirectRoute) -> None:
    server.on("orders/labels", SUCCESS)
    india = timezone(timedelta(hours=5, minutes=30))
    early = replace(INVOICE, dated=datetime(2024, 2, 26, 2, 0, tzinfo=india), taxes=())
    route.shipping.send_shipment(ITEMS[:1], early, BOX)
    entries = server.to("orders/labels")[0].json["orderItems"]
    assert entries == [{"orderItemId": FIRST, "invoiceNumber": "OKINV1", "invoiceDate": "2024-02-26"}] * 2


FEDEX = {"awbNo": 123456789012, "courierCode": "Fedex09", "courierName": "Fedex"}


@pytest.mark.parametrize(
    ("body", "answer"),
    [
        ({"status": "AVAILABLE", **FEDEX}, CourierAnswer(CourierWord.AVAILABLE, Tracking("123456789012", "Fedex09", "Fedex"))),
        ({"Status": "available", **FEDEX, "courierName": "NULL"}, CourierAnswer(CourierWord.AVAILABLE, Tracking("123456789012", "Fedex09", "Fedex09"))),
        (FEDEX, CourierAnswer(CourierWord.AVAILABLE, Tracking("123456789012", "Fedex09", "Fedex"))),
        ({"status": "AVAILABLE", **FEDEX, "awbNo": "NULL"}, CourierAnswer(CourierWord.COURIER_NOT_ASSIGNED)),
        ({"status": "AVAILABLE", "awbNo": "1"}, CourierAnswer(CourierWord.COURIER_NOT_ASSIGNED)),
        ({"status": "COURIER_NOT_ASSIGNED", "message": "later"}, CourierAnswer(CourierWord.COURIER_NOT_ASSIGNED)),
        ({"status": "SELLER_SHIPPING"}, CourierAnswer(CourierWord.SELLER_SHIPPING)),
    ],
)  # fmt: skip
def test_the_courier_s_answer_is_a_value(
    server: Scripted, route: DirectRoute, body: object, answer: CourierAnswer
) -> None:
    server.on("courierDetails", reply(200, body))
    assert route.shipping.courier(ITEMS) == answer


def test_a_request_still_being_processed_is_no_courier_yet(server: Scripted, route: DirectRoute) -> None:
    server.on("courierDetails", reply(202, b""))
    assert route.shipping.courier(ITEMS).word is CourierWord.COURIER_NOT_ASSIGNED


@pytest.mark.parametrize(
    ("body", "outcome"),
    [({"message": "Not invoiced"}, Outcome.REFUSED), ({"status": "MAYBE"}, Outcome.UNAVAILABLE)],
)
def test_a_courier_answer_that_is_none_is_trouble(
    server: Scripted, route: DirectRoute, body: object, outcome: Outcome
) -> None:
    server.on("courierDetails", reply(200, body))
    with pytest.raises(Trouble) as caught:
        route.shipping.courier(ITEMS)
    assert caught.value.outcome is outcome


# Label ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "answer",
    [
        reply(200, base64.b64encode(PDF).decode()),
        reply(200, base64.b64encode(PDF), Content_Type="text/html"),
        reply(200, {"label": base64.b64encode(PDF).decode()}),
        reply(200, PDF, Content_Type="application/pdf"),
    ],
)
def test_the_label_comes_as_a_pdf(server: Scripted, route: DirectRoute, answer: bytes) -> None:
    server.on("orders/labels", answer)
    assert route.shipping.label(ITEMS) == PDF
    assert server.to("orders/labels")[0].query == {"orderItemIds": f"{FIRST},{SECOND}"}


@pytest.mark.parametrize("document", [b"\r\n" + PDF, b"\r\n^XA^FD1^FS^XZ", b"<html>busy</html>"])
def test_a_document_comes_byte_for_byte_whatever_it_is(
    server: Scripted, route: DirectRoute, document: bytes
) -> None:
    server.on("orders/labels", reply(200, f'"{base64.b64encode(document).decode()}"'.encode()))
    assert route.shipping.label(ITEMS) == document
    if not document.startswith(b"<"):
        server.on("orders/labels", reply(200, document))
        assert route.shipping.label(ITEMS) == document


@pytest.mark.parametrize(
    "answer",
    [
        reply(404, b""), reply(404, b"<html>"), reply(404, {"errors": []}), reply(200, {"message": "later"}), reply(400, {"message": "later"}),
        reply(200, b""), reply(200, b'""'), reply(200, b'"NULL"'), reply(202, b""), reply(200, b"{}"),
    ],
)  # fmt: skip
def test_a_label_that_is_not_ready_is_waited_for(server: Scripted, route: DirectRoute, answer: bytes) -> None:
    server.on("orders/labels", answer)
    with pytest.raises(Trouble) as caught:
        route.shipping.label(ITEMS)
    assert (caught.value.outcome, caught.value.rule) == (Outcome.WAITING, "R23")
    assert caught.value.message == NOT_YET


@pytest.mark.parametrize("answer", [reply(200, b'"JVBERi0x'), reply(200, b"!!!")])
def test_a_label_that_cannot_be_read_is_refused(server: Scripted, route: DirectRoute, answer: bytes) -> None:
    server.on("orders/labels", answer)
    with pytest.raises(Trouble) as caught:
        route.shipping.label(ITEMS)
    assert (caught.value.outcome, caught.value.rule) == (Outcome.REFUSED, "R26")
    assert caught.value.message == BAD_LABEL
    assert len(server.to("orders/labels")) == 1


def test_a_label_that_is_refused_says_why(server: Scripted, route: DirectRoute) -> None:
    server.on("orders/labels", reply(400, {"errors": [{"message": "Unknown item"}]}))
    with pytest.raises(Trouble, match="Unknown item") as caught:
        route.shipping.label(ITEMS)
    assert caught.value.outcome is Outcome.REFUSED


# Manifest and dispatch -----------------------------------------------------------------------------------------------


def test_the_manifest_is_asked_for_one_courier(server: Scripted, route: DirectRoute) -> None:
    server.on(
        "orders/fetchManifest", reply(200, {"status": "SUCCESS", "manifestUrl": "https://c.example/m.pdf"})
    )
    assert route.shipping.manifest_paper("Fedex09", ITEMS) == ManifestPaper("https://c.example/m.pdf")
    assert server.to("orders/fetchManifest")[0].json == {
        "courierCode": "Fedex09",
        "manifestItems": [
            {
                "orderItemId": FIRST,
                "productId": "P501",
                "variantId": "V1",
                "status": "PROCESSING",
                "quantity": 2,
            },
            {
                "orderItemId": SECOND,
                "productId": "P501",
                "variantId": "V2",
                "status": "PROCESSING",
                "quantity": 1,
            },
        ],
    }


@pytest.mark.parametrize(
    ("answer", "paper"),
    [
        (reply(200, {"status": "SUCCESS", "manifestUrl": base64.b64encode(PDF).decode()}), ManifestPaper(pdf=PDF)),
        (reply(200, {"status": "SUCCESS", "manifestUrl": "NULL"}), ManifestPaper()),
        (reply(404, b""), ManifestPaper(offered=False)),
        (reply(405, b"<html>"), ManifestPaper(offered=False)),
        (reply(501, b""), ManifestPaper(offered=False)),
        (reply(200, {"status": "FAILED", "message": "Closed today"}), ManifestPaper(failed="Closed today")),
        (reply(200, {"status": "FAILED", "orderItems": []}), ManifestPaper(failed="Oker gave no reason.")),
        (
            reply(400, {"status": "FAILED", "orderItems": [{"orderItemID": FIRST, "errorMessage": "Cancelled"}]}),
            ManifestPaper(refused={FIRST: "Cancelled"}),
        ),
        (
            reply(200, {"status": "PARTIAL_SUCCESS", "manifestUrl": "http://x", "orderItems": [{"orderItemId": FIRST, "errorMessage": "No"}]}),
            ManifestPaper("http://x", refused={FIRST: "No"}),
        ),
    ],
)  # fmt: skip
def test_every_manifest_answer_is_a_value(
    server: Scripted, route: DirectRoute, answer: bytes, paper: ManifestPaper
) -> None:
    server.on("orders/fetchManifest", answer)
    assert route.shipping.manifest_paper("Fedex09", ITEMS) == paper


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (reply(400, {"errors": [{"message": "No courier"}]}), Outcome.REFUSED),
        (reply(403, {"message": "No"}), Outcome.REFUSED),
        (reply(200, {"status": "PERHAPS"}), Outcome.UNAVAILABLE),
        (HTML, Outcome.UNAVAILABLE),
    ],
)
def test_a_manifest_answer_that_is_none_is_trouble(
    server: Scripted, route: DirectRoute, answer: bytes, outcome: Outcome
) -> None:
    server.on("orders/fetchManifest", answer)
    with pytest.raises(Trouble) as caught:
        route.shipping.manifest_paper("Fedex09", ITEMS)
    assert caught.value.outcome is outcome


def test_the_paper_is_fetched_without_the_key_first(server: Scripted, route: DirectRoute) -> None:
    server.on("m.pdf", reply(200, PDF))
    assert route.shipping.fetch_paper(f"{server.url}/m.pdf?sign=1") == PDF
    (request,) = server.requests
    assert "apikey" not in request.headers


@pytest.mark.parametrize(
    "first", [reply(401, b"{}"), reply(403, b""), reply(404, b""), reply(302, b"", Location="/login"), HTML]
)
def test_the_paper_is_fetched_with_the_key_from_oker_s_own_server(
    server: Scripted, route: DirectRoute, first: bytes
) -> None:
    server.on("m.pdf", first, reply(200, PDF))
    assert route.shipping.fetch_paper(f"{server.url}/m.pdf") == PDF
    assert [request.headers.get("apikey") for request in server.to("m.pdf")] == [None, "token-1"]


def test_the_key_is_never_shown_to_another_server(route: DirectRoute) -> None:
    with scripted() as other:
        other.on("m.pdf", reply(401, b"{}"))
        with pytest.raises(Trouble) as caught:
            route.shipping.fetch_paper(f"{other.url}/m.pdf")
        assert caught.value.outcome is Outcome.REFUSED
        assert all("apikey" not in request.headers for request in other.requests)
        assert len(other.requests) == 1


def test_a_paper_that_cannot_be_read_is_refused(server: Scripted, route: DirectRoute) -> None:
    server.on("m.pdf", reply(200, b"nothing"))
    with pytest.raises(Trouble) as caught:
        route.shipping.fetch_paper(f"{server.url}/m.pdf")
    assert caught.value.outcome is Outcome.REFUSED


def test_dispatch_names_every_item_with_its_full_quantity_and_taxes(
    server: Scripted, route: DirectRoute
) -> None:
    server.on("orders/dispatch", SUCCESS)
    assert route.shipping.dispatch(ITEMS, INVOICE).refused == {}
    body = server.to("orders/dispatch")[0].json
    assert list(body) == ["orderItems"]
    first, second = body["orderItems"]  # type: ignore[misc]
    assert (first["orderItemId"], first["quantity"], first["stateGstPercentage"]) == (FIRST, 2, 2.5)
    assert (second["quantity"], second["integratedGstPercentage"]) == (1, 5)


# Catalog -------------------------------------------------------------------------------------------------------------


def product(product_id: object, **changes: object) -> dict[str, object]:
    variant = {
        "variantId": f"{product_id}-M",
        "title": "Red, M",
        "sku": "S1",
        "size": "M",
        "color": "red",
        "live": "false",
    }
    return {"id": product_id, "parentTitle": "Kurta", "brand": "B", "variants": [variant], **changes}


def test_listings_come_page_by_page_after_their_count(server: Scripted, route: DirectRoute) -> None:
    server.on("productsCount", reply(200, {"count": "51"}))
    pages = [[product(n) for n in range(50)], [product(50)]]
    server.on("products", *(reply(200, {"products": page}) for page in pages))
    found = list(route.catalog.listings())
    assert [len(page.listings) for page in found] == [50, 1]
    assert found[1].listings == (Listing("50", "50-M", "S1", "Red, M", "B", "M", "red", "", live=False),)
    assert server.to("productsCount")[0].query == {"publishedStatus": "PUBLISHED"}
    assert server.to("products")[1].query == {
        "pageNumber": "2",
        "pageSize": "50",
        "publishedStatus": "PUBLISHED",
    }


def test_listings_can_be_counted_alone(server: Scripted, route: DirectRoute) -> None:
    server.on("productsCount", reply(200, {"count": "51"}))
    assert route.catalog.count() == 51


def test_no_listings_are_asked_for_where_there_are_none(server: Scripted, route: DirectRoute) -> None:
    server.on("productsCount", reply(200, {"count": 0}))
    assert list(route.catalog.listings()) == []
    assert not server.to("products")


def test_a_product_without_variants_is_its_own_and_a_broken_one_is_named(
    server: Scripted, route: DirectRoute
) -> None:
    server.on("productsCount", reply(200, {"count": 3}))
    raw = [product("A", variants=None, sku="S"), product(None), product("B", variants=[{"sku": "x"}]), 7]
    server.on("products", reply(200, {"products": raw}))
    (page,) = route.catalog.listings()
    assert [(one.product_id, one.variant_id, one.sku, one.title) for one in page.listings] == [
        ("A", "A", "S", "Kurta")
    ]
    assert len(page.broken) == 3


def test_a_catalog_that_repeats_its_page_ends(server: Scripted, route: DirectRoute) -> None:
    server.on("productsCount", reply(200, {"count": 500}))
    server.on("products", reply(200, {"products": [product(n) for n in range(50)]}))
    assert [len(page.listings) for page in route.catalog.listings()] == [50, 0]


@pytest.mark.parametrize("path", ["productsCount", "products"])
def test_a_catalog_refusal_has_oker_s_words(server: Scripted, route: DirectRoute, path: str) -> None:
    server.on("productsCount", reply(200, {"count": 5}))
    server.on(path, reply(200, {"message": "Seller is closed"}))
    with pytest.raises(Trouble, match="Seller is closed") as caught:
        list(route.catalog.listings())
    assert caught.value.outcome is Outcome.REFUSED


def test_stock_is_sent_as_text_and_failures_are_named_by_variant(
    server: Scripted, route: DirectRoute
) -> None:
    failed = [
        {"productId": "P", "variantId": 2, "message": "Facility code mismatch"},
        {"variantId": "1", "message": ""},
    ]
    server.on("updateInventory", reply(200, {"status": "PARTIAL_SUCCESS", "failedProductList": failed}))
    levels = [StockLevel("P", "1", "BLR", 0), StockLevel("P", "2", "BLR", 12)]
    assert route.catalog.send_stock(levels).refused == {"2": "Facility code mismatch"}
    assert server.to("updateInventory")[0].json == {
        "inventoryList": [
            {"productId": "P", "variantId": "1", "inventory": "0", "facilityCode": "BLR"},
            {"productId": "P", "variantId": "2", "inventory": "12", "facilityCode": "BLR"},
        ]
    }


def test_no_stock_is_no_call(server: Scripted, route: DirectRoute) -> None:
    assert route.catalog.send_stock([]).refused == {}
    assert server.requests == []


def test_a_status_answer_moves_an_item_on(server: Scripted, route: DirectRoute) -> None:
    raw = order_json("A", orderStatus="COMPLETE", orderItems=[item_json(1, status="DISPATCHED")])
    server.on("orders", reply(200, {"orders": [raw]}))
    assert route.orders.by_no(["A"]).orders[0].items[0].status is ItemStatus.DISPATCHED
