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
    allow_indexing: bool | None = None
    article_count: int | None = None
    description: str | None = None
    """What it is, in words."""
    display_guides_as_tabbed: bool | None = None
    dontshowonportal: bool | None = None
    faqlevelfaqid_guid: str | None = None
    full_name: str | None = None
    fullgroup_name: str | None = None
    geo_restrictions: list[dict[str, Any]] | None = None
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
    linked_articles: list[dict[str, Any]] | None = None
    linked_kb_access_control_level: int | None = None
    name: str | None = None
    new_external_link: dict[str, Any] | None = None
    sequence: int | None = None
    """Its place in the list."""
    show_to_all_suppliers: bool | None = None
    showforall: bool | None = None
    showforallagents: bool | None = None
    showtoallwithperms: bool | None = None
    style_profile_links: list[dict[str, Any]] | None = None
    third_party_id: str | None = None
    translations: list[dict[str, Any]] | None = None
    type: int | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_importtype",
            "_isimport",
            "_match_additional_id",
            "_match_integration_id",
            "_match_integration_name",
            "_match_thirdparty_id",
        }
    )
