# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.ticket_rule import TicketRule
from ...queries import filters
from ...types import Page, Request


def list_ticket_rules(
    *,
    access_control_level: int = UNSET,
    excludeworkflow: bool = UNSET,
    includecriteriainfo: bool = UNSET,
    isconfig: bool = UNSET,
    rule_use: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[TicketRule]]:
    """The ticket rules that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/TicketRules",
        operation="list_ticket_rules",
        query=filters("list_ticket_rules", locals(), extra_query),
        read=rows(TicketRule, "", "ticket_rules"),
    )
