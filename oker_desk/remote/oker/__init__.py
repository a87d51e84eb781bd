"""Oker's channel API: the direct route (design §2.1)."""
