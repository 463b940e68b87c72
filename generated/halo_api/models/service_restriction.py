# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class ServiceRestriction(Model):
    """One service restriction."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    allow_access: bool | None = None
    criteriagroup_id: int | None = None
    data_id: int | None = None
    data_name: str | None = None
    data_string: str | None = None
    service_category_id: int | None = None
    service_id: int | None = None
    svrdata_guid: str | None = None
    type: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )
