"""A made-up HaloPSA to try and to test against: an ASGI application that behaves as live servers were measured to.

    from halo.sandbox import Sandbox, Settings

    sandbox = Sandbox(Settings(tickets=200))
    with sandbox.serve() as url:
        ...

In a terminal: `python -m halo.sandbox --port 8787`. It needs the extra `sandbox` (starlette and uvicorn). It is a
stand-in and says so: `GUESSES` lists what it does where nothing is known about live servers, and `docs/sandbox.md`
describes the whole of it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .extra import require_extra

if TYPE_CHECKING:
    from .api.captured import CAPTURED, Captured
    from .faults import Fault
    from .guesses import GUESSES
    from .instance import Sandbox
    from .journal import Entry, Journal
    from .serving.in_process import InProcess
    from .serving.webhooks import Delivery, Webhooks
    from .settings import Settings
    from .store import Snapshot

__all__ = [
    "CAPTURED",
    "GUESSES",
    "Captured",
    "Delivery",
    "Entry",
    "Fault",
    "InProcess",
    "Journal",
    "Sandbox",
    "Settings",
    "Snapshot",
    "Webhooks",
]

_MODULES = {
    "CAPTURED": "api.captured",
    "Captured": "api.captured",
    "Delivery": "serving.webhooks",
    "Entry": "journal",
    "Fault": "faults",
    "GUESSES": "guesses",
    "InProcess": "serving.in_process",
    "Journal": "journal",
    "Sandbox": "instance",
    "Settings": "settings",
    "Snapshot": "store",
    "Webhooks": "serving.webhooks",
}


def __getattr__(name: str) -> Any:
    """Each name is imported when it is first used, so that a missing extra can be reported in a sentence."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    with require_extra():
        return getattr(import_module(f".{_MODULES[name]}", __name__), name)


def __dir__() -> list[str]:
    return sorted(__all__)
