"""Set Oker Desk up in this folder and start it, or run its tests. Needs nothing but Python.

    python3 .ci/desk.py start [options of oker-desk]
    python3 .ci/desk.py test [options of pytest]

What is already there is left alone, so the second time takes a second.
"""

from __future__ import annotations  # this file must load on an old Python, in order to say that it is too old

import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
DONE = VENV / "oker-desk-set-up.json"
WINDOWS = os.name == "nt"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
OLDEST, TOO_NEW = (3, 11), (3, 15)

# What Qt, printing and TLS ask of a Debian-like system, for a window on an X screen and for none.
SYSTEM = (
    *(
        "ca-certificates",
        "libglib2.0-0",
        "libgl1",
        "libegl1",
        "libxkbcommon0",
        "libfontconfig1",
        "libdbus-1-3",
        "libcups2",
    ),
    *("libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxkbcommon-x11-0"),
)
# What the tests use beside it: a screen, a window manager, a scanner's keys, a key store, a print system.
SYSTEM_FOR_TESTS = (
    *("xvfb", "xauth", "xdotool", "openbox", "fonts-dejavu-core", "gnome-keyring", "dbus"),
    *("cups", "cups-client", "cups-filters", "cups-ipp-utils", "avahi-daemon", "poppler-utils"),
)


class StepFailedError(Exception):
    """A step went wrong; the text says which, and what to do."""


def say(text: str) -> None:
    print(f"oker-desk: {text}", flush=True)


def run(command: list[str], failure: str, **environment: str) -> None:
    """Run a command with its output on the screen."""
    try:
        code = subprocess.run(command, cwd=ROOT, env={**os.environ, **environment}, check=False).returncode
    except OSError as error:
        raise StepFailedError(f"{failure} ({error})") from error
    if code:
        raise StepFailedError(f"{failure} (`{' '.join(command[:4])} ...` ended with {code})")


# What has been done already ------------------------------------------------------------------------------------------


def read_done() -> dict[str, str]:
    try:
        done = json.loads(DONE.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return done if isinstance(done, dict) else {}


def remember(step: str, mark: str) -> None:
    if VENV.is_dir():
        DONE.write_text(json.dumps({**read_done(), step: mark}), encoding="utf-8")


# System packages -----------------------------------------------------------------------------------------------------


def is_installed(package: str) -> bool:
    """Newer releases call some libraries ``...t64`` and answer to the old name when asked to install it."""
    for name in (package, f"{package}t64"):
        query = ["dpkg-query", "-W", "-f=${db:Status-Status}", name]
        answer = subprocess.run(query, capture_output=True, text=True, check=False)
        if answer.stdout.startswith("installed"):
            return True
    return False


def install_system(packages: tuple[str, ...], step: str) -> None:
    if platform.system() != "Linux" or read_done().get(step) == " ".join(packages):
        return
    if not (shutil.which("apt-get") and shutil.which("dpkg-query")):
        say("There is no apt-get here, so system libraries are left to you. Debian's names of them are:")
        say(" ".join(packages))
        return
    missing = [package for package in packages if not is_installed(package)]
    if missing:
        install_missing(missing)
    remember(step, " ".join(packages))


def install_missing(missing: list[str]) -> None:
    root = [] if os.geteuid() == 0 else ["sudo"]
    if root and not shutil.which("sudo"):
        raise StepFailedError(
            f"System packages are missing. As root, run: apt-get install {' '.join(missing)}"
        )
    say(f"Installing system packages: {' '.join(missing)}")
    apt = [*root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "DPkg::Lock::Timeout=300"]
    # An unreachable third-party source makes this fail though Debian's own lists are fine, so the install decides.
    subprocess.run([*apt, "update"], cwd=ROOT, check=False)
    run(
        [*apt, "install", "-y", "--no-install-recommends", *missing],
        "System packages could not be installed. Read apt-get's last lines above, mend that, and start again.",
    )


# The virtual environment ---------------------------------------------------------------------------------------------


def venv_works() -> bool:
    ask = [str(PYTHON), "-c", f"import sys, pip; sys.exit(not {OLDEST} <= sys.version_info < {TOO_NEW})"]
    try:
        return subprocess.run(ask, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def make_venv() -> None:
    if venv_works():
        return
    say("Making .venv")
    run(
        [sys.executable, "-m", "venv", "--clear", str(VENV)],
        "The folder .venv could not be made. On Debian and Ubuntu run `apt-get install python3-venv`, then start again.",
    )


def certificates() -> dict[str, str]:
    """Let an older pip trust what the system trusts (a company's own authority, say), unless pip was told otherwise."""
    store = Path("/etc/ssl/certs/ca-certificates.crt")
    ask = [str(PYTHON), "-m", "pip", "config", "list"]
    told = subprocess.run(ask, capture_output=True, text=True, check=False).stdout
    return {} if ".cert" in told or not store.is_file() else {"PIP_CERT": str(store)}


def install_python_parts() -> None:
    """Install exactly what the lock names, then this folder itself without looking for anything more."""
    sources = LOCK.read_bytes() + (ROOT / "pyproject.toml").read_bytes() + str(ROOT).encode()
    mark = hashlib.sha256(sources).hexdigest()
    if read_done().get("python") == mark:
        return
    say("Fetching the Python packages that requirements.lock names (about 200 MB the first time)")
    # Settings that send packages elsewhere than into .venv would fail here or hide what is missing.
    settings = {"PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1", **certificates()}
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet"]
    run(
        # The lock is whole, so nothing is resolved: an older pip would look past it for a package named with an extra.
        [*pip, "--no-deps", "--require-hashes", "-r", str(LOCK)],
        "Python packages could not be installed. Look at pip's message above; without a network, connect and start again.",
        **settings,
    )
    run(
        [*pip, "--no-deps", "--no-build-isolation", "--editable", str(ROOT)],
        "Oker Desk itself could not be installed into .venv. Delete the folder .venv and start again.",
        **settings,
    )
    remember("python", mark)


# Commands ------------------------------------------------------------------------------------------------------------


def set_up(with_tests: bool) -> None:
    make_venv()
    install_system(SYSTEM, "system")
    if with_tests:
        install_system(SYSTEM_FOR_TESTS, "system for tests")
    install_python_parts()


def start(options: list[str]) -> int:
    set_up(with_tests=False)
    return subprocess.run(
        [str(PYTHON), "-m", "oker_desk", "--sandbox", *options], cwd=ROOT, check=False
    ).returncode


def test(options: list[str]) -> int:
    """Run what pytest is told to run, or else everything.

    The suite runs on two cores. Tests with a real keyring, print system or screen of their own come after it, one by
    one, since they would fight for ports; the benchmarks come last, since they want the machine for themselves.
    """
    set_up(with_tests=True)
    pytest = [str(PYTHON), "-m", "pytest"]
    if options:
        return subprocess.run([*pytest, *options], cwd=ROOT, check=False).returncode
    parts = [["-n", "2", "-m", "not real and not benchmark"], ["-m", "real"], ["-m", "benchmark"]]
    endings = [subprocess.run([*pytest, *part], cwd=ROOT, check=False).returncode for part in parts]
    return next((ending for ending in endings if ending), 0)


def main(arguments: list[str]) -> int:
    commands = {"start": start, "test": test}
    if not arguments or arguments[0] not in commands:
        say("say `start` to set everything up and open the window, or `test` to run the tests.")
        return 2
    if not OLDEST <= sys.version_info[:2] < TOO_NEW:
        say(
            f"This is Python {platform.python_version()}; Oker Desk needs 3.11 to 3.14. Install one of them and run it with that."
        )
        return 1
    try:
        return commands[arguments[0]](arguments[1:])
    except StepFailedError as error:
        say(str(error))
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
