"""The packing table (F1)."""
