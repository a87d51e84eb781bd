"""Barcodes: what stands printed on the goods, learned by scanning or from a file (R13; channel API §4)."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from oker_desk.domain.barcodes import Barcode, Line, LineProblem, one_form, read_list
from oker_desk.domain.people import Right
from oker_desk.domain.trouble import blocked, invalid, unavailable
from oker_desk.domain.verdicts import refuse
from oker_desk.domain.wording import say
from oker_desk.services.desk import Desk
from oker_desk.services.people import require_right
from oker_desk.store.barcodes import Teaching

LARGEST_FILE = 20_000_000
"""Bytes of a list of barcodes."""


class Imported(Struct, frozen=True):
    """What a file of barcodes brought, and what is wrong in it line by line."""

    new: int
    same: int
    problems: tuple[LineProblem, ...]


def sku_of(desk: Desk, code: str) -> str | None:
    """Return the SKU that a barcode was taught for; ``None`` for every code that nobody taught."""
    return desk.store.barcodes.sku_of(one_form(code))


def learn(desk: Desk, code: str, sku: str, *, replace: bool = False) -> None:
    """Remember that a code stands for an article.

    Raises a trouble if the code is an article of its own, or stands for another one: then the person is asked, and
    ``replace`` is their yes.
    """
    require_right(desk, Right.SET_UP)
    barcode = Barcode(one_form(code), sku.strip())
    if not barcode.code or not barcode.sku:
        raise invalid("A barcode and a SKU are needed.")
    with desk.store.transaction():
        known = desk.store.barcodes.sku_of(barcode.code)
        if known == barcode.sku:
            return
        if known is not None and not replace:
            raise blocked(
                refuse(
                    "R13",
                    "Barcode {code} already stands for {known}. Is it {sku} from now on?",
                    code=code.strip(),
                    known=known,
                    sku=barcode.sku,
                )
            )
        _check_article(desk, barcode)
        _keep(desk, [barcode], "scan")
        text = f"Barcode {barcode.code} stands for {barcode.sku}" + (
            f", no longer for {known}." if known else "."
        )
        desk.store.history.append("barcode", text, at=desk.now(), who=desk.person)


def forget_barcode(desk: Desk, code: str) -> None:
    """Forget a barcode that was taught by mistake."""
    require_right(desk, Right.SET_UP)
    with desk.store.transaction():
        known = desk.store.barcodes.sku_of(one_form(code))
        if known is None:
            raise invalid("Nobody has taught barcode {code} here.", code=code.strip())
        desk.store.barcodes.forget(one_form(code))
        desk.store.history.append(
            "barcode",
            f"Barcode {one_form(code)} forgotten; it stood for {known}.",
            at=desk.now(),
            who=desk.person,
        )


def import_csv(desk: Desk, path: Path) -> Imported:
    """Learn a file of barcodes and SKUs. Lines that are wrong, or say something else than is known, are told and left out."""
    require_right(desk, Right.SET_UP)
    lines, problems = read_list(read_text(path))
    if not lines and not problems:
        raise invalid("{path} holds no barcodes. It needs two columns: barcode and SKU.", path=path)
    new: list[Barcode] = []
    same = 0
    with desk.store.transaction():
        told: dict[str, str] = {}
        for line in lines:
            known = told.get(line.barcode.code) or desk.store.barcodes.sku_of(line.barcode.code)
            problem = _problem_of(desk, line, known)
            if problem is not None:
                problems.append(problem)
            elif known is not None:
                same += 1
            else:
                told[line.barcode.code] = line.barcode.sku
                new.append(line.barcode)
        _keep(desk, new, "file")
        if new:
            text = f"{len(new)} barcodes learned from {path.name}."
            desk.store.history.append("barcode", text, at=desk.now(), who=desk.person)
    return Imported(len(new), same, tuple(sorted(problems, key=lambda problem: problem.line)))


def read_text(path: Path) -> str:
    """Return a text file that a person picked, in UTF-8, UTF-16 or the old Western encoding of spreadsheets."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise invalid("{path} is too big for a list of barcodes or stock.", path=path)
        raw = path.read_bytes()
    except OSError as error:
        raise unavailable("{path} cannot be read.", path=path, details=str(error)) from error
    encoding = "utf-16" if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def _problem_of(desk: Desk, line: Line, known: str | None) -> LineProblem | None:
    code, sku = line.barcode.code, line.barcode.sku
    if known is not None and known != sku:
        return LineProblem(
            line.number,
            say("Barcode {code} already stands for {known}. It was left so.", code=code, known=known),
        )
    article = desk.store.barcodes.article_of(sku)
    if article is None and desk.store.barcodes.knows_articles():
        return LineProblem(line.number, say("There is no article {sku} in the catalog.", sku=sku))
    own = desk.store.barcodes.article_of(code)
    if own is not None and own != sku:
        return LineProblem(line.number, say("{code} is the SKU of another article.", code=code))
    return None


def _check_article(desk: Desk, barcode: Barcode) -> None:
    own = desk.store.barcodes.article_of(barcode.code)
    if own is not None and own != barcode.sku:
        raise blocked(
            refuse(
                "R13",
                "{code} is the SKU of another article ({own}). It was not learned.",
                code=barcode.code,
                own=own,
            )
        )
    if desk.store.barcodes.article_of(barcode.sku) is None and desk.store.barcodes.knows_articles():
        raise invalid("There is no article {sku} in the catalog.", sku=barcode.sku)


def _keep(desk: Desk, barcodes: list[Barcode], how: str) -> None:
    desk.store.barcodes.keep(barcodes, Teaching(desk.now(), desk.person, how))


class KnownCode(Struct, frozen=True):
    """What this desk knows of a code: the article that it was taught for, or whose own SKU it is."""

    code: str
    taught_for: str | None
    own: str | None
    title: str


def look_up(desk: Desk, code: str) -> KnownCode:
    """Return what a code stands for here."""
    taught = sku_of(desk, code)
    own = desk.store.barcodes.article_of(code.strip())
    title = desk.store.orders.title_of(taught or own or "") or ""
    return KnownCode(code.strip(), taught, own, title)


def count_barcodes(desk: Desk) -> int:
    """Return how many barcodes were taught here."""
    return desk.store.barcodes.count()
