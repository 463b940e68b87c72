"""Routing: which part of the API answers a request. No I/O: a request goes in as a value, a response comes out.

Every route of the contract is served from the generated facts alone. Order of the checks: does the route exist, does
it know the method, is there room in the rate limit, is the token valid, does it allow this; then everything else.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from typing import NoReturn
from urllib.parse import quote

from starlette.responses import Response

from ..contract import RESOURCES, ROUTES, Resource
from ..journal import IGNORED
from ..sweep import NO_ANSWER, Swept, sweep, swept
from .auth import Tokens
from .errors import HTTPError, Shape
from .lists import Lists
from .open_routes import OpenRoute, OpenRoutes
from .query import ListQuery
from .rate_limit import RateLimit
from .records import Records
from .refusals import UNSERVED_SAVES
from .request import SandboxRequest
from .responses import json_response
from .special_routes import SpecialRoute, SpecialRoutes
from .writes import Writes

_SAVE_STATUS = {"reports": 200}
"""The status of a save if it is not 201: a report that is only run answers 200, even if its query fails (live)."""


class ApiRoutes:
    """The routes of the API, the token endpoint among them.

    Args:
        tokens: Says whether a request is allowed.
        rate_limit: Counts requests.
        lists, records, writes: Answer requests for the records of a resource.
        open_routes, special_routes: Answer all others.
        without_rights: Resources of which the agent may see only lists.
    """

    def __init__(
        self,
        *,
        tokens: Tokens,
        rate_limit: RateLimit,
        lists: Lists,
        records: Records,
        writes: Writes,
        open_routes: OpenRoutes,
        special_routes: SpecialRoutes,
        without_rights: Container[str] = (),
    ) -> None:
        self._tokens, self._rate_limit, self._without_rights = tokens, rate_limit, without_rights
        self._lists, self._records, self._writes = lists, records, writes
        self._open_routes, self._special_routes = open_routes, special_routes

    def handle(self, request: SandboxRequest) -> Response:
        """The response to a request, which may change the data.

        Raises:
            HTTPError: The request is refused.
        """
        segments = request.segments
        names = [segment.lower() for segment in segments]
        if open_route := self._open_routes.find("/".join(names)):
            return self._open(request, open_route)
        if names[:1] == ["api"] and (special := self._special_routes.find(request.method, names[1:])):
            return self._special(request, special)
        if names[:1] == ["api"] and (line := _unserved(request, names[1:])):
            self._refuse_as_measured(request, line)
        match names:
            case ["api", path] if path in ROUTES:
                return self._collection(request, ROUTES[path])
            case ["api", path, name] if path in ROUTES and (request.method != "POST" or not name.isalpha()):
                return self._record(request, ROUTES[path], segments[2])
            case [path, *_] if path in ROUTES:
                raise HTTPError(401)  # documented: a valid token, and /api forgotten
            case _:
                raise _not_served(request)

    def _refuse_as_measured(self, request: SandboxRequest, line: Swept) -> NoReturn:
        """A route that the contract does not have: as a live server refused it, or as one that is not there."""
        self._rate_limit.count()
        self._tokens.authorize(request.authorization, None, request.method)
        if line.status in {200, NO_ANSWER}:
            raise _not_served(request)
        shape: Shape = "exception" if line.is_exception else "empty" if line.message == "" else "text"
        raise HTTPError(line.status, line.message, shape=shape)

    def _open(self, request: SandboxRequest, route: OpenRoute) -> Response:
        if request.method != route.method:
            raise HTTPError(405)
        self._rate_limit.count()
        return route.respond(request)

    def _special(self, request: SandboxRequest, route: SpecialRoute) -> Response:
        if request.method != route.method:
            raise HTTPError(405)
        self._rate_limit.count()
        self._tokens.authorize(request.authorization, RESOURCES[route.resource], request.method)
        return route.respond(request)

    def _admit(self, request: SandboxRequest, resource: Resource, verbs: Mapping[str, str]) -> None:
        """Return if the request may be answered."""
        if verbs.get(request.method) not in resource.operations:
            raise HTTPError(405)
        self._rate_limit.count()
        self._tokens.authorize(request.authorization, resource, request.method)
        if resource.name in self._without_rights and verbs[request.method] != "list":
            raise HTTPError(401)

    def _collection(self, request: SandboxRequest, resource: Resource) -> Response:
        self._admit(request, resource, {"GET": "list", "POST": "save"})
        if request.method == "GET":
            query = ListQuery(request.query)
            response = json_response(self._lists.fetch(resource, query))
            return _telling(response, query.without_effect(resource))
        if request.media_type != "application/json":
            raise HTTPError(415)
        saved, dropped = self._writes.save_all(resource, request.body, request.query)
        return _telling(json_response(saved, _SAVE_STATUS.get(resource.name, 201)), sorted(dropped))

    def _record(self, request: SandboxRequest, resource: Resource, id_text: str) -> Response:
        if request.method == "GET" and "get" not in resource.operations:
            raise _not_served(request)  # live: 404, where it was tried
        self._admit(request, resource, {"GET": "get", "DELETE": "delete"})
        if request.method == "DELETE":
            return json_response(self._writes.delete(resource, id_text, request.query))
        if resource.content:
            content, disposition = self._records.content(resource, id_text, request.query)
            headers = {"content-disposition": disposition}
            return Response(content, headers=headers, media_type="application/octet-stream")
        return json_response(self._records.get(resource, id_text, request.query))


def _unserved(request: SandboxRequest, names: list[str]) -> Swept | None:
    """What was measured of a route that the contract does not have; None if that is nothing."""
    if request.method == "POST" and "/".join(names) not in ROUTES:
        return UNSERVED_SAVES.get("/".join(names))
    if request.method != "GET" or not names or (names[0] in ROUTES and len(names) == 1):
        return None
    return sweep().get("/".join(names)) if names[0] in ROUTES else swept(names, request.query)


def _telling(response: Response, ignored: Iterable[str]) -> Response:
    """The response, with a header that tells what of the request had no effect. Names of no letters are left out."""
    names = [name for name in ignored if name.isascii() and name.isprintable() and "," not in name]
    if names:
        response.headers[IGNORED] = ", ".join(names)
    return response


def _not_served(request: SandboxRequest) -> HTTPError:
    return HTTPError(404, note=f"not served: {request.method} {quote(request.path)}")
