"""What happens to tickets, and what webhooks post of it: the payload, and the request that carries it.

The form of a payload with a whole ticket was seen on one live tenant. That there are three others, and batches, is
known (vendor guide 838); their form, and by which fields of a webhook they are chosen, is not.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple
from urllib.parse import urlencode, urlsplit
from uuid import uuid4

from ..contract import RESOURCES
from ..loopback import is_loopback
from ..store import Row, Store
from .views import render

LOGGED, UPDATED_BY_USER, CLOSED, STATUS_CHANGED, DELETED = 3, 19, 39, 76, 1072
"""The numbers of the notifications that something fires here; time passes by no deadline."""

_METHODS = {1: "GET", 2: "PUT", 3: "DELETE", 4: "PATCH"}
_BASIC = 1
_SMALL = ("id", "summary", "status_id", "tickettype_id", "client_id", "user_id", "agent_id", "priority_id")
_DISPLAYED = {"status_id": "status_name", "tickettype_id": "tickettype_name", "agent_id": "agent_name"}


class Happening(NamedTuple):
    """Something that has happened to a ticket.

    Attributes:
        number: That of the notifications that it fires.
        ticket_id: The ticket.
    """

    number: int
    ticket_id: int


def fired(store: Store, happening: Happening, *, kind: str, now: str) -> Iterator[tuple[Row, Row]]:
    """The webhooks that something fires, each with the payload that it posts.

    Args:
        store: All records.
        happening: What has happened.
        kind: Of the payload: "full", "small", "event", "template" or "names".
        now: The time, in the form that records have it.
    """
    table = store.tables["tickets"]
    key = (happening.ticket_id,)
    ticket = table.get(key) or table.removed(key)
    for notification in store.tables["notifications"].rows():
        webhook = store.tables["webhooks"].get((notification.get("webhook_id"),))
        if ticket and webhook and notification.get("eventno") == happening.number and _is_in_use(webhook):
            shown = render(store, RESOURCES["tickets"], ticket)
            yield webhook, _payload(happening, notification, shown, kind, now)


def is_posted_here(webhook: Row) -> bool:
    """Whether its receiver is on this machine."""
    try:
        split = urlsplit(str(webhook.get("url")))
        host, _ = split.hostname or "", split.port
    except ValueError:
        return False
    return split.scheme in {"http", "https"} and is_loopback(host)


def request_of(webhook: Row, payloads: Sequence[Row]) -> tuple[str, dict[str, str], bytes]:
    """The method, the headers and the body of a delivery: an event as an object, several as an array."""
    content = payloads[0] if len(payloads) == 1 and not webhook.get("batch_method") else list(payloads)
    content_type = str(webhook.get("content_type") or "application/json")
    body = json.dumps(content, ensure_ascii=False).encode()
    if content_type == "application/x-www-form-urlencoded":
        body = urlencode(_fields(content) if isinstance(content, dict) else {"events": json.dumps(content)}).encode()
    headers = {"content-type": content_type, "user-agent": "halo-sandbox"}
    if webhook.get("authentication_type") == _BASIC:
        pair = f"{webhook.get('basic_username') or ''}:{webhook.get('basic_password') or ''}"
        headers["authorization"] = f"Basic {base64.b64encode(pair.encode()).decode()}"
    method = webhook.get("method")
    return _METHODS.get(method, "POST") if isinstance(method, int) else "POST", headers, body


def _is_in_use(webhook: Row) -> bool:
    return webhook.get("active") is not False and not webhook.get("disabled") and webhook.get("type") in {0, None}


def _payload(happening: Happening, notification: Row, ticket: Row, kind: str, now: str) -> Row:
    name = RESOURCES["webhooks"].events[happening.number].lower()
    if kind == "template":
        return {
            "number": ticket["id"],
            "title": ticket.get("summary"),
            "status": ticket.get("status_name"),
            "what": name,
        }
    event = {
        "id": str(uuid4()),
        "webhook_id": notification["webhook_id"],
        "notification_id": notification["id"],
        "escmsg_id": str(uuid4()),
        "event": name,
        "message": f"{name}: {ticket['id']:07}",
        "object_id": ticket["id"],
        "agent_id": ticket.get("agent_id"),
        "timestamp": f"{now}Z",
    }
    return event if kind == "event" else {**event, "ticket": _ticket(ticket, kind)}


def _ticket(ticket: Row, kind: str) -> Row:
    if kind == "small":
        return {name: ticket[name] for name in _SMALL if name in ticket}
    if kind == "names":
        names = {field: ticket[name] for field, name in _DISPLAYED.items() if ticket.get(name)}
        return {**ticket, **names}
    return ticket


def _fields(event: Mapping[str, Any]) -> dict[str, str]:
    """The event as the fields of a form; a record is JSON."""
    return {name: value if isinstance(value, str) else json.dumps(value) for name, value in event.items()}
