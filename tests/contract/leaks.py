"""What must not be in a cassette, looked for by somebody who does not know the secrets.

The scrubber knows what it is to hide, and refuses to save it; this looks at the files as anybody can who finds them.
"""

from __future__ import annotations

import json
import re
from base64 import b64decode
from collections.abc import Iterator
from copy import copy, deepcopy
from typing import Any
from urllib.parse import parse_qsl

from vcr.serialize import deserialize

from halo.testing.cassettes.readable import ReadableSerializer
from halo.testing.cassettes.scrubber import (
    ALLOWED_REQUEST_HEADERS,
    ALLOWED_RESPONSE_HEADERS,
    CREDENTIAL_FIELDS,
    TOKEN_FIELDS,
    Account,
    Scrubber,
)
from halo.testing.cassettes.vocabulary import CREDENTIALS, HOST, NUMBERED_TOKEN
from scripts.recording.cassettes import Cassette, Exchange
from scripts.recording.tenant import pseudonyms

RESERVED = r"(?:[\w-]+\.)*(?:example|invalid)\b"
"""Hosts that nobody can have (RFC 2606)."""

PATTERNS = {
    "a host": rf"https?://(?!{RESERVED}(?:[/\s\"'#?]|$))[^\s\"'/]+",
    "a host without a scheme": rf"(?<![\w:/])//(?!{RESERVED})[\w-]+(?:\.[\w-]+)+",
    "a host of somebody's network": r"\b[\w-]+\.(?:corp|internal|intranet|lan|local)\b",
    "an e-mail address": rf"[\w.+-]+@(?!{RESERVED})[\w-]+(?:\.[\w-]+)+",
    "a tenant": r"(?i)\b[\w-]+\.(?:halopsa|haloitsm|haloservicedesk)\.com\b",
    "an IP address": r"(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])",
    "a JWT": r"\beyJ[\w-]{8,}",
    "an Authorization value": r"(?i)\b(?:bearer|basic) (?!token-\d+\b)[\w+/=.-]{8,}",
    "a random text": r"\b(?=\w*\d)(?=\w*[A-Za-z])\w{32,}\b",
    "credentials of the recording": r"\brecording-(?:id|secret|tenant)\b",
}
HEAD = {
    "recorded_from": re.compile(r"(sandbox|tenant) (v?\d{1,4}(\.\d{1,6}){1,4}|of an unknown version)"),
    "contract": re.compile(r"v\d+ [0-9a-f]{12}"),
    "digest": re.compile(r"[0-9a-f]{12}"),
}
"""What a cassette says about itself."""
HARMLESS = {
    **{field: re.compile(f"{name}|some-other-{field.replace('_', '-')}") for field, name in CREDENTIALS.items()},
    **dict.fromkeys(TOKEN_FIELDS, NUMBERED_TOKEN),
}


def leaks(cassette: Cassette) -> Iterator[str]:
    """What this cassette gives away, a line for each; the secret itself is not in it."""
    text = _with_files_read(cassette.text.partition("\nversion: ")[2])
    yield from (f"{name} in the head" for name, value in cassette.head.items() if not HEAD[name].fullmatch(value))
    for what, pattern in PATTERNS.items():
        yield from (f"{what}: {match[0][:6]}..." for match in re.finditer(pattern, text))
    for exchange in cassette.exchanges:
        yield from (f"{exchange}: {what}" for what in _in_exchange(exchange))


def named(cassette: Cassette) -> Iterator[str]:
    """Where a cassette of a tenant holds something without a pseudonym, a line for each exchange.

    Scrubbing again changes nothing on a cassette that has been scrubbed, whoever is on it.
    """
    scrubber = Scrubber(Account(), pseudonyms())
    requests, answers, *_ = deserialize(cassette.text, ReadableSerializer(lambda _: {}))
    for exchange, request, answer in zip(cassette.exchanges, requests, answers, strict=True):
        before = _saved(request, answer)
        if _saved(*scrubber.interaction(scrubber.request(copy(request)), deepcopy(answer), None)) != before:
            yield f"{exchange}: not everything has a pseudonym"


def _saved(request: Any, answer: Any) -> object:
    return request.method, request.uri, _value(request.body), dict(request.headers), _with_value(answer)


def _with_value(answer: dict[str, Any]) -> dict[str, Any]:
    return {**answer, "body": _value(answer["body"]["string"])}


def _value(body: bytes | str | None) -> object:
    """JSON as a value: cassettes hold it in indented lines."""
    try:
        return json.loads(body or b"")
    except ValueError:
        return body or b""


def _with_files_read(text: str) -> str:
    """The text with what YAML writes in base64, because it is no text, as the letters that are in it."""
    return re.sub(
        r"!!binary \|\n((?:\s+[\w+/=]+\n)+)", lambda match: b64decode(match[1]).decode("ascii", "replace"), text
    )


def _in_exchange(exchange: Exchange) -> Iterator[str]:
    if exchange.host != HOST:
        yield "another host"
    yield from (f"header {name}" for name in exchange.request.headers.keys() - ALLOWED_REQUEST_HEADERS)
    yield from (f"header {name}" for name in exchange.answer.headers.keys() - ALLOWED_RESPONSE_HEADERS)
    if exchange.path.endswith("/auth/token"):
        yield from _in_fields([*exchange.query, *parse_qsl(exchange.request.body)])
    for message in (exchange.request, exchange.answer):
        if message.media_type == "application/json" and message.body:
            yield from _in_fields(_texts(message.json))


def _in_fields(fields: list[tuple[str, str]]) -> Iterator[str]:
    for name, value in fields:
        harmless = HARMLESS.get(name)
        if harmless and not harmless.fullmatch(value):
            yield f"{name} is not ours"


def _texts(value: Any, name: str = "") -> list[tuple[str, str]]:
    """Every text of a response, with the credential or token that its field holds."""
    if isinstance(value, dict):
        fields: dict[str, Any] = value
        return [text for key, member in fields.items() for text in _texts(member, CREDENTIAL_FIELDS.get(key, key))]
    if isinstance(value, list):
        return [text for item in value for text in _texts(item, name)]
    return [(name, value)] if isinstance(value, str) else []
