"""Help for tests of applications that use halo.

    from halo.testing import sandbox

    def test_urgent_tickets_are_found():
        world = sandbox(tickets=50)
        ticket = world.add("tickets", summary="Everything is down", priority_id=1)
        with world.halo() as halo:
            assert ticket["id"] in find_urgent(halo)

With pytest no import is needed: the fixtures `halo_sandbox`, `halo` and `async_halo` are available as soon as
the package is installed (`halo.testing.plugin`). The sandbox needs the extra `sandbox`; a `FakeClock` alone does not.

`vcr_config` makes pytest-recording write cassettes without secrets or personal data (`halo.testing.cassettes`).
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .cassettes import PLACEHOLDERS, vcr_config
    from .clock import FakeClock
    from .world import HaloSandbox, sandbox

__all__ = ["PLACEHOLDERS", "FakeClock", "HaloSandbox", "sandbox", "vcr_config"]

_MODULES = {
    "FakeClock": "clock",
    "HaloSandbox": "world",
    "PLACEHOLDERS": "cassettes",
    "sandbox": "world",
    "vcr_config": "cassettes",
}


def __getattr__(name: str) -> Any:
    """Import each name on first use: pytest loads this package even in projects that do not use it."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_MODULES[name]}", __name__), name)


def __dir__() -> list[str]:
    return sorted(__all__)
