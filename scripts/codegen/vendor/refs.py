"""Finding one's way in the vendor's document: what stands where, and what is not understood there."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import Any, cast

from scripts.codegen.vendor.documents import pointer, shown

Json = dict[str, Any]

NAME = re.compile(r"[A-Za-z0-9_.-]{1,100}")
SHOWN_PROBLEMS = 20


class NotUnderstoodError(Exception):
    """The document says something for which there is no rule; the message names the places, one a line."""


class Problems(list[str]):
    """What was not understood so far: who corrects a document wants to know of all of it at once."""

    @contextmanager
    def noted(self) -> Generator[None]:
        """What is not understood in this block is remembered, and the run goes on behind it."""
        try:
            yield
        except NotUnderstoodError as error:
            self.append(str(error))

    def report(self) -> None:
        """Raise them.

        Raises:
            NotUnderstoodError: There are some.
        """
        if self:
            more = [f"and {len(self) - SHOWN_PROBLEMS} more"] if len(self) > SHOWN_PROBLEMS else []
            raise NotUnderstoodError("\n".join([*self[:SHOWN_PROBLEMS], *more]))


def schemas_of(document: Json) -> Json:
    """All schemas by their names."""
    return cast("Json", document["components"]["schemas"])


def resolved(document: Json, node: object, place: str) -> Json:
    """The object itself, or what it refers to inside the document."""
    seen: set[str] = set()
    while isinstance(node, dict) and "$ref" in node:
        target = str(cast("Json", node)["$ref"])
        if target in seen or not target.startswith("#/"):
            raise NotUnderstoodError(f"{place}: the reference {shown(target)!r} leads nowhere")
        seen.add(target)
        node = target_of(document, target)
    if not isinstance(node, dict):
        raise NotUnderstoodError(f"{place}: an object is needed")
    return cast("Json", node)


def target_of(document: Json, reference: str) -> object:
    """What stands where a reference leads; None where nothing does."""
    found: Any = document
    for key in reference[2:].split("/"):
        name = key.replace("~1", "/").replace("~0", "~")
        found = cast("Json", found).get(name) if isinstance(found, dict) else None
    return found


def parameters_of(document: Json, method: str, path: str) -> Iterator[tuple[str, Json]]:
    """All parameters of an operation with their places, those of its path included."""
    for keys, node in (((path,), document["paths"][path]), ((path, method), document["paths"][path][method])):
        place = pointer("paths", *keys, "parameters")
        parameters = node.get("parameters", [])
        if not isinstance(parameters, list):
            raise NotUnderstoodError(f"{place}: a list is needed")
        for number, parameter in enumerate(cast("list[object]", parameters)):
            yield f"{place}/{number}", resolved(document, parameter, f"{place}/{number}")


def refuse_odd(name: str, place: str) -> None:
    """Names become code; a name with quotes, blanks or line breaks is none that Halo has."""
    if not NAME.fullmatch(name):
        raise NotUnderstoodError(f"{place}: the name {shown(name)!r}")
