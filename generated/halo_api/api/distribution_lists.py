# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of distribution_lists."""

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
from ..models.distribution_list import DistributionList
from ..types import ListRequest, Request


def list_distribution_lists(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[DistributionList]:
    """The distribution lists that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/DistributionLists",
        operation="list_distribution_lists",
        query=encode_query("list_distribution_lists", {}, locals(), extra_query),
        read=parse_page(DistributionList, "distributionlists", "distribution_lists"),
    )


def save_distribution_lists(
    body: Sequence[DistributionList | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[DistributionList]]:
    """The distribution lists as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/DistributionLists",
        operation="save_distribution_lists",
        query=encode_query("save_distribution_lists", {}, locals(), extra_query),
        json=encode_body(body, "distribution_lists"),
        read=parse_saved(DistributionList, "distributionlists"),
    )


def get_distribution_list(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[DistributionList]:
    """One distribution list, by its id.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        encode_path("/DistributionLists/{id}", id),
        operation="get_distribution_list",
        query=encode_query("get_distribution_list", {}, locals(), extra_query),
        read=parse_record(DistributionList),
    )


def delete_distribution_list(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[DistributionList | None]:
    """The distribution list that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/DistributionLists/{id}", id),
        operation="delete_distribution_list",
        query=encode_query("delete_distribution_list", {}, locals(), extra_query),
        read=parse_deleted(DistributionList),
    )
