"""The smallest HTTP server that can be compared against: fixed answers on loopback, in a process of its own.

    python -m scripts.bench.server     prints its URL and serves until it is killed

`/auth/token` gives a token, `/api/Tickets/1` a ticket, `/api/Tickets` pages of as many tickets as `client_id` says; a
POST is answered with one record. Below `/delay-100` each answer takes 100 milliseconds.
"""

from __future__ import annotations

import asyncio
import json
from functools import cache
from urllib.parse import parse_qs, urlsplit

FIELDS = 68
SLOW = b"/delay-"
SAVED = b'{"id": 1, "status_id": 9}'


def ticket(number: int) -> dict[str, object]:
    """A row of 60 fields, with dates, texts, numbers and custom fields as a live one has."""
    row: dict[str, object] = {
        "id": number,
        "dateoccurred": "2026-03-01T09:30:00.38",
        "lastactiondate": "2026-03-02T10:00:00",
        "summary": f"Ticket {number}: the printer on the second floor is out of paper again",
        "details": "It says PC LOAD LETTER. " * 10,
        "client_id": number % 12 + 1,
        "client_name": "Northwind Traders",
        "status_id": 1,
        "agent_id": 3,
        "customfields": [{"id": 7, "name": "CFFloor", "value": "2", "display": "2"}],
    }
    row.update({f"field_{index}": index if index % 2 else f"text {index}" for index in range(FIELDS - len(row))})
    return row


@cache
def page(number: int, size: int, total: int) -> bytes:
    """One page of a table with that many rows."""
    first = (number - 1) * size
    rows = [ticket(index + 1) for index in range(first, min(first + size, total))]
    return json.dumps({"page_no": number, "page_size": size, "record_count": total, "tickets": rows}).encode()


def answer(target: str) -> bytes:
    """The body for a request target."""
    url = urlsplit(target)
    if url.path.endswith("/token"):
        return b'{"access_token": "bench", "token_type": "Bearer", "expires_in": 3600}'
    if url.path.endswith("/1"):
        return json.dumps(ticket(1)).encode()
    query = {name: int(values[0]) for name, values in parse_qs(url.query).items() if values[0].isdecimal()}
    return page(query.get("page_no", 1), query.get("page_size", 100), query.get("client_id", 20_000))


async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answer until the client closes the connection."""
    try:
        while head := await reader.readuntil(b"\r\n\r\n"):
            length = next(
                (int(line[15:]) for line in head.lower().split(b"\r\n") if line[:15] == b"content-length:"), 0
            )
            await reader.readexactly(length)
            method, target, _ = head.split(b" ", 2)
            body = SAVED if method == b"POST" and b"/api/" in target else answer(target.decode())
            if target.startswith(SLOW):
                await asyncio.sleep(int(target.removeprefix(SLOW).partition(b"/")[0]) / 1000)
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body))
            writer.write(body)
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()


async def main() -> None:
    """Serve on a free port."""
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    print("http://{}:{}".format(*server.sockets[0].getsockname()[:2]), flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
