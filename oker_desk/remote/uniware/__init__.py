"""Uniware's REST API: where the stock is known (Uniware API §1 to §3, §12)."""

from typing import TYPE_CHECKING

from oker_desk.late import late

if TYPE_CHECKING:
    from oker_desk.remote.uniware import calls, login, stock

__all__ = ["calls", "login", "stock"]

__getattr__ = late(__name__)
