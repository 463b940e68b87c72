"""What vcrpy hands out: a request as it stands on a tape, or as it is asked now."""

from __future__ import annotations

from typing import Any, Protocol

__all__ = ["Request", "header"]


class Request(Protocol):
    """A request as vcrpy has it."""

    method: Any
    uri: Any
    headers: Any
    body: Any

    @property
    def body_bytes(self) -> bytes | None:
        """The body, whatever was given."""
        ...


def header(request: Request, name: str) -> str:
    """A header, by its name in lower case; empty where there is none."""
    return next((str(value) for key, value in request.headers.items() if key.lower() == name), "")
