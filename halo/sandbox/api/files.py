"""Attachments: what the server notes about an uploaded file, and its bytes.

Records hold a file as `data_base64`, which no list or save shows; a get answers the bytes.
"""

from __future__ import annotations

import base64
import binascii
import re
from urllib.parse import quote

from ..store import Row
from .errors import HTTPError

_MEDIA_TYPES = {  # a table of our own: the machine's would differ from one to the next
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


def decode(row: Row) -> bytes:
    """The bytes of a file.

    Raises:
        HTTPError: What was sent as such is not base64.
    """
    try:
        return base64.b64decode(row.get("data_base64") or "", validate=True)
    except (ValueError, binascii.Error) as error:
        raise HTTPError(400, "data_base64 is not base64", field="data_base64", shape="exception") from error


def describe(row: Row) -> Row:
    """The fields of an attachment that the server fills in from its bytes and its name.

    Raises:
        HTTPError: What was sent as its bytes is not base64.
    """
    ending = str(row.get("filename")).rpartition(".")[2].lower()
    media_type = _MEDIA_TYPES.get(ending, "application/octet-stream")
    return {
        "filesize": len(decode(row)),
        "content_type": media_type,
        "isimage": media_type.startswith("image/"),
    }


def content_disposition(row: Row) -> str:
    """The `Content-Disposition` of a file, with its name also in letters that every client can read (RFC 6266)."""
    name = str(row.get("filename") or "attachment")
    plain = re.sub(r'[^ -~]|["\\]', "_", name)
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"
