"""Scanner and scale on a serial port, played by a pseudo-terminal: whole codes, weights, a pulled cable."""

from __future__ import annotations

import os
import queue
import sys
import tty
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from oker_desk.devices import serial_line
from oker_desk.devices.serial_line import SerialLine, find_ports
from oker_desk.devices.serial_scale import listen_to_scale
from oker_desk.devices.serial_scanner import listen_to_scanner
from oker_desk.domain.serial_ports import Connected, Wiring
from oker_desk.domain.weighing import Weight

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
SECONDS = 5.0


@dataclass
class Cable:
    """A device at the far end of a port that the test plugs and pulls; the port keeps its name."""

    port: Path
    far: int = -1
    lines: list[SerialLine] = field(default_factory=list)
    heard: queue.Queue[Any] = field(default_factory=queue.Queue)
    told: queue.Queue[Connected] = field(default_factory=queue.Queue)

    def plug(self) -> None:
        self.far, near = os.openpty()
        tty.setraw(near)
        self.port.unlink(missing_ok=True)
        self.port.symlink_to(os.ttyname(near))
        os.close(near) if self.lines else self._keep(near)

    def _keep(self, near: int) -> None:
        self._near = near  # a pseudo-terminal that nobody has open is hung up

    def pull(self) -> None:
        os.close(self.far)
        self.far = -1
        self.port.unlink()

    def send(self, text: str) -> None:
        os.write(self.far, text.encode())

    @property
    def wiring(self) -> Wiring:
        return Wiring(f"port:{self.port}")

    def next(self) -> Any:
        return self.heard.get(timeout=SECONDS)

    def state(self) -> Connected:
        return self.told.get(timeout=SECONDS)


@pytest.fixture
def cable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Cable]:
    monkeypatch.setattr(serial_line, "_TRY_AGAIN", 0.02)
    cable = Cable(tmp_path / "ttyUSB0")
    cable.plug()
    yield cable
    for line in cable.lines:
        line.close()
    for end in (cable.far, cable._near):
        if end >= 0:
            os.close(end)


def scanner(cable: Cable) -> None:
    cable.lines.append(listen_to_scanner(cable.wiring, cable.heard.put, cable.told.put))
    assert cable.state().there


@pytest.mark.parametrize("end", ["\r", "\n", "\r\n", "\t", ""])
def test_codes_come_whole_whatever_ends_them(cable: Cable, end: str) -> None:
    scanner(cable)
    for code in ("AWB-000123", "8901234567894"):
        cable.send(code + end)
        assert cable.next() == code


def test_many_codes_in_one_breath_are_all_heard(cable: Cable) -> None:
    scanner(cable)
    codes = [f"AWB-{number:06d}" for number in range(200)]
    for code in codes:
        cable.send(f"{code}\r\n")
    assert [cable.next() for _ in codes] == codes


def test_a_pulled_cable_is_told_once_and_found_again(cable: Cable) -> None:
    scanner(cable)
    cable.pull()
    lost = cable.state()
    assert not lost.there
    assert str(lost.sentence) == (
        "The scanner on ttyUSB0 is not there. Check its cable and power; it is found again by itself."
    )
    cable.plug()
    assert str(cable.state().sentence) == "The scanner is connected."
    cable.send("AWB-1\r")
    assert cable.next() == "AWB-1"
    assert cable.told.empty()


def test_a_port_that_is_not_there_yet_is_waited_for(cable: Cable) -> None:
    cable.port.unlink()
    cable.lines.append(listen_to_scanner(cable.wiring, cable.heard.put, cable.told.put))
    assert not cable.state().there
    cable.plug()
    assert cable.state().there


def test_noise_of_a_wrong_speed_is_no_code(cable: Cable) -> None:
    scanner(cable)
    cable.send("\x00" * 3 + "\r")
    cable.send("   \r")
    cable.send("AWB-1\r")
    assert [code for code in (cable.next(), cable.next()) if code.strip("\x00")] == ["AWB-1"]


def test_a_scale_tells_each_weight_once(cable: Cable) -> None:
    cable.lines.append(listen_to_scale(cable.wiring, cable.heard.put, cable.told.put))
    assert cable.state().there
    for line in ("US,GS,+  0.900kg", "ST,GS,+  1.250kg", "ST,GS,+  1.250kg", "rubbish", "ST,GS,+  0.000kg"):
        cable.send(f"{line}\r\n")
    assert [cable.next() for _ in range(3)] == [
        Weight(900, stable=False),
        Weight(1250, stable=True),
        Weight(0, stable=True),
    ]


def test_a_scale_that_speaks_only_when_asked_is_asked(cable: Cable) -> None:
    wiring = Wiring(cable.wiring.key, asked=True)
    cable.lines.append(listen_to_scale(wiring, cable.heard.put, cable.told.put))
    assert os.read(cable.far, 4) == b"SI\r\n"
    cable.send("S S      0.750 kg\r\n")
    assert cable.next() == Weight(750, stable=True)


def test_the_ports_of_this_machine_can_be_listed() -> None:
    assert all(port.key and port.name for port in find_ports())


def test_a_usb_device_is_found_by_what_it_is_not_by_its_socket(monkeypatch: pytest.MonkeyPatch) -> None:
    @dataclass(order=True)
    class Found:
        device: str
        description: str = "USB scanner"
        vid: int = 0x05F9
        pid: int = 0x4204
        serial_number: str = "S1"

    monkeypatch.setattr(serial_line.list_ports, "comports", lambda: [Found("/dev/ttyACM0")])
    key = find_ports()[0].key
    monkeypatch.setattr(
        serial_line.list_ports,
        "comports",
        lambda: [Found("/dev/ttyACM0", serial_number="S2"), Found("/dev/ttyACM7")],
    )
    assert serial_line._path_of(key) == "/dev/ttyACM7"
    monkeypatch.setattr(serial_line.list_ports, "comports", list)
    assert serial_line._path_of(key) is None
