"""What a live tenant answered on each of its GET routes: the lines of `live_sweep.tsv`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any
from urllib.parse import urlencode

import attrs

NO_ANSWER = 0
"""The status of a route that did not answer within 15 seconds."""


@attrs.frozen
class Swept:
    """The answer of one route.

    Attributes:
        path: As the vendor spells it; with a `?` and a query if it answers otherwise with that one.
        status: Its status, or `NO_ANSWER`.
        rows: Where the rows stood: a key, "[]" for a bare array, "{}" for an object without rows; else empty.
        fields: The fields of the first row, at most 30 of them.
        message: What a refusal said, a text but for one route; an empty text if it had no body.
        is_exception: Whether it said so as a serialised .NET exception, and not as a text.
    """

    path: str
    status: int
    rows: str = ""
    fields: tuple[str, ...] = ()
    message: Any = ""
    is_exception: bool = False


@cache
def sweep() -> Mapping[str, Swept]:
    """Path in lower case, without the slash in front, and the query if there is one -> its answer."""
    text = files("halo.sandbox").joinpath("live_sweep.tsv").read_text("utf-8")
    lines = [_parse(line) for line in text.splitlines() if line[0] != "#"]
    return {line.path.strip("/").lower(): line for line in lines}


def _parse(line: str) -> Swept:
    path, status, rows, fields, message, *_ = *line.split("\t"), "", "", "", ""
    is_exception = message.startswith("!")
    return Swept(
        path=path,
        status=int(status),
        rows=rows,
        fields=tuple(filter(None, fields.split(","))),
        message=message[1:] if is_exception else json.loads(message or '""'),
        is_exception=is_exception,
    )


def swept(names: list[str], query: Mapping[str, str]) -> Swept | None:
    """The answer of the route with this path, in lower case; a placeholder stands for any last name."""
    lines, path = sweep(), "/".join(names)
    line = lines.get(f"{path}?{urlencode(query).lower()}") or lines.get(path)
    return line or next((lines[path] for path in _with_placeholder(names) if path in lines), None)


def _with_placeholder(names: list[str]) -> list[str]:
    return ["/".join((*names[:-1], f"{{{name}}}")) for name in ("id", "slug", "publishedid")]
