"""Builds the HTTP request of a call."""

from __future__ import annotations

from .._policy.call import Call, cannot_be_sent
from .client import FAILURES, AsyncClient, Client, Request, Timeout


def build_request(http: Client | AsyncClient, call: Call, api_url: str) -> Request:
    """The request of one attempt, with the HTTP client's default headers; its extensions hold the call.

    Raises:
        InvalidRequestError: The arguments cannot be sent.
    """
    payload = call.payload
    try:
        request = http.build_request(
            call.method,
            api_url + call.target,
            params=payload.query,
            content=payload.content,
            data=payload.form,
            files=payload.files,
            headers=payload.headers,
        )
    except (TypeError, ValueError, *FAILURES) as error:
        raise cannot_be_sent(call.method, call.path, error) from error
    request.extensions = {"halo": call, "timeout": Timeout(call.options.timeout).as_dict()}
    return request
