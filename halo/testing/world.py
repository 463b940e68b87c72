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

_NOWHERE = "https://sandbox.example"  # reserved: if a request ever left the process, it would reach nobody


class HaloSandbox(Sandbox):
    """A `halo.sandbox.Sandbox` with clients of it, whose time is `clock`'s, as theirs is.

    So retries, rate limits, expired tokens and late responses cost a test no time, and its data is the same every
    day.

    Args:
        settings: As for `Sandbox`. Unless they say otherwise, `now` is the time of `clock`.

    Attributes:
        clock: The time of the sandbox and of its clients. `clock.advance(3600)` lets an hour pass, also in records
            that are written after it.
    """

    def __init__(self, settings: Settings | None = None) -> None:
        self.clock = FakeClock()
        self._began = self.clock.time()
        settings = settings or Settings()
        if settings.now is None:
            settings = attrs.evolve(settings, now=dt.datetime.fromtimestamp(self.clock.time(), dt.UTC))
        super().__init__(settings, clock=self.clock.monotonic)

    def _now(self) -> str:
        """The time, in the form that records have it: `clock` counts from `Settings.now`."""
        moment = self.settings.now or dt.datetime.fromtimestamp(self._began, dt.UTC)
        return iso(moment + dt.timedelta(seconds=self.clock.time() - self._began))

    def halo(self, **settings: Any) -> Halo:
        """A client of the sandbox; the caller closes it.

        Args:
            **settings: As for `Halo`; they take precedence over those of the sandbox. With a `base_url` (`serve()`
                gives one) requests go through a port; otherwise they stay within the process.
        """
        return Halo(**self._settings(settings))

    def async_halo(self, **settings: Any) -> AsyncHalo:
        """An asynchronous client of the sandbox, with settings as for `halo`. In process there is nothing to close."""
        return AsyncHalo(**self._settings(settings))

    def _settings(self, own: dict[str, Any]) -> dict[str, Any]:
        defaults: dict[str, Any] = {
            "base_url": _NOWHERE,
            "client_id": self.settings.client_id,
            "client_secret": self.settings.client_secret,
            "tenant": self.settings.tenant,
            "auth_url": "",  # beside the API, whatever the environment says
            "scope": "all",
            "clock": self.clock,
        }
        if "base_url" not in own:
            defaults["transport"] = InProcess(self, passing=self.clock.advance)
        return {**defaults, **own}


def _like(settings: Callable[P, Settings]) -> Callable[P, HaloSandbox]:
    def sandbox(*args: P.args, **kwargs: P.kwargs) -> HaloSandbox:
        """A new made-up Halo, with the settings of `halo.sandbox.Settings`: `sandbox(tickets=50)`."""
        return HaloSandbox(settings(*args, **kwargs))

    return sandbox


sandbox = _like(Settings)
