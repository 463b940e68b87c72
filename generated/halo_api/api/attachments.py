# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of attachments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..answers import (
    parse_anything,
    parse_deleted,
    parse_page,
    parse_saved,
)
from ..bodies import encode_file
from ..encoding import (
    BOOLEAN,
    INTEGER,
    STRING,
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.attachment import Attachment
from ..types import ListRequest, Request

_LIST_ATTACHMENTS = {
    "action_id": INTEGER,
    "domotzagents": BOOLEAN,
    "filetype": STRING,
    "idonly": BOOLEAN,
    "isxlsimport": BOOLEAN,
    "one_attachment_id": INTEGER,
    "order": STRING,
    "order2": STRING,
    "order3": STRING,
    "order4": STRING,
    "order5": STRING,
    "orderdesc": BOOLEAN,
    "orderdesc2": BOOLEAN,
    "orderdesc3": BOOLEAN,
    "orderdesc4": BOOLEAN,
    "orderdesc5": BOOLEAN,
    "portal": INTEGER,
    "ticket_id": INTEGER,
    "token": STRING,
    "type": INTEGER,
    "unique_id": INTEGER,
}


def list_attachments(
    *,
    action_id: int = UNSET,
    domotzagents: bool = UNSET,
    filetype: str = UNSET,
    idonly: bool = UNSET,
    isxlsimport: bool = UNSET,
    one_attachment_id: int = UNSET,
    order: str = UNSET,
    order2: str = UNSET,
    order3: str = UNSET,
    order4: str = UNSET,
    order5: str = UNSET,
    orderdesc: bool = UNSET,
    orderdesc2: bool = UNSET,
    orderdesc3: bool = UNSET,
    orderdesc4: bool = UNSET,
    orderdesc5: bool = UNSET,
    portal: int = UNSET,
    ticket_id: int = UNSET,
    token: str = UNSET,
    type: int = UNSET,
    unique_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Attachment]:
    """The attachments that match the filters.

    Args:
        action_id: Files of this action; needs ticket_id too.
        idonly: Ids alone, without the other fields. Not together with paging.
        one_attachment_id: This file alone.
        order: The field to sort by.
        order2: The field to sort by where order says equal; up to order5.
        orderdesc: Whether the order is descending. Only the literal true is obeyed.
        orderdesc2: Whether that order is descending.
        ticket_id: Files of this ticket. Without it, type and unique_id are needed.
        type: The kind of record that the files belong to, from the vendor's list; together with unique_id.
        unique_id: The record that the files belong to; together with type.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Attachment",
        operation="list_attachments",
        query=encode_query("list_attachments", _LIST_ATTACHMENTS, locals(), extra_query),
        read=parse_page(Attachment, "attachments", "attachments"),
    )


def save_attachments(
    body: Sequence[Attachment | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Attachment]]:
    """The attachments as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Attachment",
        operation="save_attachments",
        query=encode_query("save_attachments", {}, locals(), extra_query),
        json=encode_body(body, "attachments"),
        read=parse_saved(Attachment, "attachments"),
    )


_GET_ATTACHMENT = {
    "childticketid": INTEGER,
    "includedetails": BOOLEAN,
    "token": STRING,
}


def get_attachment(
    id: int,
    /,
    *,
    childticketid: int = UNSET,
    includedetails: bool = UNSET,
    token: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[bytes]:
    """The content of one attachment, by its id.

    Args:
        includedetails: Not measured; one public client expects the record from it, as JSON, instead of the content.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the bytes of the file.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        encode_path("/Attachment/{id}", id),
        operation="get_attachment",
        query=encode_query("get_attachment", _GET_ATTACHMENT, locals(), extra_query),
        is_content=True,
        read=bytes,
    )


def delete_attachment(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Attachment | None]:
    """The attachment that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Attachment/{id}", id),
        operation="delete_attachment",
        query=encode_query("delete_attachment", {}, locals(), extra_query),
        read=parse_deleted(Attachment),
    )


def upload_attachment_image(
    body: bytes | tuple[str, bytes],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Any]:
    """Upload an image that texts can show; as multipart/form-data, under the name file. What comes back was not measured.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the answer as it came, or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Attachment/image",
        operation="upload_attachment_image",
        query=encode_query("upload_attachment_image", {}, locals(), extra_query),
        files=encode_file(body),
        read=parse_anything,
    )


def get_attachment_image(
    id: str,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[bytes]:
    """The content of an image that texts show, by its GUID.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the bytes of the file.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        encode_path("/Attachment/image/{id}", id, is_text=True),
        operation="get_attachment_image",
        query=encode_query("get_attachment_image", {}, locals(), extra_query),
        is_content=True,
        read=bytes,
    )


def remove_attachment_image(
    id: str,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Any]:
    """Delete an image that texts show, by its GUID.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the answer as it came, or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Attachment/image/{id}", id, is_text=True),
        operation="remove_attachment_image",
        query=encode_query("remove_attachment_image", {}, locals(), extra_query),
        read=parse_anything,
    )
