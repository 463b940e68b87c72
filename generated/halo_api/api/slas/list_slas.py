# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.sla import Sla
from ...queries import filters
from ...types import Page, Request


def list_slas(
    *,
    access_control_level: int = UNSET,
    isconfig: bool = UNSET,
    showpriorities: bool = UNSET,
    showworkdays: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[Sla]]:
    """The slas that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/SLA",
        operation="list_slas",
        query=filters("list_slas", locals(), extra_query),
        read=rows(Sla, "", "slas"),
    )
