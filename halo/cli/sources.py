"""Records from a file or stdin: CSV with a header, or JSON lines. What is wrong is told with its line."""

from __future__ import annotations

import codecs
import csv
import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from .statuses import USAGE, Failure
from .values import read_text

if TYPE_CHECKING:
    from ..descriptions import ResourceDescription

__all__ = ["called", "read_line", "read_records", "read_source"]

_CUSTOM = "custom."


def read_records(source: Path, resource: ResourceDescription) -> list[dict[str, Any]]:
    """The records of a file; the cells of a table are read as the fields are, and an empty one is left out.

    Raises:
        Failure: It cannot be read; the message names the line.
    """
    name = called(source)
    text = read_source(source)
    is_json = source.suffix in {".jsonl", ".ndjson", ".json"} or (name == "stdin" and text.lstrip()[:1] in {"{", "["})
    records = list(_json_lines(text, name, resource) if is_json else _table(text, name, resource))
    if not records:
        raise Failure(USAGE, f"{name} has no record.")
    return records


def called(source: Path) -> str:
    """What a file is called in an error; `-` is stdin."""
    return "stdin" if str(source) == "-" else str(source)


def read_source(source: Path) -> str:
    """The text of a file, or of stdin for `-`.

    Raises:
        Failure: It is not UTF-8; the message names the line.
        OSError: There is no such file.
    """
    return _text(_stdin().read() if str(source) == "-" else source.read_bytes(), called(source)).replace("\r\n", "\n")


def read_line() -> str:
    """The first line of stdin, without its end: a secret, which no command line shows.

    Raises:
        Failure: It is not UTF-8.
    """
    return _text(_stdin().readline(), "stdin").rstrip("\r\n")


def _stdin() -> BinaryIO:
    buffer: BinaryIO | None = getattr(sys.stdin, "buffer", None)
    return (
        io.BytesIO(sys.stdin.read().encode()) if buffer is None else buffer
    )  # another program may have put a text there


def _text(content: bytes, name: str) -> str:
    """The text, which is UTF-8 whatever the system takes texts for; or UTF-16 that says so, as PowerShell writes it."""
    try:
        return content.decode("utf-16" if content[:2] in {codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE} else "utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise Failure(USAGE, f"{name}, line {line}: it is not UTF-8.") from error


def _json_lines(text: str, name: str, resource: ResourceDescription) -> Iterator[dict[str, Any]]:
    if text.lstrip().startswith("["):
        try:
            values: list[tuple[int, object]] = [(1, value) for value in cast("list[object]", json.loads(text))]
        except ValueError as error:
            line = getattr(error, "lineno", 1)
            raise Failure(USAGE, f"{name}, line {line}: it is not JSON: {error}.") from error
    else:
        values = [_json_line(line, number, name) for number, line in enumerate(text.split("\n"), 1) if line.strip()]
    for number, value in values:
        if not isinstance(value, dict):
            raise Failure(USAGE, f"{name}, line {number}: it is not an object.")
        record = cast("dict[str, Any]", value)
        for field in record:
            if field not in resource.fields and field != "custom":
                raise _unknown(field, number, name, resource)
        yield record


def _json_line(line: str, number: int, name: str) -> tuple[int, object]:
    try:
        return number, json.loads(line)
    except ValueError as error:
        raise Failure(USAGE, f"{name}, line {number}: it is not JSON: {error}.") from error


def _table(text: str, name: str, resource: ResourceDescription) -> Iterator[dict[str, Any]]:
    from halo_api.facts import RESOURCES  # noqa: PLC0415  # `describe` does not say which fields hold a day

    days = {*RESOURCES[resource.name].days}
    reader = csv.reader(io.StringIO(text), strict=True)
    try:
        header = [cell.strip() for cell in next(reader, list[str]())]
        for column in header:
            if column not in resource.fields and not column.startswith(_CUSTOM):
                raise _unknown(column, 1, name, resource)
        if len({*header}) < len(header):
            raise Failure(USAGE, f"{name}, line 1: a column is there twice.")
        for cells in reader:
            if not any(cells):
                continue
            if len(cells) != len(header):
                raise Failure(
                    USAGE, f"{name}, line {reader.line_num}: it has {len(cells)} cells, and the header {len(header)}."
                )
            yield _record(dict(zip(header, cells, strict=True)), reader.line_num, name, resource, days)
    except csv.Error as error:
        raise Failure(USAGE, f"{name}, line {reader.line_num}: {error}.") from error


def _record(
    cells: dict[str, str], number: int, name: str, resource: ResourceDescription, days: set[str]
) -> dict[str, Any]:
    record: dict[str, Any] = {}
    for column, text in cells.items():
        if not text:
            continue
        if column.startswith(_CUSTOM):
            record.setdefault("custom", {})[column.removeprefix(_CUSTOM)] = text
            continue
        field = resource.fields[column]
        refers_to = field.refers_to
        try:
            record[column] = read_text(text, field.type, refers_to, column, is_day=column in days)
        except ValueError as error:
            raise Failure(USAGE, f"{name}, line {number}, {column}: {error}") from error
    return record


def _unknown(field: str, number: int, name: str, resource: ResourceDescription) -> Failure:
    from .fields import no_field  # noqa: PLC0415  # only where something is wrong

    return Failure(USAGE, f"{name}, line {number}: {no_field(resource, field)}")
