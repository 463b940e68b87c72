# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.distribution_lists` take by keyword. The lists of people who get the same e-mail."""

from __future__ import annotations

from typing import Any, Required, TypedDict


class DistributionListFields(TypedDict, total=False):
    """The fields of one record of `halo.distribution_lists`."""

    addtheseusers: list[dict[str, Any]] | None
    desc: str | None
    mailbox_from: int | None
    mailbox_replyto: str | None
    members: list[dict[str, Any]] | None
    name: str | None
    """The name."""
    removetheseusers: list[dict[str, Any]] | None
    users: list[dict[str, Any]] | None
    users_count: int | None


class DistributionListUpdate(DistributionListFields, total=False):
    """The id of one record of `halo.distribution_lists`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
