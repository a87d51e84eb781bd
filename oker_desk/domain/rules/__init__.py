"""The rule book R1 to R53: pure functions that answer with a verdict. Nowhere else is anything forbidden."""
