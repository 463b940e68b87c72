"""Error responses, in the shapes that were captured from live tenants.

Sources: probes of two live tenants for the 400 bodies and the empty ones; HaloAPI issue 31 for the text of 429;
PyPI HaloPSA and node-halopsa for the token endpoint. The documented body was never seen live; it is given on
request (`Settings.documented_errors`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from starlette.responses import Response

from .responses import encode_json

Shape = Literal["empty", "text", "fields", "exception", "oauth", "page", "plain"]

_JSON = "application/json"


class HTTPError(Exception):
    """The request is refused; `error_response` makes the response of it.

    Attributes:
        status: The status code.
        message: What the body says, if its shape has room for it.
        field: The field at fault; used by the shape "fields" and, in documented bodies, by "text" and "exception".
        shape: Which of the captured forms the body has.
        retry_after: Seconds, for 429.
        note: What no live server says, for whoever wonders: the header `X-Sandbox-Note`.
    """

    def __init__(
        self,
        status: int,
        message: str = "",
        *,
        field: str = "",
        shape: Shape = "empty",
        retry_after: int | None = None,
        note: str = "",
    ) -> None:
        super().__init__(message)
        self.status, self.message, self.field = status, message, field
        self.shape: Shape = shape
        self.retry_after = retry_after
        self.note = note


def error_response(error: HTTPError, *, documented: bool = False) -> Response:
    """The response for a refused request.

    Args:
        error: Why it is refused.
        documented: Whether the body has the form of the documentation, if that has one for this status.
    """
    headers = {} if error.retry_after is None else {"retry-after": str(error.retry_after)}
    if error.note:
        headers["x-sandbox-note"] = error.note
    if documented and error.status in _DOCUMENTED and error.shape != "oauth":
        return Response(encode_json(_documented(error)), error.status, headers, f"{_JSON}; charset=utf-8")
    if error.status == 413:
        headers["connection"] = "close"  # the rest of the body is not read
    body, media_type = _body(error)
    return Response(body, error.status, headers, media_type)


def documented_rate_limit(seconds: int) -> Mapping[str, object]:
    """The body of a 429 according to the documentation."""
    message = f"Too many requests. Please retry after {seconds} seconds."
    return {"error": "rate_limit_exceeded", "message": message, "retry_after": seconds}


def documented_validation(message: str, details: Mapping[str, str]) -> Mapping[str, object]:
    """The body of a 400 according to the documentation; `details` maps fields to messages."""
    return _documented_body("validation_error", message, details)


def _documented_body(error: str, message: str, details: Mapping[str, str]) -> Mapping[str, object]:
    listed = [{"field": field, "message": text} for field, text in details.items()]
    return {"error": error, "message": message, "details": listed}


_DOCUMENTED = {
    400: ("validation_error", "Bad Request"),
    401: ("unauthorized", "Unauthorized"),
    403: ("forbidden", "Forbidden"),
    404: ("not_found", "Not Found"),
    429: ("rate_limit_exceeded", "Rate Limited"),
}
"""Status -> `error` of the documented body, and its message where nothing else is known."""


def _documented(error: HTTPError) -> Mapping[str, object]:
    if error.status == 429:
        return documented_rate_limit(error.retry_after or 60)
    name, message = _DOCUMENTED[error.status]
    return _documented_body(name, error.message or message, {error.field: error.message} if error.field else {})


def dotnet_exception(message: str) -> Mapping[str, object]:
    """An exception as .NET serialises it, with this message."""
    return {
        "ClassName": "System.Exception",
        "Message": message,
        "Data": None,
        "InnerException": None,
        "HelpURL": None,
        "StackTraceString": None,
        "RemoteStackTraceString": None,
        "RemoteStackIndex": 0,
        "ExceptionMethod": None,
        "HResult": -2146233088,
        "Source": None,
        "WatsonBuckets": None,
    }


def _oauth(error: HTTPError) -> Mapping[str, object]:
    description = {"error_description": error.message} if error.message else {}
    return {"error": error.field, **description}


ERROR_PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Error</title></head>
<body><h1>Something went wrong</h1><p>An error occurred while processing your request.</p></body></html>
"""

_PAGE = "text/html; charset=utf-8"
_TEXT = "text/plain; charset=utf-8"


def _body(error: HTTPError) -> tuple[bytes, str | None]:
    """The body of the response, and its media type."""
    match error.shape:
        case "empty":
            return b"", None
        case "plain":
            return error.message.encode(), _TEXT
        case "page":
            return ERROR_PAGE.encode(), _PAGE
        case "text":
            value: object = error.message
        case "fields":
            value = {error.field: [error.message]}
        case "exception":
            value = dotnet_exception(error.message)
        case _:
            value = _oauth(error)
    return encode_json(value), _JSON
