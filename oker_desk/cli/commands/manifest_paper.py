"""The manifest's paper: the one command at the dock that draws."""

from __future__ import annotations

from pathlib import Path

import click

from oker_desk.cli.answers import Answer
from oker_desk.cli.desk_work import check_target, showing_manifest, with_desk, write_file
from oker_desk.cli.params import MANIFEST, SAID
from oker_desk.cli.shapes import manifest_shape
from oker_desk.domain.trouble import invalid
from oker_desk.services.desk import Desk
from oker_desk.services.dock.channel_paper import channel_papers
from oker_desk.services.dock.manifest_paper import draw_paper
from oker_desk.services.views import show_manifest


@click.command()
@MANIFEST
@click.option("--out", required=True, type=SAID, metavar="FILE", help="Where to write the PDF.")
@click.option("--of-oker", is_flag=True, help="Oker's own paper; it is fetched if it is not here yet.")
@with_desk
def paper(desk: Desk, manifest_no: str, out: str, of_oker: bool) -> Answer:
    """Write the manifest's paper with its two signature lines as a PDF, or the paper that Oker made of it."""

    def work() -> Answer:
        path = Path(out)
        check_target(path)
        write_file(path, _of_oker(desk, manifest_no) if of_oker else draw_paper(desk, manifest_no))
        data = {"manifest": manifest_shape(show_manifest(desk, manifest_no)), "file": str(path.absolute())}
        return Answer(f"Manifest paper written to {path}.", data)

    return showing_manifest(desk, manifest_no, work)


def _of_oker(desk: Desk, manifest_no: str) -> bytes:
    papers = channel_papers(desk, manifest_no)
    if not papers:
        raise invalid(
            "Oker has given no paper of manifest {m}; it comes with the closing. Leave out --of-oker.",
            m=manifest_no,
        )
    return papers[0]
