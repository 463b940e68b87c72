"""The vendor's document as it comes: out of a file or from an instance, read with care, nothing of it believed yet.

What is read here is foreign. It is held to a size and a depth, and to JSON that means one thing only: no key twice
in an object, no NaN. Where it is not, the error names the place as a JSON pointer.
"""

from __future__ import annotations

import hashlib
import io
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
"""Below the API. Source: three public clients fetch it from there; no token is needed on hosted instances."""


class DocumentError(Exception):
    """It cannot be had or is no OpenAPI document; the text says why and what to do."""


@attrs.frozen
class Document:
    """A document that has been read.

    Attributes:
        name: Where it is from, for messages.
        content: The whole of it.
        sha256: Of its bytes.
        version: As it says of itself.
    """

    name: str
    content: Json = attrs.field(repr=False)
    sha256: str
    version: str


def of_file(path: Path) -> Document:
    """The document in a file.

    Raises:
        DocumentError: It cannot be read.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise DocumentError(f"{path} cannot be read: {error.strerror}.") from error
    return of_bytes(data, path.name)


def of_tenant() -> Document:
    """The document that the instance of the HALOPSA_* variables serves.

    Signed in and fetched by `halo.Halo`, which sends a token to no other host than the configured one and follows
    no redirect to another.

    Raises:
        DocumentError: It cannot be had.
    """
    from halo import Halo, HaloError  # noqa: PLC0415 - the other steps must run while the client does not
    from halo._policy.call import Call  # noqa: PLC0415

    sink = _Bounded()
    try:
        with Halo() as halo:
            session = halo._session  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # `request` would read a giant
            session.sender.send(attrs.evolve(Call.of_route("GET", ROUTE, session.options), sink=sink))
    except HaloError as error:
        raise DocumentError(f"The instance gave no document: {error}") from error
    return of_bytes(sink.getvalue(), "the instance's own document")


def of_bytes(data: bytes, name: str) -> Document:
    """The document that these bytes are.

    Raises:
        DocumentError: They are none.
    """
    _refuse_giant(len(data), name)
    try:
        content = json.loads(data.decode("utf-8-sig"), object_pairs_hook=_object, parse_constant=_constant)
    except RecursionError as error:
        raise DocumentError(f"{name} is nested deeper than any OpenAPI document; nothing of it was used.") from error
    except ValueError as error:
        raise DocumentError(
            f"{name} is no JSON: {error}. Give the swagger.json itself, not a page about it."
        ) from error
    if place := next(_too_deep(content), None):
        raise DocumentError(f"{name}: {place} is nested deeper than {MAX_DEPTH} levels.")
    return Document(name, _checked(content, name), hashlib.sha256(data).hexdigest(), _version(content, name))


def pointer(*keys: object) -> str:
    """The place at the end of these keys, as a JSON pointer (RFC 6901)."""
    return "".join(f"/{shown(str(key).replace('~', '~0').replace('/', '~1'))}" for key in keys)


def shown(text: str) -> str:
    """A foreign name as it can be printed: on one line, not endless, without what moves a terminal's cursor."""
    plain = "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text[:81])
    return f"{plain[:80]}..." if len(plain) > 80 else plain


class _Bounded(io.BytesIO):
    """Takes a document, and no more than that."""

    def write(self, data: Any, /) -> int:
        _refuse_giant(self.tell() + len(data), "the instance's own document")
        return super().write(data)


def _refuse_giant(size: int, name: str) -> None:
    if size > MAX_BYTES:
        raise DocumentError(f"{name} has more than {MAX_BYTES:,} bytes, which no document of Halo's has.")


def _object(pairs: list[tuple[str, Any]]) -> Json:
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in found if names.count(name) > 1)
        raise ValueError(f"an object has the key {shown(twice)!r} twice")
    return found


def _constant(name: str) -> None:
    raise ValueError(f"{name} is no value of JSON")


def _too_deep(content: object) -> Iterator[str]:
    """The places below which there is too much. A loop, because recursion is what such documents aim at."""
    waiting: list[tuple[tuple[object, ...], object]] = [((), content)]
    while waiting:
        place, node = waiting.pop()
        if len(place) > MAX_DEPTH:
            yield pointer(*place[:4]) + "/..."
        elif isinstance(node, dict):
            waiting += [((*place, key), value) for key, value in cast("Json", node).items()]
        elif isinstance(node, list):
            waiting += [((*place, key), value) for key, value in enumerate(cast("list[object]", node))]


def _checked(content: object, name: str) -> Json:
    """The document, as far as its frame goes."""
    if not isinstance(content, dict):
        raise DocumentError(f"{name} is JSON, and no OpenAPI document: its whole is no object.")
    found = cast("Json", content)
    if not str(found.get("openapi", "")).startswith("3."):
        raise DocumentError(f"{name}: /openapi is {shown(str(found.get('openapi')))!r}; OpenAPI 3 is what can be read.")
    components: object = found.get("components", {})
    schemas: object = cast("Json", components).get("schemas") if isinstance(components, dict) else None
    for place, node in (("/info", found.get("info")), ("/paths", found.get("paths")), ("/components/schemas", schemas)):
        if not isinstance(node, dict):
            raise DocumentError(f"{name}: {place} is no object, so this is no OpenAPI document.")
    return found


def _version(content: Json, name: str) -> str:
    """Its version; it gets into files and code, so it must look like one."""
    version = str(content["info"].get("version", ""))
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_.+-]{0,39}", version):
        raise DocumentError(f"{name}: /info/version is {shown(version)!r}, which is no version.")
    return version
