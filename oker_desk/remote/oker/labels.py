"""The label answer: a PDF in base64 in one of many wrappings (channel API §11, quirk 13).

A label's bytes are handed on as they came, junk before the header and all: what they are worth is judged where they
are read, after they are stored.
"""

from __future__ import annotations

import base64
import binascii
import json
import re

from oker_desk.remote.wire import fields, text

START = b"%PDF-"
LARGEST = 20_000_000
_JUNK = 1_024
"""PDF readers accept this many bytes before the start."""
_DATA = re.compile(r"^data:[^,]{0,100},", re.IGNORECASE)
_BLANKS = re.compile(r"\s+|\\[nrt]")
_ZPL = (b"^XA", b"~DG", b"CT~~")
_NAMES = ("label", "pdf", "data", "file", "content")


class NotReadable(ValueError):
    """There is something, but no PDF."""


def document_of(body: bytes) -> bytes | None:
    """Return the document in the body of an answer byte for byte, ``None`` if there is none (yet).

    It need not be a PDF: somebody has to see what it is. Raises `NotReadable` for text that is no base64.
    """
    if START in body[:_JUNK] or body.lstrip().startswith(_ZPL):
        document: bytes | None = body
    else:
        written = _unwrapped(body)
        document = None if written is None else _decoded(written)
    if document is not None and len(document) >= LARGEST:
        raise NotReadable("too big")
    return document


def pdf_of(body: bytes) -> bytes | None:
    """Return the PDF from the body of an answer, ``None`` if there is none (yet); raise `NotReadable` for anything else.

    Accepted: base64 quoted or not, with blanks and line ends, in either alphabet, with a ``data:`` prefix or without
    padding; the PDF itself; an object with the label in it.
    """
    if START in body[:_JUNK]:
        return _checked(body)
    written = _unwrapped(body)
    return None if written is None else _checked(_decoded(written))


def _unwrapped(body: bytes) -> str | None:
    try:
        written = body.decode("utf-8-sig").strip()
    except UnicodeDecodeError:
        raise NotReadable("neither a PDF nor text") from None
    if written.startswith(("{", '"', "[")) or written in {"null", "NULL"}:
        try:
            value = json.loads(written, strict=False)
        except (ValueError, RecursionError):
            raise NotReadable("a text without an end") from None
        if isinstance(value, list) and len(value) == 1:
            value = value[0]
        found = fields(value)
        if found is not None:
            value = next((inner for name in _NAMES if (inner := text(found.get(name)))), None)
        return text(value.strip('"')) if isinstance(value, str) else None
    return written or None


def _decoded(written: str) -> bytes:
    plain = _BLANKS.sub("", _DATA.sub("", written)).replace("\\/", "/")
    plain = plain.replace("-", "+").replace("_", "/").rstrip("=")
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
    except (binascii.Error, ValueError):
        raise NotReadable("not base64") from None


def _checked(pdf: bytes) -> bytes:
    start = pdf[:_JUNK].find(START)
    if start < 0:
        raise NotReadable("no PDF")
    if len(pdf) >= LARGEST:
        raise NotReadable("too big")
    return pdf[start:]
