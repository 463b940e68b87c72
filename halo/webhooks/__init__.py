"""Receives what the webhooks of Halo post: reads events that are authentic, and handles each of them once.

    from halo.webhooks import Basic, SQLiteStore, once, parse

    auth, store = Basic("halo", password), SQLiteStore("events.sqlite3")
    for event in parse(request.headers, body, auth=auth):
        with once(event, store) as is_new:
            if is_new:
                handle(event)

It needs no client, and loads no HTTP library. (On a client, `halo.webhooks` is the resource, whose method `register`
makes Halo post its events to a receiver.)

Halo signs nothing: whoever knows the password can post events. What is known of the payloads is in `events`.
"""

from ..errors import DeliveryError
from .auth import Auth, Basic, Bearer, Key, NoAuth
from .events import Event
from .handling import Once, once
from .parsing import Headers, parse
from .stores import FileStore, MemoryStore, SQLiteStore, State, Store

__all__ = [
    "Auth",
    "Basic",
    "Bearer",
    "DeliveryError",
    "Event",
    "FileStore",
    "Headers",
    "Key",
    "MemoryStore",
    "NoAuth",
    "Once",
    "SQLiteStore",
    "State",
    "Store",
    "once",
    "parse",
]
