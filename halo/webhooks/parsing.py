"""Reads a delivery: who it is from, then how large it is, and only then what is in it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Protocol, cast
from urllib.parse import parse_qsl

from .._policy.redaction import NO_SECRETS
from .._settings.validators import is_count
from ..errors import ConfigurationError, DeliveryError, InvalidRequestError
from .auth import Auth, Basic, Bearer, Key, NoAuth
from .events import Event, read_events

__all__ = ["Headers", "parse"]


class _HasItems(Protocol):
    def items(self) -> Iterable[tuple[str, Any]]: ...


Headers = _HasItems | Iterable[tuple[str | bytes, str | bytes]]
"""The headers of a request: a mapping, `http.server`'s own, or pairs as ASGI has them, their names in any case."""

_MOST_FIELDS = 1000
_LARGEST = 10 * 2**20
_ADVICE = "Answer it with this error's `status`; its text tells no secret."


def parse(headers: Headers, body: bytes | str, *, auth: Auth, max_bytes: int = _LARGEST) -> list[Event]:
    """The events of a delivery: one, or as many as the webhook puts into a batch.

    The content type is not trusted: a body that begins as JSON is read as JSON, any other as a form, if it is called
    one. Payloads of no known form come through, as events whose `is_known` is False.

    Args:
        headers: Of the request.
        body: Of the request, as it came.
        auth: What the webhook sends to show that it is Halo; `NoAuth()` if that is nothing.
        max_bytes: A larger body is refused unread. Have the server refuse it before that, too: it is in memory here.

    Raises:
        DeliveryError: It is not authentic, too large or unreadable; `status` is what to answer.
        ConfigurationError: `auth` or `max_bytes` is not valid, whatever has come.
        InvalidRequestError: `body` is neither bytes nor text, or `headers` are not headers.
    """
    if not isinstance(auth, NoAuth | Basic | Bearer | Key):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError(
            "auth is none of Basic, Bearer, Key and NoAuth.", advice="NoAuth() accepts everything."
        )
    if not is_count(max_bytes):
        raise ConfigurationError(f"max_bytes={max_bytes!r} is not a number of bytes.", advice="Give an int above 0.")
    if not isinstance(body, bytes | bytearray | str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidRequestError(f"body is {type(body).__name__}.", advice="Give the body as it came, not its JSON.")
    values = _values_of(headers, (auth.header, "content-type"))
    del headers  # a traceback with local variables shows no credentials
    if values is None:
        raise InvalidRequestError("headers has no names and values.", advice="Give the headers as your server does.")
    if not auth.accepts(values.pop(auth.header.lower(), [])):
        raise DeliveryError(
            "The delivery is not authentic: its credentials are missing or wrong.", status=401, advice=_ADVICE
        )
    if len(body) > max_bytes:
        raise DeliveryError(f"The delivery has more than {max_bytes:,} bytes.", status=413, advice=_ADVICE)
    types = values.get("content-type", [])
    return read_events(_payload(body, types[0].decode("latin-1") if types else ""))


def _values_of(headers: Headers, names: Iterable[str]) -> dict[str, list[bytes]] | None:
    """The values of these headers, by their names in lower case; None if they are not headers."""
    values: dict[str, list[bytes]] = {name.lower(): [] for name in names if name}
    pairs = cast("Any", getattr(headers, "items", lambda: headers))
    try:
        for name, value in pairs():
            text = name.decode("latin-1") if isinstance(name, bytes) else str(name)
            if text.lower() in values:
                values[text.lower()].append(value if isinstance(value, bytes) else value.encode("utf-8", "replace"))
    except (AttributeError, TypeError, ValueError):
        return None
    return values


def _payload(body: bytes | str, content_type: str) -> Any:
    """What the body says."""
    try:
        text = body.decode("utf-8-sig") if isinstance(body, bytes | bytearray) else body.removeprefix("\ufeff")
        if text.lstrip()[:1] in {"{", "["}:
            return json.loads(text)
        if content_type.partition(";")[0].strip().lower() == "application/x-www-form-urlencoded":
            return _form(text)
    except (ValueError, RecursionError) as error:
        cause: BaseException | None = NO_SECRETS.copy_of(error)  # without the body, which the error of json holds
        problem = "not UTF-8" if isinstance(error, UnicodeDecodeError) else "nested too deeply or not valid"
    else:
        cause, problem = None, "neither JSON nor a form"
    del body
    raise DeliveryError(f"The body of the delivery is {problem}.", status=400, advice=_ADVICE) from cause


def _form(text: str) -> Any:
    """What a form says: the JSON that its one field is, or its fields, those decoded that are JSON.

    A field that comes several times is the list of its values: each of them may be an event.
    """
    pairs = parse_qsl(text, keep_blank_values=True, max_num_fields=_MOST_FIELDS)
    fields: dict[str, list[Any]] = {}
    for name, value in pairs:
        fields.setdefault(name, []).append(_json_or_text(value))
    values = {name: each if len(each) > 1 else each[0] for name, each in fields.items()}
    if len(pairs) == 1:
        [(field, content)] = values.items()
        return content if not isinstance(content, str) else values if content else _json_or_text(field)
    return values


def _json_or_text(text: str) -> Any:
    """What a field says; one that only begins like JSON, such as the subject of a mail, is text."""
    if text.lstrip()[:1] not in {"{", "["}:
        return text
    try:
        return json.loads(text)
    except ValueError:
        return text
