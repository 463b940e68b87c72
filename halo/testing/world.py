"""A made-up Halo for one test: its own data, its own time, and clients that reach it without a port."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any, ParamSpec

import attrs

from .. import AsyncHalo, Halo
from ..sandbox import InProcess, Sandbox, Settings
from ..sandbox.formats import iso
from .clock import FakeClock

__all__ = ["HaloSandbox", "sandbox"]

P = ParamSpec("P")

_NOWHERE = "https://sandbox.example"  # reserved: should a request ever leave the process, it reaches nobody


class HaloSandbox(Sandbox):
    """A `halo.sandbox.Sandbox` with clients of it, whose time is `clock`'s, as theirs is.

    So retries, rate limits, expired tokens and late answers cost a test no time, and its data are the same on
    every day.

    Args:
        settings: As for `Sandbox`. Unless they say otherwise, `now` is what `clock` says.

    Attributes:
        clock: The time of the sandbox and of its clients. `clock.advance(3600)` lets an hour pass, in what is
            written from then on too.
    """

    def __init__(self, settings: Settings | None = None) -> None:
        self.clock = FakeClock()
        self._began = self.clock.time()
        found = settings or Settings()
        if found.now is None:
            found = attrs.evolve(found, now=dt.datetime.fromtimestamp(self.clock.time(), dt.UTC))
        super().__init__(found, clock=self.clock.monotonic)

    def _now(self) -> str:
        """The time as records have it: what is written an hour later by `clock` says so."""
        moment = self.settings.now or dt.datetime.fromtimestamp(self._began, dt.UTC)
        return iso(moment + dt.timedelta(seconds=self.clock.time() - self._began))

    def halo(self, **settings: Any) -> Halo:
        """A client that is signed in to as usual; whoever makes one closes it.

        Args:
            **settings: As for `Halo`, and instead of the sandbox's own. With a `base_url` (`serve()` gives one)
                requests go through a port; otherwise they stay within the process.
        """
        return Halo(**self._settings(settings))

    def async_halo(self, **settings: Any) -> AsyncHalo:
        """As `halo`, for asynchronous applications. In process there is nothing to close."""
        return AsyncHalo(**self._settings(settings))

    def _settings(self, own: dict[str, Any]) -> dict[str, Any]:
        known = self.settings
        found: dict[str, Any] = {
            "base_url": _NOWHERE,
            "client_id": known.client_id,
            "client_secret": known.client_secret,
            "tenant": known.tenant,
            "auth_url": "",  # beside the API, whatever the environment says
            "scope": "all",
            "clock": self.clock,
        }
        if "base_url" not in own:
            found["transport"] = InProcess(self, passing=self.clock.advance)
        return {**found, **own}


def _like(settings: Callable[P, Settings]) -> Callable[P, HaloSandbox]:
    def sandbox(*args: P.args, **kwargs: P.kwargs) -> HaloSandbox:
        """A made-up Halo of its own, with settings as of `halo.sandbox.Settings`: `sandbox(tickets=50)`."""
        return HaloSandbox(settings(*args, **kwargs))

    return sandbox


sandbox = _like(Settings)
