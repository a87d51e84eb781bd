"""Where the program's own files lie: fonts, icons, sounds, style."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parents[1]
_FOLDERS = (_PACKAGE / "resources", _PACKAGE.parent / "resources")
"""Inside an installed package, beside the package in a source tree."""


def find_resource(name: str) -> Path:
    """Return the path of a file or folder such as ``fonts`` or ``fonts/NotoSans-Regular.ttf``.

    Nothing else may know where these files lie. A missing one is a defect of the installation.
    """
    for folder in _FOLDERS:
        path = folder / name
        if path.exists():
            return path
    raise FileNotFoundError(f"{name} is missing from {' and '.join(map(str, _FOLDERS))}")
