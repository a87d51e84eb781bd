"""Pictures of listings, from wherever Oker says they are: no key goes along, and only pictures come back."""

from __future__ import annotations

from urllib.parse import urlsplit

from oker_desk.domain.trouble import Trouble
from oker_desk.remote.address import check_link
from oker_desk.remote.answers import Answer, Call
from oker_desk.remote.http import Sender
from oker_desk.remote.masking import Secrets
from oker_desk.remote.pace import Pace

LARGEST = 4_000_000
"""Bytes of a picture; what a shop shows has some ten to some hundred thousand."""
_HEADERS = {"Accept": "image/png, image/jpeg, image/webp, image/gif"}
_BEGINNINGS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a")


class PictureReader:
    """Reads pictures from one server after the other. For one thread."""

    def __init__(self, pace: Pace) -> None:
        self._pace = pace.quick()
        self._senders: dict[str, Sender] = {}

    def read(self, url: str) -> bytes | None:
        """Return a picture; ``None`` for a link that is not safe, for no answer and for anything that is no picture.

        Redirections are not followed: they may lead to where a link must not lead.
        """
        try:
            parts = urlsplit(check_link(url))
            origin = f"{parts.scheme}://{parts.netloc}"
            sender = self._senders.get(origin) or self._senders.setdefault(origin, Sender(origin, Secrets()))
        except (Trouble, ValueError):
            return None
        result = sender.send(Call("GET", url, file=True, largest=LARGEST), _HEADERS, self._pace)
        if not isinstance(result, Answer) or result.status != 200 or not is_picture(result.body):
            return None
        return result.body

    def close(self) -> None:
        for sender in self._senders.values():
            sender.close()


def is_picture(data: bytes) -> bool:
    """Whether the bytes begin like a picture; what a server calls them tells nothing."""
    return data.startswith(_BEGINNINGS) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP")
