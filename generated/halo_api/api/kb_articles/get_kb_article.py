# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import one
from ...model import UNSET
from ...models.kb_article import KbArticle
from ...queries import filters, path
from ...types import Request


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
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        path("/KBArticle/{id}", id),
        operation="get_kb_article",
        query=filters("get_kb_article", locals(), extra_query),
        read=one(KbArticle),
    )
