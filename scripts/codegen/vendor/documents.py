"""Reads the vendor's document from a file or an instance, without trusting it.

Size and depth are limited, and the JSON must be unambiguous: no key twice in an object, no NaN. Otherwise the error
names the place as a JSON pointer.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import attrs

Json = dict[str, Any]

MAX_BYTES = 64_000_000
"""The vendor's own has about 4,500,000."""

MAX_DEPTH = 60
"""The vendor's own has 12."""

ROUTE = "/swagger/v2/swagger.json"
"""Relative to the API. Source: three public clients fetch it from there; no token is needed on hosted instances."""


class DocumentError(Exception):
    """The document cannot be read or is not an OpenAPI document; the text says why and what to do."""


@attrs.frozen
class Document:
    """A document that has been read.

    Attributes:
        name: Where it is from, for messages.
        content: The whole document.
        sha256: Of its bytes.
        version: The version that it states.
    """

    name: str
    content: Json = attrs.field(repr=False)
    sha256: str
    version: str


def from_file(path: Path) -> Document:
    """The document in a file.

    Raises:
        DocumentError: It cannot be read.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise DocumentError(f"{path} cannot be read: {error.strerror}.") from error
    return from_bytes(data, path.name)


def from_tenant() -> Document:
    """The document that the instance of the HALOPSA_* variables serves.

    It is fetched by `halo.Halo`, which sends its token to the configured host alone and follows no redirects to others.

    Raises:
        DocumentError: It cannot be fetched.
    """
    from halo import Halo, HaloError  # noqa: PLC0415 - the other steps must work while the client does not

    try:
        with Halo() as halo:
            response = halo.with_options(max_response_bytes=MAX_BYTES).request("GET", ROUTE)
    except HaloError as error:
        raise DocumentError(f"The instance gave no document: {error}") from error
    return from_bytes(response.content, "the instance's own document")


def from_bytes(data: bytes, name: str) -> Document:
    """The document in these bytes.

    Raises:
        DocumentError: They are not an OpenAPI document.
    """
    _check_size(len(data), name)
    try:
        content = json.loads(data.decode("utf-8-sig"), object_pairs_hook=_object, parse_constant=_constant)
    except RecursionError as error:
        raise DocumentError(f"{name} is nested deeper than any OpenAPI document; nothing of it was used.") from error
    except ValueError as error:
        raise DocumentError(
            f"{name} is not JSON: {error}. Give the swagger.json itself, not a page about it."
        ) from error
    if place := next(_too_deep(content), None):
        raise DocumentError(f"{name}: {place} is nested deeper than {MAX_DEPTH} levels.")
    return Document(name, _checked(content, name), hashlib.sha256(data).hexdigest(), _version(content, name))


def pointer(*keys: object) -> str:
    """The JSON pointer (RFC 6901) of these keys."""
    return "".join(f"/{printable(str(key).replace('~', '~0').replace('/', '~1'))}" for key in keys)


def printable(text: str) -> str:
    """A foreign name, safe to print: on one line, not too long, without control characters."""
    plain = "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text[:81])
    return f"{plain[:80]}..." if len(plain) > 80 else plain


def _check_size(size: int, name: str) -> None:
    if size > MAX_BYTES:
        raise DocumentError(f"{name} has more than {MAX_BYTES:,} bytes, far more than Halo's own document.")


def _object(pairs: list[tuple[str, Any]]) -> Json:
    members = dict(pairs)
    if len(members) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in members if names.count(name) > 1)
        raise ValueError(f"an object has the key {printable(twice)!r} twice")
    return members


def _constant(name: str) -> None:
    raise ValueError(f"{name} is not a value of JSON")


def _too_deep(content: object) -> Iterator[str]:
    """The places below which it is too deep. A loop, because recursion is what such documents attack."""
    stack: list[tuple[tuple[object, ...], object]] = [((), content)]
    while stack:
        place, node = stack.pop()
        if len(place) > MAX_DEPTH:
            yield pointer(*place[:4]) + "/..."
        elif isinstance(node, dict):
            stack += [((*place, key), value) for key, value in cast("Json", node).items()]
        elif isinstance(node, list):
            stack += [((*place, key), value) for key, value in enumerate(cast("list[object]", node))]


def _checked(content: object, name: str) -> Json:
    """The document, after a check of its outer structure."""
    if not isinstance(content, dict):
        raise DocumentError(f"{name} is JSON, but not an OpenAPI document: it is not an object.")
    document = cast("Json", content)
    version = str(document.get("openapi"))
    if not version.startswith("3."):
        raise DocumentError(f"{name}: /openapi is {printable(version)!r}; only OpenAPI 3 can be read.")
    components: object = document.get("components", {})
    schemas: object = cast("Json", components).get("schemas") if isinstance(components, dict) else None
    parts = {"/info": document.get("info"), "/paths": document.get("paths"), "/components/schemas": schemas}
    for place, node in parts.items():
        if not isinstance(node, dict):
            raise DocumentError(f"{name}: {place} is not an object, so this is not an OpenAPI document.")
    return document


def _version(content: Json, name: str) -> str:
    """Its version, which must look like one, because it gets into files and code."""
    version = str(content["info"].get("version", ""))
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_.+-]{0,39}", version):
        raise DocumentError(f"{name}: /info/version is {printable(version)!r}, which is not a version.")
    return version
