"""How a request is refused: the error bodies in the shapes that were captured from live tenants.

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


class Refused(Exception):  # noqa: N818  # an answer like others, told by raising
    """The request is refused.

    Attributes:
        status: The status code.
        message: What is said, where the shape says anything.
        field: What it is about; for the shapes "fields" and, if documented bodies are wanted, "text" and "exception".
        shape: In which of the captured forms it is said.
        retry_after: Seconds, for 429.
    """

    def __init__(
        self, status: int, message: str = "", *, field: str = "", shape: Shape = "empty", retry_after: int | None = None
    ) -> None:
        super().__init__(message)
        self.status, self.message, self.field = status, message, field
        self.shape: Shape = shape
        self.retry_after = retry_after


def refusal(refused: Refused, *, documented: bool = False) -> Response:
    """The answer that says so."""
    headers = {} if refused.retry_after is None else {"retry-after": str(refused.retry_after)}
    if documented and refused.status in {400, 429} and refused.shape != "oauth":
        return Response(encode_json(_documented(refused)), refused.status, headers, f"{_JSON}; charset=utf-8")
    if refused.status == 413:
        headers["connection"] = "close"  # the rest of the body is not read
    body, media_type = _body(refused)
    return Response(body, refused.status, headers, media_type)


def documented_too_many(seconds: int) -> Mapping[str, object]:
    """What the documentation has for 429."""
    message = f"Too many requests. Please retry after {seconds} seconds."
    return {"error": "rate_limit_exceeded", "message": message, "retry_after": seconds}


def documented_validation(message: str, details: Mapping[str, str]) -> Mapping[str, object]:
    """What the documentation has for 400; details by field."""
    told = [{"field": field, "message": text} for field, text in details.items()]
    return {"error": "validation_error", "message": message, "details": told}


def _documented(refused: Refused) -> Mapping[str, object]:
    if refused.status == 429:
        return documented_too_many(refused.retry_after or 60)
    return documented_validation(refused.message, {refused.field: refused.message} if refused.field else {})


def exception(message: str) -> Mapping[str, object]:
    """An exception as .NET serialises it."""
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


def _oauth(refused: Refused) -> Mapping[str, object]:
    described = {"error_description": refused.message} if refused.message else {}
    return {"error": refused.field, **described}


ERROR_PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Error</title></head>
<body><h1>Something went wrong</h1><p>An error occurred while processing your request.</p></body></html>
"""

_PAGE = "text/html; charset=utf-8"
_TEXT = "text/plain; charset=utf-8"


def _body(refused: Refused) -> tuple[bytes, str | None]:
    """Body and media type."""
    match refused.shape:
        case "empty":
            return b"", None
        case "plain":
            return refused.message.encode(), _TEXT
        case "page":
            return ERROR_PAGE.encode(), _PAGE
        case "text":
            value: object = refused.message
        case "fields":
            value = {refused.field: [refused.message]}
        case "exception":
            value = exception(refused.message)
        case "oauth":
            value = _oauth(refused)
    return encode_json(value), _JSON
