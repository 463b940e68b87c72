# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of email_rules."""

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
    BOOLEAN,
    INTEGER,
    STRING,
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.email_rule import EmailRule
from ..types import ListRequest, Request

_LIST_EMAIL_RULES = {
    "fromaddress": STRING,
    "type": INTEGER,
}


def list_email_rules(
    *,
    fromaddress: str = UNSET,
    type: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[EmailRule]:
    """The email rules that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/EmailRule",
        operation="list_email_rules",
        query=encode_query("list_email_rules", _LIST_EMAIL_RULES, locals(), extra_query),
        read=parse_page(EmailRule, "", "email_rules"),
    )


def save_email_rules(
    body: Sequence[EmailRule | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[EmailRule]]:
    """The email rules as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/EmailRule",
        operation="save_email_rules",
        query=encode_query("save_email_rules", {}, locals(), extra_query),
        json=encode_body(body, "email_rules"),
        read=parse_saved(EmailRule, ""),
    )


_GET_EMAIL_RULE = {
    "includedetails": BOOLEAN,
}


def get_email_rule(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[EmailRule]:
    """One email rule, by its id.

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
        encode_path("/EmailRule/{id}", id),
        operation="get_email_rule",
        query=encode_query("get_email_rule", _GET_EMAIL_RULE, locals(), extra_query),
        read=parse_record(EmailRule),
    )


def delete_email_rule(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[EmailRule | None]:
    """The email rule that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/EmailRule/{id}", id),
        operation="delete_email_rule",
        query=encode_query("delete_email_rule", {}, locals(), extra_query),
        read=parse_deleted(EmailRule),
    )
