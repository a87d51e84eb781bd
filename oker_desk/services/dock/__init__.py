"""Manifests: building, closing, dispatching, handing over, their paper."""
