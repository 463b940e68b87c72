"""A made-up Halo for one test, with its own data and clock, and clients that reach it without a port."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any, ParamSpec

import attrs

from .. import AsyncHalo, Halo
from ..sandbox import InProcess, Sandbox, Settings
from .clock import FakeClock

__all__ = ["HaloSandbox", "sandbox"]

P = ParamSpec("P")

_NOWHERE = "https://sandbox.example"  # reserved: a request that leaves the process by mistake reaches nobody


class HaloSandbox(Sandbox):
    """A `halo.sandbox.Sandbox` with clients for it; all of them take the time from `clock`.

    So retries, rate limits, expired tokens and slow responses cost a test no time, and its data are the same every
    day.

    Args:
        settings: As for `Sandbox`. The default of `now` is the time of `clock`.

    Attributes:
        clock: The clock of the sandbox and of its clients. `clock.advance(3600)` lets an hour pass, also for the
            dates of records that are written afterwards.
    """

    def __init__(self, settings: Settings | None = None) -> None:
        self.clock = FakeClock()
        self._began = self.clock.time()
        settings = settings or Settings()
        if settings.now is None:
            settings = attrs.evolve(settings, now=dt.datetime.fromtimestamp(self.clock.time(), dt.UTC))
        super().__init__(settings, clock=self.clock.monotonic)

    def _moment(self) -> dt.datetime:
        """The time in the data; it moves on with `clock`."""
        began = dt.datetime.fromtimestamp(self._began, dt.UTC)
        moment = began if self.settings.now is None else self.settings.now.replace(tzinfo=dt.UTC)
        return moment + dt.timedelta(seconds=self.clock.time() - self._began)

    def halo(self, **settings: Any) -> Halo:
        """A client with the sandbox's own settings; the caller closes it.

        Args:
            **settings: As for `Halo`; they replace the sandbox's own. With a `base_url` (`serve()` gives one)
                requests go through a port; otherwise they stay within the process.
        """
        return Halo(**self._settings(settings))

    def async_halo(self, **settings: Any) -> AsyncHalo:
        """An asynchronous client; settings as for `halo()`. In process there is nothing to close."""
        return AsyncHalo(**self._settings(settings))

    def _settings(self, overrides: dict[str, Any]) -> dict[str, Any]:
        defaults: dict[str, Any] = {
            "base_url": _NOWHERE,
            "client_id": self.settings.client_id,
            "client_secret": self.settings.client_secret,
            "tenant": self.settings.tenant,
            "auth_url": "",  # beside the API, whatever the environment says
            "scope": "all",
            "clock": self.clock,
        }
        if "base_url" not in overrides:
            defaults["transport"] = InProcess(self, passing=self.clock.advance)
        return {**defaults, **overrides}


def _like(settings: Callable[P, Settings]) -> Callable[P, HaloSandbox]:
    def sandbox(*args: P.args, **kwargs: P.kwargs) -> HaloSandbox:
        """A new made-up Halo; settings as for `halo.sandbox.Settings`: `sandbox(tickets=50)`."""
        return HaloSandbox(settings(*args, **kwargs))

    return sandbox


sandbox = _like(Settings)
