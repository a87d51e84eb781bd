"""What the dock says out loud about a scan: each refusal has a word, a kind and so a sound of its own (R32 to R35)."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from oker_desk.domain.manifests import Manifest, ManifestState
from oker_desk.domain.rules.dock import (
    ALREADY_ON,
    CANCELLED,
    CANCELLED_LATE,
    CONFLICT,
    FULL,
    NO_LABEL,
    NOT_PRINTED,
    OTHER_COURIER,
    OTHER_FACILITY,
    STRANGER,
    WENT,
    WENT_ELSEWHERE,
)
from oker_desk.domain.trouble import Outcome
from oker_desk.domain.wording import Sentence, count, joined, say
from oker_desk.gui.dock.snapshot import InHand, ScannedParcel
from oker_desk.gui.dock.words import confirmed, handed_line
from oker_desk.gui.language import mark, speak, tr
from oker_desk.gui.notices import Notice, NoticeKind
from oker_desk.services.dock.closing import Closed
from oker_desk.services.dock.manifests import Added, RefusedParcel
from oker_desk.services.resolve_all import Resolved

_STOP, _WRONG, _WAIT, _INFO = NoticeKind.STOP, NoticeKind.WRONG, NoticeKind.WAIT, NoticeKind.INFO
_WORDS: Mapping[str, tuple[NoticeKind, str]] = {
    OTHER_COURIER: (_WRONG, mark("OTHER COURIER")),
    OTHER_FACILITY: (_WRONG, mark("OTHER FACILITY")),
    NO_LABEL: (_STOP, mark("NOT READY")),
    NOT_PRINTED: (_STOP, mark("NOT PRINTED")),
    CANCELLED: (_STOP, mark("CANCELLED")),
    CONFLICT: (_STOP, mark("CANCELLED")),
    CANCELLED_LATE: (_STOP, mark("CANCELLED")),
    ALREADY_ON: (_INFO, mark("ALREADY ON A MANIFEST")),
    WENT: (_STOP, mark("DISPATCHED ALREADY")),
    WENT_ELSEWHERE: (_STOP, mark("DISPATCHED ALREADY")),
    FULL: (_WAIT, mark("MANIFEST IS FULL")),
    STRANGER: (_STOP, mark("NOT ON THIS MANIFEST")),
}


def notice_of_added(added: Added, hand: InHand | None) -> Notice:
    """Return what is said after parcels were put on; ``hand`` is the manifest as it was shown before."""
    manifest, number = added.manifest, str(len(added.manifest.parcels))
    if not added.refused:
        return Notice(NoticeKind.GOOD, number, speak(_on(added)))
    first = added.refused[0]
    if _is_on_this(first, manifest):
        seen = say("{n} of {all} scanned.", n=_scanned(added, hand), all=number)
        told = joined([first.sentence, seen])
        return Notice(_INFO, tr("SEEN"), speak(told))
    kind, word = word_of(first.sentence)
    told = _with_name(first.sentence, hand)
    more = say("And {n} more.", n=len(added.refused) - 1) if len(added.refused) > 1 else None
    return Notice(kind, word, speak(joined([told, more] if more else [told])))


def _with_name(sentence: Sentence, hand: InHand | None) -> Sentence:
    """Return the refusal with the courier of the manifest by name; rules know its code only."""
    if sentence.template != OTHER_COURIER or hand is None:
        return sentence
    return replace(sentence, values={**sentence.values, "ours": hand.courier_name})


def word_of(sentence: Sentence) -> tuple[NoticeKind, str]:
    """Return the kind and the word of a refusal at the dock."""
    kind, word = _WORDS.get(sentence.template, (_STOP, mark("NOT ADDED")))
    return kind, tr(word)


def notice_of_handed(manifest: Manifest) -> Notice:
    """Return the live count after a scan to the van."""
    total, here = len(confirmed(manifest)), len(manifest.still_here)
    kind = NoticeKind.GOOD if here else NoticeKind.DONE
    return Notice(kind, tr("{n} of {all}", n=total - here, all=total), speak(handed_line(manifest)))


def notice_of_closed(closed: Closed) -> Notice:
    """Return how closing ended: what may go, and how many must stay."""
    told = speak(closed.sentence)
    if closed.outcome is Outcome.DONE:
        return Notice(NoticeKind.GOOD, tr("MAY GO"), told)
    if closed.manifest.state is ManifestState.CLOSED:
        return Notice(_STOP, tr("{n} MUST STAY HERE", n=len(closed.manifest.off)), told)
    return Notice(_STOP, tr("DO NOT HAND OVER"), told)


def _on(added: Added) -> Sentence:
    number = added.manifest.manifest_no
    if len(added.added) == 1:
        return say("{awb} is on manifest {m}.", awb=added.added[0], m=number)
    parcels = count(len(added.added), "parcel", "parcels")
    return say(
        "{parcels} put on manifest {m}. Scan each when it comes to the door.", parcels=parcels, m=number
    )


def _is_on_this(refused: RefusedParcel, manifest: Manifest) -> bool:
    on_this = refused.sentence.values.get("m") == manifest.manifest_no
    return refused.sentence.template == ALREADY_ON and on_this


def sentence_of_resolved(resolved: Resolved) -> Sentence:
    """Return what reading back has brought."""
    told = [say("{n} settled.", n=resolved.settled)]
    if resolved.still_unknown:
        steps = count(resolved.still_unknown, "step is", "steps are")
        told.append(say("{steps} still without an answer.", steps=steps))
    return joined(told)


def _scanned(added: Added, hand: InHand | None) -> int:
    """Return how many of the manifest's parcels went through somebody's hands, the one just scanned included."""
    waiting = {one.parcel.awb for one in hand.found.differences} if hand else set()
    seen_now = waiting & {one.awb for one in added.refused}
    return len([line for line in added.manifest.parcels if line.awb not in waiting]) + len(seen_now)


def notice_without_manifest(found: ScannedParcel) -> Notice:
    """Return what is said of a parcel whose courier has no open manifest, or that has no courier yet."""
    tracking = found.order.parcel.tracking
    if tracking is None or found.facility is None:
        no_label = tr("Order {no} has no label yet. It cannot go on a manifest.", no=found.order.display_no)
        return Notice(NoticeKind.STOP, tr("NO LABEL"), no_label)
    told = tr(
        "No manifest is open for {courier}. Start one, then scan the parcel again.",
        courier=tracking.courier_name,
    )
    return Notice(NoticeKind.STOP, tr("NO MANIFEST"), told)


def notice_of_no_name() -> Notice:
    """Return what is said when a scan, or a slip of the keys, came into the courier's name."""
    told = tr("A name has no digits. The field is as it was. Scan again, or press Esc and type again.")
    return Notice(NoticeKind.WRONG, tr("SCAN AGAIN"), told)
