"""What has to be written so that Halo posts events to a receiver, decided on rows that are there; nothing is read here.

A webhook by itself fires nothing: its events are notifications that have its id. The fields of both are those of two
public programs, n8n-nodes-halopsacomplete and halocli; the latter saw one fire on a trial instance.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast
from urllib.parse import urlsplit

from halo_api.custom import normal
from halo_api.hidden import Hidden

from .._settings.urls import is_private, shown_url, url_parts
from .._settings.validators import is_count
from ..errors import InvalidRequestError
from ..webhooks import Auth, Basic, NoAuth

Row = Mapping[str, Any]

_WEBHOOK, _POST, _JSON = 0, 0, "application/json"
_NO_AUTH, _BASIC = 0, 1
_FOR_A_WEBHOOK, _BY_WEBHOOK = -2, 6
"""Type and delivery method of a notification that fires a webhook."""

_UNSENT = "Nothing was sent."


class Registering:
    """One registration: what was asked for, and what it takes.

    Args:
        where: The method, for errors.
        known: The events whose names are known, by their numbers.
        url, events, auth, name: As they were given.

    Attributes:
        events: The number of each event that was asked for -> what it is called.
        secrets: The texts that no error may show.

    Raises:
        InvalidRequestError: One of the arguments cannot be right.
    """

    def __init__(
        self,
        where: str,
        known: Mapping[int, str],
        *,
        url: str,
        events: Iterable[int | str],
        auth: Auth,
        name: str | None,
    ) -> None:
        self._where = where
        self._url = self._checked_url(url)
        self.events = self._numbers(events, known)
        self._name = name
        given: object = name
        if given is not None and (not isinstance(given, str) or not given.strip()):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise self._refused(f"name={name!r} is not a name.")
        self.secrets, self._auth_fields = self._fields_of(auth)

    @property
    def webhook(self) -> dict[str, Any]:
        """The fields of the webhook."""
        split = urlsplit(self._url)  # a query may hold a key, and names are shown
        fields = {"name": self._name or f"{split.netloc}{split.path}", "url": self._url, "type": _WEBHOOK}
        return {**fields, "method": _POST, "content_type": _JSON, "active": True, **self._auth_fields}

    def existing(self, rows: Iterable[Row]) -> Row | None:
        """The webhook that posts to this URL; None if there is none.

        Raises:
            InvalidRequestError: There are several, or another one has the name.
        """
        webhooks = [row for row in rows if row.get("type") in {_WEBHOOK, None}]
        own = [row for row in webhooks if _same_url(row.get("url"), self._url)]
        if len(own) > 1:
            ids = ", ".join(str(row["id"]) for row in own)
            raise self._refused(
                f"several webhooks post to {shown_url(self._url)}, so that each event comes more than once: {ids}.",
                advice="Delete all but one of them.",
            )
        wanted = normal(str(self.webhook["name"]))
        others = [row for row in webhooks if row not in own and normal(str(row.get("name") or "")) == wanted]
        if others and (not own or self._name is not None):
            raise self._refused(
                f"the webhook {others[0]['id']} has the name {self.webhook['name']!r}, and another URL.",
                advice=f"{_UNSENT} Give another name=, or change its URL first: update({others[0]['id']!r}, url=...).",
            )
        return own[0] if own else None

    def changes(self, row: Row) -> dict[str, Any]:
        """The fields of the webhook that are there and are to be changed; a password that is not shown is one."""
        wanted = self.webhook if self._name is not None else {k: v for k, v in self.webhook.items() if k != "name"}
        own = {name: value for name, value in wanted.items() if name != "url" and row.get(name) != value}
        return {**own, "disabled": False} if row.get("disabled") else own

    def missing(self, webhook_id: object, notifications: Iterable[Row]) -> dict[int, dict[str, Any]]:
        """The notifications to create, by the numbers of their events.

        Args:
            webhook_id: Of the webhook.
            notifications: Those that are there, of this webhook and of others.
        """
        there = {
            row.get("eventno") for row in notifications if str(row.get("webhook_id")).lower() == str(webhook_id).lower()
        }
        return {
            number: {
                "name": called,
                "eventno": number,
                "type": _FOR_A_WEBHOOK,
                "delivery_method": _BY_WEBHOOK,
                "agent_id": 0,
                "webhook_id": webhook_id,
            }
            for number, called in self.events.items()
            if number not in there
        }

    def _checked_url(self, url: object) -> str:
        split = url_parts(url)
        if split is None:
            raise self._refused(f"url={shown_url(url)} is not a URL.", advice="Such as https://hooks.example.com/halo.")
        if split.username is not None or split.password is not None:
            raise self._refused(
                "url has a user name in it, which everybody sees who sees the webhook.", advice="Use auth=."
            )
        if not is_private(split):
            raise self._refused(
                f"url={shown_url(url)} is not encrypted: tickets and the password would be sent in plain text.",
                advice="Use https:// (http:// is for loopback only).",
            )
        return split.geturl()

    def _numbers(self, events: object, known: Mapping[int, str]) -> dict[int, str]:
        """The numbers of the events, each once, with what they are called."""
        numbers = {normal(called): number for number, called in known.items()}
        choices = ", ".join(f"{called} ({number})" for number, called in known.items())
        advice = f"{_UNSENT} Known are {choices}. Any other event: its number."
        if isinstance(events, str) or not isinstance(events, Iterable):
            raise self._refused(f"events={events!r} is not a list of events.", advice=advice)
        found: dict[int, str] = {}
        for event in cast("Iterable[object]", events):
            number = numbers.get(normal(event)) if isinstance(event, str) else event
            if not is_count(number):
                raise self._refused(f"events: {event!r} is not an event.", advice=advice)
            found[int(number)] = known.get(int(number), f"Event {number}")
        if not found:
            raise self._refused("events is empty, and a webhook without events fires nothing.", advice=advice)
        return found

    def _fields_of(self, auth: object) -> tuple[tuple[str, ...], dict[str, Any]]:
        """The secrets, and the fields of the webhook that have them."""
        if isinstance(auth, NoAuth):
            return (), {"authentication_type": _NO_AUTH}
        if isinstance(auth, Basic):
            password = auth.password.reveal()
            fields = {
                "authentication_type": _BASIC,
                "basic_username": auth.username,
                "basic_password": Hidden(password),
            }
            return (password,), fields
        raise self._refused(
            f"auth={type(auth).__name__} cannot be set: in which field a webhook has a token or a key is not known.",
            advice="Give auth=Basic(...), or register with NoAuth() and set the token in Halo, "
            "under Configuration > Integrations > Webhooks.",
        )

    def _refused(self, problem: str, *, advice: str = _UNSENT) -> InvalidRequestError:
        return InvalidRequestError(f"{self._where}: {problem}", advice=advice)


def _same_url(one: object, other: str) -> bool:
    """Whether two URLs name the same receiver: the case of a host means nothing, nor does a slash at the end."""
    left, right = url_parts(one), url_parts(other)
    if left is None or right is None:
        return False
    parts = [(each.scheme, each.netloc.lower(), each.path.rstrip("/"), each.query) for each in (left, right)]
    return parts[0] == parts[1]
