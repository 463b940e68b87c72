# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class FaqList(Model):
    """One faq list."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    article_count: int | None = None
    draft_roles: list[dict[str, Any]] | None = None
    fields: list[dict[str, Any]] | None = None
    full_name: str | None = None
    fullgroup_name: str | None = None
    grandparent_name: str | None = None
    greatgrandparent_name: str | None = None
    greatgreatgrandparent_name: str | None = None
    greatgreatgreatgrandparent_name: str | None = None
    group_id: int | None = None
    group_name: str | None = None
    guid: str | None = None
    """A GUID beside the id."""
    import_details_id: int | None = None
    intent: str | None = None
    is_group: bool | None = None
    level: int | None = None
    name: str | None = None
    """The name."""
    new_external_link: dict[str, Any] | None = None
    roles: list[dict[str, Any]] | None = None
    showforall: bool | None = None
    showforallagents: bool | None = None
    third_party_id: str | None = None
    translations: list[dict[str, Any]] | None = None
    type: int | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_importtype",
            "_isimport",
        }
    )
