# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.products` take by keyword. The products that releases are about."""

from __future__ import annotations

from typing import Any, Required, TypedDict


class ProductFilters(TypedDict, total=False):
    """What `halo.products.list` takes."""

    devops_instance: int
    third_party_only: bool


class ProductGetParameters(TypedDict, total=False):
    """What `halo.products.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class ProductFields(TypedDict, total=False):
    """The fields of one record of `halo.products`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    branches: list[dict[str, Any]] | None
    components: list[dict[str, Any]] | None
    default_pipeline: int | None
    default_pipeline_name: str | None
    devops_details_id: int | None
    devops_details_name: str | None
    devops_id: str | None
    devops_instance: dict[str, Any] | None
    devops_name: str | None
    devops_otherfield_mappings: list[dict[str, Any]] | None
    devops_project: dict[str, Any] | None
    devops_url: str | None
    github_repo: str | None
    jira_details_id: int | None
    jira_details_name: str | None
    jira_instance: dict[str, Any] | None
    jira_project: dict[str, Any] | None
    jirafield_mappings: list[dict[str, Any]] | None
    logo: str | None
    name: str | None
    new_icon: str | None
    release_count: int | None
    release_emails: list[dict[str, Any]] | None
    show_devops_mappings: bool | None
    third_party_id: str | None
    third_party_name: str | None
    third_party_url: str | None


class ProductUpdate(ProductFields, total=False):
    """The id of one record of `halo.products`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
