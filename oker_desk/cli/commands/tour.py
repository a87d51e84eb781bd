"""The tour: the whole main job through the real window, off-screen."""

from __future__ import annotations

from pathlib import Path

import click

from oker_desk.cli.answers import Answer, current_call
from oker_desk.cli.params import SAID
from oker_desk.domain.trouble import invalid
from oker_desk.domain.wording import count


@click.command()
@click.option("--out", required=True, type=SAID, metavar="DIR", help="Folder for the pictures.")
def tour(out: str) -> Answer:
    """Do the whole main job on a fresh sandbox, a picture of each step into DIR."""
    folder = Path(out).absolute()
    if folder.exists() and not folder.is_dir():
        raise invalid("{folder} is a file. Name a folder.", folder=folder)
    pictures = [str(path) for path in current_call().run_tour(folder)]
    message = f"{count(len(pictures), 'picture', 'pictures')} in {folder}."
    return Answer(message, {"pictures": pictures}, text="\n".join([*pictures, message]))
