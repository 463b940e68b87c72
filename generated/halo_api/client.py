# Written by `python scripts/generate.py` from spec/. Do not edit.
"""A bare client: sends any operation over an httpx client of the caller's.

No token is fetched, nothing is repeated, and errors are httpx's own. The base URL of the client is the
API (`https://acme.halopsa.com/api`), for `create_token` the server itself.
"""

from __future__ import annotations

import json
from typing import TypeVar

import httpx

from .errors import AnswerError
from .types import Request

T = TypeVar("T")

__all__ = ["AsyncClient", "Client", "http_request", "read_answer"]


def http_request(http: httpx.Client | httpx.AsyncClient, request: Request[T], api_url: str = "") -> httpx.Request:
    """The HTTP request of an operation, with the headers of the client and its base URL, unless another is given.

    Raises:
        ArgumentError: It is a list that comes in pages, and does not say which.
    """
    request.check()
    return http.build_request(
        request.method,
        api_url + request.path,
        params=request.parameters or None,
        data=request.form,
        json=request.json,
        files=request.files,
    )


def read_answer(request: Request[T], content: bytes) -> T:
    """The result of an operation out of the body of a successful answer.

    Raises:
        AnswerError: The body is not JSON, or not what this operation answers.
    """
    if request.is_content:
        return request.read(content)
    try:
        answer = json.loads(content) if content else None
    except (ValueError, RecursionError) as error:
        raise AnswerError("the answer is not JSON") from error
    return request.read(answer)


class Client:
    """Sends operations over an `httpx.Client`."""

    def __init__(self, http: httpx.Client) -> None:
        self.http = http

    def send(self, request: Request[T]) -> T:
        """The result of the operation.

        Raises:
            ArgumentError: It is a list that comes in pages, and does not say which.
            httpx.HTTPError: Nothing came back, or the status says no.
            AnswerError: The answer cannot be read.
        """
        response = self.http.send(http_request(self.http, request)).raise_for_status()
        return read_answer(request, response.content)


class AsyncClient:
    """Sends operations over an `httpx.AsyncClient`."""

    def __init__(self, http: httpx.AsyncClient) -> None:
        self.http = http

    async def send(self, request: Request[T]) -> T:
        """The result of the operation; raises what `Client.send` raises."""
        response = (await self.http.send(http_request(self.http, request))).raise_for_status()
        return read_answer(request, response.content)
