"""A shop and a desk for every test of what people and the clock ask for."""

from tests.stations import desk, shop

__all__ = ["desk", "shop"]
