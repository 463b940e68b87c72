# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.contract_rules` take by keyword. The rules that choose a contract for what is worked on a
ticket."""

from __future__ import annotations

import datetime
from typing import Any, Required, TypedDict


class ContractRuleFields(TypedDict, total=False):
    """The fields of one record of `halo.contract_rules`."""

    enabled: bool | None
    is_matched: bool | None
    name: str | None
    outcome_contract_subtype: int | None
    outcome_contract_subtype_display: str | None
    outcome_contract_type: int | None
    outcome_contract_type_display: str | None
    outcome_covered: bool | None
    outcome_end_date: datetime.datetime | datetime.date | str | None
    outcome_value: int | None
    rule_criteria: list[dict[str, Any]] | None
    sequence: int | None
    """Its place in the list."""
    user_under_client: bool | None


class ContractRuleUpdate(ContractRuleFields, total=False):
    """The id of one record of `halo.contract_rules`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
