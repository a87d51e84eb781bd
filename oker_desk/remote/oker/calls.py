"""One call from beginning to end: log-in, repeats where they are safe, and what a failure means (channel API §18)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from math import inf

from msgspec import Struct

from oker_desk.domain.trouble import Trouble, unavailable
from oker_desk.remote.answers import Answer, Call, Fault, FaultKind, Unreadable
from oker_desk.remote.budget import Budget
from oker_desk.remote.http import Sender
from oker_desk.remote.masking import Secrets
from oker_desk.remote.oker.faults import (
    BUSY,
    error_words,
    log_in_refused,
    no_use,
    not_reached,
    said_no,
    unsure,
)
from oker_desk.remote.oker.login import LogIn, is_usable, says_log_in_refused, try_log_in
from oker_desk.remote.pace import Attempts, Pace
from oker_desk.remote.wire import Fields, fields

_PASSING = frozenset({408, 425, 429})
_NOT_PROCESSED = frozenset({425, 429})
"""The server says that it has not looked at the request, so that it may be sent again."""


class _Failure(Struct, frozen=True):
    trouble: Trouble
    repeats: float = 0
    """How often the call may be repeated before this is raised."""
    after: float | None = None


class Calls:
    """Reading and writing calls with the seller's log-in. For one thread."""

    def __init__(self, log_in: LogIn, pace: Pace, budget: Budget | None = None) -> None:
        self.pace = pace
        self.secrets = Secrets()
        self._budget = budget or Budget()
        self._patient = False
        self._log_in = log_in
        self._sender = Sender(log_in.url, self.secrets)
        self._token: str | None = None

    @property
    def address(self) -> str:
        return self._sender.address

    def close(self) -> None:
        self._sender.close()

    @contextmanager
    def in_background(self) -> Iterator[None]:
        """Let the calls inside wait for their turn in the budget, and longer for a server that asks for it."""
        before, self.pace, self._patient = self.pace, self.pace.patient(), True
        try:
            yield
        finally:
            self.pace, self._patient = before, False

    def read(self, call: Call, *, quick: bool = False, keyless: bool = False) -> Answer:
        """Return a usable answer to a call that changes nothing; it is repeated while that may help.

        ``keyless`` leaves the key out, for links that may lead anywhere.
        """
        pace = self.pace.quick() if quick else self.pace
        attempts = Attempts(pace)
        while True:
            result = self._sender.send(call, {}, pace) if keyless else self._send(call, pace, attempts)
            failure = self._failure_of_read(call, result)
            if failure is None and isinstance(result, Answer):
                return result
            if failure is not None and not attempts.wait(_bounded(failure.repeats), failure.after):
                raise failure.trouble

    def read_fields(self, call: Call, *, quick: bool = False) -> Fields:
        """Return the answer's object; a bare list is handed back under the name of the call's path."""
        data = self.read(call, quick=quick).data
        found = {call.path.lower(): data} if isinstance(data, list) else fields(data)
        if found is None:
            raise no_use(Answer(200))
        return found

    def write(self, call: Call, rule: str = "R49") -> Answer:
        """Return an answer that can be read as an object, to a call that changes something.

        It is never sent twice, unless the server said that it has not looked at it (401, 429). Whatever leaves open
        whether it took effect is `Trouble` (unknown) with the given rule.
        """
        attempts = Attempts(self.pace)
        while True:
            result = self._send(call, self.pace, attempts)
            failure = self._failure_of_write(call, result, rule)
            if failure is None and isinstance(result, Answer):
                return result
            if failure is not None and not attempts.wait(_bounded(failure.repeats), failure.after):
                raise failure.trouble

    def unsure(self, answer: Answer, rule: str = "R49") -> Trouble:
        """Return the trouble of an answer to a writing call that can be read but not understood."""
        return unsure(rule, answer, self.secrets)

    # Log-in ----------------------------------------------------------------------------------------------------------

    def _send(self, call: Call, pace: Pace, attempts: Attempts) -> Answer | Fault:
        """Send with the token; where it is refused, log in once and send once more (R6).

        A refused token means that the call was not looked at, so this holds for writing calls, too.
        """
        token = self._token or self._renewed(None, pace)
        if self._patient:
            self._budget.wait(pace)
        else:
            self._budget.note(pace)
        result = self._sender.send(call, {"apiKey": token}, pace)
        if isinstance(result, Answer) and result.status == 429 and result.retry_after:
            self._budget.hold(result.retry_after, pace)
        if not says_log_in_refused(result):
            return result
        self._token = None
        if not attempts.renewed:
            attempts.renewed = True
            token = self._renewed(token, pace)
            result = self._sender.send(call, {"apiKey": token}, pace)
            if not says_log_in_refused(result):
                return result
            self._token = None
        raise log_in_refused()

    def _renewed(self, failed: str | None, pace: Pace) -> str:
        """Return a token other than the failed one: what somebody else got meanwhile, or else a new one."""
        token = self._stored(failed)
        if token is None:
            with self._log_in.turn():
                token = self._stored(failed)
                if token is None:
                    password = self._log_in.password()
                    self.secrets.keep(password)
                    token = try_log_in(self._log_in.url, self._log_in.username, password, pace).token
                    self._log_in.keep_token(token)
        self.secrets.keep(token)
        self._token = token
        return token

    def _stored(self, failed: str | None) -> str | None:
        token = self._log_in.token()
        return token if token and token != failed and is_usable(token) else None

    # What an answer means --------------------------------------------------------------------------------------------

    def _failure_of_read(self, call: Call, result: Answer | Fault) -> _Failure | None:
        if isinstance(result, Fault):
            if result.kind in {FaultKind.NOT_TRUSTED, FaultKind.NO_TLS, FaultKind.TOO_BIG}:
                return _Failure(not_reached(result))
            absent = result.kind in {FaultKind.UNREACHABLE, FaultKind.NO_SUCH_HOST}
            return _Failure(not_reached(result), 1 if absent else inf)
        if result.status in call.final:
            return None
        if result.status >= 500 or result.status in _PASSING:
            return _Failure(no_use(result), inf, result.retry_after)
        if result.status >= 400 and not result.is_page and fields(result.data) is not None:
            return _Failure(self._said_no(result))
        if result.status >= 300 or result.is_page:
            return _Failure(no_use(result))
        cut = not call.file and result.data is Unreadable.BODY
        return _Failure(no_use(result), inf) if cut else None

    def _failure_of_write(self, call: Call, result: Answer | Fault, rule: str) -> _Failure | None:
        if isinstance(result, Fault):
            return _Failure(unsure(rule, result, self.secrets) if result.sent else not_reached(result))
        if result.status in _NOT_PROCESSED:
            return _Failure(unavailable(BUSY, details=f"HTTP {result.status}"), 2, result.retry_after)
        if 400 <= result.status < 500 and result.status != 408:
            return _Failure(self._said_no(result))
        if not 200 <= result.status < 300 or fields(result.data) is None:
            return _Failure(unsure(rule, result, self.secrets))
        return None

    def _said_no(self, answer: Answer) -> Trouble:
        return said_no(self.secrets.mask(error_words(answer.data)), answer.status)


def _bounded(repeats: float) -> int:
    return 1_000 if repeats == inf else int(repeats)
