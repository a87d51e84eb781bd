"""The boxes of this warehouse, and whether box and weight of a parcel are believable (R22)."""

from __future__ import annotations

from collections.abc import Sequence

from oker_desk.domain.boxes import USUAL_KINDS, BoxKind, doubt_about, may_keep_kinds
from oker_desk.domain.orders import Order
from oker_desk.domain.parcels import Box
from oker_desk.domain.people import Right
from oker_desk.domain.trouble import blocked
from oker_desk.domain.wording import Sentence
from oker_desk.services.desk import Desk
from oker_desk.services.packing.labelling import remembered_box
from oker_desk.services.people import require_right

_KINDS = "boxes"


def box_kinds(desk: Desk) -> tuple[BoxKind, ...]:
    """Return the boxes to choose from; the first nine have a key and a code on the command sheet."""
    kept = desk.store.settings.get_list(_KINDS)
    return USUAL_KINDS if kept is None else tuple(_read(entry) for entry in kept)


def save_box_kinds(desk: Desk, kinds: Sequence[BoxKind]) -> tuple[BoxKind, ...]:
    """Keep these boxes instead of those before; nothing is kept if one of them is not believable."""
    require_right(desk, Right.SET_UP)
    kept = tuple(kinds)
    verdict = may_keep_kinds(kept)
    if not verdict.allowed:
        raise blocked(verdict)
    desk.store.settings.put(_KINDS, [_write(kind) for kind in kept])
    return box_kinds(desk)


def doubt_of_box(desk: Desk, order: Order, box: Box) -> Sentence | None:
    """Return what makes box and weight doubtful for this order's goods, or None."""
    return doubt_about(box, remembered_box(desk, order))


def _write(kind: BoxKind) -> str:
    return f"{kind.length}x{kind.width}x{kind.height} {kind.name.strip()}"


def _read(entry: str) -> BoxKind:
    sides, _, name = entry.partition(" ")
    length, width, height = (int(side) for side in sides.split("x"))
    return BoxKind(name, length, width, height)
