# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.faq_lists` take by keyword. The folders of the knowledge base."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import OrganisationReference


class FaqListFilters(TypedDict, total=False):
    """What `halo.faq_lists.list` takes."""

    allgroups: bool
    endoftreeonly: bool
    level: int
    organisation_id: OrganisationReference
    """Records of this organisation."""
    parent_id: int
    showcounts: bool
    """Whether each row carries its number of tickets."""
    type: int


class FaqListGetParameters(TypedDict, total=False):
    """What `halo.faq_lists.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
    organisation_id: int


class FaqListFields(TypedDict, total=False):
    """The fields of one record of `halo.faq_lists`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    allow_indexing: bool | None
    article_count: int | None
    description: str | None
    """What it is, in words."""
    display_guides_as_tabbed: bool | None
    dontshowonportal: bool | None
    faqlevelfaqid_guid: str | None
    full_name: str | None
    fullgroup_name: str | None
    geo_restrictions: list[dict[str, Any]] | None
    grandparent_name: str | None
    greatgrandparent_name: str | None
    greatgreatgrandparent_name: str | None
    greatgreatgreatgrandparent_name: str | None
    group_id: int | None
    group_name: str | None
    guid: str | None
    """A GUID beside the id."""
    import_details_id: int | None
    intent: str | None
    is_group: bool | None
    level: int | None
    linked_articles: list[dict[str, Any]] | None
    linked_kb_access_control_level: int | None
    name: str | None
    new_external_link: dict[str, Any] | None
    sequence: int | None
    """Its place in the list."""
    show_to_all_suppliers: bool | None
    showforall: bool | None
    showforallagents: bool | None
    showtoallwithperms: bool | None
    style_profile_links: list[dict[str, Any]] | None
    third_party_id: str | None
    translations: list[dict[str, Any]] | None
    type: int | None


class FaqListUpdate(FaqListFields, total=False):
    """The id of one record of `halo.faq_lists`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
