"""Pictures of the goods: a plain drawing in the colour of the variant, as a PNG with a small palette."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from functools import cache
from math import sqrt

SIZE = 480
"""Pixels of each side: twice of what is shown, so that the edges are smooth when it is drawn smaller."""

Colour = tuple[int, int, int]
Spans = list[tuple[float, float]]
Shape = Callable[[float], Spans]
"""For a height from 0 (top) to 1, the covered stretches of the width, 0 to 1 as well."""

BASE, DARK, LIGHT, EDGE = 1, 2, 3, 4
"""Tones of the variant's colour."""
Layer = tuple[int, Shape]
_RIM = 0.008


def box(left: float, top: float, right: float, bottom: float) -> Shape:
    return lambda y: [(left, right)] if top <= y < bottom else []


def disc(across: float, down: float, wide: float, high: float) -> Shape:
    """An ellipse around a middle, with half its width and half its height."""

    def spans(y: float) -> Spans:
        left = 1 - ((y - down) / high) ** 2
        return [(across - wide * sqrt(left), across + wide * sqrt(left))] if left > 0 else []

    return spans


def trapeze(top: float, bottom: float, above: tuple[float, float], below: tuple[float, float]) -> Shape:
    """A shape whose sides run straight from the stretch above to the one below."""

    def spans(y: float) -> Spans:
        if not top <= y < bottom:
            return []
        part = (y - top) / (bottom - top)
        return [(above[0] + part * (below[0] - above[0]), above[1] + part * (below[1] - above[1]))]

    return spans


def both(*shapes: Shape) -> Shape:
    return lambda y: [span for shape in shapes for span in shape(y)]


def dots(left: float, top: float, right: float, bottom: float, step: float, radius: float) -> Shape:
    shapes = []
    across = left
    while across <= right:
        down = top
        while down <= bottom:
            shapes.append(disc(across, down, radius, radius))
            down += step
        across += step
    return both(*shapes)


def stripes(left: float, right: float, *heights: tuple[float, float]) -> Shape:
    return both(*(box(left, top, right, bottom) for top, bottom in heights))


_TORSO = both(trapeze(0.14, 0.42, (0.2, 0.8), (0.06, 0.94)), trapeze(0.42, 0.88, (0.26, 0.74), (0.26, 0.74)))
_NECK = disc(0.5, 0.13, 0.11, 0.09)
_LONG = both(trapeze(0.07, 0.38, (0.26, 0.74), (0.1, 0.9)), trapeze(0.38, 0.95, (0.29, 0.71), (0.22, 0.78)))
_LEGS = both(trapeze(0.06, 0.26, (0.3, 0.7), (0.27, 0.73)))


DRAWINGS: dict[str, tuple[Layer, ...]] = {
    "tshirt": (
        (BASE, _TORSO),
        (DARK, both(box(0.06, 0.395, 0.26, 0.42), box(0.74, 0.395, 0.94, 0.42), box(0.26, 0.86, 0.74, 0.88))),
        (EDGE, _NECK),
    ),
    "shirt": (
        (BASE, _TORSO),
        (
            LIGHT,
            both(
                trapeze(0.12, 0.24, (0.4, 0.48), (0.36, 0.5)), trapeze(0.12, 0.24, (0.52, 0.6), (0.5, 0.64))
            ),
        ),
        (DARK, both(box(0.485, 0.22, 0.515, 0.88), box(0.56, 0.34, 0.68, 0.46))),
        (LIGHT, dots(0.5, 0.3, 0.5, 0.84, 0.11, 0.012)),
    ),
    "kurta": (
        (BASE, _LONG),
        (DARK, both(box(0.485, 0.14, 0.515, 0.44), box(0.3, 0.72, 0.306, 0.95), box(0.694, 0.72, 0.7, 0.95))),
        (
            LIGHT,
            both(stripes(0.23, 0.77, (0.87, 0.885), (0.9, 0.915)), dots(0.455, 0.2, 0.456, 0.42, 0.05, 0.01)),
        ),
        (LIGHT, dots(0.545, 0.2, 0.546, 0.42, 0.05, 0.01)),
        (EDGE, disc(0.5, 0.07, 0.09, 0.07)),
    ),
    "saree": (
        (BASE, box(0.16, 0.2, 0.84, 0.84)),
        (DARK, stripes(0.16, 0.84, (0.4, 0.408), (0.6, 0.608))),
        (LIGHT, both(box(0.7, 0.2, 0.74, 0.84), box(0.77, 0.2, 0.79, 0.84), stripes(0.16, 0.7, (0.8, 0.83)))),
        (LIGHT, dots(0.24, 0.28, 0.64, 0.76, 0.13, 0.014)),
    ),
    "dupatta": (
        (
            BASE,
            both(
                trapeze(0.08, 0.92, (0.26, 0.46), (0.16, 0.42)),
                trapeze(0.08, 0.86, (0.52, 0.7), (0.56, 0.84)),
            ),
        ),
        (LIGHT, both(dots(0.29, 0.18, 0.4, 0.84, 0.075, 0.011), dots(0.6, 0.18, 0.7, 0.78, 0.075, 0.011))),
        (DARK, both(box(0.16, 0.88, 0.42, 0.92), box(0.56, 0.82, 0.84, 0.86), box(0.24, 0.07, 0.72, 0.1))),
    ),
    "leggings": (
        (
            BASE,
            both(
                _LEGS,
                trapeze(0.26, 0.95, (0.27, 0.49), (0.36, 0.46)),
                trapeze(0.26, 0.95, (0.51, 0.73), (0.54, 0.64)),
            ),
        ),
        (DARK, both(box(0.3, 0.06, 0.7, 0.1), box(0.36, 0.92, 0.46, 0.95), box(0.54, 0.92, 0.64, 0.95))),
    ),
    "trousers": (
        (
            BASE,
            both(
                _LEGS,
                trapeze(0.26, 0.95, (0.27, 0.49), (0.2, 0.47)),
                trapeze(0.26, 0.95, (0.51, 0.73), (0.53, 0.8)),
            ),
        ),
        (DARK, both(box(0.3, 0.06, 0.7, 0.11), box(0.2, 0.91, 0.47, 0.95), box(0.53, 0.91, 0.8, 0.95))),
        (
            LIGHT,
            both(
                trapeze(0.09, 0.27, (0.47, 0.485), (0.43, 0.445)),
                trapeze(0.09, 0.25, (0.515, 0.53), (0.555, 0.57)),
            ),
        ),
    ),
    "shoe": (
        (
            BASE,
            both(
                trapeze(0.34, 0.62, (0.1, 0.34), (0.08, 0.76)),
                disc(0.78, 0.58, 0.14, 0.07),
                box(0.08, 0.6, 0.86, 0.68),
            ),
        ),
        (DARK, both(box(0.08, 0.68, 0.9, 0.73), disc(0.22, 0.36, 0.12, 0.035))),
        (
            LIGHT,
            both(disc(0.5, 0.56, 0.05, 0.035), disc(0.64, 0.59, 0.035, 0.025), disc(0.37, 0.52, 0.035, 0.03)),
        ),
    ),
    "cushion": (
        (BASE, both(box(0.15, 0.15, 0.85, 0.85))),
        (
            DARK,
            both(
                stripes(0.15, 0.85, (0.15, 0.175), (0.825, 0.85)),
                box(0.15, 0.15, 0.175, 0.85),
                box(0.825, 0.15, 0.85, 0.85),
            ),
        ),
        (
            LIGHT,
            both(trapeze(0.28, 0.5, (0.5, 0.5), (0.28, 0.72)), trapeze(0.5, 0.72, (0.28, 0.72), (0.5, 0.5))),
        ),
        (
            BASE,
            both(trapeze(0.36, 0.5, (0.5, 0.5), (0.36, 0.64)), trapeze(0.5, 0.64, (0.36, 0.64), (0.5, 0.5))),
        ),
    ),
    "bedsheet": (
        (BASE, both(box(0.1, 0.3, 0.9, 0.8))),
        (LIGHT, both(*(box(0.16 + step * 0.12, 0.3, 0.19 + step * 0.12, 0.8) for step in range(7)))),
        (DARK, stripes(0.1, 0.9, (0.45, 0.458), (0.62, 0.628), (0.79, 0.8))),
        (EDGE, box(0.4, 0.3, 0.6, 0.8)),
    ),
    "towel": (
        (BASE, both(box(0.28, 0.1, 0.72, 0.9))),
        (DARK, stripes(0.28, 0.72, (0.74, 0.78), (0.82, 0.84))),
        (LIGHT, stripes(0.28, 0.72, (0.785, 0.815))),
        (DARK, box(0.28, 0.89, 0.72, 0.9)),
    ),
    "curtain": (
        (BASE, box(0.14, 0.12, 0.86, 0.94)),
        (DARK, both(*(box(0.14 + step * 0.12, 0.12, 0.19 + step * 0.12, 0.94) for step in range(6)))),
        (EDGE, both(box(0.05, 0.06, 0.95, 0.1), disc(0.05, 0.08, 0.03, 0.03), disc(0.95, 0.08, 0.03, 0.03))),
    ),
    "mug": (
        (BASE, both(trapeze(0.22, 0.82, (0.2, 0.64), (0.24, 0.6)), disc(0.66, 0.46, 0.18, 0.16))),
        (0, disc(0.68, 0.46, 0.11, 0.1)),
        (BASE, trapeze(0.22, 0.82, (0.2, 0.64), (0.24, 0.6))),
        (LIGHT, stripes(0.215, 0.62, (0.58, 0.61), (0.66, 0.69))),
        (EDGE, disc(0.42, 0.22, 0.22, 0.045)),
    ),
    "diya": (
        (BASE, both(trapeze(0.5, 0.74, (0.14, 0.86), (0.34, 0.66)), box(0.34, 0.74, 0.66, 0.79))),
        (EDGE, disc(0.5, 0.5, 0.36, 0.06)),
        (LIGHT, both(disc(0.5, 0.38, 0.055, 0.11), trapeze(0.16, 0.34, (0.5, 0.5), (0.455, 0.545)))),
        (DARK, box(0.3, 0.77, 0.7, 0.8)),
    ),
}


def _shade(colour: Colour, share: float) -> Colour:
    """Return the colour nearer to black (below 0) or to white."""
    toward = 255 if share > 0 else 0
    red, green, blue = (round(part + abs(share) * (toward - part)) for part in colour)
    return red, green, blue


def _row(layers: tuple[Layer, ...], y: float) -> bytes:
    row = bytearray(SIZE)
    for tone, shape in layers:
        if tone == BASE:  # a rim keeps white goods from melting into the ground
            for near in (y - _RIM, y, y + _RIM):
                _fill(row, shape(near), EDGE, _RIM)
        _fill(row, shape(y), tone, 0)
    return bytes(row)


def _fill(row: bytearray, spans: Spans, tone: int, wider: float) -> None:
    for left, right in spans:
        start, end = max(0, round((left - wider) * SIZE)), min(SIZE, round((right + wider) * SIZE))
        row[start:end] = bytes((tone,)) * max(0, end - start)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


@cache
def picture(drawing: str, colour: Colour) -> bytes:
    """Draw one of ``DRAWINGS`` on a light ground."""
    layers = DRAWINGS[drawing]
    rows = b"".join(b"\x00" + _row(layers, y / SIZE) for y in range(SIZE))
    header = struct.pack(">IIBBBBB", SIZE, SIZE, 8, 3, 0, 0, 0)
    tones = (colour, _shade(colour, -0.25), _shade(colour, 0.55), _shade(colour, -0.5))
    palette = bytes((233, 236, 240)) + b"".join(map(bytes, tones))
    chunks = ((b"IHDR", header), (b"PLTE", palette), (b"IDAT", zlib.compress(rows, 6)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)
