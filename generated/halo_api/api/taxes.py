# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of taxes."""

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
from ..models.tax import Tax
from ..types import ListRequest, Request

_LIST_TAXES = {
    "kashflowtenantid": INTEGER,
    "qbocompanyid": STRING,
    "related_to": INTEGER,
    "xerotenantid": STRING,
}


def list_taxes(
    *,
    kashflowtenantid: int = UNSET,
    qbocompanyid: str = UNSET,
    related_to: int = UNSET,
    xerotenantid: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Tax]:
    """The taxes that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Tax",
        operation="list_taxes",
        query=encode_query("list_taxes", _LIST_TAXES, locals(), extra_query),
        read=parse_page(Tax, "", "taxes"),
    )


def save_taxes(
    body: Sequence[Tax | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Tax]]:
    """The taxes as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Tax",
        operation="save_taxes",
        query=encode_query("save_taxes", {}, locals(), extra_query),
        json=encode_body(body, "taxes"),
        read=parse_saved(Tax, ""),
    )


_GET_TAX = {
    "includedetails": BOOLEAN,
    "includeqbotaxrates": BOOLEAN,
}


def get_tax(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    includeqbotaxrates: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Tax]:
    """One tax, by its id.

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
        encode_path("/Tax/{id}", id),
        operation="get_tax",
        query=encode_query("get_tax", _GET_TAX, locals(), extra_query),
        read=parse_record(Tax),
    )


def delete_tax(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Tax | None]:
    """The tax that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Tax/{id}", id),
        operation="delete_tax",
        query=encode_query("delete_tax", {}, locals(), extra_query),
        read=parse_deleted(Tax),
    )
