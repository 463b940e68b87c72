"""What a run leaves for the next one, in the state of dlt: texts and numbers, because a state is JSON.

A watermark moves in two steps. A run that has walked a list to its end leaves a *pending* one, with the number of
records that came. The next run takes it over only if all of those are in the destination by key; otherwise it asks
again from where the last one stands that was confirmed. If the destination knows nothing of that run, it is another
one, or its load was lost: then all begins anew.

It is in the state of the resource, which dlt forgets with the table (`refresh="drop_resources"`), not in the source's.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import MutableMapping
from typing import Any

import attrs

from ...errors import ConfigurationError

__all__ = ["Memory", "Pending"]

VERSION = 1


@attrs.frozen
class Pending:
    """What the last run has left, and is not confirmed yet.

    Attributes:
        run: Its id.
        watermark: The server's clock when it began; None if the server told no date.
        rows: How many records came.
        since: From when on all is there with it, as text; "" for all that there is, None if that is not known.
    """

    run: str
    watermark: dt.datetime | None
    rows: int
    since: str | None = None


class Memory:
    """What is remembered of one list of one tenant.

    Args:
        state: The state of the resource.
        tenant: Whose list; "" if there is one tenant alone.
        host: The server of the client.

    Raises:
        ConfigurationError: The state is about another server, or of another version.
    """

    def __init__(self, state: MutableMapping[str, Any], *, tenant: str, host: str) -> None:
        version = state.setdefault("version", VERSION)
        if version != VERSION:
            raise ConfigurationError(
                f"The state of this pipeline has the version {version!r}, and this halo knows {VERSION}.",
                advice="Install the halo that wrote it, or a later one.",
            )
        self._own: MutableMapping[str, Any] = state.setdefault("tenants", {}).setdefault(tenant, {})
        loaded_from = self._own.setdefault("host", host)
        if loaded_from != host:
            raise ConfigurationError(
                f"This pipeline has loaded from {loaded_from}, and this client is of {host}.",
                advice="Give each tenant a pipeline of its own. If only the address of this one has changed, begin "
                "anew: pipeline.run(..., refresh='drop_resources').",
            )

    @property
    def watermark(self) -> dt.datetime | None:
        """Until when all changes are known to be in the destination; None at first."""
        return _moment(self._own.get("watermark"))

    @property
    def pending(self) -> Pending | None:
        """What the last run has left; None before the first."""
        pending = self._own.get("pending")
        if pending is None:
            return None
        return Pending(pending["run"], _moment(pending["watermark"]), pending["rows"], pending.get("since"))

    @property
    def since(self) -> str | None:
        """From when on all is there up to the watermark; "" for all that there is, None if that is not known."""
        since = self._own.get("since")
        return None if since is None else str(since)

    def reaches(self, since: dt.datetime | None) -> bool:
        """Whether what has changed between this time and the watermark is there; None for all that there is."""
        reach = _moment(self.since or None)
        return reach is None or (since is not None and since >= reach)

    @property
    def runs_since_full(self) -> int:
        """How many runs have asked for changes alone since the last full walk."""
        return int(self._own.get("runs", 0))

    def confirm(self) -> None:
        """The records of the last run are all in the destination: its watermark is the one that holds."""
        if (pending := self.pending) is not None and pending.watermark is not None:
            self._own["watermark"], self._own["since"] = pending.watermark.isoformat(), pending.since

    def forget(self) -> None:
        """The destination is not the one that was loaded: begin anew."""
        for name in ("watermark", "since", "pending", "runs"):
            self._own.pop(name, None)

    def leave(self, pending: Pending, *, was_full: bool) -> None:
        """A run has come to its end."""
        self._own["runs"] = 0 if was_full else self.runs_since_full + 1
        moment = None if pending.watermark is None else pending.watermark.isoformat()
        self._own["pending"] = {"run": pending.run, "watermark": moment, "rows": pending.rows, "since": pending.since}


def _moment(text: object) -> dt.datetime | None:
    return None if text is None else dt.datetime.fromisoformat(str(text))
