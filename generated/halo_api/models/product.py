# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class Product(Model):
    """One product."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    branches: list[dict[str, Any]] | None = None
    components: list[dict[str, Any]] | None = None
    default_pipeline: int | None = None
    default_pipeline_name: str | None = None
    devops_details_id: int | None = None
    devops_details_name: str | None = None
    devops_id: str | None = None
    devops_instance: dict[str, Any] | None = None
    devops_name: str | None = None
    devops_otherfield_mappings: list[dict[str, Any]] | None = None
    devops_project: dict[str, Any] | None = None
    devops_url: str | None = None
    github_repo: str | None = None
    jira_details_id: int | None = None
    jira_details_name: str | None = None
    jira_instance: dict[str, Any] | None = None
    jira_project: dict[str, Any] | None = None
    jirafield_mappings: list[dict[str, Any]] | None = None
    logo: str | None = None
    name: str | None = None
    new_icon: str | None = None
    release_count: int | None = None
    release_emails: list[dict[str, Any]] | None = None
    show_devops_mappings: bool | None = None
    third_party_id: str | None = None
    third_party_name: str | None = None
    third_party_url: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )
