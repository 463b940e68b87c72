"""What is known to be harmless on a cassette: the words of the API itself, and numbers that identify nothing.

Everything else is taken for personal until shown to be harmless. Names come from the contract, as the client knows
it; the rest is a short list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

HOST = "halo.example.invalid"
BASE_URL = f"https://{HOST}"
CREDENTIALS = {"client_id": "the-client-id", "client_secret": "the-client-secret", "tenant": "the-tenant"}
"""The placeholders of credentials on cassettes."""
WRONG_CREDENTIALS = {name: f"some-other-{name.replace('_', '-')}" for name in CREDENTIALS}
"""The placeholders of credentials other than the account's own."""
NUMBERED_TOKEN = re.compile(r"token-\d{1,4}")

COUNTED = frozenset({"count", "expires_in", "page_no", "page_size", "record_count", "retry_after"})
"""Fields and parameters whose numbers are about the response and not about anybody."""
NAMING = frozenset({"datesearch", "order", "order2", "order3", "order4", "order5"})
"""Parameters whose value is a field name."""

_TEXTS = frozenset(
    {
        *("", "true", "false", "True", "False", "Bearer", "client_credentials", "password", "refresh_token"),
        *("invalid_client", "invalid_grant", "invalid_request", "invalid_scope", "unauthorized_client"),
        *("unsupported_grant_type", "validation_error", "rate_limit_exceeded", "not_found", "all", "offline_access"),
        *(BASE_URL, f"{BASE_URL}/auth", f"{BASE_URL}/api", *CREDENTIALS.values(), *WRONG_CREDENTIALS.values()),
    }
)
_SCOPE = "(?:read|edit):(?:assets|contracts|customers|items|reporting|software|suppliers|tickets)"
_PATTERNS = re.compile(
    rf"token-\d{{1,4}}|{_SCOPE}(?: {_SCOPE})*|System\.(?:Argument|NullReference)?Exception"
    # what Halo writes for no date
    r"|(?:0001-01-01|1899-12-30|1900-01-01|1901-01-01)(?:T00:00:00(?:\.0+)?Z?)?"
)
_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}){1,2}")
_SEGMENTS = frozenset({"", "api", "auth", "token", "authinfo", "instanceinfo"})
_MEMBERS = frozenset(
    {
        *("access_token", "auth_url", "client_secret", "details", "error", "error_description", "expires_in", "field"),
        *(
            "grant_type",
            "id_token",
            "message",
            "pageinate",
            "record_count",
            "refresh_token",
            "retry_after",
            "scope",
            "tenant",
        ),
        *("tenant_id", "token_type", "version", "ClassName", "Data", "ExceptionMethod", "HelpURL", "HResult"),
        *("InnerException", "Message", "RemoteStackIndex", "RemoteStackTraceString", "Source", "StackTraceString"),
        *("WatsonBuckets", "pageinate", "load_error", "loaded", "rows"),
    }
)
_FIELD_OF_RECORD = re.compile(r"\[\d{1,4}\]\.(\w+)")


def is_harmless(text: str, field: str) -> bool:
    """Whether a text of this field is a word of the API, and not personal."""
    if text in _TEXTS or _PATTERNS.fullmatch(text) or (_COLOUR.fullmatch(text) and "colour" in field):
        return True
    return field in NAMING and text in names()


def is_name(text: str) -> bool:
    """Whether it is the name of a field or filter, also as errors write it: [0].summary."""
    match = _FIELD_OF_RECORD.fullmatch(text)
    return (match[1] if match else text) in names()


def is_segment(text: str) -> bool:
    """Whether it is a segment of the path of a route."""
    return text.lower() in _SEGMENTS or text.lower() in _routes()


def is_part_of_vocabulary(text: str) -> bool:
    """Whether a text is part of a word that is on cassettes anyway, so that its occurrence means nothing."""
    words = (HOST, *_TEXTS, *_SEGMENTS, *_routes(), *names())
    return any(text.lower() in word.lower() for word in words)


@cache
def names() -> frozenset[str]:
    """The names of all fields and filters of the contract."""
    return frozenset(_names())


def _names() -> Iterator[str]:
    import attrs  # noqa: PLC0415  # here and below: needed for recording only, and models take time to load
    from halo_api import facts, models  # noqa: PLC0415

    yield from _MEMBERS | COUNTED
    for filters in facts.FILTERS.values():
        yield from filters
    for resource in facts.RESOURCES.values():
        yield from (*resource.sidecars, *filter(None, [resource.rows_key]))
    for name in models.__all__:
        model = getattr(models, name)
        yield from model._flags  # noqa: SLF001  # write-only fields
        for field in attrs.fields(model):
            yield model._wire_names.get(field.name, field.name)  # noqa: SLF001  # the names on the wire


@cache
def _routes() -> frozenset[str]:
    from halo_api import facts  # noqa: PLC0415

    return frozenset(segment.lower() for resource in facts.RESOURCES.values() for segment in resource.path.split("/"))
