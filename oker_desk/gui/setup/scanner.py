"""The scanner tutor: scan the code on the screen, and the desk knows how this scanner and this keyboard write."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import QWidget

from oker_desk.domain.scan_reading import read_burst
from oker_desk.domain.scanner import Burst, Scanner
from oker_desk.domain.trouble import Trouble
from oker_desk.domain.tutor import Lesson
from oker_desk.gui.language import speak, tr
from oker_desk.gui.parts import Parts
from oker_desk.gui.pieces import Panel, button, dress, field, label, row
from oker_desk.gui.setup.page import SetupPage
from oker_desk.services.setup.scanner import draw_sample, forget_scanner, learn_scanner, show_scanner


class ScannerPage(SetupPage):
    """While it is shown every scan is looked at here and delivered nowhere else."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parts, parent)
        self.setObjectName("setup.page.scanner")
        self._scanner = Scanner()
        self.panel = ScannerPanel()
        self.add_panels(self.panel)
        self.panel.forget.clicked.connect(self._forget)
        self.panel.slow.returnPressed.connect(self._came_slowly)
        parts.scan_heard.connect(self._look)
        self.ask(draw_sample, self.panel.show_sample)

    def refresh(self) -> None:
        self.ask(show_scanner, self._know)

    def showEvent(self, event: QShowEvent) -> None:
        self._parts.lesson.emit(True)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._parts.lesson.emit(False)
        super().hideEvent(event)

    def _know(self, scanner: Scanner) -> None:
        self._scanner = scanner
        self.panel.forget.setEnabled(scanner != Scanner())

    def _look(self, burst: Burst) -> None:
        if self.isVisible():
            self.ask(
                lambda desk: learn_scanner(desk, burst), self._learned, lambda t: self._not_learned(burst, t)
            )

    def _learned(self, lesson: Lesson) -> None:
        self._know(lesson.scanner)
        self._parts.note_change()
        told = [tr("✓  Learned and saved."), *(speak(sentence) for sentence in lesson.told)]
        self.panel.say("\n".join([*told, tr("Now scan any other code to try.")]), "good")

    def _not_learned(self, burst: Burst, trouble: Trouble) -> None:
        """Another code than the one on the screen: show how it arrives, which is what one wants to see."""
        read = read_burst(burst, self._scanner)
        if trouble.rule:
            self.panel.say(speak(trouble.sentence), "problem")
        elif read.refusal is None:
            self.panel.say(tr("This code arrives as: {code}", code=read.code), "strong")
        else:
            self.panel.say(f"{speak(read.refusal)}\n{speak(trouble.sentence)}", "problem")

    def _forget(self) -> None:
        def done(_: None) -> None:
            self._know(Scanner())
            self.panel.say(tr("Forgotten. Scans are taken as the keyboard writes them."), "quiet")
            self._parts.note_change()

        self.ask(forget_scanner, done, lambda trouble: self.panel.say(speak(trouble.sentence), "problem"))

    def _came_slowly(self) -> None:
        self.panel.slow.clear()
        self.panel.say(
            tr("This came as slowly as typing. Set the scanner to send its keys faster."), "problem"
        )


class ScannerPanel(Panel):
    """The code to scan, what was found, and a line where a scan lands that is too slow to be one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("setup.scanner", parent=parent)
        self.code = label(name="setup.scanner_code", wrap=False)
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.code.setAccessibleName(tr("Barcode to scan"))
        self.code.setMinimumHeight(140)
        self.slow = field(
            "setup.scanner_slow",
            tr("Where a slow scan lands"),
            tr("If nothing happens: go here and scan again"),
        )
        self.told = label(name="setup.scanner_told", role="quiet")
        self.forget = button(tr("Forget what was learned"), "setup.scanner_forget")
        self.add(
            label(tr("Scanner"), role="heading"),
            label(tr("Scan this code. The desk learns how your scanner and keyboard write."), role="quiet"),
            self.code,
            self.slow,
            self.told,
            row(self.forget, 1),
        )

    def show_sample(self, picture: bytes) -> None:
        drawn = QPixmap()
        drawn.loadFromData(picture)
        self.code.setPixmap(drawn)

    def say(self, sentence: str, tone: str) -> None:
        self.told.setText(sentence)
        dress(self.told, "role", tone)
