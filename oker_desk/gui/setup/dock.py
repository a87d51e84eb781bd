"""What is set for the dock: how many parcels a manifest takes, and whether Oker is asked for its own paper."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from oker_desk.domain.trouble import Trouble
from oker_desk.gui.language import speak, tr
from oker_desk.gui.parts import Parts
from oker_desk.gui.pieces import TARGET, Panel, button, dress, field, label, row
from oker_desk.gui.setup.page import SetupPage
from oker_desk.services.desk import Desk
from oker_desk.services.dock.channel_paper import want_channel_paper, wants_channel_paper
from oker_desk.services.dock.dock_settings import manifest_limit, set_manifest_limit


class DockPage(SetupPage):
    """The switch counts at once, the number with its button."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parts, parent)
        self.setObjectName("setup.page.dock")
        self.limit = field("setup.manifest_limit", tr("Parcels on one manifest at most"), "200")
        self.limit.setMaximumWidth(120)
        self.save = button(tr("Save"), "setup.manifest_limit_save", says=tr("Save the size of manifests"))
        self.paper = QCheckBox(tr("Ask Oker for its own manifest paper while closing"))
        self.paper.setObjectName("setup.channel_paper")
        self.paper.setAccessibleName(self.paper.text())
        self.paper.setMinimumHeight(TARGET)
        self.told = label(name="setup.dock_told", role="quiet")
        panel = Panel("setup.dock")
        panel.add(
            label(tr("Manifests"), role="heading"),
            label(tr("Parcels on one manifest at most. A full one offers the next."), role="quiet"),
            row(self.limit, self.save, 1),
            self.paper,
            label(
                tr(
                    "If Oker refuses its paper, the manifest stays open. Switch it off where Oker offers none."
                ),
                role="quiet",
            ),
            self.told,
            label(tr("Pick-up times are typed on the couriers' cards at the dock."), role="quiet"),
        )
        self.add_panels(panel)
        self.save.clicked.connect(self._save)
        self.limit.returnPressed.connect(self._save)
        self.paper.clicked.connect(self._switch)

    def refresh(self) -> None:
        self.ask(_load, self._show)

    def _show(self, found: tuple[int, bool]) -> None:
        limit, paper = found
        if not self.limit.isModified():
            self.limit.setText(str(limit))
        self.paper.setChecked(paper)

    def _save(self) -> None:
        text = self.limit.text()
        self.ask(lambda desk: set_manifest_limit(desk, text), lambda _: self._saved(), self._refused)

    def _switch(self, on: bool) -> None:
        self.ask(lambda desk: want_channel_paper(desk, on), lambda _: self._saved(), self._refused)

    def _saved(self) -> None:
        self.limit.setModified(False)
        self._say(tr("✓  Saved."), "good")
        self._parts.note_change()

    def _refused(self, trouble: Trouble) -> None:
        self._say(speak(trouble.sentence), "problem")

    def _say(self, sentence: str, tone: str) -> None:
        self.told.setText(sentence)
        dress(self.told, "role", tone)


def _load(desk: Desk) -> tuple[int, bool]:
    return manifest_limit(desk), wants_channel_paper(desk)
