# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class IncomingEmail(Model):
    """One incoming email."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    addactiontofaultid: int | None = None
    agentid: int | None = None
    data: str | None = None
    datecreated: datetime.datetime | None = None
    """When it was created, UTC."""
    dateprocessed: datetime.datetime | None = None
    delete: bool | None = None
    from_: str | None = None
    html: str | None = None
    issalesmb: bool | None = None
    last_attempt_date: datetime.datetime | None = None
    mailbox: dict[str, Any] | None = None
    mailbox_type_int: int | None = None
    mailid: str | None = None
    mbid: int | None = None
    memo: str | None = None
    old_id: int | None = None
    outbound: bool | None = None
    plain: str | None = None
    processed: bool | None = None
    removed_from_mailbox: bool | None = None
    retry_remaining: int | None = None
    source: int | None = None
    status: int | None = None
    subject: str | None = None
    to: str | None = None
    user: dict[str, Any] | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_checkmailid",
            "_clientsiteuser",
            "_downloadmail",
            "_matchedsiteaarea",
            "_matchedsiteid",
            "_matchedsitename",
            "_warning",
        }
    )

    _wire_names: ClassVar[dict[str, str]] = {
        "from_": "from",
    }

    _codecs: ClassVar[dict[str, Codec]] = {
        "datecreated": DATETIME,
        "dateprocessed": DATETIME,
        "last_attempt_date": DATETIME,
    }
