# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of pdf_templates."""

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
from ..models.pdf_template import PdfTemplate
from ..types import ListRequest, Request

_LIST_PDF_TEMPLATES = {
    "licencename": STRING,
    "type": INTEGER,
}


def list_pdf_templates(
    *,
    licencename: str = UNSET,
    type: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[PdfTemplate]:
    """The pdf templates that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/PdfTemplate",
        operation="list_pdf_templates",
        query=encode_query("list_pdf_templates", _LIST_PDF_TEMPLATES, locals(), extra_query),
        read=parse_page(PdfTemplate, "", "pdf_templates"),
    )


def save_pdf_templates(
    body: Sequence[PdfTemplate | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[PdfTemplate]]:
    """The pdf templates as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/PdfTemplate",
        operation="save_pdf_templates",
        query=encode_query("save_pdf_templates", {}, locals(), extra_query),
        json=encode_body(body, "pdf_templates"),
        read=parse_saved(PdfTemplate, ""),
    )


_GET_PDF_TEMPLATE = {
    "includedetails": BOOLEAN,
    "licencename": STRING,
    "system_use": STRING,
}


def get_pdf_template(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    licencename: str = UNSET,
    system_use: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[PdfTemplate]:
    """One pdf template, by its id.

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
        encode_path("/PdfTemplate/{id}", id),
        operation="get_pdf_template",
        query=encode_query("get_pdf_template", _GET_PDF_TEMPLATE, locals(), extra_query),
        read=parse_record(PdfTemplate),
    )


def delete_pdf_template(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[PdfTemplate | None]:
    """The pdf template that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/PdfTemplate/{id}", id),
        operation="delete_pdf_template",
        query=encode_query("delete_pdf_template", {}, locals(), extra_query),
        read=parse_deleted(PdfTemplate),
    )
