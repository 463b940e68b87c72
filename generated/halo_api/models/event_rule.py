# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class EventRule(Model):
    """One event rule."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    active: bool | None = None
    """Whether it is in use."""
    algorithm: int | None = None
    alwayscreatenew: bool | None = None
    assetmatchingfield: int | None = None
    assetmatchingfield_name: str | None = None
    assetmatchingparam: str | None = None
    assetmatchingtype: int | None = None
    authorizationtype: int | None = None
    bearername: str | None = None
    clientmatchingfield: int | None = None
    clientmatchingparam: str | None = None
    clientmatchingtype: int | None = None
    create_type: int | None = None
    criteria: list[dict[str, Any]] | None = None
    defaultsite: int | None = None
    defaultsite_name: str | None = None
    event_key: str | None = None
    guid: str | None = None
    """A GUID beside the id."""
    headername: str | None = None
    hide_actions: bool | None = None
    intent: str | None = None
    mappings: list[dict[str, Any]] | None = None
    name: str | None = None
    new_client_secret: str | None = None
    notes: str | None = None
    """Notes about it."""
    precedence: int | None = None
    sitematchingfield: int | None = None
    sitematchingparam: str | None = None
    sitematchingtype: int | None = None
    template_guid: str | None = None
    template_id: int | None = None
    template_name: str | None = None
    ticket_matching_criteria: list[dict[str, Any]] | None = None
    tickettype_guid: str | None = None
    tickettype_id: int | None = None
    tickettype_name: str | None = None
    """A name, for reading. A save goes by tickettype_id."""
    user_id: int | None = None
    """The user who reported it."""
    user_name: str | None = None
    usermatchingfield: int | None = None
    usermatchingparam: str | None = None
    usermatchingtype: int | None = None
    username: str | None = None
    values: list[dict[str, Any]] | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )
