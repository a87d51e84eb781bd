"""What Uniware's failures mean, as a `Trouble` with a sentence for a person (Uniware API §2.3, §3)."""

from __future__ import annotations

from oker_desk.domain.trouble import Outcome, Trouble, refused, unavailable
from oker_desk.domain.wording import say
from oker_desk.remote.answers import Answer, Fault, FaultKind
from oker_desk.remote.wire import Fields, fields, objects, words

NOT_ACCEPTED = (
    "Uniware did not accept the user name or password. Ask your Uniware administrator, then enter them under "
    "Connection."
)
_SENTENCES = {
    FaultKind.UNREACHABLE: "No connection to Uniware. Check the network, then try again.",
    FaultKind.NO_SUCH_HOST: "Uniware cannot be found. Check the network and the address, then try again.",
    FaultKind.NOT_TRUSTED: "The connection to Uniware is not safe. Check the address and this computer's date and time.",
    FaultKind.TIMEOUT: "Uniware does not answer. Try again in a minute.",
    FaultKind.LOST: "The connection to Uniware broke off. Try again.",
    FaultKind.TOO_BIG: "Uniware's answer cannot be read. Try again in a minute.",
}


def not_reached(fault: Fault) -> Trouble:
    return unavailable(_SENTENCES[fault.kind], details=f"{fault.kind}: {fault.text}")


def no_use(answer: Answer) -> Trouble:
    """Return the trouble of an answer that cannot be used."""
    details = f"HTTP {answer.status}"
    if answer.status == 429:
        return unavailable(
            "Uniware has too much to do at the moment. Try again in a minute.", details=details
        )
    if answer.status >= 500 or answer.status in {408, 425}:
        return unavailable("Uniware does not answer. Try again in a minute.", details=details)
    if answer.is_page:
        return unavailable(
            "A web page came in place of Uniware's answer. Check the address and the network.",
            details=details,
        )
    return unavailable("Uniware's answer cannot be read. Check the address.", details=details)


def not_accepted(said: str) -> Trouble:
    return unavailable(NOT_ACCEPTED, details=said)


def no_permission(path: str) -> Trouble:
    """Return the trouble of HTTP 403: one call is closed to this user until somebody grants it (§2.3)."""
    return Trouble(
        Outcome.REFUSED,
        say(
            "The Uniware user may not use {path}. Ask your Uniware administrator for this permission.",
            path=path,
        ),
        details="HTTP 403",
        for_all=True,
    )


def said_no(found: Fields, status: int) -> Trouble:
    said = error_words(found)
    details = f"HTTP {status}"
    if not said:
        return refused("Uniware said no and gave no reason. Tell your supervisor.", details=details)
    return refused('Uniware said no: "{words}"', details=details, words=said)


def error_words(found: Fields) -> str:
    """Return what the errors say: message and description are sometimes swapped, so both, once each (§3.1)."""
    said: list[str] = []
    for error in map(fields, objects(found.get("errors"))):
        if error is None:
            continue
        hidden = fields(error.get("errorparams")) or {}
        said += [words(error.get("description")), words(error.get("message")), words(hidden.get("exception"))]
    said += [words(found.get("error_description")), words(found.get("message"))]
    return " · ".join(dict.fromkeys(one for one in said if one))
