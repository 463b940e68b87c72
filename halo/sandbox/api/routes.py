"""Which answer belongs to which request. No I/O: a request goes in as a value, an answer comes out.

Every route of the contract is served from the generated facts alone. Order of the checks: is there such a
route, does it know the method, has the window room, is the token good, does it allow this, and then the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import attrs
from starlette.responses import Response

from ..contract import RESOURCES, ROUTES, Resource
from ..journal import IGNORED
from ..seed.service_desk import APPLICATION_AGENT
from ..serving import admin
from ..serving import pages as page
from . import special_routes as special
from .errors import Refused, answer, refusal
from .filters import ListQuery

if TYPE_CHECKING:
    from ..instance import Sandbox

_MEASURED = {("users", "me"): 404, ("clients", "me"): 401}
"""What an application's token gets where an id would stand (live sweep)."""

_SAVED = {"reports": 200}
"""The status of a save, where it was not 201: a query that is only tried answers 200, also if it fails (live)."""


@attrs.frozen
class Asked:
    """A request.

    Attributes:
        method: In capital letters.
        path: Decoded, without the query.
        query: Parameter -> value; the last one where a name is given twice.
        headers: Names in small letters.
        body: As it came; of one that is too large, more than is allowed.
        base_url: Where the client found us.
    """

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes
    base_url: str

    @property
    def media_type(self) -> str:
        """The content type without its parameters."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()


def answered(sandbox: Sandbox, asked: Asked) -> Response:
    """The answer to this request; it may change the data of the sandbox."""
    with sandbox.store.lock:
        try:
            return _answered(sandbox, asked)
        except Refused as refused:
            return refusal(refused, documented=sandbox.settings.documented_errors)
        finally:
            sandbox.keep()


def _answered(sandbox: Sandbox, asked: Asked) -> Response:
    if len(asked.body) > sandbox.settings.largest_body:
        raise Refused(413)
    parts = [part for part in asked.path.split("/") if part]
    names = [part.lower() for part in parts]
    if names[:1] == ["api"] and (own := special.found(names[1:])):
        return _special(sandbox, asked, *own)
    match names:
        case ["api", route] if route in ROUTES:
            return _collection(sandbox, asked, ROUTES[route])
        case ["api", route, _] if route in ROUTES:
            return _record(sandbox, asked, ROUTES[route], parts[2])
        case ["sandbox", *rest] if sandbox.settings.admin:
            return admin.answered(sandbox, asked, rest)
        case [route, *_] if route in ROUTES:
            raise Refused(401)  # documented: a good token, and /api forgotten
        case _:
            return _open(sandbox, asked, "/".join(names))


def _open(sandbox: Sandbox, asked: Asked, path: str) -> Response:
    """What needs no token."""
    if path not in _OPEN:
        raise Refused(404)
    method, respond = _OPEN[path]
    if asked.method != method:
        raise Refused(405)
    if path not in _PAGES:
        sandbox.window.enter()
    return respond(sandbox, asked)


def _page(sandbox: Sandbox, asked: Asked) -> Response:
    return Response(page.page(sandbox, asked.base_url), media_type="text/html; charset=utf-8")


def _facts(_: Sandbox, __: Asked) -> Response:
    return Response(page.facts(), media_type="text/html; charset=utf-8")


def _token(sandbox: Sandbox, asked: Asked) -> Response:
    return answer(sandbox.tokens.token(asked.query, asked.media_type, asked.body))


def _auth_info(sandbox: Sandbox, asked: Asked) -> Response:
    return answer({"auth_url": f"{asked.base_url}/auth", "tenant_id": sandbox.settings.tenant})


def _instance_info(_: Sandbox, __: Asked) -> Response:
    return answer(page.instance_info())


_PAGES = {"", "facts"}
"""For people, and so not counted."""

_OPEN: Mapping[str, tuple[str, Callable[[Sandbox, Asked], Response]]] = {
    "": ("GET", _page),
    "facts": ("GET", _facts),
    "auth/token": ("POST", _token),
    "api/authinfo": ("GET", _auth_info),
    "api/instanceinfo": ("GET", _instance_info),
}


def _admit(sandbox: Sandbox, asked: Asked, resource: Resource, verbs: Mapping[str, str]) -> None:
    """Nothing, where the request may be answered."""
    if verbs.get(asked.method) not in resource.operations:
        raise Refused(405)
    sandbox.window.enter()
    sandbox.tokens.check(asked.headers.get("authorization", ""), resource, asked.method)
    if resource.name in sandbox.settings.without_rights and verbs[asked.method] != "list":
        raise Refused(401)


def _special(sandbox: Sandbox, asked: Asked, route: special.Special, number: str) -> Response:
    if asked.method != route.method:
        raise Refused(405)
    sandbox.window.enter()
    sandbox.tokens.check(asked.headers.get("authorization", ""), RESOURCES[route.resource], asked.method)
    return route.respond(sandbox, number, asked.query)


def _collection(sandbox: Sandbox, asked: Asked, resource: Resource) -> Response:
    _admit(sandbox, asked, resource, {"GET": "list", "POST": "save"})
    if asked.method == "GET":
        query = ListQuery(asked.query)
        response = answer(sandbox.lists.listed(resource, query))
        if ignored := query.unread(resource):
            response.headers[IGNORED] = ", ".join(ignored)
        return response
    if asked.media_type != "application/json":
        raise Refused(415)
    saved = sandbox.records.saved(resource, asked.body, asked.query)
    return answer(saved, _SAVED.get(resource.name, 201))


def _record(sandbox: Sandbox, asked: Asked, resource: Resource, text: str) -> Response:
    _admit(sandbox, asked, resource, {"GET": "get", "DELETE": "delete"})
    if status := _MEASURED.get((resource.name, text.lower())):
        raise Refused(status)
    if asked.method == "DELETE":
        return answer(sandbox.records.deleted(resource, text, asked.query))
    if resource is RESOURCES.get("agents") and text.lower() == "me":
        text = str(APPLICATION_AGENT)
    if resource.content:
        content, disposition = sandbox.records.content(resource, text, asked.query)
        return Response(content, headers={"content-disposition": disposition}, media_type="application/octet-stream")
    return answer(sandbox.records.got(resource, text, asked.query))
