"""A question in the table itself: what it is about, what one may answer, and a field where something is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from oker_desk.gui.language import tr
from oker_desk.gui.pack.table import MOST_OPTIONS, Question
from oker_desk.gui.pieces import GRID, button, field, label, row

_ROW = 3


class QuestionPage(QWidget):
    """Answered with a click, with Alt and a number, with Enter in the field, or with YES on the command sheet."""

    answered = Signal(int, str)
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.told = label(name=f"{name}.told", role="heading")
        self.typed = field(f"{name}.field", tr("Place"))
        self.typed.setProperty("role", "big")
        self.typed.setMaximumWidth(200)
        self.back = button(tr("Back  (Esc)"), f"{name}.back")
        self.options: list[QPushButton] = []
        grid = QGridLayout()
        grid.setSpacing(GRID)
        for place in range(MOST_OPTIONS):
            made = button("", f"{name}.option{place + 1}", role="primary" if not place else "")
            made.clicked.connect(lambda _=False, chosen=place: self.answered.emit(chosen, self.typed.text()))
            grid.addWidget(made, place // _ROW, place % _ROW)
            self.options.append(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addStretch(1)
        column.addWidget(self.told)
        line = row(self.typed)
        line.addLayout(grid)
        line.addWidget(self.back, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch(1)
        column.addLayout(line)
        column.addStretch(1)
        self.typed.returnPressed.connect(lambda: self.answered.emit(0, self.typed.text()))
        self.back.clicked.connect(self.left)

    def show_question(self, question: Question) -> None:
        """Show a question and put the cursor where its answer is given."""
        self.told.setText(question.text)
        self.typed.setVisible(question.field is not None)
        self.typed.setText(question.field or "")
        for place, made in enumerate(self.options):
            made.setVisible(place < len(question.options))
            if place < len(question.options):
                text = question.options[place]
                made.setText(tr("{name}  (Alt+{n})", name=text, n=place + 1))
                made.setAccessibleName(text)
                made.setShortcut(f"Alt+{place + 1}")
        if question.field is not None:
            self.typed.setFocus()
            self.typed.selectAll()
        else:
            self.setFocus()
