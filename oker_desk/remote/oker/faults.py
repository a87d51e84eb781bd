"""What a fault or a refusal means, as a `Trouble` with a sentence for a person (domain §8; command line, question 4)."""

from __future__ import annotations

from oker_desk.domain.trouble import Outcome, Trouble, refused, unavailable
from oker_desk.domain.wording import mark, say
from oker_desk.remote.answers import Answer, Fault, FaultKind
from oker_desk.remote.masking import Secrets
from oker_desk.remote.wire import fields, objects, words

NOT_ACCEPTED = (
    "Not connected to Oker. The user name or password was not accepted. "
    "Ask the Oker team for the right ones and enter them under Connection."
)
BUSY = mark("Oker has too much to do at the moment. Try again in a minute.")
NO_ANSWER = mark("Oker does not answer. Try again in a minute.")
WEB_PAGE = mark("A web page came in place of Oker's answer. Check the network, then try again.")
NOT_READABLE = mark("Oker's answer cannot be read. Try again in a minute.")
NO_REASON = "Oker gave no reason."
LONGEST_FRAGMENT = 2_000

_SENTENCES = {
    FaultKind.UNREACHABLE: mark("No connection to Oker. Check the network, then try again."),
    FaultKind.NO_SUCH_HOST: mark("Oker cannot be found. Check the network and the address, then try again."),
    FaultKind.NO_TLS: mark("The connection to Oker is not safe. Check the address, then try again."),
    FaultKind.NOT_TRUSTED: mark(
        "The connection to Oker is not safe. Check the address and this computer's date and time."
    ),
    FaultKind.TIMEOUT: NO_ANSWER,
    FaultKind.LOST: mark("The connection to Oker broke off. Try again."),
    FaultKind.TOO_BIG: NOT_READABLE,
}
_UNSURE = {
    "R39": "Oker did not answer. It is not sure whether the parcel is dispatched. Do not hand it over.",
    "R49": "Oker did not answer. It is not sure whether this step was done. It is checked before it is tried again.",
}


def log_in_refused(details: str = "") -> Trouble:
    """Return R1's trouble."""
    return unavailable(NOT_ACCEPTED, rule="R1", details=details)


def not_reached(fault: Fault) -> Trouble:
    """Return the trouble of a fault on the way, where nothing can have happened or nothing was to happen."""
    return _absent(_SENTENCES[fault.kind], f"{fault.kind}: {fault.text}", for_all=not fault.sent)


def no_use(answer: Answer) -> Trouble:
    """Return the trouble of an answer to a reading call that cannot be used."""
    details = f"HTTP {answer.status}"
    if answer.status == 429:
        return _absent(BUSY, details, for_all=True)
    if answer.status >= 500 or answer.status in {408, 425}:
        return unavailable(NO_ANSWER, details=details)
    return unavailable(WEB_PAGE if answer.is_page else NOT_READABLE, details=details)


def _absent(sentence: str, details: str, *, for_all: bool) -> Trouble:
    return Trouble(Outcome.UNAVAILABLE, say(sentence), details=details, for_all=for_all)


def said_no(said: str, status: int = 200) -> Trouble:
    """Return the trouble of a refusal, with Oker's own words if it gave any."""
    details = f"HTTP {status}"
    if not said:
        return refused("Oker said no and gave no reason. Tell your supervisor.", details=details)
    return refused('Oker said no: "{words}"', details=details, words=said)


def unsure(rule: str, result: Answer | Fault, secrets: Secrets) -> Trouble:
    """Return the trouble of a writing call that was sent and not answered in a usable way (R39, R49).

    The piece of the answer that did come is kept: an invoice code in it can still be compared with a later one (R17).
    """
    if isinstance(result, Answer):
        body, details = result.body, f"HTTP {result.status}"
    else:
        body, details = result.fragment, f"{result.kind}: {result.text}"
    # Masked before it is cut, so that no half of a secret is left at the end.
    fragment = secrets.mask(body[: 4 * LONGEST_FRAGMENT].decode("utf-8", "replace"))[:LONGEST_FRAGMENT]
    return Trouble(
        Outcome.UNKNOWN, say(_UNSURE[rule]), rule=rule, details=details, data={"fragment": fragment}
    )


def error_words(data: object) -> str:
    """Return the message of any of the error shapes (channel API §2.1), or an empty text."""
    found = fields(data)
    if found is None:
        return ""
    listed = [
        words(entry.get("message"))
        for entry in map(fields, objects(found.get("errors")))
        if entry and words(entry.get("message"))
    ]
    if listed:
        return " ".join(listed)
    direct = words(found.get("message")) or words(found.get("reason")) or words(found.get("description"))
    if direct:
        return direct
    items = [*objects(found.get("orderitems")), *objects(found.get("failedproductlist"))]
    texts = [
        words(entry.get("errormessage")) or words(entry.get("message"))
        for entry in map(fields, items)
        if entry
    ]
    return " ".join(dict.fromkeys(said for said in texts if said))
