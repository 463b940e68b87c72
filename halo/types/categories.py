# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.categories` take by keyword. The categories of tickets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import (
        ClientReference,
        PriorityReference,
        ServiceReference,
        SlaReference,
        TeamReference,
        TicketTypeReference,
    )


class CategoryFilters(TypedDict, total=False):
    """What `halo.categories.list` takes."""

    client_id: ClientReference
    """Records of this client."""
    service_id: ServiceReference
    """Records of this service."""
    team_id: TeamReference
    """Records of this team."""
    team_name: str
    tickettype_id: TicketTypeReference
    type_id: int


class CategoryGetParameters(TypedDict, total=False):
    """What `halo.categories.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class CategoryFields(TypedDict, total=False):
    """The fields of one record of `halo.categories`."""

    allow_ai_auggestion: bool | None
    category_group_id: int | None
    category_name: str | None
    chargerate: int | None
    guid: str | None
    """A GUID beside the id."""
    include_note: bool | None
    intent: str | None
    is_integration: bool | None
    itilrequesttype: int | None
    note: str | None
    """The text, plain."""
    priority_id: PriorityReference | None
    sla_id: SlaReference | None
    translations: list[dict[str, Any]] | None
    type_id: int | None
    """Which of the four categories of a ticket it is for."""
    user_note: str | None
    value: str | None
    """The name with those above it."""


class CategoryUpdate(CategoryFields, total=False):
    """The id of one record of `halo.categories`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
