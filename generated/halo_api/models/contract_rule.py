# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class ContractRule(Model):
    """One contract rule."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    enabled: bool | None = None
    is_matched: bool | None = None
    name: str | None = None
    outcome_contract_subtype: int | None = None
    outcome_contract_subtype_display: str | None = None
    outcome_contract_type: int | None = None
    outcome_contract_type_display: str | None = None
    outcome_covered: bool | None = None
    outcome_end_date: datetime.datetime | None = None
    outcome_value: int | None = None
    rule_criteria: list[dict[str, Any]] | None = None
    sequence: int | None = None
    """Its place in the list."""
    user_under_client: bool | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "outcome_end_date": DATETIME,
    }
