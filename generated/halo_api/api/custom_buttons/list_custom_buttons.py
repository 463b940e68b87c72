# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.custom_button import CustomButton
from ...queries import filters
from ...types import Page, Request


def list_custom_buttons(
    *,
    isbuttonsetup: bool = UNSET,
    ispermissionsetup: bool = UNSET,
    msid: int = UNSET,
    typeid: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[CustomButton]]:
    """The custom buttons that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/CustomButton",
        operation="list_custom_buttons",
        query=filters("list_custom_buttons", locals(), extra_query),
        read=rows(CustomButton, "", "custom_buttons"),
    )
