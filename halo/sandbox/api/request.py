"""A request as a value, whichever way it came in."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import attrs
from starlette.responses import Response

from .query import Query


@attrs.frozen
class SandboxRequest:
    """A request.

    Attributes:
        method: In capital letters.
        path: Decoded, without the query.
        query: Parameter -> value; the last one if a name is given twice.
        headers: Names in lower case.
        body: As it was sent; if it is too large, enough of it to see that.
        base_url: Where the client found the sandbox.
    """

    method: str
    path: str
    query: Query
    headers: Mapping[str, str]
    body: bytes
    base_url: str

    @property
    def segments(self) -> list[str]:
        """The parts of the path, without the empty ones."""
        return [part for part in self.path.split("/") if part]

    @property
    def media_type(self) -> str:
        """The content type without its parameters."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def authorization(self) -> str:
        """The header of that name; empty if there is none."""
        return self.headers.get("authorization", "")


Handler = Callable[[SandboxRequest], Response]
