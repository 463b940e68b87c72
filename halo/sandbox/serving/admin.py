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

from typing import TYPE_CHECKING, Any, cast

import attrs
from starlette.responses import Response

from ..api.bodies import parsed
from ..api.errors import Refused, answer
from ..faults import Fault, Faults

if TYPE_CHECKING:
    from ..api.routes import Asked
    from ..instance import Sandbox


def answered(sandbox: Sandbox, asked: Asked, rest: list[str]) -> Response:
    """The answer of an admin route.

    Raises:
        Refused: There is no such route, or a fault that cannot be.
    """
    match asked.method, rest:
        case "GET", ["faults"]:
            return answer([_shown(fault) for fault in sandbox.faults])
        case "POST", ["faults"]:
            add_faults(sandbox.faults, asked.body.decode("utf-8", "replace"))
        case "DELETE", ["faults"]:
            sandbox.faults.clear()
        case "GET", ["journal"]:
            return answer([attrs.asdict(entry, recurse=False) for entry in list(sandbox.journal)])
        case "DELETE", ["journal"]:
            sandbox.journal.clear()
        case "POST", ["reset"]:
            sandbox.reset()
        case "POST", ["revoke"]:
            sandbox.revoke_tokens()
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
