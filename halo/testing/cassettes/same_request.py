"""What counts as the same request: everything but the host, the port, and the order of names in a JSON object.

vcrpy calls these with what is asked and what is on tape. It shows their words when nothing on tape fits.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from difflib import ndiff
from urllib.parse import parse_qsl, urlsplit

from .wire import Request, header

_SHOWN = 40


def path(asked: Request, recorded: Request) -> None:
    """Letter by letter, as it is encoded; vcrpy's own takes an empty path for `/`."""
    _compare([urlsplit(str(asked.uri)).path], [urlsplit(str(recorded.uri)).path])


def query(asked: Request, recorded: Request) -> None:
    """Every parameter, in its order; vcrpy's own does not see the blank ones."""
    _compare(_parameters(urlsplit(str(asked.uri)).query), _parameters(urlsplit(str(recorded.uri)).query))


def token(asked: Request, recorded: Request) -> None:
    """Which token is shown, or that there is none."""
    _compare([header(asked, "authorization")], [header(recorded, "authorization")])


def body(asked: Request, recorded: Request) -> None:
    """The media type, and the value that the body stands for; vcrpy's own takes 1, 1.0 and true for one."""
    _compare(_content(asked), _content(recorded))


MATCHERS: dict[str, Callable[[Request, Request], None]] = {
    "same path": path,
    "same query": query,
    "same token": token,
    "same body": body,
}
"""By the names under which vcrpy knows them."""


def _compare(asked: list[str], recorded: list[str]) -> None:
    if asked != recorded:
        lines = [_shown(line) for line in ndiff(recorded, asked) if line[0] in "+-"]
        if len(lines) > _SHOWN:
            lines[_SHOWN:] = [f"... and {len(lines) - _SHOWN} more"]
        raise AssertionError("\n".join(["- on tape", "+ asked now", *lines]))


def _parameters(text: str) -> list[str]:
    found = parse_qsl(text, keep_blank_values=True, errors="surrogateescape")
    return [f"{name}={value}" for name, value in found]


def _shown(line: str) -> str:
    """The line as any terminal can show it."""
    return line.encode("utf-8", "backslashreplace").decode().replace("\r", "\\r")


def _content(request: Request) -> list[str]:
    """The body in lines that are alike for what is alike."""
    media_type, text = header(request, "content-type"), (request.body_bytes or b"").decode(errors="surrogateescape")
    if media_type.startswith("application/x-www-form-urlencoded"):
        return [media_type, *_parameters(text)]
    if media_type.startswith("application/json"):
        with suppress(ValueError):  # what is no JSON is compared letter by letter
            text = json.dumps(json.loads(text, object_pairs_hook=_once), indent=2, sort_keys=True, ensure_ascii=False)
    return [media_type, *text.split("\n")]


def _once(members: list[tuple[str, object]]) -> dict[str, object]:
    """An object; a name that is there twice has no value to compare."""
    if len(found := dict(members)) < len(members):
        raise ValueError("a name is there twice")
    return found
