"""One question of the Internet Printing Protocol: the attributes of a printer (RFC 8011, 4.2.5)."""

from __future__ import annotations

import http.client
import struct
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing

_GET_PRINTER_ATTRIBUTES = 0x000B
_OPERATION, _END = 0x01, 0x03
_CHARSET, _LANGUAGE, _URI, _KEYWORD = 0x47, 0x48, 0x45, 0x44
_INTEGER, _BOOLEAN, _ENUM = 0x21, 0x22, 0x23
_LARGEST = 1_000_000


class NoPrinter(Exception):
    """Nobody answered, or not in this protocol."""


def printer_attributes(
    host: str, port: int, path: str, names: Sequence[str], seconds: float
) -> Mapping[str, list[str]]:
    """Ask for attributes; each has a list of values as text. Raises `NoPrinter`; ``status`` is the answer's own code."""
    body = _question(f"ipp://{host}:{port}{path}", names)
    try:
        with closing(http.client.HTTPConnection(host, port, timeout=seconds)) as connection:
            connection.request("POST", path, body, {"Content-Type": "application/ipp"})
            answer = connection.getresponse().read(_LARGEST)
    except (OSError, http.client.HTTPException) as error:
        raise NoPrinter(str(error)) from error
    try:
        return _read(answer)
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise NoPrinter("not an answer of this protocol") from error


def _question(uri: str, names: Sequence[str]) -> bytes:
    parts = [struct.pack(">BBHIB", 1, 1, _GET_PRINTER_ATTRIBUTES, 1, _OPERATION)]
    parts += [
        _attribute(_CHARSET, "attributes-charset", "utf-8"),
        _attribute(_LANGUAGE, "attributes-natural-language", "en"),
        _attribute(_URI, "printer-uri", uri),
    ]
    parts += [
        _attribute(_KEYWORD, "" if place else "requested-attributes", name)
        for place, name in enumerate(names)
    ]
    return b"".join(parts) + bytes([_END])


def _attribute(tag: int, name: str, value: str) -> bytes:
    named, valued = name.encode(), value.encode()
    return struct.pack(">BH", tag, len(named)) + named + struct.pack(">H", len(valued)) + valued


def _read(answer: bytes) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {"status": [str(struct.unpack(">H", answer[2:4])[0])]}
    name = ""
    for tag, named, value in _values(answer):
        name = named or name
        found.setdefault(name, []).append(_plain(tag, value))
    return found


def _values(answer: bytes) -> Iterator[tuple[int, str, bytes]]:
    place = 8
    while place < len(answer) and answer[place] != _END:
        tag = answer[place]
        place += 1
        if tag < 0x10:  # the next group begins
            continue
        (long,) = struct.unpack(">H", answer[place : place + 2])
        name = answer[place + 2 : place + 2 + long].decode()
        place += 2 + long
        (long,) = struct.unpack(">H", answer[place : place + 2])
        yield tag, name, answer[place + 2 : place + 2 + long]
        place += 2 + long


def _plain(tag: int, value: bytes) -> str:
    if tag in {_INTEGER, _ENUM}:
        return str(struct.unpack(">i", value)[0])
    if tag == _BOOLEAN:
        return "true" if value != b"\x00" else "false"
    return value.decode(errors="replace")
