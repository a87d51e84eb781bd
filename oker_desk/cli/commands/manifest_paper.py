"""The manifest's paper: the one command at the dock that draws."""

from __future__ import annotations

from pathlib import Path

import click

from oker_desk.cli.answers import Answer
from oker_desk.cli.desk_work import check_target, showing_manifest, with_desk, write_file
from oker_desk.cli.params import MANIFEST, SAID
from oker_desk.cli.shapes import manifest_shape
from oker_desk.services.desk import Desk
from oker_desk.services.dock.manifest_paper import draw_paper
from oker_desk.services.views import show_manifest


@click.command()
@MANIFEST
@click.option("--out", required=True, type=SAID, metavar="FILE", help="Where to write the PDF.")
@with_desk
def paper(desk: Desk, manifest_no: str, out: str) -> Answer:
    """Write the manifest's paper with its two signature lines as a PDF."""

    def work() -> Answer:
        path = Path(out)
        check_target(path)
        write_file(path, draw_paper(desk, manifest_no))
        data = {"manifest": manifest_shape(show_manifest(desk, manifest_no)), "file": str(path.absolute())}
        return Answer(f"Manifest paper written to {path}.", data)

    return showing_manifest(desk, manifest_no, work)
