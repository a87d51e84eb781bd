"""Modules that wait until something of theirs is wanted, so that the first window does not wait for them (design §3).

Requests, keyring, PDFium, Pillow and their like take longer to load than everything of ours. They are used in the
folders `remote` and `devices` alone, so the modules of those folders wait, each by its name, as PEP 562 has it:
``labels.pages.page_png(…)`` loads `oker_desk.devices.labels.pages` when it is called, not where `labels` is imported.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Collection
from types import ModuleType

_seldom: dict[str, frozenset[str]] = {}
"""Of every package that has waiting modules."""


def late(package: str, *, seldom: Collection[str] = ()) -> Callable[[str], ModuleType]:
    """Return the ``__getattr__`` of a package whose modules are loaded as they are first spoken of, in any thread.

    What is ``seldom`` wanted, once a shift or less, is not loaded before: drawing papers alone takes 40 MB.
    """
    _seldom[package] = frozenset(seldom)

    def load(name: str) -> ModuleType:
        if name not in sys.modules[package].__all__:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return importlib.import_module(f"{package}.{name}")

    return load


def load_waiting() -> None:
    """Load what packing needs of all that waits, so that no parcel waits for it later."""
    for package, seldom in list(_seldom.items()):
        for name in sys.modules[package].__all__:
            if name not in seldom:
                importlib.import_module(f"{package}.{name}")
