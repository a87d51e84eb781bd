"""The order book as people read it: lists, search, what needs a person, and why an order is not here."""
