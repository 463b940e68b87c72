"""Attachments: the files of the made-up tenant, and what becomes of one that is uploaded.

A file stands in its record as `data_base64`, which no answer shows; its bytes are what a get answers.
"""

from __future__ import annotations

import base64
import binascii
import re
import struct
import zlib
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import islice
from urllib.parse import quote

from ..seed.tickets import FIRST_FILED, FIRST_TICKET, TICKETS_A_FILE, Tickets
from ..store import Key, Row
from .errors import Refused

FIRST_FILE = 501
_MEDIA_TYPES = {  # not those of the machine: the same files are the same everywhere
    "csv": "text/csv",
    "gif": "image/gif",
    "html": "text/html",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "log": "text/plain",
    "pdf": "application/pdf",
    "png": "image/png",
    "txt": "text/plain",
    "zip": "application/zip",
}


class Files:
    """The source of the attachments: numbered without gaps from `FIRST_FILE`, one each for some tickets."""

    def __init__(self, tickets: Tickets) -> None:
        self._tickets = tickets

    def keys(self) -> Sequence[Key]:
        """All keys, by their tickets."""
        return [(number,) for number in range(FIRST_FILE, FIRST_FILE + self.count())]

    def has(self, key: Key) -> bool:
        """Whether there is such a file."""
        return isinstance(key[0], int) and FIRST_FILE <= key[0] < FIRST_FILE + self.count()

    def below(self, prefix: Key) -> Sequence[Key]:
        """All keys, or the one."""
        return self.keys() if not prefix else [key for key in (prefix,) if self.has(key)]

    def between(self, first: str, last: str) -> Sequence[Key]:  # noqa: ARG002  # they are few
        """All keys."""
        return self.keys()

    def refers(self, field: str) -> bool:
        """Whether files have something in this field."""
        return field == "ticket_id"

    def count(self) -> int:
        """How many files there are."""
        return max(0, -((FIRST_FILED - FIRST_TICKET - self._tickets.count()) // TICKETS_A_FILE))

    def row(self, key: Key) -> Row:
        """The record of this file."""
        place = int(key[0]) - FIRST_FILE
        number = FIRST_FILED + place * TICKETS_A_FILE
        name, content = tuple(_contents().items())[place % len(_contents())]
        ticket = self._tickets.row((number,))
        row: Row = {
            "id": key[0],
            "filename": name,
            "ticket_id": number,
            "action_id": 1,
            "type": 0,
            "unique_id": number,
            "user_id": ticket["user_id"],
            "datecreated": ticket["dateoccurred"],
            "desc": "",
            "showforusers": True,
            "data_base64": base64.b64encode(content).decode(),
        }
        return {**row, **described(row)}


def content(row: Row) -> bytes:
    """The bytes of a file.

    Raises:
        Refused: What was sent as such are none.
    """
    try:
        return base64.b64decode(row.get("data_base64") or "", validate=True)
    except (ValueError, binascii.Error) as error:
        raise Refused(400, "data_base64 is not base64", field="data_base64", shape="exception") from error


def described(row: Row) -> Row:
    """What the server finds out about a file by itself.

    Raises:
        Refused: It cannot be read.
    """
    ending = str(row.get("filename")).rpartition(".")[2].lower()
    media_type = _MEDIA_TYPES.get(ending, "application/octet-stream")
    return {
        "filesize": len(content(row)),
        "content_type": media_type,
        "isimage": media_type.startswith("image/"),
    }


def disposition(row: Row) -> str:
    """The header that tells a file's name, in letters that every client can read (RFC 6266)."""
    name = str(row.get("filename") or "attachment")
    plain = re.sub(r'[^ -~]|["\\]', "_", name)
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"


@cache
def _contents() -> Mapping[str, bytes]:
    """The files that users send, by name."""
    log = "".join(f"2026-05-0{day} 09:1{day}:00 WARN  link down, retry {day} of 5\n" for day in range(1, 6))
    table = "Gerät;Seriennummer;Raum\r\nLT-1001;SN0A1B2C3D;Büro 2\r\nPRN-1007;SN4E5F6A7B;Empfang\r\n"
    return {
        "Screenshot.png": _picture(48, 32),
        "error.log": log.encode(),
        "Geräteliste März.csv": table.encode("utf-8-sig"),
    }


def _picture(width: int, height: int) -> bytes:
    """A PNG of one colour that becomes another."""
    pixels = (bytes((43, 6 * y, 255 - 5 * x)) for y in range(height) for x in range(width))
    lines = b"".join(b"\0" + b"".join(islice(pixels, width)) for _ in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = (_chunk(b"IHDR", head), _chunk(b"IDAT", zlib.compress(lines, 9)), _chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
