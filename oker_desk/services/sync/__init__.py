"""The four syncs with Oker, and what runs them."""
