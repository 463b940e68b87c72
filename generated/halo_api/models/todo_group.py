# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class TodoGroup(Model):
    """One todo group."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    client: int | None = None
    client_name: str | None = None
    seq: int | None = None
    text: str | None = None
    todo_list: list[dict[str, Any]] | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )
