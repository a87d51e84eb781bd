# Sets $python to a Python that can run desk.py; a bare Debian or Ubuntu gets its own. Read by start and test.

usable() {
    "$1" -c 'import sys, ensurepip, venv; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' >/dev/null 2>&1
}

find_python() {
    for python in python3 python3.14 python3.13 python3.12 python3.11; do
        if usable "$python"; then return 0; fi
    done
    return 1
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

if ! find_python; then
    if command -v apt-get >/dev/null 2>&1; then
        echo "oker-desk: Installing Python (python3, python3-venv)"
        as_root apt-get -q update || true
        as_root env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends python3 python3-venv || true
    fi
    if ! find_python; then
        echo "oker-desk: Oker Desk needs Python 3.11 to 3.14 with its venv module, and none was found. Install one and start again." >&2
        exit 1
    fi
fi
