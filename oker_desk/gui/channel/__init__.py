"""The syncs (F4)."""
