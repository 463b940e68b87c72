"""Looks things up in the vendor's document, and collects what is not understood there."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import Any, cast

from scripts.codegen.vendor.documents import pointer, printable

Json = dict[str, Any]

NAME = re.compile(r"[A-Za-z0-9_.-]{1,100}")
MOST_PROBLEMS = 20


class NotUnderstoodError(Exception):
    """The document contains something for which there is no rule; the message names the places, a line for each."""


class Problems(list[str]):
    """What has not been understood so far, so that a document can be corrected in one go."""

    @contextmanager
    def collected(self) -> Generator[None]:
        """Collect what is not understood in this block, and go on after it."""
        try:
            yield
        except NotUnderstoodError as error:
            self.append(str(error))

    def report(self) -> None:
        """Raise what was collected.

        Raises:
            NotUnderstoodError: There is something.
        """
        if self:
            more = [f"and {len(self) - MOST_PROBLEMS} more"] if len(self) > MOST_PROBLEMS else []
            raise NotUnderstoodError("\n".join([*self[:MOST_PROBLEMS], *more]))


def schemas_of(document: Json) -> Json:
    """All schemas by their names."""
    return cast("Json", document["components"]["schemas"])


def resolved(document: Json, node: object, place: str) -> Json:
    """The object itself, or the one that it refers to in the document."""
    seen: set[str] = set()
    while isinstance(node, dict) and "$ref" in node:
        target = str(cast("Json", node)["$ref"])
        if target in seen or not target.startswith("#/"):
            raise NotUnderstoodError(f"{place}: the reference {printable(target)!r} leads nowhere")
        seen.add(target)
        node = target_of(document, target)
    if not isinstance(node, dict):
        raise NotUnderstoodError(f"{place}: an object is needed")
    return cast("Json", node)


def target_of(document: Json, reference: str) -> object:
    """The target of a reference; None if there is none."""
    node: Any = document
    for key in reference[2:].split("/"):
        name = key.replace("~1", "/").replace("~0", "~")
        node = cast("Json", node).get(name) if isinstance(node, dict) else None
    return node


def parameters_of(document: Json, method: str, path: str) -> Iterator[tuple[str, Json]]:
    """All parameters of an operation with their places, including those of its path."""
    for keys, node in (((path,), document["paths"][path]), ((path, method), document["paths"][path][method])):
        place = pointer("paths", *keys, "parameters")
        parameters = node.get("parameters", [])
        if not isinstance(parameters, list):
            raise NotUnderstoodError(f"{place}: a list is needed")
        for number, parameter in enumerate(cast("list[object]", parameters)):
            yield f"{place}/{number}", resolved(document, parameter, f"{place}/{number}")


def refuse_odd(name: str, place: str) -> None:
    """Raise NotUnderstoodError for a name with quotes, blanks or line breaks: names become code."""
    if not NAME.fullmatch(name):
        raise NotUnderstoodError(f"{place}: the name {printable(name)!r}")
