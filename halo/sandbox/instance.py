"""One sandbox: its data, its faults, its journal, and the ways to reach it."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any, cast

from starlette.types import ASGIApp

from .api.auth import Tokens
from .api.bodies import convert
from .api.errors import HTTPError
from .api.lists import Lists
from .api.open_routes import OpenRoutes
from .api.rate_limit import RateLimit
from .api.records import Records
from .api.routes import ApiRoutes
from .api.special_routes import SpecialRoutes
from .api.views import render
from .api.webhook_events import Happening, fired
from .api.writes import Writes
from .contract import FIELDS, RESOURCES, Resource, hint, key_of
from .extra import require_extra
from .faults import Faults
from .formats import iso
from .journal import Journal
from .seed.sources import sources
from .serving.admin import AdminRoutes
from .serving.asgi import Application
from .serving.exchange import Exchanges
from .serving.pages import Pages
from .serving.router import Router
from .serving.webhooks import Webhooks
from .settings import Settings
from .state import State
from .store import Row, Snapshot, Store


class Sandbox:
    """A made-up HaloPSA that behaves as live ones were measured to.

        sandbox = Sandbox(Settings(tickets=200))
        with sandbox.serve() as url:
            halo = Halo(base_url=url, client_id=sandbox.settings.client_id, ...)

    Its methods may be called from any thread while it serves.

    Attributes:
        settings: Its settings.
        app: The ASGI application, for clients that need no port.
        faults: What is to go wrong.
        journal: The requests so far.
        store: The records.
        webhooks: What the webhooks of the sandbox have posted.
        router: Answers requests, without faults and journal.
        exchanges: Answers requests as clients see it, with both.
        monotonic: Seconds that only go forward, by which tokens, the rate limit and the journal go.
    """

    def __init__(self, settings: Settings | None = None, *, clock: Callable[[], float] = time.monotonic) -> None:
        """A sandbox with the data that the seed makes, or that its file has.

        Args:
            settings: None for the defaults.
            clock: Used as `monotonic`.
        """
        self.settings = settings = settings or Settings()
        self.monotonic = clock
        self.faults = Faults()
        self.journal = Journal(settings.journal)
        now = settings.now or _current_hour()
        self._state = None if settings.state is None else State(settings.state, settings, now)
        self.store = Store(sources(settings.seed, self._state.now if self._state else now, settings.tickets))
        if self._state:
            self._state.load(self.store)
        self._tokens = Tokens(settings, clock)
        self._rate_limit = RateLimit(settings, clock)
        self._records = Records(self.store, self._now)
        self.webhooks = Webhooks(self._disable_webhook)
        merges = settings.custom_fields == "merge"
        self._writes = Writes(self.store, self._records, self._now, happened=self._post_event, merges=merges)
        self.router = self._router()
        self.exchanges = Exchanges(
            self.router.handle,
            self.faults,
            self.journal,
            latency=settings.latency,
            clock=clock,
            now=self._moment,
        )
        self.app: ASGIApp = Application(self.exchanges, largest_body=settings.largest_body)

    def _router(self) -> Router:
        """What answers requests: each part is given what it needs, and none of them the sandbox."""
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
        """A context in which it is served on loopback, from a thread; its value is the URL, without `/api`.

        Args:
            port: 0 for any that is free.

        Raises:
            OSError: The port is taken.
            ModuleNotFoundError: uvicorn, of the extra `sandbox`, is not installed.
        """
        with require_extra():
            from .serving.port import serve_in_thread  # noqa: PLC0415  # in process no server is needed

        return serve_in_thread(self.app, port)

    def variables(self, base_url: str) -> dict[str, str]:
        """The environment variables that point a client at it."""
        return {
            "HALOPSA_BASE_URL": base_url,
            "HALOPSA_CLIENT_ID": self.settings.client_id,
            "HALOPSA_CLIENT_SECRET": self.settings.client_secret,
            "HALOPSA_TENANT": self.settings.tenant,
        }

    def add(self, resource: str, **fields: Any) -> Row:
        """Create a record, with default values for the fields that are not given; returns all of it.

        Args:
            resource: The name of the resource: "tickets", "clients", ...
            **fields: Its fields, by the API's names, dates as such or as texts in ISO form; `id` chooses the id.

        Raises:
            ValueError: There is no such resource, field or reference, or a required field is missing.
        """
        target = _find_resource(resource)
        values = _copy({name: _convert_field(target, name, value) for name, value in fields.items()})
        record_id = values.pop("id", None)
        with self.store.lock:
            if record_id is not None and self.find(resource, *key_of(target, {**values, "id": record_id})) is not None:
                raise ValueError(f"{resource} has a record with id {record_id} already")
            try:
                return _copy(render(self.store, target, self._writes.save(target, values, new_id=record_id)))
            except HTTPError as error:
                raise ValueError(f"{resource}: {error.message}") from error
            finally:
                self._save()

    def rows(self, resource: str) -> list[Row]:
        """All records of this resource in the order of creation, with all their fields."""
        target = _find_resource(resource)
        with self.store.lock:
            return [_copy(render(self.store, target, row)) for row in self.store.tables[resource].rows()]

    def find(self, resource: str, *key: int | str) -> Row | None:
        """One record with all its fields; None if there is none.

        Args:
            resource: The name of the resource.
            *key: Its id; for an action, the id of its ticket and the number of the action.
        """
        target = _find_resource(resource)
        with self.store.lock:
            row = self.store.tables[resource].get(key)
            return None if row is None else _copy(render(self.store, target, row))

    def snapshot(self) -> Snapshot:
        """The data as it is now, for `reset`. It costs next to nothing."""
        with self.store.lock:
            return self.store.snapshot()

    def reset(self, snapshot: Snapshot | None = None) -> None:
        """Return to the data of a snapshot, or as the seed made it; without faults, journal and counted requests.

        Tokens stay valid: a client that has one need not notice.
        """
        with self.store.lock:
            self.store.restore(snapshot)
            self._save()
            self._rate_limit.clear()
        self.webhooks.clear()
        self.faults.clear()
        self.journal.clear()

    def revoke_tokens(self) -> None:
        """Make all tokens issued so far invalid."""
        with self.store.lock:
            self._tokens.revoke()

    def _save(self) -> None:
        """Write what has changed to the file that keeps the data, if there is one."""
        if self._state:
            self._state.save(self.store)

    def close(self) -> None:
        """Post no more events, and close the file that keeps the data, if there is one."""
        self.webhooks.close()
        if self._state:
            self._state.close()

    def _post_event(self, happening: Happening) -> None:
        """Have the webhooks that something fires post it."""
        if self.settings.webhooks != "off":
            for webhook, payload in fired(self.store, happening, kind=self.settings.webhooks, now=self._now()):
                self.webhooks.post(webhook, payload)

    def _disable_webhook(self, webhook: Row) -> None:
        table, key = self.store.tables["webhooks"], (webhook["id"],)
        with self.store.lock:
            row = table.get(key)
            if row is not None:
                table.put(key, {**row, "disabled": True})
                self._save()

    def _now(self) -> str:
        """The time, in the form that records have it."""
        return iso(self._moment())

    def _moment(self) -> dt.datetime:
        """The time, aware."""
        now = self.settings.now
        return dt.datetime.now(dt.UTC) if now is None else now.replace(tzinfo=dt.UTC)

    def __repr__(self) -> str:
        return f"Sandbox(seed={self.settings.seed}, tickets={self.settings.tickets})"


def _current_hour() -> dt.datetime:
    """The present hour, at which the history ends unless the settings say otherwise."""
    return dt.datetime.now(dt.UTC).replace(tzinfo=None, minute=0, second=0, microsecond=0)


def _copy(row: Row) -> Row:
    """A row that shares no list or object with this one, so that no caller can change what is stored."""
    return {name: _copied(value) for name, value in row.items()}


def _copied(value: Any) -> Any:
    """A copy of a JSON value; `copy.deepcopy` takes ten times as long, and tests ask for all rows often."""
    if isinstance(value, dict):
        return {name: _copied(inner) for name, inner in cast("Row", value).items()}
    return [_copied(inner) for inner in cast("list[object]", value)] if isinstance(value, list) else value


def _find_resource(name: str) -> Resource:
    if name not in RESOURCES:
        raise ValueError(f"there is no resource {name!r}.{hint(name)}")
    return RESOURCES[name]


def _convert_field(resource: Resource, name: str, value: object) -> Any:
    types = FIELDS[resource.name]
    if name not in types:
        raise ValueError(f"{resource.name} has no field {name!r}")
    if isinstance(value, dt.date):
        value = _as_text(name, value)
    return convert(types[name], value)


def _as_text(name: str, value: dt.date) -> str:
    """A date or a moment as a text."""
    if isinstance(value, dt.datetime) and value.tzinfo is None:
        raise ValueError(f"{name}={value!r} does not say which moment it is: give it a zone, or a date for a day")
    return value.isoformat()
