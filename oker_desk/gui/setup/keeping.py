"""What is kept and for how long: buyers' personal data in days, and the backups of the data file."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtWidgets import QLabel, QWidget

from oker_desk.domain.trouble import Trouble
from oker_desk.domain.wording import count
from oker_desk.gui.lanes import PICTURES
from oker_desk.gui.language import day_and_time, speak, tr
from oker_desk.gui.parts import Parts
from oker_desk.gui.pieces import Panel, button, dress, field, label, row
from oker_desk.gui.setup.page import SetupPage
from oker_desk.services.desk import Desk
from oker_desk.services.keeping.backup import LastBackup, back_up, last_backup
from oker_desk.services.keeping.retention import days_kept, forget_buyers, keep_for


class Kept(Struct, frozen=True):
    """What the page shows."""

    days: int
    backup: LastBackup | None


def load_kept(desk: Desk) -> Kept:
    return Kept(days_kept(desk), last_backup(desk))


class KeepingPage(SetupPage):
    """Days are saved with a button; a backup is made at once on request."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parts, parent)
        self.setObjectName("setup.page.keeping")
        self.days = field("setup.keeping_days", tr("Days that a finished order keeps its buyer"))
        self.days.setMaximumWidth(120)
        self.save = button(tr("Save"), "setup.keeping_save", role="primary")
        self.told = label(name="setup.keeping_told", role="quiet")
        self.backup = label(name="setup.backup_last")
        self.make = button(tr("Back up now"), "setup.backup_now")
        self.backup_told = label(name="setup.backup_told", role="quiet")
        for part in (self.told, self.backup_told):
            part.hide()
        self.add_panels(self._buyers(), self._backups())
        self.save.clicked.connect(self._save)
        self.make.clicked.connect(self._back_up)
        self._shown = ""

    def _buyers(self) -> Panel:
        panel = Panel("setup.keeping")
        why = tr(
            "Name, street, phone, pin code and label of a finished order are removed after these days. Order, items, "
            "invoice, AWB and history stay."
        )
        panel.add(label(tr("Buyers' personal data"), role="heading"), label(why, role="quiet"))
        panel.add(row(self.days, label(tr("days"), wrap=False), self.save, 1), self.told)
        return panel

    def _backups(self) -> Panel:
        panel = Panel("setup.backups")
        why = tr(
            "The data file is copied at the start and every half hour in which something was done. The newest copies are "
            "kept, for a week at most. After damage the program names the last one and says where to copy it."
        )
        panel.add(label(tr("Backups"), role="heading"), label(why, role="quiet"), self.backup)
        panel.add(row(self.make, 1), self.backup_told)
        return panel

    def refresh(self) -> None:
        self.ask(load_kept, self._show)

    def _show(self, kept: Kept) -> None:
        if self.days.text() in {"", self._shown}:  # what somebody is typing is not written over
            self._shown = str(kept.days)
            self.days.setText(self._shown)
        found = kept.backup
        self.backup.setText(
            tr("Last backup {time}: {path}", time=day_and_time(found.made_at), path=found.path)
            if found
            else tr("There is no backup yet.")
        )

    def _save(self) -> None:
        days = self.days.text()

        def save(desk: Desk) -> int:
            keep_for(desk, days)
            return forget_buyers(desk)

        self.save.setEnabled(False)
        self.ask(save, self._saved, self._not_saved, lane=PICTURES)

    def _saved(self, forgotten: int) -> None:
        self.save.setEnabled(True)
        self._shown = self.days.text()
        told = tr("✓  Saved. Buyers forgotten in {orders}.", orders=count(forgotten, "order", "orders"))
        self._say(self.told, told if forgotten else tr("✓  Saved."), "good")
        self._parts.note_change()

    def _not_saved(self, trouble: Trouble) -> None:
        self.save.setEnabled(True)
        self._say(self.told, speak(trouble.sentence), "problem")

    def _back_up(self) -> None:
        self.make.setEnabled(False)
        self.ask(back_up, lambda path: self._backed_up(), self._not_backed_up, lane=PICTURES)

    def _backed_up(self) -> None:
        self.make.setEnabled(True)
        self._say(self.backup_told, tr("✓  Backed up."), "good")
        self.refresh()

    def _not_backed_up(self, trouble: Trouble) -> None:
        self.make.setEnabled(True)
        self._say(self.backup_told, speak(trouble.sentence), "problem")

    def _say(self, part: QLabel, text: str, role: str) -> None:
        part.setText(text)
        dress(part, "role", role)
        part.show()
