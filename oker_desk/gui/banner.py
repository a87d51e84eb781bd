"""The verdict banner: full width, a sign, one big word and one sentence that nobody can miss."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QGuiApplication,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from oker_desk.gui.language import tr
from oker_desk.gui.notices import Notice, NoticeKind
from oker_desk.gui.pieces import GRID, button, dress, label, restyle
from oker_desk.gui.shapes import Sign
from oker_desk.gui.theme import colour_names, text_percent

HEIGHT, LOW = 88, 84
_DARK_INK = "#1d1400"
_SHOWN_KIND = "kind"


class Banner(QFrame):
    """Shows the newest notice. A wrong or stop one stays until a right scan or Escape has acknowledged it."""

    sounding = Signal(str)
    """The name of the sound that goes with the notice, for ears that do not look."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._tight = False
        self._make_room()
        self._notice: Notice | None = None
        self._after: Notice | None = None
        self._hint = tr("Scan an order number.")
        self.sign = Sign(56)
        self.word = label(name="banner.word", role="word", wrap=False)
        self.sentence = label(name="banner.sentence", role="sentence")
        self.sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.key = label(tr("Esc: seen"), "banner.key", role="key", wrap=False)
        self.details = button(tr("Details"), "banner.details", says=tr("Show and copy the details"))
        self.details.clicked.connect(self._show_details)
        self._build()
        self.clear()

    @property
    def notice(self) -> Notice | None:
        return self._notice

    def _build(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(2 * GRID, GRID // 2, 2 * GRID, GRID // 2)
        line.setSpacing(2 * GRID)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addStretch(1)
        texts.addWidget(self.word)
        texts.addWidget(self.sentence)
        texts.addStretch(1)
        line.addWidget(self.sign)
        line.addLayout(texts, 1)
        line.addWidget(self.key, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.details, 0, Qt.AlignmentFlag.AlignVCenter)

    def fit(self, *, tight: bool) -> None:
        """Be lower on a small screen, and higher where texts are larger."""
        self._tight = tight
        self._make_room()
        self.sign.setFixedSize(40 if tight else 56, 40 if tight else 56)
        self._fit_texts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_texts()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_texts()

    def _fit_texts(self) -> None:
        """Write smaller on a small screen, and where the sentence would not fit into its one large line."""
        if not self.isVisible():
            return  # neither its width nor its letters are those of a window yet
        beside = [part.sizeHint().width() for part in (self.key, self.details) if not part.isHidden()]
        room = self.width() - self.sign.width() - sum(beside) - 2 * GRID * (len(beside) + 3)
        for small in (self._tight, True):
            for part in (self.word, self.sentence):
                dress(part, "tight", "yes" if small else "")
            if self.sentence.fontMetrics().horizontalAdvance(self.sentence.text()) <= room:
                return

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._make_room()

    def _make_room(self) -> None:
        self.setFixedHeight((LOW if self._tight else HEIGHT) + (text_percent() - 100) // 2)

    def show_notice(self, notice: Notice) -> None:
        """Show a notice; what is only by the way waits until a lasting one has been seen."""
        lasting = self._notice is not None and self._notice.kind.lasting
        if lasting and notice.kind in {NoticeKind.WAIT, NoticeKind.INFO}:
            self._after = notice
            return
        self._after = None
        self._put(notice)
        self._sound(notice)

    def _sound(self, notice: Notice) -> None:
        if notice.kind is not NoticeKind.INFO:
            self.sounding.emit(notice.kind.value)

    def acknowledge(self) -> bool:
        """Take a lasting notice away; says whether there was one."""
        if self._notice is None or not self._notice.kind.lasting:
            return False
        after, self._after = self._after, None
        if after is None:
            self.clear()
        else:
            self._put(after)
            self._sound(after)
        return True

    def take_back(self, notice: Notice) -> None:
        """Take away a notice that holds no longer; whatever was told since stays."""
        if self._after == notice:
            self._after = None
        if self._notice == notice:
            self.clear()

    def leave_place(self) -> None:
        """Take away what was told about another place, unless somebody has yet to see it."""
        if self._notice is not None and not self._notice.kind.lasting:
            self.clear()

    def show_hint(self, sentence: str) -> None:
        """Set what stands here while there is nothing to tell: the next step of this place."""
        self._hint = sentence
        if self._notice is None:
            self.clear()

    def clear(self) -> None:
        self._notice = None
        self._dress("idle")
        names = colour_names()
        self.sign.show_kind("idle", names["sunken"], names["ink"])
        self._set_texts(tr("Ready"), self._hint, details=False)

    def _put(self, notice: Notice) -> None:
        self._notice = notice
        self._dress(notice.kind.value)
        names = colour_names()
        fill = _DARK_INK if notice.kind is NoticeKind.WAIT else "#ffffff"
        self.sign.show_kind(notice.sign or notice.kind.value, fill, names[f"{notice.kind.value}fill"])
        self._set_texts(notice.word, _without_echo(notice), details=bool(notice.details))

    def _dress(self, kind: str) -> None:
        """Take the colours of a kind; the sheet draws the texts by the banner's kind, too."""
        if self.property(_SHOWN_KIND) != kind:
            dress(self, _SHOWN_KIND, kind)
            for part in (self.word, self.sentence, self.key, self.details):
                restyle(part)

    def _set_texts(self, word: str, sentence: str, *, details: bool) -> None:
        self.word.setText(word)
        self.sentence.setText(sentence)
        self.details.setText(tr("Details"))
        self.details.setVisible(details)
        self.key.setVisible(self._notice is not None and self._notice.kind.lasting)
        self._fit_texts()
        self.setAccessibleName(f"{word}. {sentence}")
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{word}. {sentence}"))

    def _show_details(self) -> None:
        if self._notice is not None:
            self.sentence.setText(self._notice.details)
            QGuiApplication.clipboard().setText(f"{self._notice.sentence}\n{self._notice.details}")
            self.details.setText(tr("Copied"))


def _without_echo(notice: Notice) -> str:
    """Return the sentence without the word that stands big above it already."""
    echo = f"{notice.word}."
    said = notice.sentence
    return said[len(echo) :].strip() if said.startswith(echo) and len(said) > len(echo) else said
