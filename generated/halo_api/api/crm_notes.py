# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of crm_notes."""

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
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.crm_note import CrmNote
from ..types import ListRequest, Request

_LIST_CRM_NOTES = {
    "client_id": INTEGER,
    "supplier_id": INTEGER,
    "toplevel_id": INTEGER,
}


def list_crm_notes(
    *,
    client_id: int = UNSET,
    supplier_id: int = UNSET,
    toplevel_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[CrmNote]:
    """The crm notes that match the filters.

    Args:
        client_id: Records of this client.
        supplier_id: Records of this supplier.
        toplevel_id: Records below this top level.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/CRMNote",
        operation="list_crm_notes",
        query=encode_query("list_crm_notes", _LIST_CRM_NOTES, locals(), extra_query),
        read=parse_page(CrmNote, "actions", "crm_notes"),
    )


def save_crm_notes(
    body: Sequence[CrmNote | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[CrmNote]]:
    """The crm notes as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/CRMNote",
        operation="save_crm_notes",
        query=encode_query("save_crm_notes", {}, locals(), extra_query),
        json=encode_body(body, "crm_notes"),
        read=parse_saved(CrmNote, "actions"),
    )


_GET_CRM_NOTE = {
    "includedetails": BOOLEAN,
}


def get_crm_note(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[CrmNote]:
    """One crm note, by its id.

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
        encode_path("/CRMNote/{id}", id),
        operation="get_crm_note",
        query=encode_query("get_crm_note", _GET_CRM_NOTE, locals(), extra_query),
        read=parse_record(CrmNote),
    )


def delete_crm_note(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[CrmNote | None]:
    """The crm note that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/CRMNote/{id}", id),
        operation="delete_crm_note",
        query=encode_query("delete_crm_note", {}, locals(), extra_query),
        read=parse_deleted(CrmNote),
    )
