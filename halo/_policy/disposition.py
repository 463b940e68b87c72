"""The name of a file, from the `Content-Disposition` of its response."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import unquote

_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"|?*]')  # what Windows refuses too
_ENCODED = re.compile(r"(?i)filename\*=utf-8'[^']*'([^;\s]+)")
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")


def filename_in(headers: Mapping[str, str], default: str) -> str:
    """The name in `Content-Disposition`, made safe: without a folder, and valid on every operating system.

    Args:
        headers: Of the response, with lower-case names.
        default: The name to use if there is none, or none that is usable.
    """
    disposition = headers.get("content-disposition", "")
    encoded = _ENCODED.search(disposition)  # preferred if both are sent (RFC 6266)
    name = (unquote(encoded[1]) if encoded else _plain(disposition)).replace("\\", "/").rpartition("/")[2]
    name = _UNSAFE.sub("_", name).strip(" .")
    return f"_{name}" if _RESERVED.fullmatch(name) else name or default


def _plain(disposition: str) -> str:
    from email.message import Message  # noqa: PLC0415  # takes time to load, and few calls download files

    message = Message()
    message["content-disposition"] = disposition
    return message.get_filename() or ""
