"""What httpx raises when a connection is cut, for clients in the same process, where there is none to cut."""

from __future__ import annotations

import httpx

from .exchange import announced


def connection_cut() -> httpx.ReadError:
    """What a reset connection causes."""
    return httpx.ReadError("the sandbox has cut the connection")


def body_cut(body: bytes, length: int) -> httpx.RemoteProtocolError:
    """What a body causes of which so many bytes have come."""
    return httpx.RemoteProtocolError(
        "peer closed connection without sending complete message body "
        f"(received {length} bytes, expected {announced(body, length)})"
    )
