# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.mailbox import Mailbox
from ...queries import filters
from ...types import Page, Request


def list_mailboxes(
    *,
    department_id: int = UNSET,
    from_addresses: bool = UNSET,
    ignore_default: bool = UNSET,
    organisation_id: int = UNSET,
    showall: bool = UNSET,
    team_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[Mailbox]]:
    """The mailboxes that match the filters.

    Args:
        department_id: Records of this department.
        organisation_id: Records of this organisation.
        showall: Whether records come that the agent's own restrictions would hide.
        team_id: Records of this team.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/Mailbox",
        operation="list_mailboxes",
        query=filters("list_mailboxes", locals(), extra_query),
        read=rows(Mailbox, "", "mailboxes"),
    )
