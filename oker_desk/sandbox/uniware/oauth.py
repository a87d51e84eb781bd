"""GET /oauth/token with both grants, and the check of the token (Uniware API §2)."""

from __future__ import annotations

import secrets
from datetime import timedelta

from oker_desk.sandbox.call import Call
from oker_desk.sandbox.exchange import Answer, Refusal, refused
from oker_desk.sandbox.request_shape import parsed_date, written

CLIENT = "my-trusted-client"
REFRESH_LIVES = timedelta(days=30)


def token(call: Call) -> Answer:
    words = call.request.words()
    if words.get("client_id") != CLIENT:
        return _oauth_error("invalid_client", "Bad client credentials", 401)
    if call.fault("exception_500"):
        return exception("User account is locked")
    if words.get("grant_type") == "password":
        return _by_password(call, words)
    if words.get("grant_type") == "refresh_token":
        return _by_refresh(call, words)
    return _oauth_error("unsupported_grant_type", "Unsupported grant type", 400)


def _by_password(call: Call, words: dict[str, str]) -> Answer:
    state = call.state
    if (words.get("username"), words.get("password")) != (
        username_of(state.account.username),
        password_of(state.account.password),
    ):
        return _oauth_error("invalid_grant", "Bad credentials", 400)
    return _granted(call, written(state.now() + REFRESH_LIVES), secrets.token_hex(16))


def _by_refresh(call: Call, words: dict[str, str]) -> Answer:
    given = words.get("refresh_token", "")
    ends = parsed_date(call.state.uniware.refresh_tokens.get(given, ""))
    if ends is None or ends <= call.state.now() or call.fault("refresh_dead"):
        return _oauth_error("invalid_grant", "Invalid refresh token (expired)", 400)
    return _granted(call, written(ends), given)


def _granted(call: Call, refresh_ends: str, refresh: str) -> Answer:
    state = call.state
    seconds = state.settings.token_lifetime_seconds
    access = secrets.token_hex(16)
    state.uniware.tokens[access] = written(state.now() + timedelta(seconds=seconds))
    state.uniware.refresh_tokens[refresh] = refresh_ends
    return Answer(
        {
            "access_token": access,
            "token_type": "bearer",
            "refresh_token": refresh,
            "expires_in": int(seconds),
            "scope": "read trust write",
        }
    )


def check_token(call: Call) -> None:
    """Refuse with 401 whoever does not send a living token as a bearer."""
    kind, _, given = call.request.headers.get("authorization", "").partition(" ")
    ends = parsed_date(call.state.uniware.tokens.get(given, ""))
    if kind.lower() != "bearer" or ends is None or ends <= call.state.now() or call.fault("expired_token"):
        call.state.uniware.tokens.pop(given, None)
        raise refused("Invalid access token", 401)


def username_of(seller: str) -> str:
    """Return the log-in for Uniware, another one than Oker's."""
    return f"{seller}@uniware.example"


def password_of(seller: str) -> str:
    return f"uw-{seller}"


def exception(text: str) -> Answer:
    """Make HTTP 500 with the envelope, the true text hidden in its parameters (§2.3)."""
    error = {"code": 1, "message": "EXCEPTION", "description": None, "errorParams": {"Exception": text}}
    return Answer({"successful": False, "message": None, "errors": [error], "warnings": None}, 500)


def _oauth_error(error: str, description: str, status: int) -> Answer:
    raise Refusal(Answer({"error": error, "error_description": description}, status))
