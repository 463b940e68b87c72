# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.field_info import FieldInfo
from ...queries import filters
from ...types import Page, Request


def list_custom_fields(
    *,
    access_control_level: int = UNSET,
    domain: str = UNSET,
    excluderanges: bool = UNSET,
    excludetables: bool = UNSET,
    excludetableself: bool = UNSET,
    extratype: int = UNSET,
    fieldtype: int = UNSET,
    fieldtypemultiple: str = UNSET,
    includecategories: bool = UNSET,
    includedatefields: bool = UNSET,
    includejirafields: bool = UNSET,
    includeremotefields: bool = UNSET,
    includevalues: bool = UNSET,
    inputtype: int = UNSET,
    isapprovalstep: bool = UNSET,
    isconfig: bool = UNSET,
    iscustomfieldsetup: bool = UNSET,
    systemid: int = UNSET,
    typeid: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[FieldInfo]]:
    """The custom fields that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/FieldInfo",
        operation="list_custom_fields",
        query=filters("list_custom_fields", locals(), extra_query),
        read=rows(FieldInfo, "", "custom_fields"),
    )
