# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of email_templates."""

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
from ..models.email_template import EmailTemplate
from ..types import ListRequest, Request

_LIST_EMAIL_TEMPLATES = {
    "access_control_level": INTEGER,
    "ignore_mg": BOOLEAN,
    "isconfig": BOOLEAN,
    "messagegroup": INTEGER,
    "portalcss": BOOLEAN,
    "release_only": BOOLEAN,
}


def list_email_templates(
    *,
    access_control_level: int = UNSET,
    ignore_mg: bool = UNSET,
    isconfig: bool = UNSET,
    messagegroup: int = UNSET,
    portalcss: bool = UNSET,
    release_only: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[EmailTemplate]:
    """The email templates that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/EmailTemplate",
        operation="list_email_templates",
        query=encode_query("list_email_templates", _LIST_EMAIL_TEMPLATES, locals(), extra_query),
        read=parse_page(EmailTemplate, "", "email_templates"),
    )


def save_email_templates(
    body: Sequence[EmailTemplate | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[EmailTemplate]]:
    """The email templates as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/EmailTemplate",
        operation="save_email_templates",
        query=encode_query("save_email_templates", {}, locals(), extra_query),
        json=encode_body(body, "email_templates"),
        read=parse_saved(EmailTemplate, ""),
    )


_GET_EMAIL_TEMPLATE = {
    "includedetails": BOOLEAN,
    "messagegroup": INTEGER,
}


def get_email_template(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    messagegroup: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[EmailTemplate]:
    """One email template, by its id.

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
        encode_path("/EmailTemplate/{id}", id),
        operation="get_email_template",
        query=encode_query("get_email_template", _GET_EMAIL_TEMPLATE, locals(), extra_query),
        read=parse_record(EmailTemplate),
    )


def delete_email_template(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[EmailTemplate | None]:
    """The email template that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/EmailTemplate/{id}", id),
        operation="delete_email_template",
        query=encode_query("delete_email_template", {}, locals(), extra_query),
        read=parse_deleted(EmailTemplate),
    )
