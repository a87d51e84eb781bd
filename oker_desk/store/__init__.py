"""The data folder: SQLite and the files beside it, and only here."""

from typing import TYPE_CHECKING

from oker_desk.late import late

if TYPE_CHECKING:
    from oker_desk.store import contents

__all__ = ["contents"]

__getattr__ = late(__name__, seldom={"contents"})
