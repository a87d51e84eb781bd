"""A stand-in for Oker over real HTTP: for newcomers, trainers and tests. It knows nothing of the rest of the program."""

from oker_desk.sandbox.server import Sandbox

__all__ = ["Sandbox"]
