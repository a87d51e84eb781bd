"""What a supervisor decides about packing: whether the label on each box is scanned (R25)."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from oker_desk.domain.trouble import Trouble
from oker_desk.gui.language import speak, tr
from oker_desk.gui.parts import Parts
from oker_desk.gui.pieces import TARGET, Panel, dress, label
from oker_desk.gui.setup.page import SetupPage
from oker_desk.services.packing.label_scan import label_is_scanned, set_label_is_scanned


class PackingPage(SetupPage):
    """The switch counts at once; who may not change it sees it go back."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parts, parent)
        self.setObjectName("setup.page.packing")
        self.scan = QCheckBox(tr("Scan the label on each box before the next order"))
        self.scan.setObjectName("setup.scan_label")
        self.scan.setAccessibleName(self.scan.text())
        self.scan.setMinimumHeight(TARGET)
        self.told = label(name="setup.scan_label_told", role="quiet")
        panel = Panel("setup.packing")
        panel.add(
            label(tr("Packing"), role="heading"),
            self.scan,
            label(
                tr("The scan catches a label on the wrong box. Only a supervisor may switch it off."),
                role="quiet",
            ),
            self.told,
        )
        self.add_panels(panel)
        self.scan.clicked.connect(self._switch)

    def refresh(self) -> None:
        self.ask(label_is_scanned, self.scan.setChecked)

    def _switch(self, on: bool) -> None:
        self.ask(lambda desk: set_label_is_scanned(desk, on), lambda _: self._saved(), self._refused)

    def _saved(self) -> None:
        self._say(tr("✓  Saved."), "good")
        self._parts.note_change()

    def _refused(self, trouble: Trouble) -> None:
        self._say(speak(trouble.sentence), "problem")
        self.refresh()

    def _say(self, sentence: str, tone: str) -> None:
        self.told.setText(sentence)
        dress(self.told, "role", tone)
