"""The dispute pack: everything known of one parcel in one file, with the proof of its history."""

from __future__ import annotations

import hashlib
import io
import json
import time
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2 as pdfium

from oker_desk.domain.pickups import Receipt
from oker_desk.domain.trouble import Outcome
from oker_desk.services.desk import Desk
from oker_desk.services.dock.channel_paper import channel_papers
from oker_desk.services.dock.closing import close_manifest
from oker_desk.services.dock.dispute import dispute_pack, save_pack
from oker_desk.services.dock.handing_over import hand_over
from tests.shop import HOME, Shop, fill_manifest, look, packed_order, texts_of, trouble_of

SIGNED = Receipt("KA 01 AB 1234", "4711", (((100, 500), (400, 200), (900, 800)),))


def gone_parcel(shop: Shop, desk: Desk) -> str:
    number = packed_order(shop, desk, shippingAddress={**HOME, "name": "Zubeida Quadri-Buyer"})
    manifest_no = fill_manifest(shop, desk, [number])
    close_manifest(desk, manifest_no)
    channel_papers(desk, manifest_no)
    hand_over(desk, manifest_no, "Ravi", receipt=SIGNED)
    return number


def opened(content: bytes) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(content))


def test_everything_known_of_a_parcel_is_in_the_pack(shop: Shop, desk: Desk) -> None:
    number = gone_parcel(shop, desk)
    began = time.perf_counter()
    content = dispute_pack(desk, look(desk, number).awb or "")
    print(f"\ndispute pack made in {time.perf_counter() - began:.2f} s, {len(content) / 1000:.0f} kB")
    pack = opened(content)
    assert {
        *("parcel.pdf", "parcel.json", "history.json", "chain.json", "HOW TO CHECK.txt"),
        *("label.pdf", "manifest.pdf", "manifest-of-oker-1.pdf", "signature-1.svg"),
    } == set(pack.namelist())
    record = json.loads(pack.read("parcel.json"))
    assert record["parcel"]["tracking"]["awb"] == look(desk, number).awb
    assert record["pickups"][0]["receipt"]["vehicle"] == "KA 01 AB 1234"
    front = pdfium.PdfDocument(pack.read("parcel.pdf"))
    text = " ".join(page.get_textpage().get_text_range() for page in front)
    front.close()
    for words in (look(desk, number).awb or "", "Ravi", "KA 01 AB 1234", "4711", "every event fits"):
        assert words in text
    assert texts_of(desk, number)[-1] == "Dispute pack made."


def test_the_history_in_the_pack_proves_itself(shop: Shop, desk: Desk) -> None:
    number = gone_parcel(shop, desk)
    pack = opened(dispute_pack(desk, number))
    events = json.loads(pack.read("history.json"))
    assert {"check", "invoice", "label", "manifest_add", "dispatch", "handover"} <= {e["act"] for e in events}
    for event in events:
        at = datetime.fromisoformat(event["at"]).astimezone(UTC).isoformat()
        fields = [event[n] for n in ("who", "act", "order_no", "manifest_no", "text")]
        told = json.dumps([event["before"], at, *fields], ensure_ascii=False)
        assert hashlib.sha256(told.encode()).hexdigest() == event["hash"]
    chain = json.loads(pack.read("chain.json"))
    assert chain["whole"] is True
    assert chain["events_of_this_parcel"] == len(events)


def test_no_buyer_stands_in_what_the_desk_writes_itself(shop: Shop, desk: Desk) -> None:
    pack = opened(dispute_pack(desk, gone_parcel(shop, desk)))
    own = [name for name in pack.namelist() if name.endswith((".json", ".txt"))]
    assert not [name for name in own if b"Zubeida" in pack.read(name)]


def test_an_order_that_nobody_has_touched_has_a_pack_too(shop: Shop, desk: Desk, tmp_path: Path) -> None:
    number = packed_order(shop, desk)
    path = save_pack(desk, number, tmp_path / "new folder" / "pack.zip")
    assert "manifest.pdf" not in zipfile.ZipFile(path).namelist()


def test_an_unknown_parcel_has_none(desk: Desk) -> None:
    assert trouble_of(dispute_pack, desk, "79999999").outcome is Outcome.INVALID
