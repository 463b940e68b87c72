# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import maybe_one
from ...models.kb_article import KbArticle
from ...queries import filters, path
from ...types import Request


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
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "DELETE",
        path("/KBArticle/{id}", id),
        operation="delete_kb_article",
        query=filters("delete_kb_article", locals(), extra_query),
        read=maybe_one(KbArticle),
    )
