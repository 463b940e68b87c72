"""The attachments of the made-up tenant. Records hold the file as `data_base64`, which is never shown."""

from __future__ import annotations

import base64
import struct
import zlib
from collections.abc import Sequence
from functools import cache
from itertools import islice
from typing import NamedTuple

from ..store import Key, Row
from .ids import FIRST_FILE, FIRST_TICKET, FIRST_TICKET_WITH_FILE, TICKETS_PER_FILE
from .tickets import Tickets


class _File(NamedTuple):
    name: str
    media_type: str
    content: bytes


class Attachments:
    """The source of the attachments: numbered without gaps from `FIRST_FILE`, one for each of some tickets."""

    def __init__(self, tickets: Tickets) -> None:
        self._tickets = tickets

    def keys(self) -> Sequence[Key]:
        """All keys, by their tickets."""
        return [(number,) for number in range(FIRST_FILE, FIRST_FILE + self.count())]

    def has(self, key: Key) -> bool:
        """Whether there is a file with this key."""
        return isinstance(key[0], int) and FIRST_FILE <= key[0] < FIRST_FILE + self.count()

    def below(self, prefix: Key) -> Sequence[Key]:
        """All keys, or the only one with this prefix."""
        return self.keys() if not prefix else [key for key in (prefix,) if self.has(key)]

    def between(self, first: str, last: str) -> Sequence[Key]:  # noqa: ARG002  # they are few
        """All keys."""
        return self.keys()

    def refers(self, field: str) -> bool:
        """Whether files have a value in this field, which refers to another row."""
        return field == "ticket_id"

    def count(self) -> int:
        """The number of files."""
        return max(0, -((FIRST_TICKET_WITH_FILE - FIRST_TICKET - self._tickets.count()) // TICKETS_PER_FILE))

    def row(self, key: Key) -> Row:
        """The record of this file."""
        index = int(key[0]) - FIRST_FILE
        number = FIRST_TICKET_WITH_FILE + index * TICKETS_PER_FILE
        file = _files()[index % len(_files())]
        ticket = self._tickets.row((number,))
        return {
            "id": key[0],
            "filename": file.name,
            "ticket_id": number,
            "action_id": 1,
            "type": 0,
            "unique_id": number,
            "user_id": ticket["user_id"],
            "datecreated": ticket["dateoccurred"],
            "desc": "",
            "showforusers": True,
            "data_base64": base64.b64encode(file.content).decode(),
            "filesize": len(file.content),
            "content_type": file.media_type,
            "isimage": file.media_type.startswith("image/"),
        }


@cache
def _files() -> tuple[_File, ...]:
    """The files that users send."""
    log = "".join(f"2026-05-0{day} 09:1{day}:00 WARN  link down, retry {day} of 5\n" for day in range(1, 6))
    table = "Gerät;Seriennummer;Raum\r\nLT-1001;SN0A1B2C3D;Büro 2\r\nPRN-1007;SN4E5F6A7B;Empfang\r\n"
    return (
        _File("Screenshot.png", "image/png", _picture(48, 32)),
        _File("error.log", "text/plain", log.encode()),
        _File("Geräteliste März.csv", "text/csv", table.encode("utf-8-sig")),
    )


def _picture(width: int, height: int) -> bytes:
    """A PNG with a gradient."""
    pixels = (bytes((43, 6 * y, 255 - 5 * x)) for y in range(height) for x in range(width))
    lines = b"".join(b"\0" + b"".join(islice(pixels, width)) for _ in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = (_chunk(b"IHDR", head), _chunk(b"IDAT", zlib.compress(lines, 9)), _chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def _chunk(chunk_type: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + chunk_type + content + struct.pack(">I", zlib.crc32(chunk_type + content))
