# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.organisations` take by keyword. The companies of the service provider."""

from __future__ import annotations

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
    allowall_tickettypes: bool | None
    allowed_tickettypes: list[dict[str, Any]] | None
    bank_details_line_1: str | None
    bank_details_line_2: str | None
    bank_details_line_3: str | None
    bank_details_line_4: str | None
    bank_details_line_5: str | None
    customfields: list[CustomField] | None
    """The custom fields. To write one: {"name": "CFname", "value": ...} or with its id."""
    deliverysite: int | None
    departments: list[dict[str, Any]] | None
    email: str | None
    faqlists: list[dict[str, Any]] | None
    fax: str | None
    guid: str | None
    """A GUID beside the id."""
    intent: str | None
    isorganisationdetails: bool | None
    linked_client_id: int | None
    logo: str | None
    messagegroup_id: int | None
    name: str | None
    """The name."""
    new_icon: str | None
    phone: str | None
    portal_logo: str | None
    portalbackgroundimageurl: str | None
    portalcolour: str | None
    portalfolderlocation: str | None
    portalurl: str | None
    reply_address: str | None
    tax_number: str | None
    website: str | None


class OrganisationUpdate(OrganisationFields, total=False):
    """The id of one record of `halo.organisations`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
