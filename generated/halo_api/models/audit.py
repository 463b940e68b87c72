# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class Audit(Model):
    """One audit."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    actoutcome: str | None = None
    agent_id: int | None = None
    """The agent it is assigned to."""
    clientid: int | None = None
    date: datetime.datetime | None = None
    """The date, UTC."""
    datetime_from: datetime.datetime | None = None
    datetime_to: datetime.datetime | None = None
    from_: str | None = None
    guid: str | None = None
    """A GUID beside the id."""
    id1: int | None = None
    id2: int | None = None
    importtype: str | None = None
    isintegrator: bool | None = None
    table_name: str | None = None
    ticket_id: int | None = None
    """The ticket it belongs to."""
    to: str | None = None
    user_id: int | None = None
    """The user who reported it."""
    username: str | None = None
    value: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_redact",
            "_warning",
        }
    )

    _wire_names: ClassVar[dict[str, str]] = {
        "from_": "from",
    }

    _codecs: ClassVar[dict[str, Codec]] = {
        "date": DATETIME,
        "datetime_from": DATETIME,
        "datetime_to": DATETIME,
    }
