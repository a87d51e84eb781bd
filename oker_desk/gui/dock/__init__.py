"""The dock (F2)."""
