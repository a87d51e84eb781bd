"""Why a label is printed again: chosen, not typed, at a table with gloves on. The words stand in the history."""

from oker_desk.gui.language import mark

WHY_AGAIN = (mark("Torn or jammed"), mark("Does not read"), mark("Nothing came out"), mark("Lost"))
