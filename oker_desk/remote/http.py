"""Sends one request and reads one answer. Nothing is repeated here, and no exception of the libraries gets out."""

from __future__ import annotations

import json
import logging
import socket
import ssl
import time
from collections.abc import Mapping
from contextvars import ContextVar
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http.client import HTTPException
from urllib.parse import quote, urlencode

import requests
import requests.adapters
import requests.utils
import truststore
import urllib3
import urllib3.connection
import urllib3.exceptions

from oker_desk.remote.address import check_address, is_loopback
from oker_desk.remote.answers import Answer, Call, Fault, FaultKind
from oker_desk.remote.masking import Secrets, keep_log_in_out_of_logs
from oker_desk.remote.pace import Pace

LOG = logging.getLogger(__name__)
IDLE_S = 1.0
"""A connection that rested longer is not used again: the server may be closing it, and a write would be lost in it."""

_connecting: ContextVar[FaultKind | None] = ContextVar("connecting", default=None)
"""Set when a connection could not be made. Later faults leave it empty: then the request may have been sent."""

_FAULTS = (requests.RequestException, urllib3.exceptions.HTTPError, HTTPException, OSError, ValueError)


class _Http(urllib3.connection.HTTPConnection):
    def connect(self) -> None:
        try:
            super().connect()
        except Exception as error:
            _connecting.set(_kind_of(error))
            raise


class _Https(urllib3.connection.HTTPSConnection):
    def connect(self) -> None:
        try:
            super().connect()
        except Exception as error:
            _connecting.set(_kind_of(error))
            raise


class _HttpPool(urllib3.HTTPConnectionPool):
    ConnectionCls = _Http


class _HttpsPool(urllib3.HTTPSConnectionPool):
    ConnectionCls = _Https


class _Adapter(requests.adapters.HTTPAdapter):
    """Trusts what the operating system trusts, and tells whether a connection was ever made."""

    def __init__(self) -> None:
        self._trust = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        super().__init__()

    def init_poolmanager(self, *args: object, **kwargs: object) -> None:
        super().init_poolmanager(*args, **kwargs)  # type: ignore[arg-type]
        self.poolmanager.pool_classes_by_scheme = {"http": _HttpPool, "https": _HttpsPool}

    def proxy_manager_for(self, proxy: str, **proxy_kwargs: object) -> urllib3.PoolManager:
        manager: urllib3.PoolManager = super().proxy_manager_for(proxy, **proxy_kwargs)
        if not proxy.lower().startswith("socks"):
            manager.pool_classes_by_scheme = {"http": _HttpPool, "https": _HttpsPool}
        return manager

    def build_connection_pool_key_attributes(  # type: ignore[no-untyped-def]
        self, request, verify, cert=None
    ):
        host, pool = super().build_connection_pool_key_attributes(request, verify, cert)
        return host, {**pool, "ssl_context": self._trust}

    def cert_verify(self, conn: object, url: str, verify: object, cert: object) -> None:
        """Leave the certificates of the `certifi` package out; the context above has the system's."""


class Sender:
    """Sends requests to one address, from one thread."""

    def __init__(self, address: str, secrets: Secrets) -> None:
        keep_log_in_out_of_logs()
        self.address = check_address(address)
        self.secrets = secrets
        self._session = requests.Session()
        self._session.trust_env = False  # no log-in from a netrc file; proxies are read below
        self._session.headers.update({"User-Agent": "Oker-Desk", "Accept": "application/json"})
        self._adapter = _Adapter()
        for scheme in ("https://", "http://"):
            self._session.mount(scheme, self._adapter)
        self._last_used = 0.0

    def close(self) -> None:
        self._session.close()

    def send(self, call: Call, headers: Mapping[str, str], pace: Pace) -> Answer | Fault:
        """Return what came back. Redirections are not followed: they would carry the key elsewhere."""
        begun = time.monotonic()
        if begun - self._last_used > IDLE_S:
            self._adapter.close()
        result = self._exchange(call, headers, pace)
        self._last_used = time.monotonic()
        outcome = result.status if isinstance(result, Answer) else f"{result.kind} ({result.text})"
        milliseconds = round((self._last_used - begun) * 1000)
        LOG.info("%s %s %s %d ms", call.method, self._shown(call), outcome, milliseconds)
        return result

    def _exchange(self, call: Call, headers: Mapping[str, str], pace: Pace) -> Answer | Fault:
        limit = pace.label_s if call.file else pace.read_s
        _connecting.set(None)
        try:
            request = self._written(call, headers)
        except _FAULTS as error:
            return Fault(FaultKind.LOST, False, self.secrets.mask(_text_of(error)))
        try:
            response = self._start(request, (pace.connect_s, limit))
        except _FAULTS as error:
            return self._fault_of(error)
        try:
            return self._finish(response, time.monotonic() + limit, call.largest)
        finally:
            response.close()

    def _written(self, call: Call, headers: Mapping[str, str]) -> requests.PreparedRequest:
        body = None if call.body is None else json.dumps(call.body, ensure_ascii=False).encode()
        content = {"Content-Type": "application/json"}
        request = requests.Request(call.method, self._url_of(call), headers={**content, **headers}, data=body)
        return self._session.prepare_request(request)

    def _start(self, request: requests.PreparedRequest, limits: tuple[float, float]) -> requests.Response:
        url = request.url or ""
        proxies = {} if is_loopback(url) else requests.utils.get_environ_proxies(url)
        # The adapter itself, because a session would read a redirection's target and keep cookies.
        return self._adapter.send(request, stream=True, timeout=limits, proxies=proxies)

    def _finish(self, response: requests.Response, deadline: float, largest: int) -> Answer | Fault:
        """Read the body piece by piece, so that a cut one can still be looked at."""
        pieces: list[bytes] = []
        size = 0
        fault: Fault | None = None
        try:
            while fault is None and (piece := response.raw.read1(65536, decode_content=True)):
                pieces.append(piece)
                size += len(piece)
                if size > largest:
                    fault = Fault(FaultKind.TOO_BIG, True, f"more than {largest} bytes")
                elif time.monotonic() > deadline:
                    fault = Fault(FaultKind.TIMEOUT, True, "the answer did not end")
        except _FAULTS as error:
            fault = self._fault_of(error)
        body = b"".join(pieces)
        if fault is not None and response.status_code < 400:
            return Fault(fault.kind, True, fault.text, body)
        kind = response.headers.get("Content-Type", "").lower()
        sent = _moment(response.headers.get("Date"))
        return Answer(
            response.status_code, body, kind, _seconds(response.headers.get("Retry-After"), sent), sent
        )

    def _url_of(self, call: Call) -> str:
        url = call.path if "://" in call.path else f"{self.address}/{call.path}"
        # quote, not quote_plus: a plus sign becomes %2B, as the dates need it, and a blank %20 (channel API §2)
        return f"{url}?{urlencode(call.query, safe=',:', quote_via=quote)}" if call.query else url

    def _shown(self, call: Call) -> str:
        path = call.path.partition("?")[0]
        query = (
            "" if call.secret or not call.query else "?" + "&".join(f"{k}={v}" for k, v in call.query.items())
        )
        return self.secrets.mask(f"{path}{query}"[:300])

    def _fault_of(self, error: BaseException) -> Fault:
        kind = _connecting.get()
        text = self.secrets.mask(_text_of(error))
        if kind:
            return Fault(kind, False, text)
        timeout = _kind_of(error) is FaultKind.TIMEOUT
        return Fault(FaultKind.TIMEOUT if timeout else FaultKind.LOST, not _never_left(error), text)


def _never_left(error: BaseException) -> bool:
    """Whether the request could not even be written down. Most ``ValueError``s do not tell: broken answers raise them, too."""
    return isinstance(error, UnicodeEncodeError | requests.exceptions.InvalidURL)


def _chain(error: BaseException) -> list[BaseException]:
    """Return the exception and all those behind it."""
    found: list[BaseException] = []
    waiting: list[object] = [error]
    while waiting and len(found) < 20:
        one = waiting.pop(0)
        if isinstance(one, BaseException) and one not in found:
            found.append(one)
            waiting += [*one.args, getattr(one, "reason", None), one.__cause__, one.__context__]
    return found


def _kind_of(error: BaseException) -> FaultKind:
    chain = _chain(error)
    if any(isinstance(one, socket.gaierror | urllib3.exceptions.NameResolutionError) for one in chain):
        return FaultKind.NO_SUCH_HOST
    # Not urllib3's own TimeoutError: it is the ancestor of every failure to connect, a refused one included.
    if any(
        isinstance(one, TimeoutError | requests.Timeout | urllib3.exceptions.ReadTimeoutError)
        for one in chain
    ):
        return FaultKind.TIMEOUT
    if any(isinstance(one, ssl.SSLCertVerificationError | ssl.CertificateError) for one in chain):
        return FaultKind.NOT_TRUSTED
    if any(isinstance(one, ssl.SSLError | urllib3.exceptions.SSLError) for one in chain):
        return FaultKind.NO_TLS
    if any(isinstance(one, urllib3.exceptions.NewConnectionError) for one in chain):
        return FaultKind.UNREACHABLE
    return FaultKind.LOST


def _text_of(error: BaseException) -> str:
    """Name the innermost cause. The libraries' own messages hold the whole URL, so they are not used."""
    innermost = _chain(error)[-1]
    reason = getattr(innermost, "verify_message", "") or getattr(innermost, "strerror", "") or ""
    return f"{type(innermost).__name__} {reason}".strip()


def _seconds(retry_after: str | None, sent: datetime | None) -> float | None:
    """Read ``Retry-After``: seconds, or a date by the clock of the server, which says when it ``sent`` the answer."""
    if retry_after is None:
        return None
    try:
        return max(0.0, float(retry_after))
    except ValueError:
        pass
    moment = _moment(retry_after)
    return None if moment is None else max(0.0, (moment - (sent or datetime.now(UTC))).total_seconds())


def _moment(date: str | None) -> datetime | None:
    """Read a date as HTTP writes it."""
    try:
        moment = parsedate_to_datetime(date or "")
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
