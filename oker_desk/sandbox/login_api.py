"""GET and POST /authToken, and the check of the token in all other calls (channel API 3)."""

from __future__ import annotations

import secrets
from datetime import timedelta

from oker_desk.sandbox.call import Call
from oker_desk.sandbox.exchange import Answer, refused, unauthorised
from oker_desk.sandbox.request_shape import body_of, is_text, parsed_date, query_of, written

_FIELDS = ("username", "password")


def log_in_by_query(call: Call) -> Answer:
    words = query_of(call.request, _FIELDS)
    return _log_in(call, words["username"], words["password"], "FAILED")


def log_in_by_body(call: Call) -> Answer:
    if not call.state.settings.offer_post_login:
        raise refused("Not Found: this Oker offers GET /authToken only.", 404)
    body = body_of(call.request, dict.fromkeys(_FIELDS, is_text))
    return _log_in(call, body["username"], body["password"], "INVALID_CREDENTIALS")


def _log_in(call: Call, username: str, password: str, refusal: str) -> Answer:
    state = call.state
    if (username, password) != (state.account.username, state.account.password):
        return Answer({"status": refusal, "accessToken": ""})
    token = f"OKT{state.next_number('token')}.{secrets.token_urlsafe(24)}"
    ends = state.now() + timedelta(seconds=state.settings.token_lifetime_seconds)
    state.tokens[token] = written(ends)
    return Answer({"status": "SUCCESS", "accessToken": token})


def check_token(call: Call) -> None:
    """Refuse with 401 whoever does not send a living token as it is in the header ``apiKey``."""
    token = call.request.headers.get("apikey")
    if not token:
        raise unauthorised("The header apiKey is missing; it holds the accessToken of authToken.")
    if token.lower().startswith("bearer "):
        raise unauthorised("The header apiKey holds the accessToken alone, without 'Bearer '.")
    if token not in call.state.tokens:
        raise unauthorised("This accessToken was never given out, or was revoked.")
    if call.fault("expired_token"):
        del call.state.tokens[token]
        raise unauthorised("This accessToken was revoked (fault expired_token).")
    ends = parsed_date(call.state.tokens[token])
    if ends is None or ends <= call.state.now():
        raise unauthorised(f"This accessToken expired at {call.state.tokens[token]} UTC.")
