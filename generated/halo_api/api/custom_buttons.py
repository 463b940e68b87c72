# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of custom_buttons."""

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
from ..models.custom_button import CustomButton
from ..types import ListRequest, Request

_LIST_CUSTOM_BUTTONS = {
    "isbuttonsetup": BOOLEAN,
    "ispermissionsetup": BOOLEAN,
    "msid": INTEGER,
    "typeid": INTEGER,
}


def list_custom_buttons(
    *,
    isbuttonsetup: bool = UNSET,
    ispermissionsetup: bool = UNSET,
    msid: int = UNSET,
    typeid: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[CustomButton]:
    """The custom buttons that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/CustomButton",
        operation="list_custom_buttons",
        query=encode_query("list_custom_buttons", _LIST_CUSTOM_BUTTONS, locals(), extra_query),
        read=parse_page(CustomButton, "", "custom_buttons"),
    )


def save_custom_buttons(
    body: Sequence[CustomButton | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[CustomButton]]:
    """The custom buttons as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/CustomButton",
        operation="save_custom_buttons",
        query=encode_query("save_custom_buttons", {}, locals(), extra_query),
        json=encode_body(body, "custom_buttons"),
        read=parse_saved(CustomButton, ""),
    )


_GET_CUSTOM_BUTTON = {
    "includedetails": BOOLEAN,
}


def get_custom_button(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[CustomButton]:
    """One custom button, by its id.

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
        encode_path("/CustomButton/{id}", id),
        operation="get_custom_button",
        query=encode_query("get_custom_button", _GET_CUSTOM_BUTTON, locals(), extra_query),
        read=parse_record(CustomButton),
    )


def delete_custom_button(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[CustomButton | None]:
    """The custom button that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/CustomButton/{id}", id),
        operation="delete_custom_button",
        query=encode_query("delete_custom_button", {}, locals(), extra_query),
        read=parse_deleted(CustomButton),
    )
