"""What a scale says on its line: continuous lines, SICS answers, bare prints."""

from __future__ import annotations

import pytest

from oker_desk.domain.weighing import Weight, read_weight


@pytest.mark.parametrize(
    ("line", "weight"),
    [
        ("ST,GS,+  1.250kg\r\n", Weight(1250, stable=True)),
        ("ST,NT,+   750 g", Weight(750, stable=True)),
        ("US,GS,+  1.248kg", Weight(1248, stable=False)),
        ("ST,GS,-  0.020kg", Weight(-20, stable=True)),
        ("ST,+0012.5  g", Weight(12, stable=True)),
        ("st,gs,  2,500 kg", Weight(2500, stable=True)),
        ("OL,GS,+  9.999kg", Weight(0, stable=False, overloaded=True)),
        ("S S      1.250 kg", Weight(1250, stable=True)),
        ("S D      1.249 kg", Weight(1249, stable=False)),
        ("SI S     750 g", Weight(750, stable=True)),
        ("S +", Weight(0, stable=False, overloaded=True)),
        ("\x02  1.250 kg\x03", Weight(1250, stable=True)),
        ("+ 1.250 kg ?", Weight(1250, stable=False)),
        ("2.00 lb", Weight(907, stable=True)),
    ],
)
def test_lines_of_scales(line: str, weight: Weight) -> None:
    assert read_weight(line) == weight


@pytest.mark.parametrize("line", ["", "ES", "S I", "1250", "ST,GS,", "hello 5 kg", "ST,GS,+ 1.2.5kg"])
def test_anything_else_is_no_weight(line: str) -> None:
    assert read_weight(line) is None
