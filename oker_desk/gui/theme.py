"""How the window looks: Fusion, one style sheet filled with a light or a dark palette, and our own fonts."""

from __future__ import annotations

import re
from pathlib import Path
from string import Template

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

Colours = dict[str, str]

# Contrast of text on its ground is 4.5 : 1 or better everywhere; a test holds it.
LIGHT: Colours = {
    "ground": "#eef1f4",
    "surface": "#ffffff",
    "sunken": "#e3e8ed",
    "striped": "#f6f8fa",
    "hover": "#edf3fa",
    "field": "#ffffff",
    "line": "#c8d1d9",
    "edge": "#71808e",
    "ink": "#101a23",
    "quiet": "#46535f",
    "faint": "#8692a0",
    "accent": "#0a56a8",
    "accenthover": "#08468a",
    "accentsoft": "#d3e5f8",
    "accentink": "#0a56a8",
    "onaccent": "#ffffff",
    "focus": "#e07a00",
    "good": "#0b6b35",
    "goodsoft": "#e4f5ea",
    "stop": "#ad1320",
    "stopsoft": "#fce8e9",
    "wait": "#c27c00",
    "waitsoft": "#fff5dd",
    "waitink": "#7a4b00",
}
DARK: Colours = {
    "ground": "#10161c",
    "surface": "#1a222a",
    "sunken": "#0b1015",
    "striped": "#1f2831",
    "hover": "#25313d",
    "field": "#10161c",
    "line": "#36434f",
    "edge": "#7c8c9a",
    "ink": "#f0f4f7",
    "quiet": "#b3c0cb",
    "faint": "#74828f",
    "accent": "#5aa9f5",
    "accenthover": "#82bff8",
    "accentsoft": "#173a5c",
    "accentink": "#82bff8",
    "onaccent": "#04101c",
    "focus": "#ffb340",
    "good": "#5fd08a",
    "goodsoft": "#12301f",
    "stop": "#ff8a8f",
    "stopsoft": "#3d1519",
    "wait": "#f2b233",
    "waitsoft": "#362a0e",
    "waitink": "#ffc95c",
}
_BOTH: Colours = {
    "rail": "#14222e",
    "railhover": "#1f3444",
    "railchosen": "#284358",
    "railink": "#d3dee7",
    "railbright": "#ffffff",
    "brand": "#e9a23b",
    "goodfill": "#0d7a3e",
    "donefill": "#0a5f63",
    "wrongfill": "#b8430a",
    "stopfill": "#b01222",
    "waitfill": "#f5b82e",
    "infofill": "#2c5a86",
}
_DARK, _SIZE, _FONTS = "oker-dark", "oker-text-size", "oker-fonts"
_LARGEST_SIZED = 16
_IN_POINTS = re.compile(r"\b(\d+)pt\b")
FAMILIES = ("Noto Sans", "Noto Sans Devanagari", "Noto Sans Symbols2", "Noto Sans Symbols")
POINTS = 12


def colours(dark: bool) -> Colours:
    """Return every colour by name."""
    return {**_BOTH, **(DARK if dark else LIGHT)}


def colour_names() -> Colours:
    """Return the colours that the application is dressed in, for what is drawn by hand."""
    application = QApplication.instance()
    return colours(bool(application.property(_DARK)) if application else False)


def dark_now(app: QApplication) -> bool:
    return bool(app.property(_DARK))


def wants_dark(app: QApplication) -> bool:
    return app.styleHints().colorScheme() is Qt.ColorScheme.Dark


def dress_application(app: QApplication, resources: Path, dark: bool | None = None) -> None:
    """Give the application fonts, palette and sheet; without ``dark`` the system's own choice counts."""
    app.setProperty(_DARK, wants_dark(app) if dark is None else dark)
    names = colour_names()
    _add_fonts(app, resources)
    app.setStyle("Fusion")
    percent = text_percent()
    app.setFont(QFont(list(FAMILIES), _sized(POINTS, percent)))
    app.setPalette(_palette(names))
    sheet = (resources / "style" / "desk.qss").read_text(encoding="utf-8")
    sheet = _IN_POINTS.sub(lambda size: f"{_sized(int(size[1]), percent)}pt", sheet)
    icons = (resources / "icons").as_posix()
    app.setStyleSheet(
        Template(sheet).substitute(names, icons=icons, tone="dark" if dark_now(app) else "light")
    )


def _add_fonts(app: QApplication, resources: Path) -> None:
    """Add our own fonts, once: with each of them Qt looks through all fonts anew."""
    if not app.property(_FONTS):
        app.setProperty(_FONTS, True)
        for font in sorted((resources / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(font))


def size_texts(app: QApplication, resources: Path, percent: int) -> None:
    """Write everything larger or smaller from now on, in per cent of the usual size."""
    if int(app.property(_SIZE) or 100) != percent:
        app.setProperty(_SIZE, percent)
        dress_application(app, resources, dark_now(app))


def text_percent() -> int:
    """Return how large texts are written now, in per cent of the usual size."""
    application = QApplication.instance()
    return int(application.property(_SIZE) or 100) if application else 100


def _sized(points: int, percent: int) -> int:
    """Return a size in points; what is large already stays as it is, because its room does."""
    return round(points * percent / 100) if points <= _LARGEST_SIZED else points


def _palette(names: Colours) -> QPalette:
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, name in (
        (roles.Window, "ground"),
        (roles.WindowText, "ink"),
        (roles.Base, "surface"),
        (roles.AlternateBase, "striped"),
        (roles.Text, "ink"),
        (roles.Button, "surface"),
        (roles.ButtonText, "ink"),
        (roles.BrightText, "stop"),
        (roles.Highlight, "accent"),
        (roles.HighlightedText, "onaccent"),
        (roles.ToolTipBase, "surface"),
        (roles.ToolTipText, "ink"),
        (roles.Link, "accentink"),
        (roles.PlaceholderText, "quiet"),
        (roles.Light, "surface"),
        (roles.Mid, "line"),
        (roles.Dark, "edge"),
    ):
        palette.setColor(role, QColor(names[name]))
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(names["faint"]))
    return palette


def draw_icon(file: Path, colour: str, size: int = 32) -> QIcon:
    """Return a drawn SVG in one colour; its lines say ``currentColor``."""
    drawing = QSvgRenderer(file.read_bytes().replace(b"currentColor", colour.encode()))
    pixmap = QPixmap(2 * size, 2 * size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    drawing.render(painter, QRectF(0, 0, 2 * size, 2 * size))
    painter.end()
    return QIcon(pixmap)
