"""Papers of the manifest in hand: printed or saved, and everything known of one parcel."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from oker_desk.domain.trouble import Trouble
from oker_desk.gui.dock.paper import PaperRow
from oker_desk.gui.dock.snapshot import save_channel_paper, save_paper
from oker_desk.gui.lanes import NETWORK, PRINT
from oker_desk.gui.language import speak, tr
from oker_desk.gui.notices import Notice, NoticeKind
from oker_desk.gui.parts import Parts
from oker_desk.gui.view import View
from oker_desk.services.dock.channel_paper import channel_papers, paper_after_closing
from oker_desk.services.dock.dispute import save_pack
from oker_desk.services.dock.paper_printing import PaperPrinted, print_channel_paper, print_paper


class Papers(QObject):
    """Acts for the dock; what is slow is done beside the screen."""

    def __init__(self, dock: View, parts: Parts, row: PaperRow) -> None:
        super().__init__(dock)
        self._dock = dock
        self._parts = parts
        self._row = row
        row.save.connect(self.save)
        row.print_it.connect(self.print_it)
        row.fetch.connect(self.fetch)
        row.pack.connect(self.pack)

    def after_closing(self) -> None:
        """Get Oker's own paper while its link lives; then, with a printer for it, the paper comes by itself."""
        number = self._dock.in_hand
        self._dock.ask(
            lambda desk: paper_after_closing(desk, number),
            lambda missing: self._after_closing(number, missing),
            lane=NETWORK,
        )

    def print_it(self, why: str) -> None:
        """Print the paper, a further time for a reason."""
        number = self._dock.in_hand
        if number:
            self._dock.ask(lambda desk: print_paper(desk, number, why), self._printed, lane=PRINT)

    def fetch(self) -> None:
        """Ask once more for Oker's own paper; with a printer for it, it is printed by itself."""
        number = self._dock.in_hand
        if number:
            self._row.fetching.setEnabled(False)
            self._dock.ask(
                lambda desk: channel_papers(desk, number),
                lambda papers: self._fetched(number, papers),
                self._not_fetched,
                lane=NETWORK,
            )

    def save(self, path: Path) -> None:
        number = self._dock.in_hand
        if number:
            self._dock.ask(lambda desk: save_paper(desk, number, path), self._saved)
            self._dock.ask(
                lambda desk: save_channel_paper(desk, number, path), self._saved_theirs, lane=NETWORK
            )

    def pack(self, path: Path) -> None:
        """Save the dispute pack of the parcel that the file is named after."""
        self._dock.ask(lambda desk: save_pack(desk, path.stem, path), self._packed)

    def _after_closing(self, number: str, missing: Trouble | None) -> None:
        if self._row.printer:
            self._dock.ask(
                lambda desk: print_paper(desk, number),
                lambda done: self._printed(done, missing),
                self._not_by_itself,
                lane=PRINT,
            )
        elif missing is not None:
            self._say_missing(missing)
        self._parts.note_change()

    def _not_by_itself(self, trouble: Trouble) -> None:
        """What is on paper already does not come out again by itself, and nobody asked for it."""
        if trouble.rule != "R24":
            self._parts.say_trouble(trouble)

    def _printed(self, done: PaperPrinted, missing: Trouble | None = None) -> None:
        number, printer = done.manifest_no, done.printer
        told = tr("The paper of manifest {m} was sent to {printer}.", m=number, printer=printer)
        if done.of_oker:
            told = tr(
                "The paper of manifest {m} and Oker's own were sent to {printer}.", m=number, printer=printer
            )
        if missing is not None:
            self._say_missing(missing, told)
        elif done.copy > 1:
            self._parts.say_good(tr("REPRINT {n}", n=done.copy), told)
        else:
            self._parts.say_good(tr("PRINTED"), told)
        self._parts.note_change()

    def _say_missing(self, missing: Trouble, printed: str = "") -> None:
        """Say what is not here and how to get it; what is here serves meanwhile (R43)."""
        told = tr("Oker's own paper could not be fetched. “Get Oker's paper” tries again.")
        details = f"{speak(missing.sentence)} {missing.details}".strip()
        self._parts.say(
            Notice(NoticeKind.WAIT, tr("WITHOUT OKER'S PAPER"), f"{printed} {told}".strip(), details)
        )

    def _fetched(self, number: str, papers: list[bytes]) -> None:
        self._row.fetching.setEnabled(True)
        if papers and self._row.printer:
            self._dock.ask(lambda desk: print_channel_paper(desk, number), self._printed_theirs, lane=PRINT)
        elif papers:
            self._parts.say_good(
                tr("OKER'S PAPER"), tr("Oker's own paper is here. “Save paper” puts it beside ours.")
            )
        self._parts.note_change()

    def _not_fetched(self, trouble: Trouble) -> None:
        self._row.fetching.setEnabled(True)
        self._say_missing(trouble)

    def _printed_theirs(self, done: PaperPrinted) -> None:
        told = tr(
            "Oker's own paper of manifest {m} was sent to {printer}.",
            m=done.manifest_no,
            printer=done.printer,
        )
        self._parts.say_good(tr("PRINTED"), told)

    def _saved(self, saved: Path) -> None:
        self._parts.say_good(
            tr("SAVED"), tr("The paper of manifest {m} is in {path}.", m=self._dock.in_hand, path=saved)
        )

    def _saved_theirs(self, saved: Path | None) -> None:
        if saved is not None:
            self._parts.say_info(tr("OKER'S PAPER"), tr("Oker's own paper is in {path}.", path=saved))

    def _packed(self, saved: Path) -> None:
        self._parts.say_good(tr("SAVED"), tr("Everything known of the parcel is in {path}.", path=saved))
