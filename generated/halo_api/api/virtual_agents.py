# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of virtual_agents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..answers import (
    parse_deleted,
    parse_page,
    parse_record,
    parse_saved,
)
from ..encoding import (
    encode_body,
    encode_path,
    encode_query,
)
from ..models.virtual_agent import VirtualAgent
from ..types import ListRequest, Request


def list_virtual_agents(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[VirtualAgent]:
    """The virtual agents that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/VirtualAgent",
        operation="list_virtual_agents",
        query=encode_query("list_virtual_agents", {}, locals(), extra_query),
        read=parse_page(VirtualAgent, "", "virtual_agents"),
    )


def save_virtual_agents(
    body: Sequence[VirtualAgent | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[VirtualAgent]]:
    """The virtual agents as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/VirtualAgent",
        operation="save_virtual_agents",
        query=encode_query("save_virtual_agents", {}, locals(), extra_query),
        json=encode_body(body, "virtual_agents"),
        read=parse_saved(VirtualAgent, ""),
    )


def get_virtual_agent(
    id: str,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[VirtualAgent]:
    """One virtual agent, by its id.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        encode_path("/VirtualAgent/{id}", id, is_text=True),
        operation="get_virtual_agent",
        query=encode_query("get_virtual_agent", {}, locals(), extra_query),
        read=parse_record(VirtualAgent),
    )


def delete_virtual_agent(
    id: str,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[VirtualAgent | None]:
    """The virtual agent that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/VirtualAgent/{id}", id, is_text=True),
        operation="delete_virtual_agent",
        query=encode_query("delete_virtual_agent", {}, locals(), extra_query),
        read=parse_deleted(VirtualAgent),
    )
