"""A Halo of raw sockets, with a store of a few records: it counts what was done, and answers as a fault says.

It shares no code with the client and the sandbox, and uses no HTTP library, so that no mistake is made on both sides.
"""

from __future__ import annotations

import base64
import json
import os
import re
import socket
import struct
import threading
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Any, Literal

import attrs

SECRET = "s3cret/of+the=matrix~x9"  # noqa: S105
TOKEN = "t0ken.of-the-matrix/q7"  # noqa: S105
CONTENT = bytes(range(256)) * 12
REPORT = [{"number": str(number), "text": f"row {number}"} for number in range(20)]
SIGN_IN = "/auth/token"

CLOSE, RESET, SILENCE = "close", "reset", "silence"
Step = bytes | float | str
"""What a server does with a connection: send, wait some seconds, or end it; silence lasts until the run is over."""


@attrs.frozen
class Reply:
    """A response, before it is written out."""

    body: bytes
    status: int = 200
    media_type: str = "application/json; charset=utf-8"
    headers: tuple[str, ...] = ()


Wire = Callable[[Reply], Iterable[Step]]


@attrs.frozen
class Fault:
    """What goes wrong with a response.

    Attributes:
        kind: The row of the table that it is counted in.
        name: What it is.
        wire: What is done with the connection instead of sending the reply.
        tells: The statuses that an error about it may be about: 200 is any success, None stands for "no response".
            Empty if it is no fault for a client that reads as the standards say: then there must be no error.
        does_work: Whether the server does what it was asked for.
        at: Whether it meets a request, a connection or the port.
        spares: Operations in which nobody could tell it from a proper answer.
    """

    kind: str
    name: str
    wire: Wire
    tells: tuple[int | None, ...] = ()
    does_work: bool = attrs.field(default=True, kw_only=True)
    at: Literal["request", "connection", "port"] = attrs.field(default="request", kw_only=True)
    spares: frozenset[str] = attrs.field(default=frozenset(), kw_only=True)


def ticket(number: int, summary: str = "") -> dict[str, Any]:
    """A record."""
    return {"id": number, "summary": summary or f"ticket {number}", "client_id": number % 3 + 1}


def written(reply: Reply, *headers: str, framing: str = "length", line: str = "") -> bytes:
    """A response as it is sent.

    Args:
        reply: The response.
        *headers: More header lines.
        framing: How its end is told: "length", "chunked", "close", or "" for a header of one's own.
        line: The status line, if it is not the usual one.
    """
    lines = [line or f"HTTP/1.1 {reply.status} Status", f"Content-Type: {reply.media_type}", *reply.headers, *headers]
    body = reply.body
    if framing == "chunked":
        chunks = [body[at : at + 200] for at in range(0, len(body), 200)]
        body = b"".join(b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in [*chunks, b""])
    framings = {"length": f"Content-Length: {len(body)}", "chunked": "Transfer-Encoding: chunked"}
    lines += [framings.get(framing, "Connection: close")] if framing else []
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


class World:
    """What one run meets: the store, and the fault.

    Args:
        fault: The fault.
        target: Method and path of the requests that it meets; those below it are meant too.
        skips: How many of them it leaves alone first.
        times: How many it meets then.
    """

    def __init__(self, fault: Fault, target: tuple[str, str], skips: int, times: float) -> None:
        self.fault, self._target, self._skips, self._times = fault, target, skips, times
        self.tickets = {number: ticket(number) for number in range(1, 24)}
        self.made, self.uploaded = Counter[str](), list[bytes]()
        self._heard, self.secrets = {SECRET}, {SECRET}  # that it was sent so far, and until it was healed
        self.requests, self.over, self._lock = 0, threading.Event(), threading.Lock()

    def heal(self) -> None:
        """From now on, nothing goes wrong."""
        self._times, self.secrets = 0, set(self._heard)

    def strikes(self, at: str, method: str = "", path: str = "") -> bool:
        """Whether the fault meets this request, or this connection; counts it."""
        is_meant = at != "request" or (method == self._target[0] and f"{path}/".startswith(f"{self._target[1]}/"))
        if at != self.fault.at or not is_meant:
            return False
        self._skips -= 1
        self._times -= self._skips < 0
        return self._skips < 0 and self._times >= 0

    def steps(self, head: str, body: bytes) -> Iterable[Step]:
        """What is done about a request."""
        method, target, _ = head.partition("\r\n")[0].split(" ")
        path, _, query = target.partition("?")
        with self._lock:
            self.requests += 1
            self._heard |= {TOKEN} if TOKEN in head and self._target[1] != SIGN_IN else set()
            if not self.strikes("request", method, path):
                return [written(self._work(method, path, query, body))]
            return self.fault.wire(self._work(method, path, query, body) if self.fault.does_work else Reply(b"{}"))

    def _work(self, method: str, path: str, query: str, body: bytes) -> Reply:
        number = int(re.sub(r"\D", "", path) or 0)
        answer: object = {"access_token": TOKEN, "expires_in": 3600, "token_type": "Bearer"}
        if path.startswith("/api/Attachment"):
            return self._file(json.loads(body)[0] if body else None)
        if path.startswith("/api/Report"):
            answer = {"id": 5, "report": {"loaded": True, "rows": REPORT}, "available_columns": [{"name": "number"}]}
        elif method == "POST" and path != SIGN_IN:
            answer = self._saved(json.loads(body)[0])
        elif number:
            answer = self.tickets.get(number)
            if method == "DELETE":
                self.tickets.pop(number, None)
        elif path != SIGN_IN:
            size, page = (int(re.findall(rf"\b{name}=(\d+)|$", query)[0] or 1) for name in ("page_size", "page_no"))
            rows = list(self.tickets.values())[(page - 1) * size : page * size]
            answer = {"record_count": len(self.tickets), "tickets": rows}
        return Reply(b"", 404) if answer is None else Reply(json.dumps(answer).encode())

    def _file(self, file: dict[str, Any] | None) -> Reply:
        if file is None:
            name = 'Content-Disposition: attachment; filename="a.bin"'
            return Reply(CONTENT, media_type="application/octet-stream", headers=(name,))
        self.uploaded.append(base64.b64decode(file.pop("data_base64")))
        return Reply(json.dumps({"id": 70 + len(self.uploaded), **file}).encode(), 201)

    def _saved(self, record: dict[str, Any]) -> object:
        if "id" not in record:
            self.made[record["summary"]] += 1
            record = ticket(max(self.tickets) + 1, record["summary"])
        stored = self.tickets.setdefault(record["id"], record)
        stored.update(record)
        return stored


class Server:
    """A port on loopback that serves one world after another; until it is opened, it refuses every connection."""

    def __init__(self) -> None:
        self.world: World | None = None
        self._socket, self._is_open = socket.socket(), False
        self._socket.bind(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def open(self) -> None:
        """Accept connections from now on."""
        if not self._is_open:
            self._is_open = True
            self._socket.listen(128)
            threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        """Accept none any more."""
        self.world = None
        with suppress(OSError):
            socket.create_connection(self._socket.getsockname(), timeout=1).close()  # wakes who waits for one
        self._socket.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while (connection := self._socket.accept()[0]) and self.world is not None:
                threading.Thread(target=_serve, args=(connection, self.world), daemon=True).start()
            connection.close()


def _serve(connection: socket.socket, world: World) -> None:
    """Do what is to be done until the connection ends."""
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    buffer = b""
    with suppress(OSError), connection:
        if world.strikes("connection") and not _done(connection, world, world.fault.wire(Reply(b""))):
            return
        while True:
            head = buffer.partition(b"\r\n\r\n")[0].decode("latin-1")
            size = len(head) + 4 + sum(map(int, re.findall(r"(?i)\r\ncontent-length: (\d+)", head)))
            if b"\r\n\r\n" in buffer and len(buffer) >= size:
                if not _done(connection, world, world.steps(head, buffer[len(head) + 4 : size])):
                    return
                buffer = buffer[size:]
            elif piece := connection.recv(65_536):
                buffer += piece
            else:
                return


def _done(connection: socket.socket, world: World, steps: Iterable[Step]) -> bool:
    """Do these steps; whether the connection is open after them."""
    for step in steps:
        if isinstance(step, bytes):
            connection.sendall(step)
        elif isinstance(step, float):
            world.over.wait(step)
        else:
            if step == SILENCE:
                world.over.wait(10)
            if step == RESET:
                how = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, how)
            return False
    return True
