"""The five sounds: made by us, short, told apart by rhythm and melody, and begun long before a packer could wonder."""

from __future__ import annotations

import array
import importlib.util
import itertools
import math
import statistics
import time
import wave
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import miniaudio
import pytest

from oker_desk.devices.resources import find_resource
from oker_desk.devices.sounds import RATE, Player, usual_backends
from oker_desk.domain.sounding import Loudness, Sound

FOLDER = find_resource("sounds")
WINDOW = RATE // 100
"""Ten milliseconds."""
NOTES = [110 * 2 ** (step / 6) for step in range(26)]
"""Hertz, from a hum to a whistle, a whole tone apart."""


def load_synthesis() -> ModuleType:
    path = Path(__file__).parents[2] / ".ci" / "sounds.py"
    spec = importlib.util.spec_from_file_location("synthesis", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def samples_of(sound: Sound) -> array.array[int]:
    with wave.open(str(FOLDER / f"{sound.value}.wav"), "rb") as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        samples = array.array("h")
        samples.frombytes(file.readframes(file.getnframes()))
    return samples


def windows(samples: array.array[int]) -> list[array.array[int]]:
    return [samples[at : at + WINDOW] for at in range(0, len(samples) - WINDOW, WINDOW)]


def strength(samples: array.array[int], hertz: float) -> float:
    """Return how much of a frequency there is."""
    step = 2 * math.pi * hertz / RATE
    real = sum(value * math.cos(step * place) for place, value in enumerate(samples))
    imaginary = sum(value * math.sin(step * place) for place, value in enumerate(samples))
    return math.hypot(real, imaginary)


def melody(sound: Sound) -> list[float]:
    """Return the strongest note of each tenth of a second or so, pauses left out, repeats joined."""
    found: list[float] = []
    for at in range(0, len(samples_of(sound)) - 3 * WINDOW, 3 * WINDOW):
        part = samples_of(sound)[at : at + 3 * WINDOW]
        if max(part) < 2_000:
            found.append(0.0)
            continue
        found.append(max(NOTES, key=lambda note: strength(part, note)))
    heard: list[float] = []
    for note in found:
        if not heard or not note or not heard[-1] or abs(math.log2(note / heard[-1])) > 0.2:
            heard.append(note)
    return [note for note, _ in itertools.groupby(heard)]


def spectrum(sound: Sound) -> list[float]:
    strengths = [strength(samples_of(sound), note) for note in NOTES]
    return [one / math.hypot(*strengths) for one in strengths]


@pytest.mark.parametrize("sound", list(Sound))
def test_the_files_are_what_the_synthesis_makes(sound: Sound) -> None:
    assert samples_of(sound).tobytes() == load_synthesis().wave_of(sound.value)


@pytest.mark.parametrize("sound", list(Sound))
def test_a_sound_is_short_loud_enough_and_does_not_click(sound: Sound) -> None:
    samples = samples_of(sound)
    assert len(samples) / RATE <= 0.6
    assert 8_000 < max(samples) < 32_767
    assert abs(samples[0]) < 500
    assert abs(samples[-1]) < 500


@pytest.mark.slow
def test_no_two_sounds_have_the_same_notes() -> None:
    likeness = {
        (a, b): sum(x * y for x, y in zip(spectrum(a), spectrum(b), strict=True))
        for a, b in itertools.combinations(Sound, 2)
    }
    print(
        "\nlikeness of notes, 1 is the same:",
        {f"{a}-{b}": round(value, 2) for (a, b), value in likeness.items()},
    )
    assert max(likeness.values()) < 0.75


def test_each_sound_has_a_melody_and_a_length_of_its_own() -> None:
    lines = {sound: melody(sound) for sound in Sound}
    moves = {
        sound: [
            "up" if after > before else "down"
            for before, after in itertools.pairwise(note for note in line if note)
        ]
        for sound, line in lines.items()
    }
    assert moves[Sound.GOOD] == []
    assert moves[Sound.DONE] == ["up", "up"]
    assert set(moves[Sound.WRONG]) == {"down"}
    assert moves[Sound.STOP] == ["down", "up", "down"]
    assert set(moves[Sound.WAIT]) == {"up"}
    assert 0.0 in lines[Sound.WRONG]  # the pause between its two buzzes
    assert len(samples_of(Sound.GOOD)) < 0.2 * len(samples_of(Sound.WAIT))


@pytest.fixture
def player() -> Iterator[Player]:
    player = Player(FOLDER, [miniaudio.Backend.NULL])
    yield player
    player.close()


def wait_for_sound(player: Player, sound: Sound) -> float:
    """Play a sound and return the seconds until its first sample went to the machine."""
    player.begun.clear()
    player.play(sound)
    assert player.begun.wait(5)
    return player.delay


def test_a_sound_begins_within_a_tenth_of_a_second(player: Player) -> None:
    delays = [wait_for_sound(player, sound) for sound in (*Sound, *Sound, *Sound, *Sound)]
    print(
        f"\nfrom the wish to the first sample: {statistics.median(delays) * 1000:.0f} ms in the middle, "
        f"{max(delays) * 1000:.0f} ms at most, of {len(delays)}"
    )
    assert statistics.median(delays) < 0.1


def test_asking_for_a_sound_takes_no_time(player: Player) -> None:
    began = time.perf_counter()
    for _ in range(1000):
        player.play(Sound.GOOD)
    assert time.perf_counter() - began < 0.5


def test_the_machine_gets_as_many_samples_as_it_asks_for(player: Player) -> None:
    wait_for_sound(player, Sound.GOOD)
    stream = player._stream()
    next(stream)
    player._playing = (player._ready[Sound.GOOD], 0.0)
    given = [stream.send(500) for _ in range(6)]
    assert {len(part) for part in given} == {500}
    assert max(given[0]) > 1000
    assert not any(given[-1])


def test_volume_and_silence(player: Player) -> None:
    full = max(samples_of(Sound.STOP))
    player.set_loudness(Loudness(volume=50))
    assert max(player._ready[Sound.STOP]) == pytest.approx(full / 2, abs=2)
    player.set_loudness(Loudness(on=False))
    player.begun.clear()
    player.play(Sound.STOP)
    wait = player.begun.wait(0.1)
    assert not wait


def test_a_machine_without_sound_stays_silent_and_says_so() -> None:
    player = Player(FOLDER, [miniaudio.Backend.JACK])
    try:
        player.play(Sound.STOP)
        player.close()
        assert str(player.problem).startswith("This machine has no sound output that works.")
    finally:
        player.close()


def test_a_null_output_is_never_taken_for_a_real_one() -> None:
    assert miniaudio.Backend.NULL not in usual_backends()
