# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of holidays."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from ..answers import (
    parse_deleted,
    parse_page,
    parse_record,
    parse_saved,
)
from ..encoding import (
    BOOLEAN,
    DATETIME,
    INTEGER,
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.holiday import Holiday
from ..types import ListRequest, Request

_LIST_HOLIDAYS = {
    "agent_id": INTEGER,
    "approved_only": BOOLEAN,
    "end_date": DATETIME,
    "entity": INTEGER,
    "include_apid": BOOLEAN,
    "inclusive_end": BOOLEAN,
    "inclusive_start": BOOLEAN,
    "my_approvals": BOOLEAN,
    "start_date": DATETIME,
    "workdayid": INTEGER,
}


def list_holidays(
    *,
    agent_id: int = UNSET,
    approved_only: bool = UNSET,
    end_date: datetime.datetime | datetime.date | str = UNSET,
    entity: int = UNSET,
    include_apid: bool = UNSET,
    inclusive_end: bool = UNSET,
    inclusive_start: bool = UNSET,
    my_approvals: bool = UNSET,
    start_date: datetime.datetime | datetime.date | str = UNSET,
    workdayid: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Holiday]:
    """The holidays that match the filters.

    Args:
        agent_id: Records of this agent.
        end_date: Up to this time.
        my_approvals: What the agent is asked to approve alone.
        start_date: From this time on.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Holiday",
        operation="list_holidays",
        query=encode_query("list_holidays", _LIST_HOLIDAYS, locals(), extra_query),
        read=parse_page(Holiday, "", "holidays"),
    )


def save_holidays(
    body: Sequence[Holiday | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Holiday]]:
    """The holidays as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Holiday",
        operation="save_holidays",
        query=encode_query("save_holidays", {}, locals(), extra_query),
        json=encode_body(body, "holidays"),
        read=parse_saved(Holiday, ""),
    )


_GET_HOLIDAY = {
    "includedetails": BOOLEAN,
}


def get_holiday(
    id: str,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Holiday]:
    """One holiday, by its id.

    Args:
        includedetails: Whether details come too: lists, custom fields and what else list rows lack.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        encode_path("/Holiday/{id}", id, is_text=True),
        operation="get_holiday",
        query=encode_query("get_holiday", _GET_HOLIDAY, locals(), extra_query),
        read=parse_record(Holiday),
    )


def delete_holiday(
    id: str,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Holiday | None]:
    """The holiday that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Holiday/{id}", id, is_text=True),
        operation="delete_holiday",
        query=encode_query("delete_holiday", {}, locals(), extra_query),
        read=parse_deleted(Holiday),
    )
