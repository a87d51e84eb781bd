"""Uniware: which calls there are, and one of them carried out with its envelope (Uniware API §3)."""

from __future__ import annotations

from oker_desk.sandbox.call import Call
from oker_desk.sandbox.exchange import Answer, Refusal, Request, refused, stumbled
from oker_desk.sandbox.service import Action
from oker_desk.sandbox.uniware import items, oauth
from oker_desk.sandbox.uniware.envelope import Failure, failed

REST = "/services/rest/v1/"
PREFIXES = ("/oauth/", REST)

_ROUTES: dict[tuple[str, str], tuple[str, Action]] = {
    ("GET", "/oauth/token"): ("uniwareToken", oauth.token),
    ("POST", f"{REST}inventory/inventorySnapshot/get"): ("uniwareSnapshot", items.snapshot),
    ("POST", f"{REST}product/itemType/search"): ("uniwareItems", items.search),
    ("POST", f"{REST}facility/get"): ("uniwareFacility", items.facility),
}


def route(request: Request) -> tuple[str, Action]:
    return _ROUTES.get((request.method, request.path), ("unknown", _no_such_path))


def _no_such_path(call: Call) -> Answer:
    paths = ", ".join(f"{method} {path}" for method, path in _ROUTES)
    raise refused(f"There is no {call.request.method} {call.request.path}. There are: {paths}.", 404)


def carried_out(call: Call, action: Action) -> Answer:
    """Answer a call: business failures are HTTP 200 with ``successful`` false (§3.1)."""
    try:
        if call.name == "uniwareToken":
            return action(call)
        oauth.check_token(call)
        if call.fault("forbidden"):
            return Answer({"message": "Access is denied"}, 403)
        if call.fault("exception_500"):
            return oauth.exception("Could not open the connection")
        if call.fault("business_failure"):
            raise Failure(1111111, "THIRD_PARTY_API_RETURNED_ERROR", "Something went wrong in Uniware")
        return action(call)
    except Failure as failure:
        return failed(failure)
    except Refusal as refusal:
        return refusal.answer
    except Exception as error:  # noqa: BLE001 - the border of the server: every caller gets an answer
        return stumbled(call.name, error)
