"""The dispute pack: everything known of one parcel in one file, for a courier or a marketplace that says otherwise."""

from __future__ import annotations

import io
import json
import zipfile
from datetime import datetime
from decimal import Decimal
from pathlib import Path

from msgspec import Struct
from msgspec.structs import asdict

from oker_desk import devices
from oker_desk.devices.resources import find_resource
from oker_desk.domain.events import Event
from oker_desk.domain.manifests import Manifest
from oker_desk.domain.orders import Order
from oker_desk.domain.people import Right
from oker_desk.domain.pickups import Pickup, Stroke
from oker_desk.domain.trouble import Trouble, unavailable
from oker_desk.services.desk import Desk
from oker_desk.services.dock.board import verify_history
from oker_desk.services.dock.manifest_paper import paper_of
from oker_desk.services.people import require_right
from oker_desk.services.views import find_order
from oker_desk.services.whole_files import write_whole

_HOW_TO_CHECK = """How to check the history of this parcel
=======================================

history.json holds every event of the parcel. The hash of an event is the SHA-256, written in hexadecimal, of this JSON
list in UTF-8, with ", " between its values and letters that are not ASCII written as they are:

    [before, at in UTC as ISO 8601, who, act, order_no, manifest_no, text]

"before" is the hash of the event before it in the desk's whole history, of whatever parcel. An event that was changed,
added or taken out afterwards no longer fits its hash, or the event after it. chain.json says how many events the whole
history had when this pack was made, whether all of them fitted, and the hash of the last: keep that hash, and any later
history of the same desk can be held against it.
"""


def dispute_pack(desk: Desk, ref: str) -> bytes:
    """Return the pack as a ZIP file, and note that it was made. Asks nothing of Oker."""
    require_right(desk, Right.SUPERVISE)
    order = find_order(desk, ref)
    events = _events(desk, order)
    manifest = _manifest(desk, order)
    pickups = desk.store.dock.pickups_of(manifest.manifest_no) if manifest else []
    chain = _chain(desk, events)
    front = devices.dispute_paper.DisputeFacts(
        order.display_no, order.awb or "", _facts(order, manifest, pickups), _proof(chain)
    )
    files: dict[str, bytes] = {
        "parcel.pdf": devices.dispute_paper.draw_dispute(
            front, events, printed_at=desk.now().astimezone(), fonts=find_resource("fonts")
        ),
        "parcel.json": _json(_record(order, manifest, pickups)),
        "history.json": _json([_event(event) for event in events]),
        "chain.json": _json(chain),
        "HOW TO CHECK.txt": _HOW_TO_CHECK.encode(),
        **_papers(desk, order, manifest),
        **{
            f"signature-{n}.svg": _svg(p.receipt.signature)
            for n, p in enumerate(pickups, 1)
            if p.receipt.signature
        },
    }
    with desk.store.transaction():
        desk.store.history.append(
            "dispute_pack", "Dispute pack made.", at=desk.now(), who=desk.person, order_no=order.order_no
        )
    return _zip(files)


def save_pack(desk: Desk, ref: str, path: Path) -> Path:
    """Write the pack to a file."""
    content = dispute_pack(desk, ref)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, content)
    except OSError as error:
        raise unavailable(
            "The pack could not be written to {path}. Choose another place.", path=path, details=str(error)
        ) from error
    return path


def _events(desk: Desk, order: Order) -> list[Event]:
    """Return the parcel's events and those of its manifest as a whole, oldest first."""
    line = order.parcel.line
    of_manifest = desk.store.history.of_manifest(line.manifest_no) if line else []
    together = [
        *desk.store.history.of_order(order.order_no),
        *(event for event in of_manifest if event.order_no is None),
    ]
    return sorted(together, key=lambda event: event.at)


def _manifest(desk: Desk, order: Order) -> Manifest | None:
    return desk.store.manifests.get(order.parcel.line.manifest_no) if order.parcel.line else None


def _chain(desk: Desk, events: list[Event]) -> dict[str, object]:
    try:
        whole, checked, said = True, verify_history(desk), ""
    except Trouble as trouble:
        whole, checked, said = False, desk.store.history.count(), trouble.message
    newest = desk.store.history.newest(1)
    return {
        "checked_at": desk.now(),
        "events_of_this_parcel": len(events),
        "events_in_all": checked,
        "whole": whole,
        "problem": said,
        "last_hash": newest[0].hash if newest else "",
    }


def _proof(chain: dict[str, object]) -> tuple[str, ...]:
    stands = "every event fits the one before it" if chain["whole"] else f"BROKEN: {chain['problem']}"
    return (
        f"Each link is the SHA-256 of its event and of the link before it. Checked: {chain['events_in_all']} events, {stands}.",
        f"Last link of the whole history: {chain['last_hash']}",
    )


def _facts(order: Order, manifest: Manifest | None, pickups: list[Pickup]) -> tuple[tuple[str, str], ...]:
    parcel = order.parcel
    taken = [pickup for pickup in pickups if pickup.at == parcel.handed_over_at]
    courier = parcel.tracking.courier_name if parcel.tracking else ""
    found = (
        ("Order", order.display_no),
        ("State", order.state.value.replace("_", " ").lower()),
        ("Courier", courier),
        ("Invoice", f"{parcel.invoice.code}, {parcel.invoice.dated:%d %b %Y}" if parcel.invoice else ""),
        (
            "Box",
            f"{parcel.box.length}×{parcel.box.width}×{parcel.box.height} mm, {parcel.box.weight} g"
            if parcel.box
            else "",
        ),
        ("Label printed by", parcel.label.printed_by if parcel.label else ""),
        ("Manifest", manifest.manifest_no if manifest else ""),
        ("Dispatched", _time(parcel.dispatched_at)),
        ("Handed over", _time(parcel.handed_over_at)),
        ("Taken by", parcel.line.handed_to if parcel.line else ""),
        ("Vehicle", taken[0].receipt.vehicle if taken else ""),
        ("One-time code", taken[0].receipt.code if taken else ""),
    )
    return tuple((title, value or "–") for title, value in found)


def _time(at: datetime | None) -> str:
    return f"{at.astimezone():%d %b %Y %H:%M}" if at else ""


def _record(order: Order, manifest: Manifest | None, pickups: list[Pickup]) -> dict[str, object]:
    """Return what the desk knows, without the buyer and without prices (R52, R53)."""
    items = [
        {
            "sku": i.sku,
            "title": i.title,
            "quantity": i.quantity,
            "checked": order.checked_of(i),
            "at_oker": i.raw_status,
        }
        for i in order.channel.items
    ]
    return {
        "order_no": order.order_no,
        "display_no": order.display_no,
        "state": order.state.value,
        "as_of": order.as_of,
        "items": items,
        "parcel": {name: value for name, value in asdict(order.parcel).items() if name != "unsure"},
        "manifest": asdict(manifest) if manifest else None,
        "pickups": [asdict(pickup) for pickup in pickups],
    }


def _event(event: Event) -> dict[str, object]:
    return asdict(event)


def _papers(desk: Desk, order: Order, manifest: Manifest | None) -> dict[str, bytes]:
    """Return the label and the manifest's papers, as far as they are there; a label file that is gone is said."""
    found: dict[str, bytes] = {}
    if order.parcel.label is not None:
        try:
            found["label.pdf"] = desk.store.labels.read(order.parcel.label.sha256)
        except Trouble as trouble:
            found["label is missing.txt"] = trouble.message.encode()
    if manifest is not None:
        found["manifest.pdf"] = paper_of(desk, manifest)
        for place, pdf in enumerate(desk.store.dock.papers_of(manifest.manifest_no), 1):
            found[f"manifest-of-oker-{place}.pdf"] = pdf
    return found


def _svg(strokes: tuple[Stroke, ...]) -> bytes:
    lines = "".join(f'<polyline points="{" ".join(f"{x},{y}" for x, y in stroke)}"/>' for stroke in strokes)
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000" width="340" height="140" '
        f'preserveAspectRatio="none" fill="none" stroke="#111820" stroke-width="8">{lines}</svg>'
    ).encode()


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=2, default=_plain).encode()


def _plain(value: object) -> object:
    if isinstance(value, Struct):
        return asdict(value)
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, frozenset | set):
        return sorted(value)
    return str(value)


def _zip(files: dict[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as pack:
        for name, content in files.items():
            pack.writestr(name, content)
    return packed.getvalue()
