"""When two requests match: if all is equal but the host, the port, and the order of the members of JSON objects.

vcrpy calls these matchers with the request that was sent and a recorded one, and shows their messages if no recorded
request matches.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from difflib import ndiff
from urllib.parse import parse_qsl, urlsplit

from .wire import Request, header

_SHOWN = 40


def path(sent: Request, recorded: Request) -> None:
    """Compare the encoded path character by character; vcrpy's own matcher takes an empty path for `/`."""
    _compare([urlsplit(str(sent.uri)).path], [urlsplit(str(recorded.uri)).path])


def query(sent: Request, recorded: Request) -> None:
    """Compare every parameter, in order; vcrpy's own matcher ignores blank ones."""
    _compare(_parameters(urlsplit(str(sent.uri)).query), _parameters(urlsplit(str(recorded.uri)).query))


def token(sent: Request, recorded: Request) -> None:
    """Compare the tokens, or that there is none."""
    _compare([header(sent, "authorization")], [header(recorded, "authorization")])


def body(sent: Request, recorded: Request) -> None:
    """Compare the media type and the value of the body; vcrpy's own matcher takes 1, 1.0 and true for equal."""
    _compare(_content(sent), _content(recorded))


MATCHERS: dict[str, Callable[[Request, Request], None]] = {
    "same path": path,
    "same query": query,
    "same token": token,
    "same body": body,
}
"""By the names that vcrpy knows them by."""


def _compare(sent: list[str], recorded: list[str]) -> None:
    if sent != recorded:
        lines = [_printable(line) for line in ndiff(recorded, sent) if line[0] in "+-"]
        if len(lines) > _SHOWN:
            lines[_SHOWN:] = [f"... and {len(lines) - _SHOWN} more"]
        raise AssertionError("\n".join(["- recorded", "+ sent now", *lines]))


def _parameters(text: str) -> list[str]:
    parameters = parse_qsl(text, keep_blank_values=True, errors="surrogateescape")
    return [f"{name}={value}" for name, value in parameters]


def _printable(line: str) -> str:
    """The line as any terminal can show it."""
    return line.encode("utf-8", "backslashreplace").decode().replace("\r", "\\r")


def _content(request: Request) -> list[str]:
    """The media type and the lines of the body; equal for bodies that mean the same."""
    media_type, text = header(request, "content-type"), (request.body_bytes or b"").decode(errors="surrogateescape")
    if media_type.startswith("application/x-www-form-urlencoded"):
        return [media_type, *_parameters(text)]
    if media_type.startswith("application/json"):
        with suppress(ValueError):  # what is not JSON is compared character by character
            text = json.dumps(
                json.loads(text, object_pairs_hook=_without_duplicates), indent=2, sort_keys=True, ensure_ascii=False
            )
    return [media_type, *text.split("\n")]


def _without_duplicates(members: list[tuple[str, object]]) -> dict[str, object]:
    """A JSON object; a name that occurs twice has no value to compare."""
    if len(values := dict(members)) < len(members):
        raise ValueError("a name occurs twice")
    return values
