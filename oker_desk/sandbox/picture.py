"""Pictures of the goods: a plain silhouette in the colour of the variant, as a PNG."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from functools import cache

SIZE = 240
"""Pixels of each side."""

Colour = tuple[int, int, int]
Spans = list[tuple[float, float]]
Silhouette = Callable[[float], Spans]
"""For a height from 0 (top) to 1, the covered stretches of the width, 0 to 1 as well."""


def _between(y: float, top: float, bottom: float, *spans: tuple[float, float]) -> Spans:
    return list(spans) if top <= y < bottom else []


def _tshirt(y: float) -> Spans:
    neck = [(0.22, 0.42), (0.58, 0.78)] if y < 0.22 else [(0.08, 0.92)]
    return _between(y, 0.15, 0.42, *neck) + _between(y, 0.42, 0.88, (0.25, 0.75))


def _kurta(y: float) -> Spans:
    left = 0.3 - 0.1 * max(y - 0.4, 0)
    body = [(left, 0.492), (0.508, 1 - left)] if y > 0.72 else [(left, 1 - left)]
    neck = [(0.28, 0.45), (0.55, 0.72)] if y < 0.14 else [(0.1, 0.9)]
    return _between(y, 0.06, 0.36, *neck) + _between(y, 0.36, 0.95, *body)


def _trousers(y: float) -> Spans:
    return _between(y, 0.06, 0.3, (0.28, 0.72)) + _between(y, 0.3, 0.95, (0.28, 0.48), (0.52, 0.72))


def _saree(y: float) -> Spans:
    return _between(y, 0.12, 0.88, (0.18 + 0.12 * y, 0.5), (0.52, 0.7 + 0.16 * y))


def _shoe(y: float) -> Spans:
    return _between(y, 0.35, 0.55, (0.1, 0.3)) + _between(y, 0.55, 0.72, (0.1, 0.5 + (y - 0.55) * 2.2))


def _square(y: float) -> Spans:
    return _between(y, 0.15, 0.85, (0.15, 0.48), (0.5, 0.85))


def _curtain(y: float) -> Spans:
    return _between(y, 0.06, 0.1, (0.05, 0.95)) + _between(
        y, 0.12, 0.95, *((k / 8, k / 8 + 0.1) for k in range(1, 7))
    )


def _mug(y: float) -> Spans:
    handle = [(0.66, 0.85)] if y < 0.36 or y > 0.56 else [(0.8, 0.85)]
    return _between(y, 0.22, 0.82, (0.22, 0.66)) + _between(y, 0.3, 0.62, *handle)


DRAWINGS: dict[str, Silhouette] = {
    "tshirt": _tshirt,
    "kurta": _kurta,
    "trousers": _trousers,
    "saree": _saree,
    "shoe": _shoe,
    "square": _square,
    "curtain": _curtain,
    "mug": _mug,
}


def _row(spans: Spans) -> bytes:
    row = bytearray(SIZE)
    for left, right in spans:
        start, end = round(left * SIZE), round(right * SIZE)
        row[start:end] = b"\x01" * (end - start)
    return bytes(row)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


@cache
def picture(drawing: str, colour: Colour) -> bytes:
    """Draw one of ``DRAWINGS`` on a light ground; the PNG has a palette of two colours."""
    silhouette = DRAWINGS[drawing]
    rows = b"".join(b"\x00" + _row(silhouette(y / SIZE)) for y in range(SIZE))
    header = struct.pack(">IIBBBBB", SIZE, SIZE, 8, 3, 0, 0, 0)
    palette = bytes((214, 218, 224)) + bytes(colour)
    chunks = ((b"IHDR", header), (b"PLTE", palette), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)
