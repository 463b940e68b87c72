"""One sandbox: its data, its faults, its journal, and the ways to reach it."""

from __future__ import annotations

import copy
import datetime as dt
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from difflib import get_close_matches
from typing import Any

from starlette.types import ASGIApp

from .api.auth import Tokens
from .api.bodies import typed
from .api.errors import Refused
from .api.lists import Lists
from .api.open_routes import OpenRoutes
from .api.rate_limit import Window
from .api.records import Records
from .api.routes import ApiRoutes
from .api.special_routes import SpecialRoutes
from .api.views import shown
from .api.writes import Writes
from .contract import FIELDS, RESOURCES, Resource
from .extra import needed
from .faults import Faults
from .formats import iso
from .journal import Journal
from .seed.sources import sources
from .serving.admin import AdminRoutes
from .serving.asgi import Application
from .serving.exchange import Exchanges
from .serving.pages import Pages
from .serving.router import Router
from .settings import Settings
from .state import State
from .store import Key, Row, Snapshot, Store


class Sandbox:
    """A made-up HaloPSA that behaves as live ones were measured to.

        sandbox = Sandbox(Settings(tickets=200))
        with sandbox.serve() as url:
            halo = Halo(base_url=url, client_id=sandbox.settings.client_id, ...)

    Its methods may be called from any thread while it serves.

    Attributes:
        settings: As it was made.
        app: The ASGI application, for clients that need no port.
        faults: What goes wrong, on request.
        journal: What was asked.
        store: The records.
        router: Answers requests, without faults and journal.
        exchanges: Answers requests as clients see it, with both.
        monotonic: Seconds that only go forward; what tokens, the rate limit and the journal go by.
    """

    def __init__(self, settings: Settings | None = None, *, clock: Callable[[], float] = time.monotonic) -> None:
        """A sandbox whose data is as the seed makes it.

        Args:
            settings: The defaults, where none are given.
            clock: What `monotonic` is to be.
        """
        self.settings = settings = settings or Settings()
        self.monotonic = clock
        self.faults = Faults()
        self.journal = Journal(settings.journal)
        now = settings.now or _hour()
        self._state = None if settings.state is None else State(settings.state, settings, now)
        self.store = Store(sources(settings.seed, self._state.now if self._state else now, settings.tickets))
        if self._state:
            self._state.load(self.store)
        self._tokens = Tokens(settings, clock)
        self._rate_limit = Window(settings, clock)
        self._records = Records(self.store)
        self._writes = Writes(self.store, self._records, self._now)
        self.router = self._router()
        self.exchanges = Exchanges(self.router.handle, self.faults, self.journal, latency=settings.latency, clock=clock)
        self.app: ASGIApp = Application(self.exchanges, largest_body=settings.largest_body)

    def _router(self) -> Router:
        """What answers requests; each part is given what it needs, and none of them all of this."""
        api = ApiRoutes(
            tokens=self._tokens,
            rate_limit=self._rate_limit,
            lists=Lists(self.store, echo_page_no=self.settings.echo_page_no),
            records=self._records,
            writes=self._writes,
            open_routes=OpenRoutes(self.settings.tenant, self._tokens),
            special_routes=SpecialRoutes(self.store, self._records),
            without_rights=self.settings.without_rights,
        )
        admin = AdminRoutes(self.faults, self.journal, reset=self.reset, revoke_tokens=self.revoke_tokens)
        return Router(
            api=api,
            pages=Pages(self.store, self.variables),
            admin=admin if self.settings.admin else None,
            settings=self.settings,
            lock=self.store.lock,
            save=self._save,
        )

    def serve(self, port: int = 0) -> AbstractContextManager[str]:
        """A context in which it is served on loopback, from a thread; gives the URL, without `/api`.

        Args:
            port: 0 for any that is free.

        Raises:
            OSError: The port is taken.
            ModuleNotFoundError: uvicorn, of the extra `sandbox`, is not there.
        """
        with needed():
            from .serving.port import serving  # noqa: PLC0415  # in process no server is needed

        return serving(self.app, port)

    def variables(self, base_url: str) -> dict[str, str]:
        """The environment variables that point a client at it."""
        return {
            "HALOPSA_BASE_URL": base_url,
            "HALOPSA_CLIENT_ID": self.settings.client_id,
            "HALOPSA_CLIENT_SECRET": self.settings.client_secret,
            "HALOPSA_TENANT": self.settings.tenant,
        }

    def add(self, resource: str, **fields: Any) -> Row:
        """A new record of this resource ("tickets", "clients", ...), with what it gets by itself.

        Args:
            resource: The name of the resource.
            **fields: Its fields, by the API's names; an `id` of its own is allowed.

        Raises:
            ValueError: There is no such resource, field or reference, or something that is needed is missing.
        """
        known = _resource(resource)
        own = _apart({name: _typed(known, name, value) for name, value in fields.items()})
        number = own.pop("id", None)
        with self.store.lock:
            if number is not None and self.find(resource, *self._key(known, {**own, "id": number})) is not None:
                raise ValueError(f"{resource} has a record with id {number} already")
            try:
                return _apart(shown(self.store, known, self._writes.save(known, own, new_id=number)))
            except Refused as refused:
                raise ValueError(f"{resource}: {refused.message}") from refused
            finally:
                self._save()

    def rows(self, resource: str) -> list[Row]:
        """All records of this resource in the order of creation, with all their fields."""
        known = _resource(resource)
        with self.store.lock:
            return [_apart(shown(self.store, known, row)) for row in self.store.tables[resource].rows()]

    def find(self, resource: str, *key: int | str) -> Row | None:
        """One record with all its fields; None where there is none.

        Args:
            resource: The name of the resource.
            *key: Its id; for an action the id of the ticket and the number of the action.
        """
        known = _resource(resource)
        with self.store.lock:
            row = self.store.tables[resource].get(key)
            return None if row is None else _apart(shown(self.store, known, row))

    def snapshot(self) -> Snapshot:
        """The data as it is now, for `reset`. Costs next to nothing."""
        with self.store.lock:
            return self.store.snapshot()

    def reset(self, snapshot: Snapshot | None = None) -> None:
        """Data as in the snapshot, or as the seed made it; no faults, an empty journal, a fresh rate limit.

        Tokens stay good: a client that has one need not notice.
        """
        with self.store.lock:
            self.store.restore(snapshot)
            self._save()
            self._rate_limit.clear()
        self.faults.clear()
        self.journal.clear()

    def revoke_tokens(self) -> None:
        """No token that was given is good any more."""
        with self.store.lock:
            self._tokens.revoke()

    def _save(self) -> None:
        """Write what has changed to the file that keeps it, if there is one."""
        if self._state:
            self._state.save(self.store)

    def close(self) -> None:
        """Let go of the file that keeps the data, where there is one."""
        if self._state:
            self._state.close()

    def _now(self) -> str:
        """The time as records have it."""
        return iso(self.settings.now or dt.datetime.now(dt.UTC))

    @staticmethod
    def _key(resource: Resource, row: Row) -> Key:
        return tuple(row.get(name) for name in resource.key)

    def __repr__(self) -> str:
        return f"Sandbox(seed={self.settings.seed}, tickets={self.settings.tickets})"


def _hour() -> dt.datetime:
    """The hour that it is: where no moment is set, the history ends there."""
    return dt.datetime.now(dt.UTC).replace(tzinfo=None, minute=0, second=0, microsecond=0)


def _apart(row: Row) -> Row:
    """The row with lists and objects of its own, so that no caller can change what is stored."""
    return {name: copy.deepcopy(value) if type(value) in {list, dict} else value for name, value in row.items()}


def _resource(name: str) -> Resource:
    if name not in RESOURCES:
        near = get_close_matches(name, RESOURCES, 1)
        raise ValueError(f"there is no resource {name!r}{f'; did you mean {near[0]}?' if near else ''}")
    return RESOURCES[name]


def _typed(resource: Resource, name: str, value: object) -> Any:
    kinds = FIELDS[resource.name]
    if name not in kinds:
        raise ValueError(f"{resource.name} has no field {name!r}")
    return typed(kinds[name], value)
