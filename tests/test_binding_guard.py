"""PySide6 6.12.0 loses a reference to None per call on Python before 3.12 and kills the program later; fail early."""

import sys

from PySide6.QtCore import QObject

CALLS = 500
OTHER_CHANGES = 50
"""Room for references that come and go for reasons of their own."""


def test_calls_that_return_nothing_leave_none_alone() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("x")
    lost = before - sys.getrefcount(None)
    assert lost < OTHER_CHANGES, (
        f"{lost} of {CALLS} calls took a reference to None away: "
        "this PySide6 aborts on this Python after some thousand calls"
    )
