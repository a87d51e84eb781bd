"""One call to Uniware: token, repeats of reading calls, the envelope, and closed calls left alone (Uniware API §2.4, §3)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from oker_desk.domain.trouble import Trouble
from oker_desk.remote.answers import Answer, Call, Fault, FaultKind
from oker_desk.remote.http import Sender
from oker_desk.remote.masking import Secrets
from oker_desk.remote.pace import Attempts, Pace
from oker_desk.remote.uniware.faults import no_permission, no_use, not_accepted, not_reached, said_no
from oker_desk.remote.uniware.login import BEFORE_END, LogIn, Tokens, log_in, refresh
from oker_desk.remote.wire import Fields, fields, flag

REST = "services/rest/v1"
_PASSING = frozenset({408, 425, 429})


class UniwareCalls:
    """Reading calls with the Uniware log-in. For one thread."""

    def __init__(self, log_in: LogIn, pace: Pace, now: Callable[[], datetime]) -> None:
        self._log_in = log_in
        self._pace = pace
        self._now = now
        self.secrets = Secrets()
        self._sender = Sender(log_in.url, self.secrets)
        self._closed: set[str] = set()

    def close(self) -> None:
        self._sender.close()

    def read(self, path: str, body: dict[str, object], *, facility: str = "") -> Fields:
        """Return the answer to a call that changes nothing; it is repeated while that may help."""
        if path in self._closed:
            raise no_permission(path)
        call = Call("POST", f"{REST}/{path}", body=body)
        attempts = Attempts(self._pace)
        while True:
            result = self._send(call, facility, attempts)
            trouble = self._trouble_of(path, result)
            if trouble is None and isinstance(result, Answer):
                return fields(result.data) or {}
            after = result.retry_after if isinstance(result, Answer) else None
            if trouble is not None and not (_passes(result) and attempts.wait(1_000, after)):
                raise trouble

    def check_log_in(self) -> None:
        """Log in if need be, and say in a `Trouble` why it does not work."""
        self._access(None)

    def _send(self, call: Call, facility: str, attempts: Attempts) -> Answer | Fault:
        token = self._access(None)
        result = self._sender.send(call, _headers(token, facility), self._pace)
        if isinstance(result, Answer) and result.status == 401 and not attempts.renewed:
            attempts.renewed = True
            token = self._access(token)
            result = self._sender.send(call, _headers(token, facility), self._pace)
        return result

    def _access(self, failed: str | None) -> str:
        """Return a living access token other than the failed one: what another process got, a refreshed or a new one."""
        tokens = self._usable(failed)
        if tokens is None:
            with self._log_in.turn():
                tokens = self._usable(failed)
                if tokens is None:
                    tokens = self._renewed()
                    self._log_in.keep_tokens(tokens)
        self.secrets.keep(tokens.access, tokens.refresh)
        return tokens.access

    def _usable(self, failed: str | None) -> Tokens | None:
        tokens = self._log_in.tokens()
        if tokens is None or tokens.access == failed or tokens.ends - BEFORE_END <= self._now():
            return None
        return tokens

    def _renewed(self) -> Tokens:
        """Prefer the refresh token, fall back to the password whatever goes wrong with it (§2.4)."""
        before = self._log_in.tokens()
        if before is not None and before.refresh:
            try:
                return refresh(self._log_in.url, before, self._pace.quick(), self._now)
            except Trouble:
                pass
        password = self._log_in.password()
        self.secrets.keep(password)
        return log_in(self._log_in.url, self._log_in.username, password, self._pace, self._now)

    def _trouble_of(self, path: str, result: Answer | Fault) -> Trouble | None:
        if isinstance(result, Fault):
            return not_reached(result)
        if result.status == 401:
            return not_accepted("HTTP 401")
        if result.status == 403:
            self._closed.add(path)
            return no_permission(path)
        found = fields(result.data)
        silent = result.status >= 500 and "successful" not in (found or {})
        if found is None or silent or result.status in _PASSING:
            return no_use(result)
        if not flag(found.get("successful"), missing=False):
            return said_no(found, result.status)
        return None


def _passes(result: Answer | Fault) -> bool:
    if isinstance(result, Fault):
        return result.kind not in {FaultKind.NOT_TRUSTED, FaultKind.TOO_BIG}
    return (
        result.status >= 500
        or result.status in _PASSING
        or (result.status == 200 and fields(result.data) is None)
    )


def _headers(token: str, facility: str) -> dict[str, str]:
    headers = {"Authorization": f"bearer {token}"}
    return {**headers, "Facility": facility} if facility else headers
