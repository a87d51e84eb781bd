"""This machine: key store, printers, label documents, manifest paper and the program's own files."""

from typing import TYPE_CHECKING

from oker_desk.late import late

if TYPE_CHECKING:
    from oker_desk.devices import (
        code_pictures,
        command_sheet,
        dispute_paper,
        manifest_paper,
        secrets,
        serial_line,
        serial_scale,
        serial_scanner,
        session_secrets,
        sounds,
        trial_label,
    )

__all__ = [
    "code_pictures",
    "command_sheet",
    "dispute_paper",
    "manifest_paper",
    "secrets",
    "serial_line",
    "serial_scale",
    "serial_scanner",
    "session_secrets",
    "sounds",
    "trial_label",
]

__getattr__ = late(
    __name__, seldom={"code_pictures", "command_sheet", "dispute_paper", "manifest_paper", "trial_label"}
)
