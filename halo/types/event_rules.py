# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.event_rules` take by keyword. The rules that make tickets of the events of other
systems."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import TicketTypeReference, UserReference


class EventRuleFields(TypedDict, total=False):
    """The fields of one record of `halo.event_rules`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    active: bool | None
    """Whether it is in use."""
    algorithm: int | None
    alwayscreatenew: bool | None
    assetmatchingfield: int | None
    assetmatchingfield_name: str | None
    assetmatchingparam: str | None
    assetmatchingtype: int | None
    authorizationtype: int | None
    bearername: str | None
    clientmatchingfield: int | None
    clientmatchingparam: str | None
    clientmatchingtype: int | None
    create_type: int | None
    criteria: list[dict[str, Any]] | None
    defaultsite: int | None
    defaultsite_name: str | None
    event_key: str | None
    guid: str | None
    """A GUID beside the id."""
    headername: str | None
    hide_actions: bool | None
    intent: str | None
    mappings: list[dict[str, Any]] | None
    name: str | None
    new_client_secret: str | None
    notes: str | None
    """Notes about it."""
    precedence: int | None
    sitematchingfield: int | None
    sitematchingparam: str | None
    sitematchingtype: int | None
    template_guid: str | None
    template_id: int | None
    template_name: str | None
    ticket_matching_criteria: list[dict[str, Any]] | None
    tickettype_guid: str | None
    tickettype_id: TicketTypeReference | None
    tickettype_name: str | None
    """A name, for reading. A save goes by tickettype_id."""
    user_id: UserReference | None
    """The user who reported it."""
    user_name: str | None
    usermatchingfield: int | None
    usermatchingparam: str | None
    usermatchingtype: int | None
    username: str | None
    values: list[dict[str, Any]] | None


class EventRuleUpdate(EventRuleFields, total=False):
    """The id of one record of `halo.event_rules`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
