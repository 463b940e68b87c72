"""A server that never comes to an end, and never falls silent for long either."""

from __future__ import annotations

import socket
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress


@contextmanager
def dripping_server(first: bytes, drop: bytes, *, before: Iterable[bytes] = (), pause: float = 0.02) -> Iterator[str]:
    """One on loopback: it answers with `first`, and then with a drop now and then for as long as anybody listens.

    Args:
        first, drop: See above.
        before: Whole answers to the requests that come before.
        pause: Seconds between two drops.
    """
    over, answers = threading.Event(), deque(before)
    listener = socket.create_server(("127.0.0.1", 0))

    def answer(connection: socket.socket) -> None:
        with connection, suppress(OSError):
            while connection.recv(65_536) and answers:
                connection.sendall(answers.popleft())
            connection.sendall(first)
            while not over.wait(pause):
                connection.sendall(drop)

    def accept() -> None:
        with suppress(OSError):
            while not over.is_set():
                threading.Thread(target=answer, args=(listener.accept()[0],), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        over.set()
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
