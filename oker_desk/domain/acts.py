"""The acts that people do here; the names are what the command line prints and the history stores."""

from enum import StrEnum


class Act(StrEnum):
    """An act of a person on an order or a manifest."""

    CHECK = "check"
    INVOICE = "invoice"
    SHIPMENT = "shipment"
    LABEL = "label"
    REPRINT = "reprint"
    ADD = "manifest_add"
    CLOSE = "manifest_close"
    DISPATCH = "dispatch"
    HAND_OVER = "handover"
    CANCEL = "cancel"


SENT_TO_OKER = frozenset({Act.INVOICE, Act.SHIPMENT, Act.DISPATCH, Act.CANCEL})
"""Acts that change something on Oker's side and therefore become an intent first (design §2.3)."""
