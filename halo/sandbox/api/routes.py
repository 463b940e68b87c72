"""Which answer belongs to which request. No I/O: a request goes in as a value, an answer comes out.

Every route of the contract is served from the generated facts alone. Order of the checks: is there such a
route, does it know the method, has the rate limit room, is the token valid, does it allow this, and then the rest.
"""

from __future__ import annotations

from collections.abc import Container, Mapping

from starlette.responses import Response

from ..contract import RESOURCES, ROUTES, Resource
from ..journal import IGNORED
from ..seed.ids import APPLICATION_AGENT
from .auth import Tokens
from .errors import Refused
from .filters import ListQuery
from .lists import Lists
from .open_routes import OpenRoute, OpenRoutes
from .rate_limit import Window
from .records import Records
from .request import SandboxRequest
from .responses import json_response
from .special_routes import SpecialRoute, SpecialRoutes
from .writes import Writes

_MEASURED = {("users", "me"): 404, ("clients", "me"): 401}
"""What an application's token gets where an id would stand (live sweep)."""

_SAVED = {"reports": 200}
"""The status of a save, where it was not 201: a query that is only tried answers 200, also if it fails (live)."""


class ApiRoutes:
    """The routes of the API, the token endpoint among them.

    Args:
        tokens: Whom to ask whether a request is allowed.
        rate_limit: Where requests are counted.
        lists, records, writes: What answers the requests of a resource.
        open_routes, special_routes: What answers all others.
        without_rights: Resources of which the agent may see lists alone.
    """

    def __init__(
        self,
        *,
        tokens: Tokens,
        rate_limit: Window,
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
        """The answer to a request; it may change the data.

        Raises:
            Refused: The request is refused.
        """
        segments = request.segments
        names = [segment.lower() for segment in segments]
        if names[:1] == ["api"] and (special := self._special_routes.find(names[1:])):
            return self._special(request, special)
        match names:
            case ["api", path] if path in ROUTES:
                return self._collection(request, ROUTES[path])
            case ["api", path, _] if path in ROUTES:
                return self._record(request, ROUTES[path], segments[2])
            case [path, *_] if path in ROUTES:
                raise Refused(401)  # documented: a valid token, and /api forgotten
            case _:
                return self._open(request, self._open_routes.find("/".join(names)))

    def _open(self, request: SandboxRequest, route: OpenRoute | None) -> Response:
        if route is None:
            raise Refused(404)
        if request.method != route.method:
            raise Refused(405)
        self._rate_limit.enter()
        return route.respond(request)

    def _special(self, request: SandboxRequest, route: SpecialRoute) -> Response:
        if request.method != route.method:
            raise Refused(405)
        self._rate_limit.enter()
        self._tokens.check(request.authorization, RESOURCES[route.resource], request.method)
        return route.respond(request.query)

    def _admit(self, request: SandboxRequest, resource: Resource, verbs: Mapping[str, str]) -> None:
        """Return if the request may be answered."""
        if verbs.get(request.method) not in resource.operations:
            raise Refused(405)
        self._rate_limit.enter()
        self._tokens.check(request.authorization, resource, request.method)
        if resource.name in self._without_rights and verbs[request.method] != "list":
            raise Refused(401)

    def _collection(self, request: SandboxRequest, resource: Resource) -> Response:
        self._admit(request, resource, {"GET": "list", "POST": "save"})
        if request.method == "GET":
            query = ListQuery(request.query)
            response = json_response(self._lists.listed(resource, query))
            if ignored := query.unread(resource):
                response.headers[IGNORED] = ", ".join(ignored)
            return response
        if request.media_type != "application/json":
            raise Refused(415)
        saved = self._writes.saved(resource, request.body, request.query)
        return json_response(saved, _SAVED.get(resource.name, 201))

    def _record(self, request: SandboxRequest, resource: Resource, text: str) -> Response:
        self._admit(request, resource, {"GET": "get", "DELETE": "delete"})
        if status := _MEASURED.get((resource.name, text.lower())):
            raise Refused(status)
        if request.method == "DELETE":
            return json_response(self._writes.deleted(resource, text, request.query))
        if resource is RESOURCES.get("agents") and text.lower() == "me":
            text = str(APPLICATION_AGENT)
        if resource.content:
            content, disposition = self._records.content(resource, text, request.query)
            headers = {"content-disposition": disposition}
            return Response(content, headers=headers, media_type="application/octet-stream")
        return json_response(self._records.got(resource, text, request.query))
