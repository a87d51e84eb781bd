"""A scanner and a person at the same keys: nothing is lost, nothing is doubled, nothing gets into the other's way."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oker_desk.domain.scanner import NOT_A_SIGN
from oker_desk.gui.scan_recogniser import Heard, Pace, ScanRecogniser

END = "\r"
OTHERS = ("<left>", "<ctrl+c>", "<delete>")
CODE_SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789-_/. "
CODE = st.text(alphabet=CODE_SIGNS, min_size=4, max_size=30)
TYPED = st.text(alphabet="abcdefghij 0123\r", max_size=12)
SCANNER_GAP = st.floats(0, 34.9)
PERSON_GAP = st.floats(61, 2000)


@dataclass
class Desk:
    """What arrives where, with a clock that a test moves and a timer as the window has it."""

    heard: ScanRecogniser[str] = field(default_factory=ScanRecogniser)
    now: float = 0.0
    due: float | None = None
    typed: list[str] = field(default_factory=list)
    scans: list[str] = field(default_factory=list)

    def key(self, sign: str, gap: float) -> None:
        self.now += gap
        if self.due is not None and self.now > self.due:
            self.rest()
        if sign == END:
            self._take(self.heard.hear_end(sign, self.now, "Enter"), sign)
        elif len(sign) > 1:
            self._take(self.heard.hear_other(sign, "", self.now), sign)
        else:
            self._take(self.heard.hear_printable(sign, sign, self.now), sign)

    def _take(self, answer: Heard[str], sign: str) -> None:
        self._note(answer)
        if not answer.taken:
            self.typed.append(sign)
        self.due = self.now + self.heard.patience if self.heard.holding else None

    def _note(self, answer: Heard[str]) -> None:
        self.typed += answer.replay
        if answer.scan is not None:
            self.scans.append(answer.scan)

    def rest(self) -> None:
        """Let the time run out with no further key."""
        self._note(self.heard.run_out())
        self.due = None


def play(desk: Desk, code: str, gaps: list[float], first: float = 500, end: str = END) -> None:
    for place, sign in enumerate(code + end):
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


def test_ten_thousand_scans_among_typing_and_other_keys() -> None:
    chance = random.Random(5)
    desk, scans, typed = Desk(), [], []
    person_between = 0
    while len(scans) < 10_000:
        for _ in range(chance.choice((0, 0, 1, 3))):
            sign = chance.choice(("a", "b", "7", " ", END, *OTHERS))
            desk.key(sign, chance.uniform(70, 400))
            typed.append(sign)
        # Somebody types while somebody scans: the scan may begin right behind the typed key.
        after_typing = bool(typed) and typed[-1] in "ab7 " and desk.heard.holding
        first = chance.uniform(16, 35) if after_typing and chance.random() < 0.3 else chance.uniform(70, 300)
        recent = len(typed) > 1 and desk.now - desk.heard._typed_at < 1000
        if first < 36 and not recent:
            first = 70.0
        person_between += first < 36
        code = "".join(chance.choices(CODE_SIGNS, k=chance.randint(4, 24)))
        play(desk, code, [5.0], first)
        scans.append(code)
    desk.rest()
    lost, doubled = Counter(scans) - Counter(desk.scans), Counter(desk.scans) - Counter(scans)
    print(
        f"\n{len(scans)} scans at 5 ms a sign among {len(typed)} keys of a person, {person_between} of them less than "
        f"36 ms before the scan: {lost.total()} lost, {doubled.total()} doubled, "
        f"{sum(a != b for a, b in zip(scans, desk.scans, strict=False))} misread, "
        f"{abs(len(desk.typed) - len(typed))} keys astray"
    )
    assert desk.scans == scans
    assert desk.typed == typed


def test_fifty_scans_back_to_back_at_five_milliseconds() -> None:
    desk = Desk()
    codes = [f"AWB-{number:06d}" for number in range(50)]
    for code in codes:
        play(desk, code, [5.0], first=5.0)
    desk.rest()
    assert desk.scans == codes
    assert desk.typed == []


@pytest.mark.parametrize("code", ["12", "A7", "123"])
def test_a_short_code_counts_if_no_finger_could_be_that_quick(code: str) -> None:
    desk = Desk()
    play(desk, code, [5.0])
    assert desk.scans == [code]


@pytest.mark.parametrize(("code", "gap"), [("123", 20.0), ("7", 5.0)])
def test_a_few_quick_keys_and_enter_are_typing(code: str, gap: float) -> None:
    desk = Desk()
    play(desk, code, [gap])
    desk.rest()
    assert desk.scans == []
    assert "".join(desk.typed) == f"{code}\r"


def test_enter_that_comes_late_is_a_persons() -> None:
    """Four signs that two hands could have rolled over."""
    desk = Desk()
    for sign in "1234":
        desk.key(sign, 20)
    desk.key(END, 61)
    assert desk.scans == []
    assert "".join(desk.typed) == "1234\r"


def test_a_second_enter_of_the_scanner_presses_nothing() -> None:
    desk = Desk()
    play(desk, "AWB-1", [5.0], end=END + END)
    desk.key(END, 400)
    assert desk.scans == ["AWB-1"]
    assert desk.typed == [END]


def test_a_silent_scanner_ends_its_code_by_silence() -> None:
    desk = Desk(ScanRecogniser(Pace(silent=True)))
    play(desk, "AWB-1", [5.0], end="")
    play(desk, "AWB-2", [5.0], end="")
    desk.rest()
    assert desk.scans == ["AWB-1", "AWB-2"]
    assert desk.typed == []


def test_typing_at_a_table_with_a_silent_scanner_stays_typing() -> None:
    desk = Desk(ScanRecogniser(Pace(silent=True)))
    for place, sign in enumerate("750 grams"):
        desk.key(sign, 12 if place % 3 == 1 else 90)  # two fingers may roll over two keys
    desk.rest()
    assert desk.scans == []
    assert "".join(desk.typed) == "750 grams"


def test_a_slow_scanner_is_heard_once_its_pace_is_known() -> None:
    desk = Desk(ScanRecogniser(Pace(between=75)))
    play(desk, "AWB-1", [70.0])
    assert desk.scans == ["AWB-1"]


@pytest.mark.parametrize(("place", "code"), [(6, f"AWB-12{NOT_A_SIGN}345"), (9, f"AWB-12345{NOT_A_SIGN}")])
def test_a_burst_with_a_hole_is_not_taken_for_a_whole_code(place: int, code: str) -> None:
    """While a window closes, keys may get lost: neither is the rest typed, nor does it pass for a shorter code."""
    desk = Desk()
    for number, sign in enumerate("AWB-12345" + END):
        desk.key(sign, 100 if number == place else 5)
    assert desk.scans == [code]
    assert desk.typed == []


def test_the_rest_of_a_torn_burst_is_not_taken_for_a_whole_code() -> None:
    desk = Desk()
    for number, sign in enumerate("AWB-12345" + END):
        desk.key(sign, 40 if number == 3 else 5)
    assert desk.scans == [f"{NOT_A_SIGN}-12345"]


def test_without_typing_before_the_first_sign_belongs_to_the_scan() -> None:
    """A scanner that the machine wakes up sends its first key early."""
    desk = Desk()
    desk.key("8", 5000)
    for sign in "901234" + END:
        desk.key(sign, 30 if sign == "9" else 5)
    assert desk.scans == ["8901234"]


def test_a_typed_sign_right_before_a_scan_goes_to_its_field() -> None:
    desk = Desk()
    desk.key("7", 5000)
    desk.key("5", 120)
    play(desk, "AWB-1", [5.0], first=24)
    assert desk.scans == ["AWB-1"]
    assert desk.typed == ["7", "5"]


def test_a_key_inside_a_burst_that_is_no_sign_spoils_the_code_and_never_shortens_it() -> None:
    desk = Desk()
    for sign in ("A", "B", "C", "<dead circumflex>", "1", "2", "3", "4", END):
        desk.key(sign, 5)
    assert desk.scans == [f"ABC{NOT_A_SIGN}1234"]
    assert desk.typed == []


def test_a_separator_inside_a_code_is_kept() -> None:
    heard: ScanRecogniser[str] = ScanRecogniser()
    for at, sign in enumerate("01AB"):
        heard.hear_printable(sign, sign, at)
    heard.hear_other("<ctrl+]>", "\x1d", 5)
    heard.hear_printable("9", "9", 6)
    assert heard.hear_end(END, 7).scan == "01AB\x1d9"


def test_the_gaps_of_a_burst_are_told() -> None:
    heard: ScanRecogniser[str] = ScanRecogniser()
    for at, sign in ((0, "A"), (5, "B"), (10, "C"), (17, "D")):
        heard.hear_printable(sign, sign, at)
    burst = heard.hear_end(END, 20, "Tab").burst
    assert burst is not None
    assert (burst.text, burst.gaps, burst.end) == ("ABCD", (5, 5, 7, 3), "Tab")


def test_any_other_key_gives_back_what_is_held() -> None:
    heard: ScanRecogniser[str] = ScanRecogniser()
    heard.hear_printable("a", "a", 0)
    assert heard.follow("release of a")
    assert heard.hear_other("<left>", "", 30) == Heard(("a", "release of a"))
    assert not heard.follow("release of b")


def test_a_clock_that_jumps_back_begins_anew() -> None:
    heard: ScanRecogniser[str] = ScanRecogniser()
    heard.hear_printable("a", "a", 4_294_967_290)
    assert heard.hear_printable("b", "b", 3).replay == ("a",)
