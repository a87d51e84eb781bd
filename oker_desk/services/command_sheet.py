"""The printed sheet of commands of this station: what can be scanned instead of pressing a key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from oker_desk import devices
from oker_desk.devices.resources import find_resource
from oker_desk.domain.commands import MOST_BOXES, BoxCommand, Command
from oker_desk.domain.trouble import unavailable
from oker_desk.domain.wording import Sentence, say
from oker_desk.services.desk import Desk
from oker_desk.services.packing.boxes import box_kinds
from oker_desk.services.whole_files import write_whole

WORDS: dict[Command, tuple[Sentence, Sentence]] = {
    Command.FINISH: (say("Go on"), say("Do the next step: invoice, label, print.")),
    Command.NEXT: (say("Next order"), say("Take the most urgent order in hand.")),
    Command.UNDO: (say("Undo"), say("Take back the last scan.")),
    Command.REPRINT: (say("Print again"), say("Print the label of this order once more.")),
    Command.SHORT: (say("Piece missing"), say("Set the order aside as short.")),
    Command.PUT_AWAY: (say("Put away"), say("Leave the order as it is, for later.")),
    Command.WEIGH: (say("Weigh"), say("Take the weight that the scale shows.")),
    Command.CHANGE_PERSON: (say("Change person"), say("Somebody else takes over at this desk.")),
    Command.YES: (say("Yes"), say("Yes to the question. Seen, to a warning.")),
    Command.NO: (say("No"), say("No to the question. Leave it as it is.")),
}
_TITLE = say("Scan instead of pressing keys")


def sheet_lines(desk: Desk, speak: Callable[[Sentence], str]) -> list[list[devices.command_sheet.SheetLine]]:
    """Return the commands, and the boxes of this warehouse, in the language of ``speak``."""

    def line(code: str, word: Sentence, meaning: Sentence) -> devices.command_sheet.SheetLine:
        spoken = speak(word)
        return devices.command_sheet.SheetLine(
            code, spoken, speak(meaning), "" if spoken == str(word) else str(word)
        )

    commands = [line(command.value, *WORDS[command]) for command in WORDS]
    boxes = [
        line(
            BoxCommand(place).code,
            say("{name}", name=kind.name),
            say("{l} × {w} × {h} mm", l=kind.length, w=kind.width, h=kind.height),
        )
        for place, kind in enumerate(box_kinds(desk)[:MOST_BOXES])
    ]
    return [lines for lines in (commands, boxes) if lines]


def save_command_sheet(desk: Desk, path: Path, speak: Callable[[Sentence], str]) -> Path:
    """Write the sheet as a PDF, and return where it is."""
    pdf = devices.command_sheet.draw_command_sheet(
        speak(_TITLE), sheet_lines(desk, speak), fonts=find_resource("fonts"), printed_at=desk.now()
    )
    try:
        write_whole(path, pdf)
    except OSError as error:
        raise unavailable(
            "{path} could not be written. Choose another place.", path=path, details=str(error)
        ) from error
    return path
