# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class VirtualAgent(Model):
    """One virtual agent."""

    id: str = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    connection_type: int | None = None
    intent: str | None = None
    name: str | None = None
    """The name."""
    third_party_id: str | None = None
    use: int | None = None
    """What kind of record it is."""

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_connection_enabled",
            "_instructions",
            "_model",
            "_update_tools",
            "_warning",
        }
    )
