"""Builds the HTTP request of a call."""

from __future__ import annotations

import re
from collections.abc import Mapping

from .._policy.call import Call, cannot_be_sent
from .._policy.redaction import NO_SECRETS
from .client import FAILURES, OWN_CLIENTS, AsyncClient, Client, InvalidURL, Request
from .deadline import PartialTimeout
from .response import ACCEPT_ENCODING

_OWN = tuple(OWN_CLIENTS.values())  # their headers say what is accepted

_LIST_COMMA = re.compile(rb"(?<=[0-9])%2C(?=[0-9])")
"""A comma in a list of numbers: as it is, it takes a third of the room, and IIS refuses long queries."""


def build_request(http: Client | AsyncClient, call: Call, api_url: str) -> Request:
    """The request of one attempt, with the HTTP client's default headers; its extensions hold the call.

    Raises:
        InvalidRequestError: The arguments cannot be sent.
    """
    payload, cause = call.payload, None
    try:
        request = http.build_request(
            call.method,
            api_url + call.target,
            params=payload.query,
            content=payload.content,
            data=payload.form,
            files=payload.files,
            headers=payload.headers
            if isinstance(http, _OWN)
            else {"Accept-Encoding": ACCEPT_ENCODING, **payload.headers},
            extensions={"halo": call, "timeout": _timeouts(call)},
        )
    except (TypeError, ValueError, *FAILURES) as error:
        cause = NO_SECRETS.copy_of(error)
    else:
        if call.payload.query and b"%2C" in request.url.query:
            request.url = request.url.copy_with(query=_LIST_COMMA.sub(b",", request.url.query))
        return request
    lengths = call.query_lengths if isinstance(cause, InvalidURL) else None
    raise cannot_be_sent(call.method, call.path, cause, lengths) from cause


def _timeouts(call: Call) -> dict[str, float]:
    """The time-outs of a request, as httpx wants them."""
    seconds = call.options.timeout if call.time_left is None else PartialTimeout.of(call)
    return dict.fromkeys(("connect", "read", "write", "pool"), seconds)


def build_sign_in(
    http: Client | AsyncClient,
    method: str,
    url: str,
    timeout: object,
    *,
    query: Mapping[str, str] | None = None,
    form: Mapping[str, str] | None = None,
) -> Request:
    """A request of the token flow, with the HTTP client's default headers like every other."""
    headers = {"Accept": "application/json", "Accept-Encoding": ACCEPT_ENCODING}
    request = http.build_request(method, url, params=query or None, data=form, headers=headers)
    request.extensions = {"timeout": timeout}
    return request
