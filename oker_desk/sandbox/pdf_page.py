"""A small writer of PDF pages: Helvetica text and filled rectangles. A library would double the time of the start."""

from __future__ import annotations

import textwrap
import unicodedata
from dataclasses import dataclass, field
from typing import cast

import zxingcpp

DOT = 72 / 203
"""Points of one dot of a usual label printer, 203 dots per inch."""
_QUIET = 10
"""Modules left white at both sides of a barcode, as Code 128 asks."""


@dataclass
class Page:
    """Sizes and places in points of 1/72 inch, measured from the top left corner; text stands on its baseline."""

    width: float
    height: float
    drawn: list[str] = field(default_factory=list)

    def text(self, x: float, y: float, text: str, size: float = 9, *, bold: bool = False) -> None:
        font = "F2" if bold else "F1"
        safe = latin(text).replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        self.drawn.append(f"BT /{font} {size:g} Tf {x:.2f} {self.height - y:.2f} Td ({safe}) Tj ET")

    def paragraph(self, x: float, y: float, text: str, size: float = 9, *, width: int, lines: int) -> float:
        """Write text in lines of at most ``width`` letters, ``lines`` at most; return the next baseline."""
        for line in textwrap.wrap(latin(text), width)[:lines]:
            self.text(x, y, line, size)
            y += size * 1.25
        return y

    def lay(self, other: Page, x: float, y: float) -> None:
        """Draw another page on this one; what reaches over the lower edge is cut off."""
        down = self.height - y - other.height
        self.drawn.append(f"q 1 0 0 1 {x:.3f} {down:.3f} cm")
        self.drawn += [*other.drawn, "Q"]

    def rectangle(self, x: float, y: float, width: float, height: float) -> None:
        self.drawn.append(f"{x:.3f} {self.height - y - height:.3f} {width:.3f} {height:.3f} re f")

    def line(self, y: float, margin: float = 8) -> None:
        self.rectangle(margin, y, self.width - 2 * margin, 0.8)

    def code_128(self, y: float, height: float, text: str) -> None:
        """Draw a barcode in the middle of the page.

        A module is four printer dots wide (20 mil) where the page has room for it, else three (15 mil).
        """
        bars = modules(text)
        dots = 4 if (len(bars) + 2 * _QUIET) * 4 * DOT <= self.width else 3
        left = (self.width - len(bars) * dots * DOT) / 2
        left = round(left / DOT) * DOT
        start = 0
        for place, dark in enumerate([*bars, False]):
            if not dark:
                if place > start:
                    self.rectangle(left + start * dots * DOT, y, (place - start) * dots * DOT, height)
                start = place + 1


def modules(text: str) -> list[bool]:
    """Return the modules of a Code 128 from left to right, True for dark."""
    image = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.Code128).to_image(
        scale=1, add_quiet_zones=False
    )
    view = memoryview(cast("bytes", image))  # it is a buffer, though its stub does not say so
    row = view.tobytes()[: view.shape[1]] if view.shape else b""
    return [value == 0 for value in row]


def latin(text: str) -> str:
    """Write text with the letters of the PDF's built-in fonts; Indian scripts by the sound of their letters."""
    written = "".join(_sounded(text, place) for place in range(len(text)))
    return " ".join(
        word[:1].upper() + word[1:] if word[:1].islower() and not text.isascii() else word
        for word in written.split(" ")
    )


def _sounded(text: str, place: int) -> str:
    letter = text[place]
    if letter.encode("cp1252", "ignore"):
        return letter
    name = unicodedata.name(letter, "")
    _, _, sound = name.partition(" LETTER ") if " LETTER " in name else name.partition(" VOWEL SIGN ")
    if not sound:
        marks = {"SIGN ANUSVARA": "n", "SIGN CANDRABINDU": "n", "SIGN VISARGA": "h"}
        return next((mark for end, mark in marks.items() if name.endswith(end)), "")
    if " LETTER " not in name or sound in {"A", "AA", "I", "II", "U", "UU", "E", "AI", "O", "AU"}:
        return {"AA": "a", "II": "i", "UU": "u"}.get(sound, sound.split(" ")[-1].lower())
    following = unicodedata.name(text[place + 1], "") if place + 1 < len(text) else ""
    keeps_vowel = " LETTER " in following or following.endswith(("ANUSVARA", "CANDRABINDU"))
    return sound.split(" ")[-1].lower() if keeps_vowel else sound.split(" ")[-1].lower().removesuffix("a")


def document(pages: list[Page], turned: int = 0) -> bytes:
    """Write pages as one PDF, to be shown ``turned`` degrees clockwise. The same pages give the same bytes."""
    kids = " ".join(f"{5 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
    ]
    for number, page in enumerate(pages):
        content = "\n".join(page.drawn).encode("cp1252", "replace")
        box = f"/MediaBox [0 0 {page.width:g} {page.height:g}]"
        box += f" /Rotate {turned}" if turned else ""
        fonts = "/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >>"
        objects.append(
            f"<< /Type /Page /Parent 2 0 R {box} {fonts} /Contents {6 + 2 * number} 0 R >>".encode()
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
    return _file(objects)


def _file(objects: list[bytes]) -> bytes:
    data = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    data += b"".join(b"%010d 00000 n \n" % place for place in places)
    data += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table)
    return bytes(data)
