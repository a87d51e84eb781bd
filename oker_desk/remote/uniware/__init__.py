"""Uniware's REST API: where the stock is known (Uniware API §1 to §3, §12)."""
