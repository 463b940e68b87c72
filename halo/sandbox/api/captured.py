"""Responses that servers were seen to give when something was wrong, by name: `faults.add(answer=...)`.

    sandbox.faults.add(answer="login page", path="/Tickets")

Apart from the two that are only documented, all were captured from live servers or reported by clients of them.
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from .errors import ERROR_PAGE, documented_rate_limit, documented_validation, dotnet_exception
from .rate_limit import rate_limit_message

_LOGIN_PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Sign in</title></head>
<body><form method="post" action="/auth/account/login"><input name="Username"></form></body></html>
"""
_GATEWAY_PAGE = """<html><head><title>504 Gateway Time-out</title></head>
<body><center><h1>504 Gateway Time-out</h1></center></body></html>
"""
_INVALID = documented_validation("Invalid field value", {"status_id": "Status ID 999 does not exist"})
_FAILED = {"loaded": False, "load_error": "Incorrect syntax near 'FORM'.", "rows": list[object]()}
_NULL = (
    "A database error occurred (515) - Cannot insert the value NULL into column 'CSPHoursAllocated', "
    "table 'Sandbox.dbo.ContractSchedulePlan'; column does not allow nulls. INSERT fails."
)


@attrs.frozen
class Captured:
    """A response that was seen.

    Attributes:
        status: The status code.
        body: Bytes, text, or anything else as JSON, as in `Fault`.
        source: Who saw it.
        headers: Its headers besides the media type.
    """

    status: int
    body: object
    source: str
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str])


CAPTURED: Mapping[str, Captured] = {
    "messages by field": Captured(400, {"id": ["The value 'probe' is not valid."]}, "live sweep, 269 routes"),
    "text": Captured(400, b'"No matching custom table"', "live"),
    "exception": Captured(400, dotnet_exception("Password is mandatory"), "live"),
    "database error": Captured(400, dotnet_exception(_NULL), "live"),
    "empty object": Captured(400, {}, "live sweep"),
    "empty refusal": Captured(400, b"", "public clients"),
    "documented refusal": Captured(400, _INVALID, "documentation"),
    "no permission": Captured(401, b"", "live; an expired token looks the same"),
    "no scope": Captured(403, b"", "live sweep"),
    "not found": Captured(404, b"", "live sweep"),
    "rate limit": Captured(429, rate_limit_message(500, 180), "HaloAPI issue 31"),
    "documented rate limit": Captured(429, documented_rate_limit(60), "documentation"),
    "server error": Captured(500, b"", "live sweep"),
    "wrong tenant": Captured(500, ERROR_PAGE, "PyPI HaloPSA; Netskope"),
    "gateway timeout": Captured(504, _GATEWAY_PAGE, "halocli, of reports after 60 seconds"),
    "login page": Captured(200, _LOGIN_PAGE, "node-halopsa; Netskope"),
    "redirect": Captured(302, b"", "live sweep, three routes", {"location": "/auth/account/login"}),
    "null": Captured(200, b"null", "live sweep"),
    "failed report": Captured(200, {"id": 1, "report": _FAILED}, "halocli"),
}
