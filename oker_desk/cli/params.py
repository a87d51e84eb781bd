"""Arguments and options that several commands share."""

from __future__ import annotations

import click


class Said(click.ParamType[str]):
    """A text with something in it."""

    name = "text"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        text = str(value).strip()
        if not text:
            self.fail("It is empty.", param, ctx)
        return text


SAID = Said()
REF = click.argument("ref", metavar="REF", type=SAID)
MANIFEST = click.argument("manifest_no", metavar="M", type=SAID)
