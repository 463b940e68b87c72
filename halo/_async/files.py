"""What can be done with a resource whose records are files."""

from __future__ import annotations

import base64
import builtins
import os
from pathlib import Path
from typing import Any, BinaryIO, ParamSpec, TypeVar, overload

from halo_api import Model, Request
from halo_api.facts import RESOURCES

from .._policy import writes as _records
from .._policy.call import Call
from .._policy.disposition import filename_in
from .._policy.outcome import is_file
from .._policy.verification import not_stored
from .._policy.writes import Write
from .._runtime.atomic_file import AtomicFile
from ..errors import InvalidRequestError
from ..results import Download
from .batches import ItemResult
from .collection import AsyncCollection

__all__ = ["KINDS", "AsyncFiles"]

L = ParamSpec("L")
G = ParamSpec("G")
D = ParamSpec("D")
F = ParamSpec("F")
K = TypeVar("K")
M = TypeVar("M", bound=Model)

MOST_BYTES = 50_000_000
"""What `upload` takes unless told otherwise: it is held in memory twice, as bytes and as base64."""


class AsyncFiles(AsyncCollection[L, K, G, D, F, M]):
    """A resource whose records are files: rows tell of them, and `get` gives the content of one."""

    async def get(self, id: K, /, *args: G.args, **kwargs: G.kwargs) -> bytes:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]  # the point of this class
        """The content of one file, by the id of its record.

        It is held in memory whole; `download` also tells its name, or writes it to a file.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There is no such file, or this client may not see it.
            ResponseError: A web page came instead, for example to sign in.
            HaloError: The request failed; see `halo.errors`.
        """
        request: Request[bytes] = self._call("get", id, *args, **kwargs)
        return await self._session.send(request)

    async def upload(
        self,
        source: str | os.PathLike[str] | bytes | bytearray | memoryview | BinaryIO,
        /,
        *,
        filename: str | None = None,
        max_bytes: int = MOST_BYTES,
        **fields: Any,
    ) -> M:
        """Upload a file; gives its record. Like every create, it is not sent twice where it may have arrived.

        Args:
            source: The path of a file, its content, or an open binary file.
            filename: Its name; must be given where the source has none.
            max_bytes: What is refused beyond; Halo's own limit is not known.
            **fields: More fields of the record, such as `ticket_id`.

        Raises:
            InvalidRequestError: No name, too large, or no such field; nothing was sent.
            OutcomeUnknownError: It was sent, and nobody can say whether it was kept.
            HaloError: The request failed; see `halo.errors`.
            OSError: The file cannot be read.
        """
        content, name = _content(source, max_bytes), filename or _name_of(source)
        if not name:
            raise InvalidRequestError(f"{self._name}.upload(): filename must be given.", advice="Nothing was sent.")
        data = base64.b64encode(content).decode("ascii")
        record = self._record("upload", filename=name, data_base64=data, **fields)
        return await self._saved(_records.new(RESOURCES[self._name], record), "create", [])

    @overload
    async def download(self, id: K, /, *, to: None = None, **parameters: Any) -> Download: ...
    @overload
    async def download(self, id: K, /, *, to: str | os.PathLike[str], **parameters: Any) -> Path: ...
    async def download(
        self, id: K, /, *, to: str | os.PathLike[str] | None = None, **parameters: Any
    ) -> Download | Path:
        """Download a file: into memory, with its name, or to a file, as it comes.

        Args:
            id: The record's id.
            to: The path of the file to write, or of a folder to write it into under its own name; where that is
                taken, the id stands behind it: `image001 (17).png`. It is there whole or not at all.
            **parameters: More arguments of `get`.

        Raises:
            NotFoundError: There is no such file, or this client may not see it.
            ResponseError: A web page came instead, for example to sign in.
            HaloError: The request failed; see `halo.errors`.
            OSError: The file cannot be written.
        """
        request: Request[bytes] = self._call("get", id, **parameters)
        otherwise = f"{self._singular.replace(' ', '-')}-{id}"
        if to is None:
            call, response = await self._session.send_raw(request)
            content = self._session.parse(call, request, response)
            name = filename_in(response.headers, otherwise)
            return Download(name, response.headers.get("content-type", ""), content)
        part = AtomicFile(to)
        try:
            call, response = await self._session.send_raw(request, sink=part.file)
            if not is_file(response.headers):
                self._session.parse(call, request, response)  # raises: a web page is no content
            return part.commit(filename_in(response.headers, otherwise), id)
        except BaseException:
            part.discard()
            raise

    async def _save(self, write: Write, calls: builtins.list[Call]) -> ItemResult[M]:
        """Verified by its own answer: what can be read back is the content, and not the record."""
        record = write.record
        item = await self._saved(record, write.effect, calls)
        if not self._session.options.verify:
            return ItemResult(item)
        described = {name: value for name, value in record.items() if name != "data_base64"}
        return ItemResult(item, not_stored(described, item.to_dict()))


def _content(source: str | os.PathLike[str] | bytes | bytearray | memoryview | BinaryIO, max_bytes: int) -> bytes:
    if isinstance(source, str | os.PathLike):
        with Path(source).open("rb") as file:
            return _content(file, max_bytes)
    content = bytes(source) if isinstance(source, bytes | bytearray | memoryview) else source.read(max_bytes + 1)
    if not isinstance(content, bytes):  # pyright: ignore[reportUnnecessaryIsInstance]  # a file opened as text
        raise InvalidRequestError("upload(): the file is open as text.", advice='Open it as binary: open(path, "rb").')
    if len(content) > max_bytes:
        raise InvalidRequestError(
            f"upload(): the file is larger than max_bytes={max_bytes}.",
            advice="Nothing was sent. Raise max_bytes to allow it.",
        )
    return content


def _name_of(source: str | os.PathLike[str] | bytes | bytearray | memoryview | BinaryIO) -> str:
    if isinstance(source, bytes | bytearray | memoryview):
        return ""
    path: object = source if isinstance(source, str | os.PathLike) else getattr(source, "name", "")
    return Path(str(path)).name if path and not isinstance(path, int) else ""


KINDS = {"Files": AsyncFiles}
