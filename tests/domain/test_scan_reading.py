"""Scans that a keyboard scrambled: put right exactly or refused with the reason, whatever layout and Caps Lock."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oker_desk.domain.keyboards import DEAD, LAYOUTS, US, Key, Layout, caps_lock_on
from oker_desk.domain.scan_reading import CAPS_LOCK, SCRAMBLED, SPOILED, read_burst
from oker_desk.domain.scanner import FASTEST_PERSON, NOT_A_SIGN, Burst, Scanner
from oker_desk.domain.tutor import SAMPLE, learn
from tests.shop import trouble_of

OFF, LETTERS, LOCK = "off", "letters", "lock"
"""Caps Lock: off; turning letters, as Linux does; turning every key, as Windows does on some layouts."""
CAPS = (OFF, LETTERS, LOCK)
SIGNS = "".join([*US.plain, *US.shifted])
CODES = st.text(SIGNS, min_size=1, max_size=40)


def turns(layout: Layout, place: int, caps: str) -> bool:
    plain, shifted = layout.plain[place], layout.shifted[place]
    letter = plain.upper() == shifted and plain != shifted
    return caps != OFF and (letter or (caps == LOCK and layout is not US))


def type_out(
    code: str, layout: Layout, caps: str = OFF, *, heeds: bool = False, gap: float = 4, end: str = "Enter"
) -> Burst:
    """Return what arrives of a scanner's US keys on a computer with this layout; dead keys write nothing."""
    keys = []
    for sign in code:
        place = US.key_of(sign)
        assert place is not None
        shift = US.is_shifted(sign)
        turned = turns(layout, place, caps)
        if heeds and caps != OFF and sign.isalpha():
            shift = not shift
        written = (layout.shifted if shift != turned else layout.plain)[place]
        keys.append(Key(NOT_A_SIGN if written == DEAD else written, shift))
    return Burst("".join(key.sign for key in keys), (gap,) * len(keys), end, tuple(keys))


def test_every_key_of_a_layout_writes_something_of_its_own() -> None:
    for layout in LAYOUTS.values():
        written = [sign for sign in layout.plain + layout.shifted if sign != DEAD]
        assert len(layout.plain) == len(layout.shifted) == len(US.plain)
        assert len(set(written)) == len(written)


@pytest.mark.parametrize("caps", CAPS)
@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=list(LAYOUTS))
@given(code=CODES)
def test_a_learned_layout_gives_back_the_very_code_or_says_that_it_cannot(
    layout: Layout, caps: str, code: str
) -> None:
    for heeds in (False, None):
        read = read_burst(type_out(code, layout, caps), Scanner(layout=layout.name, heeds_caps=heeds))
        assert read.code == code or read.refusal is not None


@pytest.mark.parametrize("caps", CAPS)
@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=list(LAYOUTS))
def test_what_stands_in_codes_is_put_right_everywhere(layout: Layout, caps: str) -> None:
    for code in ("OK-1001", "test-kurta/XL_2.5", "8901234567894", SAMPLE):
        assert (
            read_burst(type_out(code, layout, caps), Scanner(layout=layout.name, heeds_caps=False)).code
            == code
        )


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=list(LAYOUTS))
@pytest.mark.parametrize("caps", CAPS)
def test_a_scanner_that_heeds_caps_lock_is_learned_and_read(layout: Layout, caps: str) -> None:
    lesson = learn(type_out(SAMPLE, layout, caps, heeds=True))
    read = read_burst(type_out("OK-1001/a", layout, caps, heeds=True), lesson.scanner)
    assert read.code == "OK-1001/a" or read.refusal is not None


@pytest.mark.parametrize("caps", CAPS)
@given(code=CODES)
def test_without_a_lesson_a_scrambled_scan_never_passes_for_another_code(caps: str, code: str) -> None:
    read = read_burst(type_out(code, US, caps), Scanner())
    small = (
        code == code.lower()
    )  # then the case alone is wrong, and no order or article differs by that alone
    assert read.code == code or read.refusal in (CAPS_LOCK, SPOILED) or (small and read.code == code.upper())


def test_without_a_lesson_caps_lock_is_told() -> None:
    assert read_burst(type_out("OK-1001", US, LETTERS), Scanner()).refusal is CAPS_LOCK
    assert read_burst(type_out("1001-77", US, LETTERS), Scanner()).code == "1001-77"


@pytest.mark.parametrize("layout", ["azerty", "qwertz"])
def test_without_a_lesson_strange_signs_are_told(layout: str) -> None:
    assert read_burst(type_out("OK-1002", LAYOUTS[layout]), Scanner()).refusal is SCRAMBLED


@pytest.mark.parametrize("learned", ["", "us"])
def test_a_french_hyphen_is_no_bracket(learned: str) -> None:
    scrambled = type_out("KURTA-INDIGO-XL", LAYOUTS["azerty"])
    assert read_burst(scrambled, Scanner(layout=learned)).refusal is SCRAMBLED
    assert read_burst(type_out("KURTA(XL)", US), Scanner(layout=learned)).code == "KURTA(XL)"


@pytest.mark.parametrize("layout", ["inscript", "inscript-windows"])
@pytest.mark.parametrize("learned", ["", "us", "azerty"])
def test_a_switch_to_hindi_is_put_right_without_a_lesson(layout: str, learned: str) -> None:
    for code in ("OK-1001", "TEST-KURTA", "8a/x"):
        assert read_burst(type_out(code, LAYOUTS[layout]), Scanner(layout=learned)).code == code


def test_a_torn_scan_stays_torn() -> None:
    assert read_burst(Burst(f"OK{NOT_A_SIGN}1"), Scanner()).refusal is SPOILED


# The tutor -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("caps", CAPS)
@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=list(LAYOUTS))
def test_one_scan_tells_layout_and_caps_lock(layout: Layout, caps: str) -> None:
    burst = type_out(SAMPLE, layout, caps)
    lesson = learn(burst)
    told = " ".join(str(sentence) for sentence in lesson.told)
    on = caps_lock_on(burst.keys, layout)
    assert lesson.scanner == Scanner(layout=layout.name, heeds_caps=False if on else None)
    assert layout.title in told
    assert ("Caps Lock is on" in told) == on


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=list(LAYOUTS))
def test_what_the_scanner_puts_around_a_code_is_learned_and_taken_off(layout: Layout) -> None:
    lesson = learn(type_out(f"A1{SAMPLE}xZ", layout))
    assert (lesson.scanner.prefix, lesson.scanner.suffix) == ("A1", "xZ")
    assert read_burst(type_out("A1OK-1001xZ", layout), lesson.scanner).code == "OK-1001"
    assert read_burst(type_out("A1OK-10", layout), lesson.scanner).refusal is SPOILED


def test_speed_and_the_key_behind_a_code_are_learned() -> None:
    slow = learn(type_out(SAMPLE, US, gap=40, end=""))
    assert (slow.scanner.between, slow.scanner.silent) == (60, True)
    told = [str(sentence) for sentence in slow.told]
    assert "At most 40 ms pass between two keys." in told
    quick = learn(type_out(SAMPLE, US, end="Tab"))
    assert (quick.scanner.between, quick.scanner.silent) == (35, False)
    assert "It sends Tab behind a code." in [str(sentence) for sentence in quick.told]


def test_what_cannot_be_learned_is_refused_with_the_reason() -> None:
    assert "cannot be made out" in trouble_of(learn, type_out("OK-1001", US)).message
    assert "as slow as somebody" in trouble_of(learn, type_out(SAMPLE, US, gap=FASTEST_PERSON + 1)).message
    unknown = Burst("x" * 24, (), "Enter", tuple(Key("ж", False) for _ in range(24)))
    assert "set this computer's keyboard to English" in trouble_of(learn, unknown).message
    spoiled = type_out(SAMPLE, US)
    odd = Burst(spoiled.text, spoiled.gaps, spoiled.end, (Key("ж", False), *spoiled.keys))
    assert "around the code" in trouble_of(learn, odd).message
