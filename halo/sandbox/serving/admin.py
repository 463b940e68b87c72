"""The admin routes, below /sandbox: faults, journal, reset, for tests that run in another process.

    POST   /sandbox/faults    one fault or a list of them, as JSON: {"status": 503, "path": "/Tickets", "times": 2}
    GET    /sandbox/faults    the faults and how often each was met
    DELETE /sandbox/faults    none any more
    GET    /sandbox/journal   the requests so far; DELETE forgets them
    POST   /sandbox/reset     data, faults, journal and rate limit as at the start
    POST   /sandbox/revoke    no token that was given is good any more

They exist only where `Settings.admin` is on, and ask for no token.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, cast

import attrs
from starlette.responses import Response

from ..api.bodies import parsed
from ..api.errors import Refused
from ..api.request import SandboxRequest
from ..api.responses import json_response
from ..faults import Fault, Faults
from ..journal import Journal


class AdminRoutes:
    """The admin routes of one sandbox.

    Args:
        faults, journal: The sandbox's.
        reset: Brings data, faults, journal and rate limit to where they were at the start.
        revoke_tokens: Makes all tokens invalid.
    """

    def __init__(
        self, faults: Faults, journal: Journal, *, reset: Callable[[], None], revoke_tokens: Callable[[], None]
    ) -> None:
        self._faults, self._journal = faults, journal
        self._reset, self._revoke_tokens = reset, revoke_tokens

    def handle(self, request: SandboxRequest, path: Sequence[str]) -> Response:
        """The answer of an admin route.

        Args:
            request: The request.
            path: What follows `/sandbox`, in lower case.

        Raises:
            Refused: There is no such route, or a fault is invalid.
        """
        match request.method, path:
            case "GET", ["faults"]:
                return json_response([_shown(fault) for fault in self._faults])
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
                raise Refused(404)
        return Response(status_code=204)


def add_faults(faults: Faults, text: str) -> None:
    """The faults of a JSON text, one or a list of them.

    Raises:
        Refused: It is no such text; the message says what is wrong.
    """
    try:
        found = parsed(text)
        for one in cast("list[object]", found) if isinstance(found, list) else [found]:
            faults.add(**cast("dict[str, Any]", one))  # anything else is a TypeError, and so refused
    except (ValueError, TypeError) as error:
        raise Refused(400, f"These are no faults: {error}", shape="text") from error


def _shown(fault: Fault) -> dict[str, Any]:
    shown = attrs.asdict(fault, recurse=False)
    shown["body"] = fault.content()[0].decode("utf-8", "replace")
    return shown
