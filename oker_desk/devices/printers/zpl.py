"""Label printers that speak ZPL: the checked dots as one compressed graphic, to port 9100 or to a raw queue.

The dots are those that were decoded before, so no font and no bar is left to the printer's own idea of them.
"""

from __future__ import annotations

import base64
import binascii
import shutil
import socket
import subprocess
import zlib
from collections.abc import Sequence

from oker_desk.devices.labels.rasters import Raster
from oker_desk.devices.printers.cups import ask_queue
from oker_desk.devices.printers.family import fault_of, not_answered, not_printed

PORT = 9100
SECONDS_TO_CONNECT = 3.0
SECONDS_TO_SEND = 15.0
_SECONDS_TO_HANG_UP = 0.3
_SECONDS_TO_TELL = 0.7
_silent: set[str] = set()
"""Printers that were asked how they are and did not answer: no further label waits for them to tell."""


def zpl_of(raster: Raster) -> bytes:
    """Return one label: exactly these dots, nothing moved, one copy (``^GF`` with Z64, ZPL II 14.10 and later)."""
    row = (raster.width + 7) // 8
    packed = base64.b64encode(zlib.compress(raster.bits, 6))
    check = binascii.crc_hqx(packed, 0)
    head = f"^XA^PW{row * 8}^LL{raster.height}^LH0,0^LS0^PON^FO0,0^GFA,{row * raster.height},{row * raster.height},{row},:Z64:"
    return head.encode() + packed + f":{check:04X}^FS^PQ1^XZ\r\n".encode()


class SocketPrinter:
    """A label printer in the network. ``name`` is ``host`` or ``host:port``."""

    def __init__(self, name: str, dpi: int) -> None:
        self.name = name
        self.dpi = dpi

    def print_pages(self, pages: Sequence[Raster], pdf: bytes, title: str) -> None:
        """Send all pages through one connection; one that has no paper would keep them, and print them some time."""
        fault = "" if self.name in _silent else ask_socket(self.name)
        if fault:
            raise fault_of(self.name, fault, "asked before sending")
        try:
            connection = socket.create_connection(address_of(self.name), SECONDS_TO_CONNECT)
        except (OSError, ValueError) as error:
            raise fault_of(self.name, "off", str(error)) from error
        sent = False
        with connection:
            connection.settimeout(SECONDS_TO_SEND)
            try:
                for page in pages:
                    sent = True
                    connection.sendall(zpl_of(page))
                connection.shutdown(socket.SHUT_WR)
                connection.settimeout(_SECONDS_TO_HANG_UP)
                while connection.recv(1024):
                    continue  # until the printer has taken all of it and hangs up
            except TimeoutError:
                return  # it took everything and keeps the line: that is how many printers are
            except OSError as error:
                trouble = not_answered if sent else not_printed
                raise trouble(self.name, str(error)) from error


class RawQueue:
    """A raw queue of the system (Linux, macOS) with a label printer behind it."""

    def __init__(self, name: str, dpi: int) -> None:
        self.name = name
        self.dpi = dpi

    def print_pages(self, pages: Sequence[Raster], pdf: bytes, title: str) -> None:
        fault = ask_queue(self.name)
        if fault:
            raise fault_of(self.name, fault, "asked before sending")
        tool = shutil.which("lp")
        if tool is None:
            raise not_printed(self.name, "no lp on this machine")
        sent = b"".join(zpl_of(page) for page in pages)
        try:
            done = subprocess.run(
                [tool, "-d", self.name, "-o", "raw", "-t", title],
                input=sent,
                capture_output=True,
                timeout=SECONDS_TO_SEND,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise not_answered(self.name, str(error)) from error
        if done.returncode:
            words = done.stderr.decode(errors="replace").strip()
            raise fault_of(self.name, "gone" if "not exist" in words else "refused", words)


def ask_socket(name: str) -> str:
    """Ask a ZPL printer how it is (``~HS``); empty if it is ready or does not answer such questions."""
    try:
        with socket.create_connection(address_of(name), SECONDS_TO_CONNECT) as connection:
            connection.settimeout(_SECONDS_TO_TELL)
            connection.sendall(b"~HS\r\n")
            said = b""
            while said.count(b"\x03") < 3 and (more := connection.recv(1024)):
                said += more
    except TimeoutError:
        _silent.add(name)
        return ""
    except (OSError, ValueError):
        return "off"
    _silent.discard(name)
    return _fault_of_status(said)


def address_of(name: str) -> tuple[str, int]:
    """Return host and port of ``host`` or ``host:port``; raises ValueError for anything else."""
    host, colon, port = name.strip().rpartition(":")
    if not colon:
        host, port = name.strip(), str(PORT)
    if not host or not port.isdecimal() or not 0 < int(port) < 65536:
        raise ValueError(f"no address: {name}")
    return host.strip("[]"), int(port)


def _fault_of_status(said: bytes) -> str:
    """Read the three lines of ``~HS``: paper and pause stand in the first, head and ribbon in the second."""
    lines = [line.strip(b"\x02\x03\r\n ").split(b",") for line in said.split(b"\x03")]
    if len(lines) < 2 or len(lines[0]) < 3 or len(lines[1]) < 4:
        return ""
    if lines[0][1] == b"1" or lines[1][3] == b"1":
        return "empty"
    if lines[1][2] == b"1":
        return "open"
    return "stopped" if lines[0][2] == b"1" else ""
