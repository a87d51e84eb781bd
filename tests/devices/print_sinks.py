"""Printers made of sockets: one that keeps what it is sent, one that says how it is."""

from __future__ import annotations

import base64
import re
import socket
import struct
import threading
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from PIL import Image


@dataclass
class RawSink:
    """A label printer on a port: each connection is one job. ``status`` is what it answers to ``~HS``."""

    status: bytes = b""
    jobs: list[bytes] = field(default_factory=list)
    came: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    port: int = 0

    @property
    def name(self) -> str:
        return f"127.0.0.1:{self.port}"

    def wait(self, jobs: int = 1) -> list[bytes]:
        for _ in range(jobs):
            assert self.came.acquire(timeout=10), "nothing came"
        return self.jobs


@contextmanager
def raw_sink(status: bytes = b"") -> Iterator[RawSink]:
    sink = RawSink(status)
    listening = socket.create_server(("127.0.0.1", 0))
    sink.port = listening.getsockname()[1]
    thread = threading.Thread(target=_take_jobs, args=(listening, sink))
    thread.start()
    try:
        yield sink
    finally:
        listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        thread.join()


def _take_jobs(listening: socket.socket, sink: RawSink) -> None:
    while True:
        try:
            connection, _ = listening.accept()
        except OSError:
            return
        data = b""
        with connection:
            while more := connection.recv(65536):
                data += more
                if data == b"~HS\r\n" and sink.status:
                    connection.sendall(sink.status)
        sink.jobs.append(data)
        sink.came.release()


def host_status(*, empty: bool = False, paused: bool = False, opened: bool = False) -> bytes:
    """The three lines of a ZPL printer's answer to ``~HS``."""
    first = f"030,{int(empty)},{int(paused)},1218,000,0,0,0,000,0,0,0"
    second = f"001,0,{int(opened)},0,1,2,6,0,00000000,1,000"
    return b"".join(b"\x02" + line.encode() + b"\x03\r\n" for line in (first, second, "1234,0"))


def dots_of(job: bytes) -> Image.Image:
    """Return what a ZPL printer was sent as ``^GF`` with Z64, its check sum looked at, black on white."""
    found = re.search(
        rb"\^PW(\d+)\^LL(\d+).*?\^GFA,(\d+),(\d+),(\d+),:Z64:([^:]+):([0-9A-F]{4})\^FS", job, re.S
    )
    assert found, job[:200]
    width, height, total, _, row, packed, check = found.groups()
    crc = 0
    for byte in packed:  # CRC-16 as the ZPL guide has it: CCITT, polynomial 1021, begun with 0
        crc ^= byte << 8
        for _ in range(8):
            crc = (crc << 1 ^ 0x1021) & 0xFFFF if crc & 0x8000 else crc << 1
    assert crc == int(check, 16)
    bits = zlib.decompress(base64.b64decode(packed))
    assert len(bits) == int(total) == int(row) * int(height)
    ink = Image.frombytes("1", (int(row) * 8, int(height)), bits)
    return ink.convert("L").point(lambda value: 255 - value).crop((0, 0, int(width), int(height)))


@contextmanager
def ipp_server(attributes: Mapping[str, Mapping[str, list[str] | int]]) -> Iterator[str]:
    """Serve printers' attributes by path; yields ``host:port``. A path that is not there is "not found"."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            found = attributes.get(self.path)
            body = struct.pack(">BBHIB", 1, 1, 0 if found is not None else 0x0406, 1, 0x04)
            for name, value in (found or {}).items():
                body += _encoded(name, value)
            body += b"\x03"
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _encoded(name: str, value: list[str] | int) -> bytes:
    if isinstance(value, int):
        return struct.pack(">BH", 0x23, len(name)) + name.encode() + struct.pack(">Hi", 4, value)
    parts = b""
    for place, one in enumerate(value):
        named = b"" if place else name.encode()
        parts += struct.pack(">BH", 0x44, len(named)) + named + struct.pack(">H", len(one)) + one.encode()
    return parts
