"""What only the person behind the curtain may do: faults, the clock, settings, tokens, the log of calls."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import asdict, fields

from oker_desk.sandbox import admin_orders
from oker_desk.sandbox.exchange import Answer, JsonObject, Refusal, Request, refused, stumbled
from oker_desk.sandbox.faults import APPLIES, CALLS, Fault
from oker_desk.sandbox.request_shape import is_number, is_whole, written
from oker_desk.sandbox.state import Settings, State

PREFIX = "/admin"
_OWN = frozenset({"call", "fault", "times"})
_NUMBERS = frozenset({"token_lifetime_seconds", "courier_delay_seconds"})

Action = Callable[[Request, State], Answer]


def serve(request: Request, state: State) -> Answer:
    """Answer one call of the administrator; 400 and 404 say in ``message`` what would have been right."""
    path = request.path.removeprefix(PREFIX)
    with state.lock:
        try:
            answer = _answer(request, state, path)
            return Answer(answer.data(), answer.status)  # written while nobody can change it
        except Refusal as refusal:
            return refusal.answer
        except Exception as error:  # noqa: BLE001 - the border of the server: every caller gets an answer
            return stumbled(path, error)
        finally:
            state.save()


def _answer(request: Request, state: State, path: str) -> Answer:
    for method, known, action in _ROUTES:
        if (method, known) == (request.method, path):
            return action(request, state)
    match = re.fullmatch(r"/orders/([^/]+)(?:/([a-z]+))?", path)
    if match:
        return admin_orders.one_order(request, state, match[1], match[2])
    known_paths = ", ".join(f"{method} {known}" for method, known, _ in _ROUTES)
    raise refused(
        f"There is no {request.method} {path}. Below {PREFIX} there are: {known_paths}, /orders/ID.", 404
    )


def body_object(request: Request) -> JsonObject:
    body = request.json()
    if body is None:
        return {}
    if not isinstance(body, dict):
        raise refused("The body must be one JSON object.")
    return body


# Faults --------------------------------------------------------------------------------------------------------------


def _list_faults(request: Request, state: State) -> Answer:
    return Answer({"faults": state.faults.as_json()})


def _add_fault(request: Request, state: State) -> Answer:
    body = body_object(request)
    call, word, times = body.get("call"), body.get("fault"), body.get("times", 1)
    if not isinstance(word, str) or word not in APPLIES:
        raise refused(f"Unknown fault {word!r}. Known are: {', '.join(sorted(APPLIES))}.")
    if not isinstance(call, str) or call not in {"*", *CALLS}:
        raise refused(f"Unknown call {call!r}. Known are: *, {', '.join(sorted(CALLS))}.")
    if call != "*" and call not in APPLIES[word]:
        raise refused(f"{word} does not apply to {call}, only to: {', '.join(sorted(APPLIES[word]))}.")
    if times is not None and (not isinstance(times, int) or isinstance(times, bool) or times < 1):
        raise refused(f"times must be 1 or more, or null for until cleared, not {times!r}.")
    if not is_number(body.get("seconds", 1)):
        raise refused("seconds must be a number.")
    fault = Fault(call, word, times, {name: value for name, value in body.items() if name not in _OWN})
    state.faults.add(fault)
    return Answer(fault.as_json(), 201)


def _clear_faults(request: Request, state: State) -> Answer:
    words = request.words()
    return Answer({"cleared": state.faults.clear(words.get("call"), words.get("fault"))})


# Clock, settings, tokens ---------------------------------------------------------------------------------------------


def _clock(request: Request, state: State) -> Answer:
    return Answer({"now": written(state.now()), "offset_seconds": state.account.offset_seconds})


def _advance(request: Request, state: State) -> Answer:
    seconds = body_object(request).get("advance_seconds")
    if not isinstance(seconds, int | float) or isinstance(seconds, bool):
        raise refused('The body must be {"advance_seconds": number}.')
    state.account.offset_seconds += seconds
    return _clock(request, state)


def _settings(request: Request, state: State) -> Answer:
    return Answer(asdict(state.settings))


def _change_settings(request: Request, state: State) -> Answer:
    body = body_object(request)
    known = [f.name for f in fields(Settings)]
    unknown = sorted(set(body) - set(known))
    if unknown:
        raise refused(f"Unknown settings: {', '.join(unknown)}. Known are: {', '.join(known)}.")
    for name, value in body.items():
        fits = (is_number(value) or value is None) if name in _NUMBERS else isinstance(value, bool)
        if not fits:
            raise refused(f"{name} cannot be {value!r}.")
    state.settings = Settings.from_json({**asdict(state.settings), **body})
    return _settings(request, state)


def _expire_tokens(request: Request, state: State) -> Answer:
    """Let every token expire; the next call with one is answered with 401."""
    ended = written(state.now())
    state.tokens = dict.fromkeys(state.tokens, ended)
    state.uniware.tokens = dict.fromkeys(state.uniware.tokens, ended)
    return Answer({"expired": len(state.tokens)})


# The log of calls ----------------------------------------------------------------------------------------------------


def _calls(request: Request, state: State) -> Answer:
    since = request.words().get("since", "0")
    if not since.isdecimal():
        raise refused(f"since must be the number of a call, not {since!r}.")
    return Answer([entry for entry in state.calls if entry["n"] > int(since)])


def _forget_calls(request: Request, state: State) -> Answer:
    state.forget_calls()
    return Answer([])


# Uniware -------------------------------------------------------------------------------------------------------------


def _set_stock(request: Request, state: State) -> Answer:
    """Set the units of an article in a facility of Uniware: ``{"facility", "sku", "units"}``."""
    body = body_object(request)
    if not is_whole(body.get("units")) or not {"facility", "sku"} <= set(body):
        raise refused('The body must be {"facility": code, "sku": code, "units": number}.')
    state.uniware.stock[f"{body['facility']}/{body['sku']}"] = body["units"]
    return Answer(body)


def _sent_stock(request: Request, state: State) -> Answer:
    """Show what Oker was told: units by variant and warehouse."""
    return Answer(state.stock)


_ROUTES: tuple[tuple[str, str, Action], ...] = (
    ("GET", "/stock", _sent_stock),
    ("POST", "/uniware/stock", _set_stock),
    ("GET", "/faults", _list_faults),
    ("POST", "/faults", _add_fault),
    ("DELETE", "/faults", _clear_faults),
    ("GET", "/orders", admin_orders.list_orders),
    ("POST", "/orders", admin_orders.add_orders),
    ("GET", "/clock", _clock),
    ("POST", "/clock", _advance),
    ("GET", "/settings", _settings),
    ("POST", "/settings", _change_settings),
    ("POST", "/tokens/expire", _expire_tokens),
    ("GET", "/calls", _calls),
    ("DELETE", "/calls", _forget_calls),
)
