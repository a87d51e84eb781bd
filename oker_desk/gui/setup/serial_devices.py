"""Scanner and scale on serial ports: choose the port, see at once what they say."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QWidget

from oker_desk.domain.serial_ports import BAUDS, Port, Wiring, Wirings
from oker_desk.domain.weighing import Weight
from oker_desk.gui.lanes import PRINT
from oker_desk.gui.language import speak, tr
from oker_desk.gui.parts import Parts
from oker_desk.gui.pieces import GRID, TARGET, Panel, button, dress, label, row
from oker_desk.gui.setup.boxes import choice_box, fill_box
from oker_desk.gui.setup.form import rows_of
from oker_desk.gui.setup.page import SetupPage
from oker_desk.services.serial_gear import port_choices, set_wirings, show_wirings


class SerialPage(SetupPage):
    """Most scanners play keyboard and need nothing here. Saved with one button."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parts, parent)
        self.setObjectName("setup.page.serial")
        self._ports: list[Port] = []
        self._wirings = Wirings()
        self.scanner, self.scanner_speed = _choices(
            "scanner", tr("Port of the scanner"), tr("Speed of the scanner")
        )
        self.scale, self.scale_speed = _choices("scale", tr("Port of the scale"), tr("Speed of the scale"))
        self.asked = QCheckBox(tr("This scale speaks only when asked"))
        self.asked.setObjectName("setup.scale_asked")
        self.asked.setMinimumHeight(TARGET)
        self.look = button(tr("Look again"), "setup.serial_look", says=tr("Look for serial ports again"))
        self.save_button = button(tr("Save ports"), "setup.serial_save", role="primary")
        self.told = label(name="setup.serial_told", role="quiet")
        self.told.hide()
        self.heard = label(tr("Scan something."), "setup.serial_heard", role="strong")
        self.weight = label(tr("Put something on the scale."), "setup.serial_weight", role="strong")
        self._build()
        self.look.clicked.connect(self._look)
        self.save_button.clicked.connect(self._save)
        parts.weighed.connect(self._show_weight)

    def _build(self) -> None:
        scanner, scale = Panel("setup.serial_scanner"), Panel("setup.serial_scale")
        scanner.add(
            label(tr("Scanner on a serial port"), role="heading"),
            label(tr("A scanner that plays keyboard works without this."), role="quiet"),
            _port_rows(self.scanner, self.scanner_speed),
            self.heard,
        )
        scale.add(
            label(tr("Scale"), role="heading"),
            label(tr("Its weight then stands on the packing screen by itself."), role="quiet"),
            _port_rows(self.scale, self.scale_speed),
            self.asked,
            self.weight,
            row(self.save_button, self.look, 1),
            self.told,
        )
        self.add_panels(scanner, scale)

    def refresh(self) -> None:
        self.ask(show_wirings, self._show)
        if not self._ports:
            self._look()

    def take_scan(self, code: str) -> None:
        self.heard.setText(tr("Heard: {code}", code=code))

    def _look(self) -> None:
        self.ask(lambda _: port_choices(), self._show_ports, lane=PRINT)

    def _show_ports(self, ports: list[Port]) -> None:
        self._ports = ports
        self._show(self._wirings)

    def _show(self, wirings: Wirings) -> None:
        self._wirings = wirings
        for boxes, wiring in (
            ((self.scanner, self.scanner_speed), wirings.scanner),
            ((self.scale, self.scale_speed), wirings.scale),
        ):
            fill_box(boxes[0], _entries(self._ports, wiring.key), wiring.key)
            boxes[1].setCurrentIndex(boxes[1].findData(str(wiring.baud)))
        self.asked.setChecked(wirings.scale.asked)

    def _show_weight(self, weight: Weight) -> None:
        if weight.overloaded:
            self.weight.setText(tr("Too heavy for the scale."))
        else:
            told = tr("{grams} g, steady") if weight.stable else tr("{grams} g, moving")
            self.weight.setText(told.format(grams=weight.grams))

    def _save(self) -> None:
        wanted = Wirings(
            Wiring(str(self.scanner.currentData()), int(self.scanner_speed.currentData())),
            Wiring(
                str(self.scale.currentData()), int(self.scale_speed.currentData()), self.asked.isChecked()
            ),
        )

        def done(kept: Wirings) -> None:
            self._wirings = kept
            self._say(tr("✓  Saved."), "good")
            self._parts.gear_changed.emit()

        self.ask(
            lambda desk: set_wirings(desk, wanted),
            done,
            lambda trouble: self._say(speak(trouble.sentence), "problem"),
        )

    def _say(self, sentence: str, tone: str) -> None:
        self.told.setText(sentence)
        self.told.show()
        dress(self.told, "role", tone)


def _choices(device: str, port: str, speed: str) -> tuple[QComboBox, QComboBox]:
    ports, speeds = choice_box(f"setup.{device}_port", port), choice_box(f"setup.{device}_speed", speed)
    for baud in BAUDS:
        speeds.addItem(f"{baud}", str(baud))
    return ports, speeds


def _port_rows(port: QComboBox, speed: QComboBox) -> QGridLayout:
    speed.setMinimumContentsLength(6)
    both = row(port, label(tr("Speed"), wrap=False), speed, spacing=2 * GRID)
    both.setStretch(0, 1)
    return rows_of((tr("Port"), port, both))


def _entries(ports: Sequence[Port], chosen: str) -> list[tuple[str, str]]:
    entries = [(tr("None"), ""), *((port.name, port.key) for port in ports)]
    if chosen and chosen not in {port.key for port in ports}:
        entries.append((tr("{port} – not there now", port=chosen.removeprefix("port:")), chosen))
    return entries
