"""The printers of this station: one for each kind of paper, asked how they are, tried with a test label."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from oker_desk.domain.prints import PaperKind
from oker_desk.domain.trouble import Trouble
from oker_desk.domain.wording import Sentence
from oker_desk.gui.lanes import PRINT
from oker_desk.gui.language import mark, speak, tr
from oker_desk.gui.parts import Parts
from oker_desk.gui.setup.page import SetupPage
from oker_desk.gui.setup.printer_panel import PrinterPanel
from oker_desk.gui.setup.snapshot import Printers, load_chosen_printers, load_printers
from oker_desk.services.desk import Desk
from oker_desk.services.printers import set_printer
from oker_desk.services.trial_print import TrialDone, check_printer, print_trial, scan_trial

_PANELS = (
    (PaperKind.LABEL, mark("Labels"), ""),
    (PaperKind.INVOICE, mark("Invoices that come with the label"), mark("Without a printer they are kept.")),
    (PaperKind.MANIFEST, mark("Manifests"), mark("Without a printer they are written to a file.")),
)


class PrintersPage(SetupPage):
    """Printers are asked for once, because the print system may be slow, and again on request."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parts, parent)
        self.setObjectName("setup.page.printers")
        self._looked = False
        self.panels = {paper: PrinterPanel(paper, tr(title), tr(hint)) for paper, title, hint in _PANELS}
        self.panel = self.panels[PaperKind.LABEL]
        self.add_panels(*self.panels.values())
        for panel in self.panels.values():
            panel.look.clicked.connect(self._look)
            panel.save_button.clicked.connect(lambda _=False, chosen=panel: self._save(chosen))
            panel.check.clicked.connect(lambda _=False, chosen=panel: self._check(chosen))
            panel.trial.clicked.connect(lambda _=False, chosen=panel: self._try(chosen))

    def refresh(self) -> None:
        if not self._looked:
            self._looked = True
            self._look()

    def take_scan(self, code: str) -> None:
        """A scan here is the test label's."""
        self.ask(lambda desk: scan_trial(desk, code), self._scanned)

    def _look(self) -> None:
        """Look for printers; what is chosen stands there meanwhile."""
        self.ask(load_chosen_printers, self._show)
        self.ask(load_printers, self._show, self._not_found, lane=PRINT)

    def _show(self, printers: Printers) -> None:
        for paper, panel in self.panels.items():
            panel.show_printers(printers.choices, printers.chosen[paper])

    def _not_found(self, trouble: Trouble) -> None:
        for panel in self.panels.values():
            panel.stop_looking()
            panel.say(speak(trouble.sentence), "problem")

    def _save(self, panel: PrinterPanel) -> None:
        choice = panel.choice()

        def save(desk: Desk) -> None:
            set_printer(desk, panel.paper, choice)

        def done(_: None) -> None:
            panel.touched = False
            panel.say(tr("✓  Saved."), "good")
            self._parts.note_change()

        self.ask(save, done, lambda trouble: panel.say(speak(trouble.sentence), "problem"))

    def _check(self, panel: PrinterPanel) -> None:
        choice = panel.choice()
        if choice is None:
            panel.say(tr("Choose a printer first."), "problem")
            return
        panel.say(tr("Asking the printer…"), "quiet")

        def done(told: Sentence) -> None:
            panel.say(tr("✓  {told}", told=told), "good")

        self.ask(
            lambda desk: check_printer(desk, choice),
            done,
            lambda trouble: panel.say(speak(trouble.sentence), "problem"),
            lane=PRINT,
        )

    def _try(self, panel: PrinterPanel) -> None:
        choice = panel.choice()
        if choice is None:
            panel.say(tr("Choose a printer first."), "problem")
            return
        panel.say(tr("Printing a test label…"), "quiet")

        def done(trial: TrialDone) -> None:
            self._parts.note_change()
            width, height = trial.frame
            panel.say(
                tr(
                    "Test label {code} sent to {printer}. Its frame must measure {width} × {height} mm. Scan its bars here.",
                    code=trial.code,
                    printer=trial.printer,
                    width=f"{width:g}",
                    height=f"{height:g}",
                ),
                "strong",
            )

        self.ask(
            lambda desk: print_trial(desk, choice),
            done,
            lambda trouble: panel.say(speak(trouble.sentence), "problem"),
            lane=PRINT,
        )

    def _scanned(self, wrong: Sentence | None) -> None:
        if wrong is not None:
            self._parts.say_wrong(tr("NOT THE TEST LABEL"), speak(wrong))
            return
        self._parts.say_good(tr("TEST LABEL READ"), tr("What this printer prints, this scanner reads."))
