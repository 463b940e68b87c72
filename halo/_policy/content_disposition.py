"""The name of a file, from the `Content-Disposition` of its response."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import count
from urllib.parse import unquote

# What Windows refuses, control characters, half characters, and marks that let a name read backwards.
_UNSAFE = re.compile('[\x00-\x1f\x7f-\x9f<>:"|?*\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]')
_ENCODED = re.compile(r"(?i)filename\*=utf-8'[^']*'([^;\s]+)")
_MISREAD = re.compile(  # devices of Windows, with any ending; to a shell, an option or somebody's home
    r"(?i)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\..*)?|[-~].*"
)
_MOST_BYTES = 255  # what common file systems take
_LONGEST_ENDING = 20


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
    return _joined(f"_{name}" if _MISREAD.fullmatch(name) else name or default)


def names_of(filename: str, id: object) -> Iterator[str]:
    """The name, and what else to call the file if that is taken: `a.png`, `a (17).png`, `a (17, 2).png` and so on.

    Args:
        filename: A safe name.
        id: Of its record.
    """
    yield filename
    yield _joined(filename, f" ({id})")
    for number in count(2):
        yield _joined(filename, f" ({id}, {number})")


def _joined(filename: str, addition: str = "") -> str:
    """The name with an addition before its ending, cut off before that so that it is not too long."""
    stem, dot, ending = filename.rpartition(".")
    if not stem or len(ending) > _LONGEST_ENDING:
        stem, dot, ending = filename, "", ""
    end = f"{addition}{dot}{ending}"
    room = _MOST_BYTES - len(end.encode())
    if len(stem.encode()) > room:
        stem = stem.encode()[:room].decode(errors="ignore").rstrip(" .")
    return stem + end


def _plain(disposition: str) -> str:
    from email.message import Message  # noqa: PLC0415  # takes time to load, and few calls download files

    message = Message()
    message["content-disposition"] = disposition
    return message.get_filename() or ""
