"""Set-up (F5)."""
