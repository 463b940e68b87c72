# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class ReleaseType(Model):
    """One release type."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    name: str | None = None
    releasenoteset: int | None = None
    spotlight_template_id: int | None = None
    spotlight_template_name: str | None = None
    template_id: int | None = None
    template_name: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )
