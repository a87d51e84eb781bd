"""Starts and stops a sandbox."""

from __future__ import annotations

import threading
from pathlib import Path

from oker_desk.sandbox.exchange import JsonObject
from oker_desk.sandbox.http_front import Front
from oker_desk.sandbox.people import FACILITY_MAP
from oker_desk.sandbox.seed_orders import add_seed_orders
from oker_desk.sandbox.state import State
from oker_desk.sandbox.uniware.oauth import password_of, username_of

_POLL_S = 0.02
"""Seconds between two looks whether to stop; tests start and stop many."""


class Sandbox:
    """An Oker of one's own on 127.0.0.1, with orders to ship and an administrator who can break things."""

    def __init__(self, port: int, orders: int, seed: int, state: Path | None) -> None:
        self._state = State(state, seed)
        if self._state.is_new:
            add_seed_orders(self._state, orders)
        self._state.save()
        try:
            self._front = Front(port, self._state)
        except OSError:
            self._state.close()
            raise
        self.oker_url = f"{self._front.here}/oker"
        self.uniware_url = self._front.here
        self.admin_url = f"{self._front.here}/admin"
        self.username = self._state.account.username
        self.password = self._state.account.password
        self.uniware_username = username_of(self.username)
        self.uniware_password = password_of(self.password)
        self.facility_map: dict[str, str] = dict(FACILITY_MAP)
        self._thread = threading.Thread(
            target=self._front.serve_forever, args=(_POLL_S,), name="sandbox", daemon=True
        )

    @classmethod
    def start(cls, *, port: int = 0, orders: int = 40, seed: int = 1, state: Path | None = None) -> Sandbox:
        """Serve on a thread of its own until ``stop``; port 0 takes a free one.

        With ``state`` everything is kept in that folder, and comes back from there at the next start: then ``orders``
        and ``seed`` count only the first time. Raises OSError for a port or a folder that is taken.
        """
        sandbox = cls(port, orders, seed, state)
        sandbox._thread.start()
        return sandbox

    def announcement(self) -> JsonObject:
        """Return what the command line prints: how to log in, and the administrator's address."""
        oker = {"url": self.oker_url, "username": self.username, "password": self.password}
        uniware = {
            "url": self.uniware_url,
            "username": self.uniware_username,
            "password": self.uniware_password,
        }
        return {"oker": oker, "uniware": uniware, "admin": self.admin_url}

    def stop(self) -> None:
        """End at once, also while an answer is being held back; what was done is kept."""
        self._front.end()
        self._thread.join()
        with self._state.lock:
            self._state.close()
