# Written by `python scripts/unasync.py` from halo/_async/files.py. Do not edit.
"""Resources whose records are files: their content, upload and download."""

from __future__ import annotations

import base64
import os
from pathlib import Path
from typing import Any, BinaryIO, ClassVar, TypeVar, overload

from halo_api import Model, Request

from .._policy.call import Call, bytes_of
from .._policy.content_disposition import filename_in, names_of
from .._policy.outcome import is_file
from .._policy.verification import not_stored
from .._policy.writes import Write
from .._runtime.atomic_file import AtomicFile
from ..errors import InvalidRequestError
from ..results import Download
from .batches import ItemResult
from .collection import Collection
from .endpoint import Endpoint

__all__ = ["FileCollection"]

M = TypeVar("M", bound=Model)

MOST_BYTES = 50_000_000
"""What `upload` takes by default: it is held in memory twice, as bytes and as base64."""


class FileEndpoint(Endpoint[M]):
    """That of a resource whose records are files."""

    def save(self, write: Write, calls: list[Call]) -> ItemResult[M]:
        """Verified by its own answer: what can be read back is the content, and not the record."""
        item = self._saved(write, calls)
        if not self.session.options.verify:
            return ItemResult(item)
        described = {name: value for name, value in write.record.items() if name != "data_base64"}
        return ItemResult(item, not_stored(described, item.to_dict()))


class FileCollection(Collection[M]):
    """A resource whose records are files: rows tell of them, and its `get` gives the content of one."""

    _endpoint_type: ClassVar[type[Endpoint[Any]]] = FileEndpoint

    def upload(
        self,
        source: str | os.PathLike[str] | bytes | bytearray | memoryview | BinaryIO,
        /,
        *,
        filename: str | None = None,
        max_bytes: int = MOST_BYTES,
        **fields: Any,
    ) -> M:
        """Upload a file; gives its record. Like every create, it is not sent twice if it may have arrived.

        Args:
            source: The path of a file, its content, or an open binary file.
            filename: Its name; must be given if the source has none.
            max_bytes: A larger file is refused; Halo's own limit is not known.
            **fields: More fields of the record, such as `ticket_id`.

        Raises:
            InvalidRequestError: No name, too large, or no such field; nothing was sent.
            OutcomeUnknownError: It was sent, and nobody can say whether it was stored.
            HaloError: The request failed; see `halo.errors`.
            OSError: The file cannot be read.
        """
        content, name = _content(source, max_bytes), filename or _name_of(source)
        if not name:
            raise InvalidRequestError(f"{self._name}.upload(): filename must be given.", advice="Nothing was sent.")
        if "data_base64" in fields:
            raise InvalidRequestError(f"{self._name}.upload(): data_base64 is the file itself.", advice="Leave it out.")
        data = base64.b64encode(content).decode("ascii")
        values: dict[str, Any] = {"filename": name, "data_base64": data, **fields}
        try:
            record = self._endpoint.model(**values)
        except TypeError as error:
            self._endpoint.explain(error, "upload", self._endpoint.model, values)
            raise
        return self._endpoint.create(record, verify=False)

    @overload
    def download(self, id: int, /, *, to: None = None, **parameters: Any) -> Download: ...
    @overload
    def download(self, id: int, /, *, to: str | os.PathLike[str], **parameters: Any) -> Path: ...
    def download(
        self, id: int, /, *, to: str | os.PathLike[str] | None = None, **parameters: Any
    ) -> Download | Path:
        """Download a file: into memory, with its name, or to a file, as it comes.

        Args:
            id: The record's id.
            to: The path of the file to write, or of a folder to write it into under its own name, made safe; if
                that is taken, the id stands behind it: `image001 (17).png`. It is there whole or not at all, and no
                other file is replaced.
            **parameters: More arguments of `get`.

        Raises:
            NotFoundError: There is no such file, or this client may not see it.
            ResponseError: Something else came: a web page to sign in, an error, or a link, as for larger files.
            HaloError: The request failed; see `halo.errors`.
            FileExistsError: There is a file at `to`; nothing was sent.
            OSError: The file cannot be written.
        """
        request: Request[bytes] = self._endpoint.operation("get", id, **parameters)
        session, otherwise = self._endpoint.session, f"{self._endpoint.noun.replace(' ', '-')}-{id}"
        if to is None:
            call, response = session.send_raw(request)
            content = session.parse(call, request, response)
            name = filename_in(response.headers, otherwise)
            return Download(name, response.headers.get("content-type", ""), content)
        part = AtomicFile(to)
        try:
            call, response = session.send_raw(request, sink=part.file)
            if not is_file(response.headers):
                session.parse(call, request, response)  # raises: a web page or an error is not the content
            return part.commit(names_of(filename_in(response.headers, otherwise), id))
        except BaseException:
            part.discard()
            raise


def _content(source: str | os.PathLike[str] | bytes | bytearray | memoryview | BinaryIO, max_bytes: int) -> bytes:
    if isinstance(source, str | os.PathLike):
        with Path(source).open("rb") as file:
            return _content(file, max_bytes)
    try:
        content = bytes_of(source, max_bytes + 1)
    except TypeError as error:
        raise InvalidRequestError(f"upload(): {error}.", advice="Nothing was sent.") from error
    if not content:
        raise InvalidRequestError("upload(): the file is empty.", advice="Nothing was sent.")
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
