"""Papers of the manifest in hand: printed or saved, and everything known of one parcel."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from oker_desk.gui.dock.snapshot import save_channel_paper, save_paper
from oker_desk.gui.lanes import NETWORK, PRINT
from oker_desk.gui.language import tr
from oker_desk.gui.parts import Parts
from oker_desk.gui.view import View
from oker_desk.services.dock.channel_paper import channel_papers
from oker_desk.services.dock.dispute import save_pack
from oker_desk.services.dock.paper_printing import PaperPrinted, print_paper


class Papers(QObject):
    """Acts for the dock; what is slow is done beside the screen."""

    def __init__(self, dock: View, parts: Parts) -> None:
        super().__init__(dock)
        self._dock = dock
        self._parts = parts

    def after_closing(self, printer: str) -> None:
        """Get Oker's own paper while its link lives; then, with a printer for it, the paper comes by itself."""
        number = self._dock.in_hand
        go_on = (lambda _: self.print_it()) if printer else None
        self._dock.ask(
            lambda desk: channel_papers(desk, number),
            go_on,
            lambda trouble: self.print_it() if printer else None,
            lane=NETWORK,
        )

    def print_it(self) -> None:
        number = self._dock.in_hand
        if number:
            self._dock.ask(lambda desk: print_paper(desk, number), self._printed, lane=PRINT)

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

    def _printed(self, done: PaperPrinted) -> None:
        number, printer = done.manifest_no, done.printer
        told = tr("The paper of manifest {m} was sent to {printer}.", m=number, printer=printer)
        if done.of_oker:
            told = tr(
                "The paper of manifest {m} and Oker's own were sent to {printer}.", m=number, printer=printer
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
