"""Which addresses may be used at all: https everywhere, http on this machine only (command line, settled question 1)."""

from __future__ import annotations

import ipaddress
from urllib.parse import SplitResult, urlsplit

from oker_desk.domain.trouble import Trouble, invalid, refused

_PORTS = {"https": 443, "http": 80}


def check_address(url: str) -> str:
    """Return the address without blanks and slashes at its ends; raise `Trouble` (invalid) if it must not be used.

    Nothing is tried. What was typed is not repeated in the sentence: it may hold a password.
    """
    address = url.strip().rstrip("/")
    parts = _split(address)
    if parts.username is not None or parts.password is not None:
        raise invalid("The address must not hold a user name or a password. Enter them in their own fields.")
    if "?" in address or "#" in address:
        raise invalid("The address must end before a ? or a #. Enter the part before it.")
    if parts.scheme == "http" and not _is_loopback(parts.hostname):
        raise invalid("The address must begin with https://. Without it, others could read the password.")
    return address


def check_link(url: str) -> str:
    """Return a link that Oker gave, for example to a manifest; raise `Trouble` (refused) if it must not be opened."""
    try:
        parts = _split(url)
        safe = parts.scheme == "https" or _is_loopback(parts.hostname)
        safe = safe and parts.username is None and parts.password is None
    except Trouble:
        safe = False
    if not safe:
        raise refused("Oker gave a link that is not safe to open. Tell your supervisor.")
    return url


def is_loopback(url: str) -> bool:
    """Whether the address is on this machine: 127.0.0.0/8, ``::1`` or ``localhost``."""
    return _is_loopback(_split(url).hostname)


def same_server(one: str, other: str) -> bool:
    """Whether both addresses have the same scheme, host and port: only then may a key for one be shown to the other."""
    return _origin(one) == _origin(other)


def _origin(url: str) -> tuple[str, str | None, int | None]:
    parts = _split(url)
    return parts.scheme, parts.hostname, parts.port or _PORTS.get(parts.scheme)


def _split(address: str) -> SplitResult:
    odd = any(letter.isspace() or not letter.isprintable() or letter == "\\" for letter in address)
    parts = None if odd else _parsed(address)
    if parts is None:
        raise invalid("This is not a web address. Example: https://api.oker.example/uniware")
    return parts


def _parsed(address: str) -> SplitResult | None:
    try:
        parts = urlsplit(address)
        usable = parts.scheme in _PORTS and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return None
    return parts if usable else None


def _is_loopback(host: str | None) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host or "").is_loopback
    except ValueError:
        return False
