from __future__ import annotations

import base64
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oker_desk.remote.oker.labels import LARGEST, NotReadable, pdf_of

PDF = b"%PDF-1.4 " + bytes(range(256)) + b"\n%%EOF"


@given(
    content=st.binary(max_size=200),
    url_safe=st.booleans(),
    padded=st.booleans(),
    prefix=st.sampled_from(
        ["", "data:application/pdf;base64,", "DATA:application/pdf;charset=utf-8;base64,"]
    ),
    wrap=st.sampled_from(["bare", "quoted", "object", "raw quotes"]),
    every=st.sampled_from([0, 1, 64, 76]),
    end=st.sampled_from(["\n", "\r\n", " "]),
)
def test_every_wrapping_gives_the_same_pdf(
    content: bytes, url_safe: bool, padded: bool, prefix: str, wrap: str, every: int, end: str
) -> None:
    pdf = b"%PDF-1.7" + content
    text = (base64.urlsafe_b64encode if url_safe else base64.b64encode)(pdf).decode()
    text = text if padded else text.rstrip("=")
    if every:
        text = end.join(text[i : i + every] for i in range(0, len(text), every))
    text = prefix + text
    body = {
        "bare": text,
        "quoted": json.dumps(text).replace("/", "\\/"),
        "object": json.dumps({"label": text}),
        "raw quotes": f'"{text}"',
    }[wrap]
    assert pdf_of(f" {body}\n".encode()) == pdf


def test_a_bare_pdf_is_taken_and_junk_before_it_dropped() -> None:
    assert pdf_of(PDF) == PDF
    assert pdf_of(b"\xef\xbb\xbf\n\n" + PDF) == PDF
    assert pdf_of(base64.b64encode(b"junk" + PDF)) == PDF


@pytest.mark.parametrize(
    "body", [b"", b"  ", b'""', b'"NULL"', b"null", b"{}", b'{"message": "later"}', b'{"label": ""}', b"[]"]
)
def test_nothing_is_no_label_yet(body: bytes) -> None:
    assert pdf_of(body) is None


@pytest.mark.parametrize(
    "body",
    [
        b'"JVBERi0x',
        b"not base64 at all!",
        base64.b64encode(b"<html>"),
        b'"' + base64.b64encode(PDF)[:-2] + b'!!"',
        base64.b64encode(b"x" * 2000 + PDF),
        b"\xff\xfe\x00",
        base64.b64encode(PDF + bytes(LARGEST)),
        PDF + bytes(LARGEST),
    ],
)
def test_what_is_no_pdf_or_no_sane_one_is_not_readable(body: bytes) -> None:
    with pytest.raises(NotReadable):
        pdf_of(body)


@given(st.binary(max_size=100))
def test_no_body_breaks_the_reading(body: bytes) -> None:
    try:
        pdf = pdf_of(body)
    except NotReadable:
        return
    assert pdf is None or pdf.startswith(b"%PDF-")
