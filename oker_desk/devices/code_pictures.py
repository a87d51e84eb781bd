"""Barcodes as pictures, to be scanned from the screen or from paper."""

from __future__ import annotations

import io
from typing import Any

import zxingcpp
from PIL import Image


def draw_code128(text: str, *, dot: int = 2, height: int = 96) -> bytes:
    """Return a Code 128 as PNG, black on white with its quiet zones; ``dot`` is the width of the thinnest bar."""
    drawn: Any = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.Code128)
    bars: Any = drawn.to_image(scale=1, add_quiet_zones=False)
    wide = int(bars.shape[1])
    line = Image.frombytes("L", (wide, 1), memoryview(bars).tobytes()[:wide])
    quiet = 10 * dot
    picture = Image.new("L", (line.width * dot + 2 * quiet, height + 2 * quiet), 255)
    picture.paste(line.resize((line.width * dot, height), Image.Resampling.NEAREST), (quiet, quiet))
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()
