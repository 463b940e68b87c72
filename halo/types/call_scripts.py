# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.call_scripts` take by keyword. The questions to ask a caller."""

from __future__ import annotations

from typing import Any, Required, TypedDict


class CallScriptGetParameters(TypedDict, total=False):
    """What `halo.call_scripts.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class CallScriptFields(TypedDict, total=False):
    """The fields of one record of `halo.call_scripts`."""

    category_1: str | None
    name: str | None
    note: str | None
    """The text, plain."""
    questions: list[dict[str, Any]] | None


class CallScriptUpdate(CallScriptFields, total=False):
    """The id of one record of `halo.call_scripts`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
