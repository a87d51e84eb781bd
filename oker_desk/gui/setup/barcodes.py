"""Barcodes on the goods: learned from a file, or one by one by scanning; the catalog does not know them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from oker_desk.domain.barcodes import LineProblem
from oker_desk.domain.trouble import Outcome, Trouble
from oker_desk.gui.files import ask_file, tables
from oker_desk.gui.language import speak, tr
from oker_desk.gui.parts import Parts
from oker_desk.gui.pieces import Panel, button, dress, field, label, row
from oker_desk.gui.setup.form import rows_of
from oker_desk.gui.setup.page import SetupPage
from oker_desk.services.barcodes import (
    Imported,
    KnownCode,
    count_barcodes,
    forget_barcode,
    import_csv,
    learn,
    look_up,
)
from oker_desk.services.desk import Desk

_LISTED = 200
"""Wrong lines that are listed."""


class BarcodesPage(SetupPage):
    """What is scanned here is looked up, and may be taught."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parts, parent)
        self.setObjectName("setup.page.barcodes")
        self.teach = TeachPanel()
        self.file = FilePanel()
        self.add_panels(self.teach, self.file)
        self.teach.learn.connect(self._learn)
        self.teach.forget.connect(self._forget)
        self.teach.looked_up.connect(self._look_up)
        self.file.picked.connect(self._import)

    def refresh(self) -> None:
        self.ask(count_barcodes, self.file.show_count)

    def take_scan(self, code: str) -> None:
        """A code that is an article's own SKU names the article; every other is the barcode."""

        def found(known: KnownCode) -> None:
            if known.own is not None and self.teach.code.text() and known.taught_for is None:
                self.teach.sku.setText(known.own)
                self.teach.say(tr("{sku}: {title}", sku=known.own, title=known.title), "strong")
            else:
                self.teach.show_known(known)

        self.ask(lambda desk: look_up(desk, code), found)

    def _look_up(self, code: str) -> None:
        self.ask(lambda desk: look_up(desk, code), self.teach.show_known)

    def _learn(self, code: str, sku: str, replace: bool) -> None:
        def done(_: None) -> None:
            self.teach.show_learned(code, sku)
            self._parts.note_change()

        def refused(trouble: Trouble) -> None:
            self.teach.say_problem(trouble)

        def work(desk: Desk) -> None:
            learn(desk, code, sku, replace=replace)

        self.ask(work, done, refused)

    def _forget(self, code: str) -> None:
        def done(_: None) -> None:
            self.teach.clear()
            self._parts.note_change()

        self.ask(lambda desk: forget_barcode(desk, code), done, self.teach.say_problem)

    def _import(self, path: Path) -> None:
        def done(imported: Imported) -> None:
            self.file.show_imported(imported)
            self._parts.note_change()

        self.ask(lambda desk: import_csv(desk, path), done, self.file.say_problem)


class TeachPanel(Panel):
    """One barcode and its article. A barcode of another article is asked about before it is changed."""

    learn = Signal(str, str, bool)
    forget = Signal(str)
    looked_up = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("setup.barcodes_teach", parent=parent)
        self.code = field("setup.barcode_code", tr("Barcode on the goods"), tr("Scan it, or type it"))
        self.sku = field("setup.barcode_sku", tr("SKU of the article"), tr("Scan or type the SKU"))
        self.learn_button = button(
            tr("Learn"), "setup.barcode_learn", role="primary", says=tr("Learn the barcode")
        )
        self.replace_button = button(tr("Yes, change it"), "setup.barcode_replace", role="danger")
        self.forget_button = button(tr("Forget"), "setup.barcode_forget", says=tr("Forget this barcode"))
        self.told = label(name="setup.barcode_told", role="strong")
        self.add(
            label(tr("Teach a barcode"), role="heading"),
            label(
                tr("Scan the barcode on the goods, then the SKU. From then on the scanner knows it."),
                role="quiet",
            ),
            rows_of((tr("Barcode"), self.code, None), (tr("SKU"), self.sku, None)),
            self.told,
            row(self.learn_button, self.replace_button, self.forget_button, 1),
        )
        self.clear()
        self.learn_button.clicked.connect(lambda: self._ask(replace=False))
        self.replace_button.clicked.connect(lambda: self._ask(replace=True))
        self.forget_button.clicked.connect(lambda: self.forget.emit(self.code.text()))
        self.code.returnPressed.connect(lambda: self.looked_up.emit(self.code.text()))
        self.sku.returnPressed.connect(lambda: self._ask(replace=False))

    def show_known(self, known: KnownCode) -> None:
        """Show what a code stands for; an unknown one waits for its SKU."""
        self.clear()
        self.code.setText(known.code)
        if known.taught_for is not None:
            self.sku.setText(known.taught_for)
            self.forget_button.show()
            self.say(tr("✓  It stands for {sku} ({title}).", sku=known.taught_for, title=known.title), "good")
        elif known.own is not None:
            self.say(
                tr("This is the SKU of {title} itself; nothing has to be learned.", title=known.title),
                "strong",
            )
        else:
            self.say(tr("Nobody has taught this barcode yet. Scan or type the SKU."), "warn")
            self.sku.setFocus()

    def show_learned(self, code: str, sku: str) -> None:
        self.clear()
        self.say(tr("✓  {code} stands for {sku} from now on.", code=code, sku=sku), "good")
        self.code.setFocus()

    def say_problem(self, trouble: Trouble) -> None:
        """Say what is wrong; where the barcode has another article a yes changes it."""
        asked = (
            trouble.outcome is Outcome.BLOCKED
            and trouble.rule == "R13"
            and "known" in trouble.sentence.values
        )
        self.replace_button.setVisible(asked)
        self.say(speak(trouble.sentence), "warn" if asked else "problem")

    def say(self, words: str, role: str) -> None:
        self.told.setText(words)
        dress(self.told, "role", role)
        self.told.setVisible(bool(words))

    def clear(self) -> None:
        self.code.clear()
        self.sku.clear()
        self.say("", "strong")
        self.replace_button.hide()
        self.forget_button.hide()

    def _ask(self, *, replace: bool) -> None:
        self.replace_button.hide()
        self.learn.emit(self.code.text(), self.sku.text(), replace)


class FilePanel(Panel):
    """A whole list of barcodes at once; every line that was left out is told with its number."""

    picked = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("setup.barcodes_file", parent=parent)
        self.number = label(name="setup.barcodes_count", role="quiet")
        self.pick = button(tr("Learn from a file…"), "setup.barcodes_import")
        self.told = label(name="setup.barcodes_told", role="strong")
        self.problems = QPlainTextEdit()
        self.problems.setObjectName("setup.barcodes_problems")
        self.problems.setAccessibleName(tr("Lines that were left out"))
        self.problems.setReadOnly(True)
        self.problems.setFixedHeight(160)
        self.add(
            label(tr("A list of barcodes"), role="heading"),
            label(
                tr("A CSV file with two columns: barcode and SKU. What is known already stays as it is."),
                role="quiet",
            ),
            row(self.pick, self.number, 1),
            self.told,
            self.problems,
        )
        self.told.hide()
        self.problems.hide()
        self.pick.clicked.connect(self._pick)

    def show_count(self, number: int) -> None:
        self.number.setText(tr("Barcodes known here: {n}", n=number))

    def show_imported(self, imported: Imported) -> None:
        told = tr(
            "{new} learned, {same} known already, {wrong} lines left out.",
            new=imported.new,
            same=imported.same,
            wrong=len(imported.problems),
        )
        self._say(told, "warn" if imported.problems else "good")
        self._list(imported.problems)

    def say_problem(self, trouble: Trouble) -> None:
        self._say(speak(trouble.sentence), "problem")
        self._list(())

    def _list(self, problems: Sequence[LineProblem]) -> None:
        lines = [
            tr("Line {line}: {reason}", line=problem.line, reason=problem.sentence)
            for problem in problems[:_LISTED]
        ]
        if len(problems) > _LISTED:
            lines.append(tr("and {n} more", n=len(problems) - _LISTED))
        self.problems.setPlainText("\n".join(lines))
        self.problems.setVisible(bool(lines))

    def _say(self, words: str, role: str) -> None:
        self.told.setText(words)
        dress(self.told, "role", role)
        self.told.show()

    def _pick(self) -> None:
        ask_file(
            self,
            "setup.barcodes_dialog",
            tr("A list of barcodes"),
            tables(),
            lambda path: self.picked.emit(Path(path)),
        )
