"""The admin routes, below `/sandbox`: faults, journal and reset, for tests that run in another process.

    POST   /sandbox/faults    one fault or a list of them, as JSON: {"status": 503, "path": "/Tickets", "times": 2}
    GET    /sandbox/faults    the faults, and how often each has happened
    DELETE /sandbox/faults    remove all faults
    GET    /sandbox/journal   the requests so far; DELETE removes them
    POST   /sandbox/reset     data, faults, journal and rate limit as at the start
    POST   /sandbox/revoke    make all tokens issued so far invalid

They exist only if `Settings.admin` is on, and need no token. So a web page in a browser on this machine must not reach
them: neither as itself (`Origin`), nor by a name of its own that leads here (`Host`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from ipaddress import ip_address
from typing import Any, cast
from urllib.parse import urlsplit

import attrs
from starlette.responses import Response

from ..api.bodies import parse_json
from ..api.errors import HTTPError
from ..api.request import SandboxRequest
from ..api.responses import json_response
from ..faults import Fault, Faults
from ..journal import Journal


class AdminRoutes:
    """The admin routes of one sandbox.

    Args:
        faults, journal: Those of the sandbox.
        reset: Resets data, faults, journal and rate limit.
        revoke_tokens: Makes all tokens invalid.
    """

    def __init__(
        self, faults: Faults, journal: Journal, *, reset: Callable[[], None], revoke_tokens: Callable[[], None]
    ) -> None:
        self._faults, self._journal = faults, journal
        self._reset, self._revoke_tokens = reset, revoke_tokens

    def handle(self, request: SandboxRequest, path: Sequence[str]) -> Response:
        """The response of an admin route.

        Args:
            request: The request.
            path: What follows `/sandbox`, in lower case.

        Raises:
            HTTPError: There is no such route, a fault is invalid, or a web page asks.
        """
        _refuse_web_pages(request)
        match request.method, path:
            case "GET", ["faults"]:
                return json_response([_as_json(fault) for fault in self._faults])
            case "POST", ["faults"]:
                add_faults(self._faults, request.body.decode("utf-8", "replace"))
            case "DELETE", ["faults"]:
                self._faults.clear()
            case "GET", ["journal"]:
                return json_response([attrs.asdict(entry, recurse=False) for entry in list(self._journal)])
            case "DELETE", ["journal"]:
                self._journal.clear()
            case "POST", ["reset"]:
                self._reset()
            case "POST", ["revoke"]:
                self._revoke_tokens()
            case _:
                raise HTTPError(404)
        return Response(status_code=204)


def _refuse_web_pages(request: SandboxRequest) -> None:
    """Return if no page of another site can have sent this."""
    origin = request.headers.get("origin")
    if origin is not None and origin != request.base_url:
        raise HTTPError(403, f"A page of {origin} may not use the admin routes.", shape="text")
    if not _is_local(urlsplit(request.base_url).hostname or ""):
        text = "The admin routes are asked for by an address or a local name, such as localhost, and not by a domain."
        raise HTTPError(403, text, shape="text")


def _is_local(host: str) -> bool:
    """Whether it is no name that somebody can have registered: an address, a name without a dot, or a reserved one."""
    try:
        ip_address(host)
    except ValueError:
        return "." not in host or host.endswith((".localhost", ".example", ".local", ".internal"))
    return True


def add_faults(faults: Faults, text: str) -> None:
    """Add the faults of a JSON text: one, or a list of them.

    Raises:
        HTTPError: The text is not valid; the message says why.
    """
    try:
        value = parse_json(text)
        for fault in cast("list[object]", value) if isinstance(value, list) else [value]:
            faults.add(**cast("dict[str, Any]", fault))  # anything else is a TypeError, and so refused
    except (ValueError, TypeError) as error:
        raise HTTPError(400, f"These faults are not valid: {error}", shape="text") from error


def _as_json(fault: Fault) -> dict[str, Any]:
    members = attrs.asdict(fault, recurse=False)
    members["body"] = fault.content()[0].decode("utf-8", "replace")
    return members
