"""Label documents for tests: real ones from ``labels`` (see its SOURCES.md) and ones made here."""

from __future__ import annotations

import io
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

import pypdfium2 as pdfium
import zxingcpp
from fpdf import FPDF
from PIL import Image

from oker_desk.devices.labels.rasters import Raster
from oker_desk.devices.labels.reading import find_label, narrowest_bar, read_document
from oker_desk.domain.papers import Plan, Sheet, sheet_of
from oker_desk.domain.rules.labels import Known, LabelPlace, judge_label
from oker_desk.domain.verdicts import Verdict

FOLDER = Path(__file__).with_name("labels")
LABEL_4X6 = (101.6, 152.4)
"""Width and height in mm."""
SHEET_4X6 = sheet_of("4 × 6 in")


def document(number: str) -> bytes:
    """The real document whose file begins with this number."""
    [path] = FOLDER.glob(f"{number}-*")
    return path.read_bytes()


def bluedart() -> bytes:
    """A 4 × 6 in label with the AWB 90001507982."""
    return document("03")


def judged(pdf: bytes, awb: str, known: Known | None = None) -> tuple[Verdict, LabelPlace | None]:
    return judge_label(read_document(pdf), awb, known)


def plan_of(pdf: bytes, awb: str) -> Plan:
    """Return how a document becomes the label of an AWB; it has to be allowed."""
    pages = read_document(pdf)
    verdict, place = judge_label(pages, awb)
    assert place is not None, verdict.message
    page = pages[place.page]
    strangers = [stranger.area for stranger in place.strangers]
    area = find_label(pdf, place.page, place.symbol.area, strangers, place.likely)
    assert area is not None
    narrowest = narrowest_bar(pdf, place.page, place.symbol)
    return Plan(
        place.page,
        area,
        (page.width, page.height),
        place.symbol,
        narrowest,
        place.invoice_pages,
        place.own_pages,
        not all(area.holds(code) for code in place.foreign),
    )


class Drawing(FPDF):
    """A document made by a test, in mm."""

    def __init__(self, *sizes: tuple[float, float]) -> None:
        super().__init__(unit="mm", format=sizes[0] if sizes else LABEL_4X6)
        self.set_auto_page_break(False)
        if sizes:
            self.add_page()

    def bars(self, code: str, left: float, top: float, module: float = 0.375, height: float = 18.0) -> None:
        """Draw Code 128 bars of ``module`` mm (three dots at 203 dpi)."""
        place = 0
        for black, run in groupby(modules(code)):
            wide = len(list(run))
            if black:
                self.rect(left + place * module, top, wide * module, height, style="F")
            place += wide

    def words(self, text: str, left: float, top: float, size: float = 10.0) -> None:
        self.set_font("Helvetica", size=size)
        self.set_xy(left, top)
        self.cell(text=text)

    def label(self, awb: str, left: float = 0.0, top: float = 0.0, courier: str = "Delhivery") -> None:
        """Draw a label of 72 × 118 mm whose top left corner is given, its number printed below the bars."""
        self.set_line_width(0.5)
        self.rect(left, top, 72, 118)
        self.words(f"{courier}  COD", left + 4, top + 4, 14)
        self.bars(awb, left + 8, top + 20, module=0.25)
        self.words(awb, left + 8, top + 40)
        for number, line in enumerate(
            ("Ship to: A. Rao", "12 Lake Road", "Bengaluru 560001", "Return: WH-1")
        ):
            self.words(line, left + 4, top + 55 + 8 * number)
        self.words("1 x Kurta, blue", left + 4, top + 104)

    def tax_invoice(self, left: float, top: float, code: str = "OKINV000123") -> None:
        self.words("TAX INVOICE", left, top, 14)
        self.words(f"Invoice {code}", left, top + 9)
        for row in range(8):
            self.words(
                f"{row + 1}  Kurta  HSN 6211  Rs 499.00  CGST 2.5 %  SGST 2.5 %", left, top + 20 + 6 * row, 9
            )

    def bytes(self) -> bytes:
        return bytes(self.output())


def framed(
    size_mm: tuple[float, float],
    codes: Sequence[str] = (),
    words: str = "FRAGILE",
    module: float = 0.375,
    left: float = 10.0,
) -> bytes:
    """A page with a frame 3 mm inside each edge, Code 128 bars of ``module`` mm and words."""
    pdf = Drawing(size_mm)
    pdf.set_line_width(0.5)
    pdf.rect(3.25, 3.25, size_mm[0] - 6.5, size_mm[1] - 6.5)
    for row, code in enumerate(codes):
        pdf.bars(code, left, 15 + row * 25, module)
    pdf.words(words, 8, size_mm[1] - 20)
    return pdf.bytes()


def label_above_invoice(awb: str, *, cut_line: bool) -> bytes:
    """A4 as Indian marketplaces send it: the label centred above, a tax invoice below."""
    pdf = Drawing((210, 297))
    pdf.label(awb, 69, 17)
    if cut_line:
        pdf.set_dash_pattern(dash=2, gap=2)
        pdf.set_line_width(0.3)
        pdf.line(5, 137, 205, 137)
        pdf.set_dash_pattern()
    pdf.tax_invoice(20, 142)
    pdf.rect(20, 250, 170, 12)
    return pdf.bytes()


def joined(*parts: bytes) -> bytes:
    """One document of all pages of the others."""
    whole = pdfium.PdfDocument.new()
    for part in parts:
        whole.import_pages(pdfium.PdfDocument(part))
    return saved(whole)


def changed(pdf: bytes, *, rotation: int = 0, crop: tuple[float, float, float, float] | None = None) -> bytes:
    """The document with /Rotate or a crop box (left, bottom, right, top in points) on its first page."""
    whole = pdfium.PdfDocument(pdf)
    if rotation:
        whole[0].set_rotation(rotation)
    if crop:
        whole[0].set_cropbox(*crop)
    return saved(whole)


def saved(whole: pdfium.PdfDocument) -> bytes:
    written = io.BytesIO()
    whole.save(written)
    return written.getvalue()


def as_image(pdf: bytes, dpi: int = 300) -> bytes:
    """The first page as one picture without a text layer, at its own size."""
    page = pdfium.PdfDocument(pdf)[0]
    written = io.BytesIO()
    page.render(scale=dpi / 72).to_pil().save(written, "PDF", resolution=dpi)
    return written.getvalue()


def modules(code: str) -> list[bool]:
    image = zxingcpp.create_barcode(code, zxingcpp.BarcodeFormat.Code128).to_image(
        scale=1, add_quiet_zones=False
    )
    return [not light for light in memoryview(image).tobytes()[: image.shape[1]]]


def picture(raster: Raster) -> Image.Image:
    """The raster as a picture in grey, black on white."""
    ink = Image.frombytes("1", (raster.width, raster.height), raster.bits)
    return ink.convert("L").point(lambda value: 255 - value)


def ink_mm(raster: Raster) -> tuple[float, ...]:
    """Left, top, right and bottom of what is black, in mm."""
    box = picture(raster).point(lambda value: 255 - value).getbbox()
    assert box is not None
    return tuple(side / raster.dpi * 25.4 for side in box)


def codes_of(image: Image.Image) -> set[str]:
    return {code.text for code in zxingcpp.read_barcodes(image, text_mode=zxingcpp.TextMode.Plain)}


def bar_widths(image: Image.Image, row: int) -> set[int]:
    """Widths in dots of the black runs of one row."""
    line = image.crop((0, row, image.width, row + 1)).tobytes()
    runs = bytes(255 if value >= 128 else 0 for value in line).split(b"\xff")
    return {len(run) for run in runs if run}


def own_size(plan: Plan) -> Sheet:
    return Sheet("own", *plan.page_size)
