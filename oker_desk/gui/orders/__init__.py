"""The order book (F3)."""
