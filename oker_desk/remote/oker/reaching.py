"""Why a server could not be reached, told to whoever types its address: each cause has its own sentence and cure."""

from __future__ import annotations

from urllib.parse import urlsplit

from oker_desk.domain.trouble import Trouble, unavailable
from oker_desk.domain.wording import mark
from oker_desk.remote.answers import Fault, FaultKind

_SENTENCES = {
    FaultKind.NO_SUCH_HOST: mark(
        "There is no server called {host}. Check the address for typing mistakes, then the network."
    ),
    FaultKind.UNREACHABLE: mark(
        "Nothing answers at {host}. Check the address and the network; a firewall may be in the way."
    ),
    FaultKind.TIMEOUT: mark("{host} does not answer. Check the address and the network, then try again."),
    FaultKind.LOST: mark("{host} broke the connection off. Check the address, then try again."),
    FaultKind.TOO_BIG: mark("{host} does not answer like Oker. Check the address."),
    FaultKind.NO_TLS: mark("{host} does not speak https at this address. Check the address and its port."),
}
_UNKNOWN_SIGNER = mark(
    "This computer does not trust the certificate of {host}, so nothing was sent. Check the address. "
    "Where a company filters web traffic, ask its network people to install their certificate on this computer."
)
_EXPIRED = mark(
    "The certificate of {host} is out of date by this computer's clock, so nothing was sent. "
    "Check this computer's date and time; if they are right, tell the Oker team."
)
_OTHER_NAME = mark(
    "The certificate belongs to another server than {host}, so nothing was sent. "
    "Check the address for typing mistakes."
)


def not_reached_at(address: str, fault: Fault) -> Trouble:
    """Return the trouble of a first contact that failed on the way."""
    template = _of_certificate(fault) if fault.kind is FaultKind.NOT_TRUSTED else _SENTENCES[fault.kind]
    return unavailable(template, host=_host_of(address), details=f"{fault.kind}: {fault.text}")


def _of_certificate(fault: Fault) -> str:
    """Read the words in which OpenSSL, Windows and macOS say what is wrong with a certificate."""
    said = fault.text.lower()
    if "expired" in said or "not yet valid" in said or "validity period" in said:
        return _EXPIRED
    if "mismatch" in said or "not valid for" in said or "does not match" in said:
        return _OTHER_NAME
    return _UNKNOWN_SIGNER


def _host_of(address: str) -> str:
    parts = urlsplit(address)
    return f"{parts.hostname}:{parts.port}" if parts.port else str(parts.hostname)
