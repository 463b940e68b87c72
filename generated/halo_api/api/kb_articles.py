# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of kb_articles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..answers import (
    parse_deleted,
    parse_page,
    parse_record,
    parse_saved,
)
from ..encoding import (
    BOOLEAN,
    INTEGER,
    STRING,
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.kb_article import KbArticle
from ..types import ListRequest, Request

_LIST_KB_ARTICLES = {
    "activeinactive": STRING,
    "advanced_search": STRING,
    "articletype": STRING,
    "client_id": INTEGER,
    "device_id": INTEGER,
    "faqlists": STRING,
    "includeactive": BOOLEAN,
    "includeinactive": BOOLEAN,
    "key": STRING,
    "language_code": STRING,
    "language_override": STRING,
    "needsreview": STRING,
    "order": STRING,
    "order2": STRING,
    "order3": STRING,
    "order4": STRING,
    "order5": STRING,
    "orderdesc": BOOLEAN,
    "orderdesc2": BOOLEAN,
    "orderdesc3": BOOLEAN,
    "orderdesc4": BOOLEAN,
    "orderdesc5": BOOLEAN,
    "organisation_id": INTEGER,
    "related_to": INTEGER,
    "related_to_ticket": INTEGER,
    "search": STRING,
    "site_id": INTEGER,
    "type": INTEGER,
}


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
) -> ListRequest[KbArticle]:
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
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/KBArticle",
        operation="list_kb_articles",
        query=encode_query("list_kb_articles", _LIST_KB_ARTICLES, locals(), extra_query),
        read=parse_page(KbArticle, "articles", "kb_articles"),
    )


def save_kb_articles(
    body: Sequence[KbArticle | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[KbArticle]]:
    """The kb articles as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/KBArticle",
        operation="save_kb_articles",
        query=encode_query("save_kb_articles", {}, locals(), extra_query),
        json=encode_body(body, "kb_articles"),
        read=parse_saved(KbArticle, "articles"),
    )


_GET_KB_ARTICLE = {
    "includedetails": BOOLEAN,
    "language_code": STRING,
    "language_override": STRING,
    "organisation_id": INTEGER,
}


def get_kb_article(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    language_code: str = UNSET,
    language_override: str = UNSET,
    organisation_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[KbArticle]:
    """One kb article, by its id.

    Args:
        includedetails: Whether details come too: lists, custom fields and what else list rows lack.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        encode_path("/KBArticle/{id}", id),
        operation="get_kb_article",
        query=encode_query("get_kb_article", _GET_KB_ARTICLE, locals(), extra_query),
        read=parse_record(KbArticle),
    )


def delete_kb_article(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[KbArticle | None]:
    """The kb article that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/KBArticle/{id}", id),
        operation="delete_kb_article",
        query=encode_query("delete_kb_article", {}, locals(), extra_query),
        read=parse_deleted(KbArticle),
    )
