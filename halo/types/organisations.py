# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.organisations` take by keyword. The companies of the service provider."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from halo_api.models import Address, CustomField


class OrganisationGetParameters(TypedDict, total=False):
    """What `halo.organisations.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class OrganisationFields(TypedDict, total=False):
    """The fields of one record of `halo.organisations`."""

    address: Address | None
    all_user_faqlists_allowed: bool | None
    allowall_tickettypes: bool | None
    allowed_tickettypes: list[dict[str, Any]] | None
    bank_details_line_1: str | None
    bank_details_line_2: str | None
    bank_details_line_3: str | None
    bank_details_line_4: str | None
    bank_details_line_5: str | None
    customfields: list[CustomField] | None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    deliverysite: int | None
    departments: list[dict[str, Any]] | None
    email: str | None
    faqlists: list[dict[str, Any]] | None
    fax: str | None
    forethought_widget_override_name: str | None
    guid: str | None
    """A GUID beside the id."""
    intent: str | None
    isorganisationdetails: bool | None
    kb_favourites: list[dict[str, Any]] | None
    linked_client_id: int | None
    logo: str | None
    messagegroup_id: int | None
    name: str | None
    new_icon: str | None
    new_portal_favicon_base64: str | None
    new_portal_manifest_icon_base64: str | None
    phone: str | None
    portal_allow_pwa: bool | None
    portal_chat_profile_override: str | None
    portal_chat_profile_override_name: str | None
    portal_favicon_url: str | None
    portal_forethought_widget_override: int | None
    portal_logo: str | None
    portal_manifest_description: str | None
    portal_manifest_icon_url: str | None
    portal_manifest_short_name: str | None
    portal_title: str | None
    portalbackgroundimageurl: str | None
    portalcolour: str | None
    portalfolderlocation: str | None
    portalurl: str | None
    reply_address: str | None
    tax_number: str | None
    user_faqlists: list[dict[str, Any]] | None
    website: str | None


class OrganisationCreate(OrganisationFields, total=False):
    """The fields of one new record of `halo.organisations`, custom fields by name among them."""

    custom: Mapping[str, Any]
    """Custom fields, by their names."""


class OrganisationUpdate(OrganisationFields, total=False):
    """The id of one record of `halo.organisations`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
    custom: Mapping[str, Any]
    """Custom fields, by their names."""
