# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class DistributionList(Model):
    """One distribution list."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    addtheseusers: list[dict[str, Any]] | None = None
    desc: str | None = None
    mailbox_from: int | None = None
    mailbox_replyto: str | None = None
    members: list[dict[str, Any]] | None = None
    name: str | None = None
    """The name."""
    removetheseusers: list[dict[str, Any]] | None = None
    users: list[dict[str, Any]] | None = None
    users_count: int | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_importtype",
            "_isimport",
            "_warning",
        }
    )
