"""A serial port that is read line by line, and found again after somebody has pulled its cable."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

import serial
from serial.tools import list_ports

from oker_desk.domain.serial_ports import Port, Wiring
from oker_desk.domain.wording import Sentence, mark, say

_POLL = 0.05
"""Seconds: how long to wait for a byte. What has come without an end by then is a line of its own."""
_TRY_AGAIN = 1.0
"""Seconds between two looks for a port that is not there."""
_ENDS = b"\r\n\t\x03"
_LONGEST = 4_096
"""Bytes; what is longer is noise of a wrong speed."""
_BY_NAME = "port:"


def find_ports() -> list[Port]:
    """Return the serial ports of this machine."""
    return [
        Port(_key(found), f"{found.device} – {found.description}") for found in sorted(list_ports.comports())
    ]


def _key(found: object) -> str:
    vid, pid, number = (getattr(found, name, None) for name in ("vid", "pid", "serial_number"))
    if vid is None or pid is None:
        return f"{_BY_NAME}{getattr(found, 'device', '')}"
    return f"usb:{vid:04x}:{pid:04x}:{number or ''}"


def _path_of(key: str) -> str | None:
    """Return what the port with this identity is called now, or None if it is not there."""
    if key.startswith(_BY_NAME):
        return key.removeprefix(_BY_NAME)
    return next((str(found.device) for found in list_ports.comports() if _key(found) == key), None)


class SerialLine:
    """Reads lines in a thread of its own; ``hear`` gets each, ``tell`` whether the port is there whenever that changes."""

    def __init__(
        self,
        name: str,
        wiring: Wiring,
        hear: Callable[[str], None],
        tell: Callable[[bool, Sentence], None],
        *,
        question: bytes = b"",
        every: float = 0.25,
    ) -> None:
        """Begin to read. A ``question`` is sent every so many seconds to a device that speaks only when asked."""
        self._name, self._wiring = name, wiring
        self._hear, self._tell = hear, tell
        self._question, self._every = question, every
        self._ending = threading.Event()
        self._there: bool | None = None
        self._thread = threading.Thread(target=self._work, name=f"serial {name}", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Let go of the port."""
        self._ending.set()
        self._thread.join(2)

    def _work(self) -> None:
        while not self._ending.is_set():
            try:
                self._read()
            except (serial.SerialException, OSError) as error:
                self._say(there=False, error=error)
            self._ending.wait(_TRY_AGAIN)

    def _read(self) -> None:
        """Read until the port is lost or nobody listens any more."""
        path = _path_of(self._wiring.key)
        if path is None:
            raise FileNotFoundError(self._wiring.key)
        with serial.Serial(path, self._wiring.baud, timeout=_POLL, write_timeout=1) as port:
            port.reset_input_buffer()  # what was sent while nobody listened belongs to nothing on the screen
            self._say(there=True)
            line, asked_at = bytearray(), 0.0
            while not self._ending.is_set():
                if self._question and time.monotonic() - asked_at >= self._every:
                    port.write(self._question)
                    asked_at = time.monotonic()
                came = port.read(max(1, port.in_waiting))
                self._take(line, came)

    def _take(self, line: bytearray, came: bytes) -> None:
        """Add bytes to a line and hand it over where it ends, or where nothing more comes."""
        for byte in came:
            if byte in _ENDS:
                self._hand_over(line)
            else:
                line.append(byte)
        if not came or len(line) > _LONGEST:
            self._hand_over(line)

    def _hand_over(self, line: bytearray) -> None:
        text = line.decode("utf-8", "replace")
        line.clear()
        if text.strip() and len(text) <= _LONGEST:
            self._hear(text)

    def _say(self, *, there: bool, error: Exception | None = None) -> None:
        if there is self._there:
            return
        self._there = there
        if there:
            self._tell(True, say("The {device} is connected.", device=self._name))
        elif isinstance(error, PermissionError) or "denied" in str(error).lower():
            told = mark(
                "This user may not read the port of the {device}. On Linux the user must be in the group dialout."
            )
            self._tell(False, say(told, device=self._name))
        else:
            name = Path(self._wiring.key.removeprefix(_BY_NAME)).name
            told = mark(
                "The {device} on {port} is not there. Check its cable and power; it is found again by itself."
            )
            self._tell(False, say(told, device=self._name, port=name))
