"""Pictures of listings, from wherever Oker says they are: no key goes along, and only pictures come back."""

from __future__ import annotations

from urllib.parse import urlsplit

from oker_desk.domain.trouble import Trouble
from oker_desk.remote.address import check_link
from oker_desk.remote.answers import Answer, Call, Fault, FaultKind
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
        """Return a picture; empty if there is none at this link or it is not safe, ``None`` if nobody answered.

        Redirections are not followed: they may lead to where a link must not lead.
        """
        try:
            parts = urlsplit(check_link(url))
            origin = f"{parts.scheme}://{parts.netloc}"
            sender = self._senders.get(origin) or self._senders.setdefault(origin, Sender(origin, Secrets()))
        except (Trouble, ValueError):
            return b""
        result = sender.send(Call("GET", url, file=True, largest=LARGEST), _HEADERS, self._pace)
        if isinstance(result, Fault) and result.kind is not FaultKind.TOO_BIG:
            return None
        if isinstance(result, Answer) and (result.status >= 500 or result.status in {408, 429}):
            return None
        return result.body if isinstance(result, Answer) and _is_sound(result) else b""

    def close(self) -> None:
        for sender in self._senders.values():
            sender.close()


def _is_sound(answer: Answer) -> bool:
    return answer.status == 200 and is_picture(answer.body)


def is_picture(data: bytes) -> bool:
    """Whether the bytes begin like a picture; what a server calls them tells nothing."""
    return data.startswith(_BEGINNINGS) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP")
