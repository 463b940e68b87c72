# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.crm_note_replies` take by keyword. The replies to CRM notes."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .references import AgentReference, CrmNoteReference


class CrmNoteReplyGetParameters(TypedDict, total=False):
    """What `halo.crm_note_replies.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class CrmNoteReplyFields(TypedDict, total=False):
    """The fields of one record of `halo.crm_note_replies`."""

    agent_id: AgentReference | None
    """The agent it is assigned to."""
    agent_name: str | None
    """The name of that agent. Left out of list rows. A save goes by agent_id."""
    datetime_: datetime.datetime | datetime.date | str | None
    note: str | None
    """The text, plain."""
    parent_id: CrmNoteReference | None
    timetaken: float | None


class CrmNoteReplyUpdate(CrmNoteReplyFields, total=False):
    """The id of one record of `halo.crm_note_replies`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
