# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of automations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..answers import (
    parse_anything,
    parse_page,
    parse_record,
)
from ..encoding import (
    encode_path,
    encode_query,
)
from ..models.automation import Automation
from ..types import ListRequest, Request


def list_automations(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Automation]:
    """The automations that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Automation",
        operation="list_automations",
        query=encode_query("list_automations", {}, locals(), extra_query),
        read=parse_page(Automation, "automations", "automations"),
    )


def get_automation(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Automation]:
    """One automation, by its id.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        encode_path("/Automation/{id}", id),
        operation="get_automation",
        query=encode_query("get_automation", {}, locals(), extra_query),
        read=parse_record(Automation),
    )


def start_runbook(
    id: str,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Any]:
    """Start a runbook, by its id, a GUID.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the answer as it came, or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        encode_path("/Automation/{id}", id, is_text=True),
        operation="start_runbook",
        query=encode_query("start_runbook", {}, locals(), extra_query),
        read=parse_anything,
    )
