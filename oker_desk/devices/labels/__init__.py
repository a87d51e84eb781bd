"""Label documents: reading them, finding the label on them, and making it dots."""

from typing import TYPE_CHECKING

from oker_desk.late import late

if TYPE_CHECKING:
    from oker_desk.devices.labels import own_pages, pages, rasters, reading

__all__ = ["own_pages", "pages", "rasters", "reading"]

__getattr__ = late(__name__)
