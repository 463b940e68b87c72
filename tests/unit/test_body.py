"""A body, as its pieces arrive."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable

import pytest

from halo._http.response import Body
from halo._policy.call import Call

PACKED: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "as it is": ("", bytes),
    "gzip": ("gzip", gzip.compress),
    "gzip in two members": ("gzip", lambda content: gzip.compress(content[:9]) + gzip.compress(content[9:])),
    "deflate": ("deflate", zlib.compress),
    "deflate without a header": ("deflate", lambda content: zlib.compress(content)[2:-4]),
}


@pytest.mark.parametrize(("encoding", "pack"), PACKED.values(), ids=PACKED)
def test_one_that_comes_byte_by_byte_is_unpacked_as_one_that_comes_at_once(
    encoding: str, pack: Callable[[bytes], bytes]
):
    content = b"the printer is out of paper again"
    call = Call(method="GET", path="/Tickets", target="/Tickets", operation="list_tickets", effect="read")
    body = Body(encoding, limit=1000, call=call)

    pieces = [piece for byte in pack(content) for piece in body.unpack(bytes([byte]))]
    body.end()

    assert b"".join(pieces) == content
