"""Several sellers: a profile each, with its own orders, map and log-in, opened in a window of its own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from oker_desk.domain.trouble import Trouble
from oker_desk.gui.language import speak, tr
from oker_desk.gui.parts import Parts
from oker_desk.gui.pieces import TARGET, Panel, button, dress, field, label, row
from oker_desk.gui.setup.page import SetupPage
from oker_desk.services.setup.profiles import (
    Profile,
    add_profile,
    list_profiles,
    open_profile,
    rename_profile,
)


class ProfilesPage(SetupPage):
    """Opening another seller starts the program anew on that data folder and closes this window."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parts, parent)
        self.setObjectName("setup.page.profiles")
        self.panel = ProfilesPanel(may_open=parts.may_launch)
        self.add_panels(self.panel)
        self.panel.open.connect(self._open)
        self.panel.add_one.connect(self._add)
        self.panel.rename_one.connect(self._rename)

    def refresh(self) -> None:
        self.ask(list_profiles, self.panel.show_profiles)

    def _add(self, name: str) -> None:
        def done(profile: Profile) -> None:
            self.panel.name.clear()
            self.panel.say(tr("✓  {name} is there. Open it to connect it.", name=profile.name), "good")
            self._parts.note_change()

        self.ask(lambda desk: add_profile(desk, name), done, self.panel.say_problem)

    def _rename(self, home: str, name: str) -> None:
        def done(kept: str) -> None:
            self.panel.name.clear()
            self.panel.say(tr("✓  This seller is called {name} now.", name=kept), "good")
            self._parts.note_change()

        self.ask(lambda desk: rename_profile(desk, Path(home), name), done, self.panel.say_problem)

    def _open(self, home: str) -> None:
        def done(words: list[str]) -> None:
            self._parts.launch_wanted.emit(words)
            self.window().close()

        self.ask(lambda desk: open_profile(desk, Path(home)), done, self.panel.say_problem)


class ProfilesPanel(Panel):
    """The list of sellers, and a line for a new one."""

    open = Signal(str)
    add_one = Signal(str)
    rename_one = Signal(str, str)
    """The seller's data folder, and the name."""

    def __init__(self, *, may_open: bool, parent: QWidget | None = None) -> None:
        super().__init__("setup.profiles", parent=parent)
        self._may_open = may_open
        self._profiles: tuple[Profile, ...] = ()
        self.list = QListWidget()
        self.list.setObjectName("setup.profile_list")
        self.list.setAccessibleName(tr("Sellers"))
        self.list.setProperty("role", "sections")
        self.list.setMinimumHeight(5 * TARGET)
        self.open_button = button(tr("Open this seller"), "setup.profile_open", role="primary")
        self.name = field("setup.profile_name", tr("Name of a seller"), tr("Name of a seller"))
        self.add_button = button(tr("Add seller"), "setup.profile_add")
        self.rename_button = button(tr("Rename the chosen seller"), "setup.profile_rename")
        self.told = label(name="setup.profile_told", role="quiet")
        sentence = tr(
            "Each seller has orders, map, history and log-in of its own. "
            "The name stands in the window's title and in the strip below."
        )
        typed = row(self.name, self.add_button, self.rename_button)
        typed.setStretch(0, 1)
        self.add(
            label(tr("Sellers at this station"), role="heading"),
            label(sentence, role="quiet"),
            self.list,
            row(self.open_button, 1),
            typed,
            self.told,
        )
        self.told.hide()
        self.list.currentRowChanged.connect(lambda _: self._choose())
        self.list.itemActivated.connect(lambda _: self._ask_open())
        self.open_button.clicked.connect(self._ask_open)
        self.add_button.clicked.connect(lambda: self.add_one.emit(self.name.text()))
        self.name.returnPressed.connect(lambda: self.add_one.emit(self.name.text()))
        self.rename_button.clicked.connect(self._ask_rename)

    def show_profiles(self, profiles: Sequence[Profile]) -> None:
        if tuple(profiles) == self._profiles:
            return
        chosen = self._chosen.home if self._chosen else None
        self._profiles = tuple(profiles)
        self.list.clear()
        for profile in profiles:
            words = tr("✓  {name}, in this window", name=profile.name) if profile.here else profile.name
            item = QListWidgetItem(words)
            item.setSizeHint(QSize(0, TARGET))
            self.list.addItem(item)
        homes = [profile.home for profile in profiles]
        here = next((at for at, profile in enumerate(profiles) if profile.here), 0)
        self.list.setCurrentRow(homes.index(chosen) if chosen in homes else here)

    def say(self, sentence: str, tone: str) -> None:
        self.told.setText(sentence)
        self.told.show()
        dress(self.told, "role", tone)

    def say_problem(self, trouble: Trouble) -> None:
        self.say(speak(trouble.sentence), "problem")

    @property
    def _chosen(self) -> Profile | None:
        at = self.list.currentRow()
        return self._profiles[at] if 0 <= at < len(self._profiles) else None

    def _choose(self) -> None:
        chosen = self._chosen
        self.open_button.setEnabled(chosen is not None and not chosen.here and self._may_open)
        self.rename_button.setEnabled(chosen is not None)

    def _ask_open(self) -> None:
        if self._chosen is not None and self.open_button.isEnabled():
            self.open.emit(str(self._chosen.home))

    def _ask_rename(self) -> None:
        if self._chosen is not None:
            self.rename_one.emit(str(self._chosen.home), self.name.text())
