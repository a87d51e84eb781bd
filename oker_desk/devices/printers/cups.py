"""Asking CUPS (Linux, macOS) how a queue is, and the printer behind it: a queue is up though its printer is off."""

from __future__ import annotations

import os
import socket
from urllib.parse import quote, unquote, urlsplit

from oker_desk.devices.printers.ipp import NoPrinter, printer_attributes

SECONDS = 1.0
"""A printer that does not answer in this time is not asked further: the job may still go."""
_STOPPED = "5"
_NOT_FOUND = "1030"
_PORTS = {"ipp": 631, "ipps": 631, "http": 80, "https": 443, "socket": 9100, "lpd": 515}
_REASONS = (
    ("media-empty", "empty"),
    ("media-needed", "empty"),
    ("marker-supply-empty", "empty"),
    ("media-jam", "jammed"),
    ("cover-open", "open"),
    ("door-open", "open"),
    ("paused", "stopped"),
    ("offline", "off"),
    ("shutdown", "off"),
)


def ask_queue(queue: str) -> str:
    """Return what stands in the way of printing: a word of the fault list, or nothing, also if nobody can tell."""
    host, port = _server()
    names = ("printer-state", "printer-state-reasons", "device-uri")
    try:
        said = printer_attributes(host, port, f"/printers/{quote(queue)}", names, SECONDS)
    except NoPrinter:
        return ""
    if said["status"] == [_NOT_FOUND]:
        return "gone"
    if said.get("printer-state") == [_STOPPED]:
        return "stopped"
    return _fault(said.get("printer-state-reasons", [])) or _ask_device(said.get("device-uri", [""])[0])


def _server() -> tuple[str, int]:
    """Return where CUPS listens; a socket file is passed over for the loopback port that stands beside it."""
    named = os.environ.get("CUPS_SERVER", "")
    if not named or named.startswith("/"):
        return "localhost", 631
    host, _, port = named.partition(":")
    return host, int(port) if port.isdecimal() else 631


def _ask_device(uri: str) -> str:
    """Return what the printer itself says, if it has an address in the network."""
    device = urlsplit(uri)
    port = device.port or _PORTS.get(device.scheme)
    if device.hostname is None or port is None:
        return ""
    if device.hostname.endswith("._tcp.local") or "._" in unquote(device.hostname):
        return ""  # a name that the network resolves when the job goes
    try:
        socket.create_connection((device.hostname, port), SECONDS).close()
    except OSError:
        return "off"
    if device.scheme not in {"ipp", "http"}:
        return ""
    try:
        said = printer_attributes(
            device.hostname, port, device.path or "/", ("printer-state", "printer-state-reasons"), SECONDS
        )
    except NoPrinter:
        return ""
    reasons = said.get("printer-state-reasons", [])
    return _fault(reasons) or ("stopped" if said.get("printer-state") == [_STOPPED] else "")


def _fault(reasons: list[str]) -> str:
    """Return the fault that reasons name; what is only reported or a warning stops nothing."""
    grave = [reason for reason in reasons if not reason.endswith(("-report", "-warning"))]
    return next((word for name, word in _REASONS if any(reason.startswith(name) for reason in grave)), "")
