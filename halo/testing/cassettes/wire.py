"""What vcrpy hands over: a request as recorded, or as sent."""

from __future__ import annotations

from typing import Any, Protocol

__all__ = ["Request", "header"]


class Request(Protocol):
    """A vcrpy request."""

    method: Any
    uri: Any
    headers: Any
    body: Any

    @property
    def body_bytes(self) -> bytes | None:
        """The body as bytes, whatever type was set."""
        ...


def header(request: Request, name: str) -> str:
    """A header, by its name in lower case; empty if there is none."""
    return next((str(value) for key, value in request.headers.items() if key.lower() == name), "")
