"""Attachments: what the server finds out about a file that is uploaded, and how its bytes are answered.

A file stands in its record as `data_base64`, which no answer shows; its bytes are what a get answers.
"""

from __future__ import annotations

import base64
import binascii
import re
from urllib.parse import quote

from ..store import Row
from .errors import Refused

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
