"""Makes the five sounds of the desk out of sine waves: python .ci/sounds.py writes them into resources/sounds.

Each has a rhythm and a melody of its own, so that nobody needs to look: one short pip (good), three steps up (done),
two low falling buzzes (wrong), a fast siren of four (stop), one long tone that glides up like a question (wait).
"""

from __future__ import annotations

import math
import struct
import wave
from collections.abc import Iterable
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "sounds"
RATE = 22_050
SOFT = (1.0, 0.12)
"""Strengths of a tone's harmonics: nearly a flute."""
HARSH = (1.0, 0.55, 0.5, 0.4, 0.35, 0.25)
"""A buzzer, heard through machines."""

Tone = tuple[float, float, float]
"""From and to which frequency in hertz, and for how many seconds; 0 Hz is a pause."""

SOUNDS: dict[str, tuple[tuple[Tone, ...], tuple[float, ...], float]] = {
    "good": (((1319, 1319, 0.09),), SOFT, 0.55),
    "done": (((659, 659, 0.09), (880, 880, 0.09), (1319, 1319, 0.22)), SOFT, 0.6),
    "wrong": (((208, 196, 0.17), (0, 0, 0.06), (156, 139, 0.25)), HARSH, 0.8),
    "stop": (((988, 988, 0.13), (622, 622, 0.13), (988, 988, 0.13), (622, 622, 0.13)), HARSH, 0.8),
    "wait": (((392, 587, 0.5),), SOFT, 0.6),
}


def samples_of(tones: Iterable[Tone], harmonics: tuple[float, ...], loudness: float) -> list[int]:
    """Return 16 bit samples; each tone swells and fades within a few milliseconds, so that nothing clicks."""
    samples: list[int] = []
    for begin, end, seconds in tones:
        count, phase = int(RATE * seconds), 0.0
        for place in range(count):
            phase += 2 * math.pi * (begin + (end - begin) * place / count) / RATE
            tone = sum(strength * math.sin(phase * n) for n, strength in enumerate(harmonics, 1))
            swell = min(1.0, place / (0.004 * RATE), (count - place) / (0.025 * RATE))
            value = tone / sum(harmonics) * swell * loudness if begin else 0.0
            samples.append(round(value * 32_767))
    return samples


def wave_of(name: str) -> bytes:
    """Return the samples of a sound as they stand in its file."""
    samples = samples_of(*SOUNDS[name])
    return struct.pack(f"<{len(samples)}h", *samples)


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for name in SOUNDS:
        with wave.open(str(FOLDER / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(wave_of(name))


if __name__ == "__main__":
    main()
