"""Uniware's REST API as far as the desk uses it (Uniware API §1 to §3, §12)."""
