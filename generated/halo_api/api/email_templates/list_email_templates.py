# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.email_template import EmailTemplate
from ...queries import filters
from ...types import Page, Request


def list_email_templates(
    *,
    access_control_level: int = UNSET,
    ignore_mg: bool = UNSET,
    isconfig: bool = UNSET,
    messagegroup: int = UNSET,
    portalcss: bool = UNSET,
    release_only: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[EmailTemplate]]:
    """The email templates that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/EmailTemplate",
        operation="list_email_templates",
        query=filters("list_email_templates", locals(), extra_query),
        read=rows(EmailTemplate, "", "email_templates"),
    )
