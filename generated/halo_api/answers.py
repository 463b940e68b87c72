# Written by `python scripts/generate.py` from spec/. Do not edit.
"""Reads the JSON answer of an operation into its result, or raises an AnswerError that says why it cannot."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from .errors import AnswerError
from .model import Model
from .types import Page

__all__ = ["parse_anything", "parse_deleted", "parse_page", "parse_record", "parse_saved"]

M = TypeVar("M", bound=Model)


def parse_anything(answer: Any) -> Any:
    """Reads an answer whose form was never captured: as it came, and None for an empty one."""
    return answer


def parse_page(model: type[M], key: str, documented: str) -> Callable[[Any], Page[M]]:
    """Reads a list answer: the rows under their key, under the documented key, or a bare array."""
    return partial(_page, model, tuple(dict.fromkeys(filter(None, (key, documented)))))


def parse_record(model: type[M]) -> Callable[[Any], M]:
    """Reads the answer to a get: one object."""
    return partial(_record, model)


def parse_deleted(model: type[M]) -> Callable[[Any], M | None]:
    """Reads the answer to a delete: the object if the server gave one back."""
    return partial(_deleted, model)


def parse_saved(model: type[M], key: str) -> Callable[[Any], list[M]]:
    """Reads the answer to a save: one object (usual), an array or an envelope."""
    return partial(_saved, model, key)


def _page(model: type[M], keys: tuple[str, ...], answer: Any) -> Page[M]:
    if isinstance(answer, list):
        return Page(_rows(model, answer), None, answer)
    if not isinstance(answer, dict):
        raise AnswerError(f"a list was expected, and {_kind(answer)} came")
    for key in keys:
        if key in answer:
            rows = answer[key]
            if not isinstance(rows, list):
                raise AnswerError(f"{key!r} should hold the rows, and holds {_kind(rows)}")
            return Page(_rows(model, rows), _total(answer), answer)
    there = ", ".join(map(repr, list(answer)[:8])) or "none at all"
    raise AnswerError(f"the rows should stand under {' or '.join(map(repr, keys))}; the answer's keys are {there}")


def _rows(model: type[M], rows: list[Any]) -> list[M]:
    for row in rows:
        if type(row) is not dict:
            raise AnswerError(f"a row should be an object, and is {_kind(row)}")
    return list(map(model.adopt, rows))


def _total(answer: dict[str, Any]) -> int | None:
    for total in (answer.get("record_count"), answer.get("count")):  # `count` in the documentation alone
        if isinstance(total, int) and not isinstance(total, bool):
            return total
    return None


def _record(model: type[M], answer: Any) -> M:
    record = _unwrapped(answer)
    if not record:
        raise AnswerError(f"one {model.__name__} was expected, and {_kind(answer)} came")
    return model.adopt(record)


def _deleted(model: type[M], answer: Any) -> M | None:
    record = _unwrapped(answer)
    return model.adopt(record) if record else None


def _unwrapped(answer: Any) -> dict[str, Any] | None:
    """The one object of an answer, also where it stands in an array of one or under a key of its own."""
    record = _only(answer)
    if isinstance(record, dict) and len(record) == 1:
        (inner,) = record.values()
        inner = _only(inner)
        record = inner if isinstance(inner, dict) else record
    return record if isinstance(record, dict) else None


def _only(answer: Any) -> Any:
    return answer[0] if isinstance(answer, list) and len(answer) == 1 else answer


def _saved(model: type[M], key: str, answer: Any) -> list[M]:
    if isinstance(answer, dict) and isinstance(answer.get(key), list) and "id" not in answer:
        answer = answer[key]
    if answer is None:
        return []
    if isinstance(answer, list):
        return _rows(model, answer)
    return [_record(model, answer)]


def _kind(value: object) -> str:
    if value is None:
        return "null"
    kinds = {dict: "object", list: "array", str: "text", bool: "boolean"}
    name = kinds.get(type(value), "number")
    empty = "empty " if isinstance(value, dict | list | str) and not value else ""
    return f"an {empty}{name}" if empty or name[0] in "ao" else f"a {name}"
