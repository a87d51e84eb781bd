"""Oker Desk: packing and dispatch for sellers on the marketplace Oker."""

__version__ = "0.1.0"
