# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.release_types` take by keyword. The kinds of release."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .references import TemplateReference


class ReleaseTypeGetParameters(TypedDict, total=False):
    """What `halo.release_types.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class ReleaseTypeFields(TypedDict, total=False):
    """The fields of one record of `halo.release_types`."""

    name: str | None
    releasenoteset: int | None
    spotlight_template_id: TemplateReference | None
    spotlight_template_name: str | None
    template_id: int | None
    template_name: str | None


class ReleaseTypeUpdate(ReleaseTypeFields, total=False):
    """The id of one record of `halo.release_types`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
