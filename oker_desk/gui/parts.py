"""What every view is given: the lanes to work in, the banner to speak through, the notice that something changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import ModuleType

from PySide6.QtCore import QObject, Signal

from oker_desk.domain.trouble import Trouble
from oker_desk.gui.lanes import Lanes
from oker_desk.gui.notices import Notice, NoticeKind, notice_of
from oker_desk.gui.sync_runs import SyncRuns

Load = Callable[[str], ModuleType]
"""Loads a module by its name. Only the composition root has one: the window opens before all places are loaded."""


class Parts(QObject):
    """The window's parts as the views see them; made once by whoever starts the window."""

    said = Signal(object)
    """A ``Notice`` for the banner."""
    unsaid = Signal(object)
    """A ``Notice`` that holds no longer, such as one about a question that was left: it goes, if it still stands."""
    person_wanted = Signal()
    """Somebody else takes over at this desk: ask who."""
    gear_changed = Signal()
    """Scanner, scale or sounds of this station were set otherwise."""
    sound_wanted = Signal(str)
    """Somebody wants to hear a sound, by its name."""
    scan_heard = Signal(object)
    """A ``Burst``: a scan as its keys came, before anything is made of it."""
    lesson = Signal(bool)
    """The scanner tutor begins to look at scans, or has ended: meanwhile they are delivered nowhere."""
    weighed = Signal(object)
    """A ``Weight``: the scale shows something else than before."""
    language_wanted = Signal(str)
    """This station speaks another language from now on: ``en`` or ``hi``."""
    page_left = Signal()
    """Another page of the same place is shown: what was told about the one before has been read, or never will be."""
    hinted = Signal(object, str)
    """A place, and its next step: what the banner says while that place is shown and there is nothing to tell."""
    place_wanted = Signal(str, str)
    """Somebody is to see a place of the window, and what that place takes up: ``setup`` and ``map``, say, or nothing."""
    launch_wanted = Signal(list)
    """Start this program once more, with these words of the command line, as a process of its own."""
    changed = Signal()
    """Something was done: whatever is on screen reads its snapshot anew."""

    def __init__(self, lanes: Lanes, resources: Path, load: Load, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lanes = lanes
        self.resources = resources
        self.load = load
        self.may_launch = False
        """Whether somebody listens to ``launch_wanted``: not in the sandbox, say."""
        self.scanned_at = 0.0
        """Seconds, by the clock of the keys: when the scan came that is being delivered."""
        self.syncs = SyncRuns(lanes, self)
        lanes.troubled.connect(self.say_trouble)

    def say(self, notice: Notice) -> None:
        self.said.emit(notice)

    def say_good(self, word: str, sentence: str) -> None:
        """Say that a step went well."""
        self.say(Notice(NoticeKind.GOOD, word, sentence))

    def say_done(self, word: str, sentence: str) -> None:
        """Say that a whole job is finished."""
        self.say(Notice(NoticeKind.DONE, word, sentence))

    def say_wrong(self, word: str, sentence: str) -> None:
        """Say that what was scanned or typed does not fit; it stays until acknowledged."""
        self.say(Notice(NoticeKind.WRONG, word, sentence))

    def say_stop(self, word: str, sentence: str) -> None:
        """Say that a rule forbids it; it stays until acknowledged."""
        self.say(Notice(NoticeKind.STOP, word, sentence))

    def say_wait(self, word: str, sentence: str) -> None:
        self.say(Notice(NoticeKind.WAIT, word, sentence))

    def say_info(self, word: str, sentence: str) -> None:
        self.say(Notice(NoticeKind.INFO, word, sentence))

    def say_trouble(self, trouble: Trouble, word: str = "") -> None:
        """Say an expected failure in its own words."""
        self.say(notice_of(trouble, word))

    def note_change(self) -> None:
        """Tell everybody that something was done."""
        self.changed.emit()
