"""Pseudonyms for everything on a cassette that is not known to be harmless.

By allow-list: a text, number or key that is not a word of the API gets a pseudonym. The same value has the same
pseudonym throughout a cassette, so a record that was listed can still be fetched; no table of them is stored.
Pseudonyms are numbered in the order of first use, so scrubbing a scrubbed cassette changes nothing: that is how a
check can tell whether one has been scrubbed.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable, Collection, Mapping
from http import HTTPStatus
from typing import Any, TypeVar, cast
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit, urlunsplit

from .vocabulary import BASE_URL, COUNTED, is_harmless, is_name, is_segment

P = TypeVar("P", str, int, float)
Format = Callable[[int, str, str], str]
"""Makes a pseudonym from its number, the field and the text."""

_NUMBER = re.compile(r"-?(0|[1-9]\d{0,17})")
_NUMBERS = re.compile(rf"{_NUMBER.pattern}(,{_NUMBER.pattern})+")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?")
_GUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_ADDRESS = re.compile(r"[^\s@]+@[^\s@]+")
_URL = re.compile(r"[a-zA-Z][\w+.-]*://\S+")
_MEDIA_TYPE = re.compile(
    r"(application/(json|octet-stream|pdf|problem\+json|x-www-form-urlencoded|xml|zip)|multipart/form-data"
    r"|image/(gif|jpeg|png|svg\+xml|webp)|text/(css|csv|html|plain|xml))(; ?charset=utf-8)?",
    re.IGNORECASE,
)
_WAIT = re.compile(r"\d{1,5}|[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT")
_FIRST = dt.datetime(2026, 1, 1)  # noqa: DTZ001  # naive, as Halo writes dates
_TOO_MANY = 10_000_000  # for a count: it may be a telephone number
_SMALL = (-1, 0, 1)  # none, no and yes in any field


class Pseudonyms:
    """The pseudonyms of one cassette.

    Args:
        allowed: Texts and numbers that stay as they are, because a test sends or expects them.
        numbers: Fixed pseudonyms for a number in a field, such as the id of a record that a test may write to.

    Attributes:
        replaced: The fields whose values have got a new pseudonym, in the order in which that happened.
    """

    def __init__(
        self, allowed: Collection[str | int] = (), numbers: Mapping[tuple[str, int], int] | None = None
    ) -> None:
        if isinstance(allowed, str):
            raise TypeError(f"allowed={allowed!r} would allow its characters: give a list of texts and numbers")
        self._allowed = frozenset(allowed)
        self._numbers = dict(numbers or {})
        self._assigned: dict[tuple[str, object], str | float] = {}
        self._counts: dict[str, int] = {}
        self.replaced: list[str] = []

    def url(self, url: str) -> str:
        """A URL with pseudonyms in its path and query. The host is left to the scrubber."""
        split = urlsplit(url)
        path = "/".join(map(self._segment, split.path.split("/")))
        return urlunsplit((split.scheme, split.netloc, path, self.form(split.query), ""))

    def form(self, text: str) -> str:
        """A form or a query, with pseudonyms in it."""
        fields = parse_qsl(text, keep_blank_values=True)
        return urlencode([(self._key(name), self.text(value, name)) for name, value in fields])

    def header(self, name: str, value: str) -> str:
        """The harmless part of this header; empty if there is none."""
        if name == "content-type":
            match = _MEDIA_TYPE.match(value)
            return match[0] if match else "application/octet-stream"
        if name == "retry-after":
            return value if _WAIT.fullmatch(value) else ""
        if name == "www-authenticate":
            return "Bearer" if value.lower().startswith("bearer") else ""
        if name == "content-disposition":
            return 'attachment; filename="file"'
        if name == "location":
            path = value.removeprefix(BASE_URL)
            is_same_server = path.startswith("/") and not path.startswith("//")
            return self.url(value) if is_same_server else f"{BASE_URL}/elsewhere"
        return ""

    def body(self, body: bytes, media_type: str) -> bytes:
        """JSON and forms with pseudonyms in them; of anything else only the length."""
        try:
            text = body.decode()
        except UnicodeDecodeError:
            return mask_body(body)
        if media_type.startswith("application/x-www-form-urlencoded"):
            return self.form(text).encode()
        try:
            return as_json(self.value(json.loads(text)))
        except (ValueError, RecursionError):
            return mask_body(body)

    def value(self, value: Any, field: str = "text") -> Any:
        """A JSON value of this field, with pseudonyms in it."""
        if isinstance(value, dict):
            members = cast("dict[str, Any]", value)
            return {self._key(name): self.value(member, name) for name, member in members.items()}
        if isinstance(value, list):
            return [self.value(item, field) for item in value]  # pyright: ignore[reportUnknownVariableType]
        if isinstance(value, str):
            return self.text(value, field)
        return value if value is None or isinstance(value, bool) else self._number(value, field)

    def text(self, text: str, field: str) -> str:
        """A text of this field, or its pseudonym."""
        if text in self._allowed or is_harmless(text, field):
            return text
        if _NUMBER.fullmatch(text):
            return str(self._number(int(text), field))
        if _NUMBERS.fullmatch(text):
            return ",".join(self.text(number, field) for number in text.split(","))
        name = field if is_name(field) else "text"
        kind, format_ = next((kind for pattern, kind in _KINDS if pattern.fullmatch(text)), _OTHER)
        return self._pseudonym(kind, text, lambda n: format_(n, name, text), name)

    def _number(self, number: float, field: str) -> float:
        if isinstance(number, int) and (field, number) in self._numbers:
            return self._numbers[field, number]
        if number in _SMALL or number in self._allowed:
            return number
        if isinstance(number, int):
            if field in COUNTED and abs(number) < _TOO_MANY:
                return number
            return self._pseudonym("number", number, lambda n: 1000 + n, field)
        return self._pseudonym("fraction", str(number), lambda n: 1000.5 + n, field)

    def _key(self, name: str) -> str:
        return name if is_name(name) or name in self._allowed else self.text(name, "key")

    def _segment(self, encoded: str) -> str:
        """A segment of a path; its encoding changes only if it gets a pseudonym."""
        segment = unquote(encoded)
        name = segment if is_segment(segment) else self.text(segment, "path")
        return encoded if name == segment else quote(name, safe="")

    def _pseudonym(self, kind: str, value: object, format_: Callable[[int], P], field: str) -> P:
        """The pseudonym that this value has already, or the next of its kind."""
        if (kind, value) not in self._assigned:
            pseudonym = self._next(kind, format_)
            while pseudonym in self._allowed or pseudonym in self._numbers.values():
                pseudonym = self._next(kind, format_)
            self._assigned[kind, value] = pseudonym
            if str(pseudonym) != str(value):
                self.replaced.append(field)
        return cast("P", self._assigned[kind, value])  # those of one kind have one type

    def _next(self, kind: str, format_: Callable[[int], P]) -> P:
        self._counts[kind] = self._counts.get(kind, 0) + 1
        return format_(self._counts[kind])


def as_json(value: Any) -> bytes:
    """Compact JSON; lone surrogates, which no file can hold, become question marks."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode(errors="replace")


def mask_body(body: bytes) -> bytes:
    """A body of the same length, which still looks like a web page if it was one."""
    return (b"<" if body[:1] == b"<" else b"x"[: len(body)]) + b"x" * (len(body) - 1)


def reason_phrase(status: int) -> str:
    """The standard reason phrase of a status; a server's own may say anything."""
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""


def _date(n: int, _field: str, _text: str) -> str:
    return (_FIRST + dt.timedelta(days=n)).date().isoformat()


def _moment(n: int, _field: str, text: str) -> str:
    return (_FIRST + dt.timedelta(minutes=n)).isoformat() + ("Z" if re.search(r"(Z|[+-]\d\d:?\d\d)$", text) else "")


def _guid(n: int, _field: str, _text: str) -> str:
    return f"00000000-0000-4000-8000-{n:012d}"


def _address(n: int, field: str, _text: str) -> str:
    return f"{field}.{n}@example.invalid"


def _url(n: int, _field: str, _text: str) -> str:
    return f"https://example.invalid/{n}"


def _text(n: int, field: str, _text: str) -> str:
    return f"{field} no {n}"


_KINDS: tuple[tuple[re.Pattern[str], tuple[str, Format]], ...] = (
    (_DATE, ("date", _date)),
    (_MOMENT, ("moment", _moment)),
    (_GUID, ("guid", _guid)),
    (_ADDRESS, ("address", _address)),
    (_URL, ("url", _url)),
)
"""What a text may look like, and the kind of pseudonym that looks the same."""
_OTHER: tuple[str, Format] = ("text", _text)
