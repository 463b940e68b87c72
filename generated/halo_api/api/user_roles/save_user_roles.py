# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ...answers import saved
from ...models.user_role import UserRole
from ...queries import filters, records
from ...types import Request


def save_user_roles(
    body: Sequence[UserRole | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[UserRole]]:
    """The user roles as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "POST",
        "/UserRoles",
        operation="save_user_roles",
        query=filters("save_user_roles", locals(), extra_query),
        json=records(body),
        read=saved(UserRole, ""),
    )
