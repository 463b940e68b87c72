# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.kb_article import KbArticle
from ...queries import filters
from ...types import Page, Request


def list_kb_articles(
    *,
    activeinactive: str = UNSET,
    advanced_search: str = UNSET,
    articletype: str = UNSET,
    client_id: int = UNSET,
    device_id: int = UNSET,
    faqlists: str = UNSET,
    includeactive: bool = UNSET,
    includeinactive: bool = UNSET,
    key: str = UNSET,
    language_code: str = UNSET,
    language_override: str = UNSET,
    needsreview: str = UNSET,
    order: str = UNSET,
    order2: str = UNSET,
    order3: str = UNSET,
    order4: str = UNSET,
    order5: str = UNSET,
    orderdesc: bool = UNSET,
    orderdesc2: bool = UNSET,
    orderdesc3: bool = UNSET,
    orderdesc4: bool = UNSET,
    orderdesc5: bool = UNSET,
    organisation_id: int = UNSET,
    related_to: int = UNSET,
    related_to_ticket: int = UNSET,
    search: str = UNSET,
    site_id: int = UNSET,
    type: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[KbArticle]]:
    """The kb articles that match the filters, a page of them at a time.

    Args:
        activeinactive: Two flags, comma separated: whether active and whether inactive records are given.
        advanced_search: Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value.
        client_id: Records of this client.
        includeactive: Whether active records are given.
        includeinactive: Whether inactive records are given.
        order: The field to sort by.
        order2: The field to sort by where order says equal; up to order5.
        orderdesc: Whether the order is descending. Only the literal true is obeyed.
        orderdesc2: Whether that order is descending.
        organisation_id: Records of this organisation.
        search: Text to look for.
        site_id: Records of this site.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/KBArticle",
        operation="list_kb_articles",
        query=filters("list_kb_articles", locals(), extra_query),
        read=rows(KbArticle, "articles", "kb_articles"),
    )
