# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of features."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..answers import (
    parse_page,
    parse_record,
)
from ..encoding import (
    BOOLEAN,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.feature import Feature
from ..types import ListRequest, Request

_LIST_FEATURES = {
    "isconfig": BOOLEAN,
    "showdisabled": BOOLEAN,
    "showenabled": BOOLEAN,
}


def list_features(
    *,
    isconfig: bool = UNSET,
    showdisabled: bool = UNSET,
    showenabled: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Feature]:
    """The features that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Features",
        operation="list_features",
        query=encode_query("list_features", _LIST_FEATURES, locals(), extra_query),
        read=parse_page(Feature, "", "features"),
    )


_GET_FEATURE = {
    "includedetails": BOOLEAN,
}


def get_feature(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Feature]:
    """One feature, by its id.

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
        encode_path("/Features/{id}", id),
        operation="get_feature",
        query=encode_query("get_feature", _GET_FEATURE, locals(), extra_query),
        read=parse_record(Feature),
    )
