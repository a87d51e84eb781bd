"""Plays the desk's short sounds from a thread of its own, so that neither a scan nor the screen ever waits for one."""

from __future__ import annotations

import array
import queue
import threading
import time
import wave
from collections.abc import Generator, Sequence
from pathlib import Path

import miniaudio

from oker_desk.domain.sounding import Loudness, Sound
from oker_desk.domain.wording import Sentence, say

RATE = 22_050
_BUFFER = 20
"""Milliseconds that are handed to the machine in advance: the sooner a sound begins, the better it fits its scan."""
_REST = 60.0
"""Seconds without a sound after which the machine's sound output is let go."""
_NO_OUTPUT = say("This machine has no sound output that works. The desk shows everything, but stays silent.")


def usual_backends() -> list[miniaudio.Backend]:
    """Return the sound systems to try; ALSA tells a long story on standard error where there is no sound card."""
    found = [backend for backend in _SYSTEMS if backend is not miniaudio.Backend.ALSA]
    has_card = any(Path("/dev/snd").glob("pcm*p"))
    return [*found, miniaudio.Backend.ALSA] if has_card else found


def find_outputs() -> list[str]:
    """Return the names of this machine's sound outputs, the usual one first."""
    try:
        found = miniaudio.Devices(usual_backends()).get_playbacks()
    except miniaudio.MiniaudioError:
        return []
    return [str(output["name"]) for output in found]


_SYSTEMS = (
    miniaudio.Backend.WASAPI,
    miniaudio.Backend.DSOUND,
    miniaudio.Backend.COREAUDIO,
    miniaudio.Backend.PULSEAUDIO,
    miniaudio.Backend.ALSA,
)


class Player:
    """Plays one sound at a time; a new one cuts off the one before. Without a sound output it stays silent."""

    def __init__(self, folder: Path, backends: Sequence[miniaudio.Backend] | None = None) -> None:
        """Read the sounds of a folder and begin; ``backends`` are the sound systems to try."""
        self._quiet = {sound: _read(folder / f"{sound.value}.wav") for sound in Sound}
        self._ready = dict(self._quiet)
        self._loudness = Loudness()
        self._backends = list(backends) if backends is not None else usual_backends()
        self._wanted: queue.SimpleQueue[tuple[Sound, float] | None] = queue.SimpleQueue()
        self._playing: tuple[array.array[int], float] | None = None
        self._device: miniaudio.PlaybackDevice | None = None
        self.problem: Sentence | None = None
        """Why nothing is heard, if so."""
        self.delay = 0.0
        """Seconds from the newest wish for a sound to its first sample given to the machine."""
        self.begun = threading.Event()
        """Set whenever a sound begins."""
        self.set_loudness(self._loudness)
        self._thread = threading.Thread(target=self._work, name="sounds", daemon=True)
        self._thread.start()

    def set_loudness(self, loudness: Loudness) -> None:
        """Play louder or softer from the next sound on."""
        share = loudness.volume / 100 if loudness.on else 0.0
        self._ready = {sound: _louder(samples, share) for sound, samples in self._quiet.items()}
        self._loudness = loudness

    def play(self, sound: Sound) -> None:
        """Begin a sound and return at once."""
        if self._loudness.on and self._loudness.volume:
            self._wanted.put((sound, time.perf_counter()))

    def close(self) -> None:
        """Fall silent and let go of the sound output."""
        self._wanted.put(None)
        self._thread.join(2)

    def _work(self) -> None:
        self._open()
        while True:
            try:
                wish = self._wanted.get(timeout=_REST if self._device else None)
            except queue.Empty:
                self._release()
                continue
            if wish is None:
                break
            sound, at = wish
            if self._device is not None or self._open():
                self._playing = (self._ready[sound], at)
        self._release()

    def _open(self) -> bool:
        """Begin to hand samples to the machine; says whether it has a sound output."""
        try:
            self._device = miniaudio.PlaybackDevice(
                miniaudio.SampleFormat.SIGNED16,
                1,
                RATE,
                _BUFFER,
                backends=self._backends,
                app_name="Oker Desk",
            )
            stream = self._stream()
            next(stream)
            self._device.start(stream)
        except miniaudio.MiniaudioError:
            self._release()
            self.problem = _NO_OUTPUT
            return False
        self.problem = None
        return True

    def _release(self) -> None:
        device, self._device = self._device, None
        if device is not None:
            device.close()

    def _stream(self) -> Generator[array.array[int], int, None]:
        """Give the machine as many samples as it asks for: the sound's, then silence. Runs in the machine's thread."""
        playing = array.array("h")
        place = 0
        wanted = yield array.array("h")
        while True:
            if self._playing is not None:
                (playing, at), self._playing, place = self._playing, None, 0
                self.delay = time.perf_counter() - at
                self.begun.set()
            given = playing[place : place + wanted]
            place += wanted
            given.extend([0] * (wanted - len(given)))
            wanted = yield given


def _read(path: Path) -> array.array[int]:
    with wave.open(str(path), "rb") as file:
        samples = array.array("h")
        samples.frombytes(file.readframes(file.getnframes()))
    return samples


def _louder(samples: array.array[int], share: float) -> array.array[int]:
    return array.array("h", [int(sample * share) for sample in samples])
