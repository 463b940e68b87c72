# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of contract_rules."""

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
from ..models.contract_rule import ContractRule
from ..types import ListRequest, Request


def list_contract_rules(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[ContractRule]:
    """The contract rules that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/ContractRule",
        operation="list_contract_rules",
        query=encode_query("list_contract_rules", {}, locals(), extra_query),
        read=parse_page(ContractRule, "", "contract_rules"),
    )


def save_contract_rules(
    body: Sequence[ContractRule | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[ContractRule]]:
    """The contract rules as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/ContractRule",
        operation="save_contract_rules",
        query=encode_query("save_contract_rules", {}, locals(), extra_query),
        json=encode_body(body, "contract_rules"),
        read=parse_saved(ContractRule, ""),
    )


def get_contract_rule(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[ContractRule]:
    """One contract rule, by its id.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        encode_path("/ContractRule/{id}", id),
        operation="get_contract_rule",
        query=encode_query("get_contract_rule", {}, locals(), extra_query),
        read=parse_record(ContractRule),
    )


def delete_contract_rule(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[ContractRule | None]:
    """The contract rule that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/ContractRule/{id}", id),
        operation="delete_contract_rule",
        query=encode_query("delete_contract_rule", {}, locals(), extra_query),
        read=parse_deleted(ContractRule),
    )
