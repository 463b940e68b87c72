# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of custom_fields."""

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
from ..models.field_info import FieldInfo
from ..types import ListRequest, Request

_LIST_CUSTOM_FIELDS = {
    "access_control_level": INTEGER,
    "domain": STRING,
    "excluderanges": BOOLEAN,
    "excludetables": BOOLEAN,
    "excludetableself": BOOLEAN,
    "extratype": INTEGER,
    "fieldtype": INTEGER,
    "fieldtypemultiple": STRING,
    "includecategories": BOOLEAN,
    "includedatefields": BOOLEAN,
    "includejirafields": BOOLEAN,
    "includeremotefields": BOOLEAN,
    "includevalues": BOOLEAN,
    "inputtype": INTEGER,
    "isapprovalstep": BOOLEAN,
    "isconfig": BOOLEAN,
    "iscustomfieldsetup": BOOLEAN,
    "systemid": INTEGER,
    "typeid": INTEGER,
}


def list_custom_fields(
    *,
    access_control_level: int = UNSET,
    domain: str = UNSET,
    excluderanges: bool = UNSET,
    excludetables: bool = UNSET,
    excludetableself: bool = UNSET,
    extratype: int = UNSET,
    fieldtype: int = UNSET,
    fieldtypemultiple: str = UNSET,
    includecategories: bool = UNSET,
    includedatefields: bool = UNSET,
    includejirafields: bool = UNSET,
    includeremotefields: bool = UNSET,
    includevalues: bool = UNSET,
    inputtype: int = UNSET,
    isapprovalstep: bool = UNSET,
    isconfig: bool = UNSET,
    iscustomfieldsetup: bool = UNSET,
    systemid: int = UNSET,
    typeid: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[FieldInfo]:
    """The custom fields that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/FieldInfo",
        operation="list_custom_fields",
        query=encode_query("list_custom_fields", _LIST_CUSTOM_FIELDS, locals(), extra_query),
        read=parse_page(FieldInfo, "", "custom_fields"),
    )


def save_custom_fields(
    body: Sequence[FieldInfo | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[FieldInfo]]:
    """The custom fields as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/FieldInfo",
        operation="save_custom_fields",
        query=encode_query("save_custom_fields", {}, locals(), extra_query),
        json=encode_body(body, "custom_fields"),
        read=parse_saved(FieldInfo, ""),
    )


_GET_CUSTOM_FIELD = {
    "entityid": INTEGER,
    "getlookupvalues": BOOLEAN,
    "includedetails": BOOLEAN,
    "livecustomfields": STRING,
    "userid": INTEGER,
}


def get_custom_field(
    id: int,
    /,
    *,
    entityid: int = UNSET,
    getlookupvalues: bool = UNSET,
    includedetails: bool = UNSET,
    livecustomfields: str = UNSET,
    userid: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[FieldInfo]:
    """One custom field, by its id.

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
        encode_path("/FieldInfo/{id}", id),
        operation="get_custom_field",
        query=encode_query("get_custom_field", _GET_CUSTOM_FIELD, locals(), extra_query),
        read=parse_record(FieldInfo),
    )


def delete_custom_field(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[FieldInfo | None]:
    """The custom field that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/FieldInfo/{id}", id),
        operation="delete_custom_field",
        query=encode_query("delete_custom_field", {}, locals(), extra_query),
        read=parse_deleted(FieldInfo),
    )
