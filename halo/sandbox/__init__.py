"""A made-up HaloPSA to try and to test against: an ASGI application that behaves as live servers were measured to.

    from halo.sandbox import Sandbox, Settings

    sandbox = Sandbox(Settings(tickets=200))
    with sandbox.serve() as url:
        ...

In a terminal: `python -m halo.sandbox --port 8787`. It needs the extra `sandbox` (starlette and uvicorn). It is a
stand-in and says so; what it does where nothing is known of live servers is listed in `halo.sandbox.guesses`, and
everything about it in `docs/sandbox.md`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .extra import needed

if TYPE_CHECKING:
    from .api.captured import CAPTURED, Captured
    from .faults import Fault
    from .guesses import GUESSES
    from .instance import Sandbox
    from .journal import Entry, Journal
    from .serving.in_process import InProcess
    from .settings import Settings
    from .store import Snapshot

__all__ = [
    "CAPTURED",
    "GUESSES",
    "Captured",
    "Entry",
    "Fault",
    "InProcess",
    "Journal",
    "Sandbox",
    "Settings",
    "Snapshot",
]

_ROOMS = {
    "CAPTURED": "api.captured",
    "Captured": "api.captured",
    "Entry": "journal",
    "Fault": "faults",
    "GUESSES": "guesses",
    "InProcess": "serving.in_process",
    "Journal": "journal",
    "Sandbox": "instance",
    "Settings": "settings",
    "Snapshot": "store",
}


def __getattr__(name: str) -> Any:
    """Each name is imported when first asked for, so that a missing extra can be told in a sentence."""
    if name not in _ROOMS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    with needed():
        return getattr(import_module(f".{_ROOMS[name]}", __name__), name)
