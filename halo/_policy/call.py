"""One call on its way: what is sent, and whether sending it twice can do harm."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from typing import Any, Literal, TypeVar, cast
from urllib.parse import unquote

import attrs
from halo_api import Request
from halo_api.client import http_request
from halo_api.values import encoded_datetime

from .._http.client import FAILURES, AsyncClient, Client
from .._http.client import Request as HttpRequest
from ..errors import InvalidRequestError
from .retry import Retry

T = TypeVar("T")

# Members of a record that ask the server for something and may be asked twice without harm. Others that begin
# with an underscore may add rows (`_add_rows` of a custom table does) and count as creates.
_HARMLESS = frozenset(
    {
        "_appointment01_ok",
        "_agent01_ok",
        "_agent02_ok",
        "_dont_fire_automations",
        "_force",
        "_forcereassign",
        "_importtype",
        "_includeticketinresponse",
        "_isimport",
        "_novalidate",
        "_prevent_outgoing",
        "_reclose",
        "_recover",
        "_refreshresponse",
        "_validate_only",
        "_validate_updates",
    }
)


Effect = Literal["read", "change", "create"]

# What Halo takes for no id, so that a save with it may create a record (0 and -1 mean none: live behaviour).
NO_ID = (None, "", 0, -1, "0", "-1")


@attrs.frozen
class Call:
    """What `send` sends.

    Attributes:
        method, path: The path is relative to the API, without a query.
        route: What stands for all calls of its kind, whatever the id.
        build: Makes the HTTP request; asked anew for each attempt.
        records: The body's records, for OutcomeUnknownError.
        gives_up_at: Statuses at which it is not sent again, although others of their kind are.
        effect: "read"; "change", which leaves the server the same when it is sent twice; or "create".
    """

    method: str
    path: str
    route: str
    build: Callable[[Client | AsyncClient, str], HttpRequest] = attrs.field(repr=False)
    records: tuple[Mapping[str, Any], ...] = attrs.field(default=(), repr=False)
    effect: Effect = "create"
    gives_up_at: frozenset[int] = frozenset()

    def may_repeat(self, retry: Retry) -> bool:
        """Whether it may be sent again although the server may have acted on it."""
        return {"read": True, "change": retry.changes, "create": retry.creates}[self.effect]


@attrs.define
class Trace:
    """How far one attempt came; written by the auth flow, read by `send`.

    Attributes:
        route: Of the call.
        retry, started: How patient the call is, and since when, in monotonic seconds.
        signing_in: Whether the attempt is at the token endpoint.
        sent: Whether the call itself has gone out, so that the server may have acted.
    """

    route: str
    retry: Retry
    started: float
    signing_in: bool = False
    sent: bool = False


def of_operation(request: Request[T]) -> Call:
    """The call of a generated operation.

    Raises:
        InvalidRequestError: It is the token request, which the client makes by itself.
    """
    if request.form is not None:
        raise InvalidRequestError(
            f"{request.operation} is not for a client that signs in by itself.",
            advice="Use halo_api.Client over an httpx client whose base URL is the server.",
        )
    return Call(
        request.method,
        request.path,
        request.operation,
        lambda http, api_url: http_request(http, request, api_url),
        records_in(request.json),
        effect_of(request.method, request.json),
    )


def of_request(method: str, path: str, *, json: Any, params: Mapping[str, Any] | None = None, **rest: Any) -> Call:
    """The call of `halo.request`: any route, relative to the API.

    Raises:
        InvalidRequestError: The path leaves the API, so that the token would go to another place.
    """
    method = str(method).upper()
    if not _is_below_the_api(path):
        raise InvalidRequestError(
            f"request({method!r}, {path!r}): not a path below the API.",
            advice='Give it relative to the API, such as "/Tickets"; the token is sent nowhere else.',
        )
    query = None if params is None else {name: _sendable(path, name, value) for name, value in params.items()}
    below = path[4:] if path.lower().startswith("/api/") else path
    name = below.partition("?")[0]

    def build(http: Client | AsyncClient, api_url: str) -> HttpRequest:
        try:
            return http.build_request(method, api_url + below, params=query, json=json, **rest)
        except (TypeError, ValueError, *FAILURES) as error:
            raise InvalidRequestError(f"request({method!r}, {path!r}) cannot be sent: {error}.") from error

    return Call(method, name, f"{method} {_ID.sub('/{id}', name)}", build, records_in(json), effect_of(method, json))


_ID = re.compile(r"/(?:-?\d+|[0-9a-fA-F]{8}-[0-9a-fA-F-]{27})(?=/|$)")
"""A record in a path: a route is the same for all of them."""


def _is_below_the_api(path: object) -> bool:
    """Whether a path cannot lead elsewhere: to another host, or up and out of `/api`."""
    if not isinstance(path, str):
        return False
    route = unquote(path.partition("?")[0])
    return route.startswith("/") and not route.startswith("//") and "\\" not in route and ".." not in route.split("/")


def records_in(body: object) -> tuple[Mapping[str, Any], ...]:
    """The records of a body: of an array, or the one object."""
    found = cast("list[object]", body) if isinstance(body, list) else [body]
    return tuple(cast("Mapping[str, Any]", one) for one in found if isinstance(one, Mapping))


def _sendable(path: str, name: str, value: Any) -> Any:
    """A value of a query as filters send it too: dates in UTC, and no None, which would be an empty text."""
    if value is None:
        raise InvalidRequestError(f"request({path!r}): {name}=None cannot be sent.", advice="Leave it out.")
    return encoded_datetime(value) if isinstance(value, dt.date) else value


def effect_of(method: str, body: object) -> Effect:
    """What a request does to the server: nothing, the same however often, or something new each time.

    A POST in which every record has an id is an update (Halo has no other); any other may create something.
    """
    if method in {"GET", "HEAD", "OPTIONS"}:
        return "read"
    if method == "DELETE":
        return "change"
    if method != "POST" or not isinstance(body, list) or not body:
        return "create"
    return "change" if all(_is_update(one) for one in cast("list[object]", body)) else "create"


def _is_update(record: object) -> bool:
    if not isinstance(record, Mapping):
        return False
    fields = cast("Mapping[str, Any]", record)
    commands = {name for name in map(str, fields) if name.startswith("_")}
    return fields.get("id") not in NO_ID and commands <= _HARMLESS
