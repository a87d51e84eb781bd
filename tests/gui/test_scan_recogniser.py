"""A scanner and a person at the same keys: nothing is lost, nothing is doubled, nothing gets into the other's way."""

from __future__ import annotations

from dataclasses import dataclass, field

from hypothesis import given
from hypothesis import strategies as st

from oker_desk.gui.scan_recogniser import Heard, ScanRecogniser

END = "\r"
CODE = st.text(alphabet="ABCDEFGHJKLMNPQRSTUVWXYZ0123456789-_/.", min_size=4, max_size=30)
TYPED = st.text(alphabet="abcdefghij 0123\r", max_size=12)
SCANNER_GAP = st.floats(0, 35)
PERSON_GAP = st.floats(61, 2000)


@dataclass
class Desk:
    """What arrives where, with a clock that a test moves and a timer as the window has it."""

    heard: ScanRecogniser[str] = field(default_factory=ScanRecogniser)
    now: float = 0.0
    due: float | None = None
    typed: list[str] = field(default_factory=list)
    scans: list[str] = field(default_factory=list)
    longest_hold: float = 0.0
    _since: float = 0.0

    def key(self, sign: str, gap: float) -> None:
        self.now += gap
        if self.due is not None and self.now > self.due:
            self.typed += self.heard.give_back()
            self.due = None
        answer = (
            self.heard.hear_end(sign, self.now)
            if sign == END
            else self.heard.hear_printable(sign, sign, self.now)
        )
        self._take(answer, sign)

    def _take(self, answer: Heard[str], sign: str) -> None:
        self.typed += answer.replay
        if answer.scan is not None:
            self.scans.append(answer.scan)
        if not answer.taken:
            self.typed.append(sign)
        self.due = self.now + self.heard.patience if self.heard.holding else None

    def rest(self) -> None:
        self.typed += self.heard.give_back()


def play(desk: Desk, code: str, gaps: list[float], first: float = 500) -> None:
    for place, sign in enumerate(code + END):
        desk.key(sign, first if place == 0 else gaps[place % len(gaps)])


@given(st.lists(st.tuples(CODE, st.lists(SCANNER_GAP, min_size=1, max_size=5)), max_size=20))
def test_every_burst_is_one_scan(bursts: list[tuple[str, list[float]]]) -> None:
    desk = Desk()
    for code, gaps in bursts:
        play(desk, code, gaps)
    desk.rest()
    assert desk.scans == [code for code, _ in bursts]
    assert desk.typed == []


@given(st.lists(st.tuples(st.characters(codec="ascii", categories=["L", "N"]), PERSON_GAP), max_size=60))
def test_what_a_person_types_arrives_unchanged(keys: list[tuple[str, float]]) -> None:
    desk = Desk()
    for sign, gap in keys:
        desk.key(sign, gap)
    desk.rest()
    assert desk.scans == []
    assert desk.typed == [sign for sign, _ in keys]


@given(
    st.lists(st.one_of(st.tuples(st.just("scan"), CODE), st.tuples(st.just("type"), TYPED)), max_size=12),
    st.data(),
)
def test_typing_and_scanning_do_not_mix(parts: list[tuple[str, str]], data: st.DataObject) -> None:
    desk = Desk()
    for kind, text in parts:
        if kind == "scan":
            play(desk, text, data.draw(st.lists(SCANNER_GAP, min_size=1, max_size=4)), data.draw(PERSON_GAP))
        else:
            for sign in text:
                desk.key(sign, data.draw(PERSON_GAP))
    desk.rest()
    assert desk.scans == [text for kind, text in parts if kind == "scan"]
    assert "".join(desk.typed) == "".join(text for kind, text in parts if kind == "type")


def test_fifty_scans_back_to_back_at_five_milliseconds() -> None:
    desk = Desk()
    codes = [f"AWB-{number:06d}" for number in range(50)]
    for code in codes:
        play(desk, code, [5.0], first=5.0)
    desk.rest()
    assert desk.scans == codes
    assert desk.typed == []


def test_a_short_burst_and_its_enter_are_typing() -> None:
    desk = Desk()
    play(desk, "123", [5.0])
    desk.rest()
    assert desk.scans == []
    assert "".join(desk.typed) == "123\r"


def test_enter_that_comes_late_is_a_persons() -> None:
    desk = Desk()
    for sign in "1234":
        desk.key(sign, 20)
    desk.key(END, 61)
    assert desk.scans == []
    assert "".join(desk.typed) == "1234\r"


def test_any_other_key_gives_back_what_is_held() -> None:
    heard: ScanRecogniser[str] = ScanRecogniser()
    heard.hear_printable("a", "a", 0)
    assert heard.follow("release of a")
    assert heard.hear_other() == Heard(("a", "release of a"))
    assert not heard.follow("release of b")
