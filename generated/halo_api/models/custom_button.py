# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class CustomButton(Model):
    """One custom button."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    guid: str | None = None
    """A GUID beside the id."""
    icon: str | None = None
    intent: str | None = None
    label: str | None = None
    msid: int | None = None
    name: str | None = None
    """The name."""
    newtab: bool | None = None
    seq: int | None = None
    url: str | None = None
    """The address on the web."""
    usage: int | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )
