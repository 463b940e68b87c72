"""The errors of httpx for a cut connection, for clients in the same process, which have no connection to cut."""

from __future__ import annotations

import httpx

from .exchange import announced_length


def connection_cut() -> httpx.ReadError:
    """The error that a reset connection causes."""
    return httpx.ReadError("the sandbox has cut the connection")


def body_cut(body: bytes, length: int) -> httpx.RemoteProtocolError:
    """The error that a body causes of which only so many bytes have come."""
    return httpx.RemoteProtocolError(
        "peer closed connection without sending complete message body "
        f"(received {length} bytes, expected {announced_length(body, length)})"
    )
