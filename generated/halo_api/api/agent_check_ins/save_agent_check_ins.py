# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ...answers import saved
from ...models.agent_check_in import AgentCheckIn
from ...queries import filters, records
from ...types import Request


def save_agent_check_ins(
    body: Sequence[AgentCheckIn | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[AgentCheckIn]]:
    """The agent check ins as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "POST",
        "/AgentCheckIn",
        operation="save_agent_check_ins",
        query=filters("save_agent_check_ins", locals(), extra_query),
        json=records(body),
        read=saved(AgentCheckIn, ""),
    )
