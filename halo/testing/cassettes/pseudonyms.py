"""Other names for everything on a tape that is not known to be harmless.

By allow-list: a text, number or key that is no word of the API gets a pseudonym. The same value has the same
pseudonym wherever it stands on the tape, so a record that was listed can still be got; no table of them is kept.
Pseudonyms are counted in the order of their first use, and so are their own: who scrubs a scrubbed tape changes
nothing, which is how a guard can tell whether one has been scrubbed.
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
Written = Callable[[int, str, str], str]
"""A pseudonym, by its number, the field and the text."""

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
_TOO_MANY = 10_000_000  # to be a count: it may be a telephone number
_SMALL = (-1, 0, 1)  # none, no and yes, wherever they stand


class Pseudonyms:
    """The pseudonyms of one tape.

    Args:
        kept: Texts and numbers that stay as they are, because a test asks for them or expects them.
        numbers: Pseudonyms that are settled for a number in a field, such as the id of what a test may write to.
    """

    def __init__(self, kept: Collection[str | int] = (), numbers: Mapping[tuple[str, int], int] | None = None) -> None:
        if isinstance(kept, str):
            raise TypeError(f"kept={kept!r} would be its letters: give a list of texts and numbers")
        self._kept = frozenset(kept)
        self._numbers = dict(numbers or {})
        self._given: dict[tuple[str, object], str | float] = {}
        self._counts: dict[str, int] = {}

    def url(self, url: str) -> str:
        """A URL whose path and query give nobody away. The host is somebody else's business."""
        split = urlsplit(url)
        path = "/".join(map(self._written, split.path.split("/")))
        return urlunsplit((split.scheme, split.netloc, path, self.form(split.query), ""))

    def form(self, text: str) -> str:
        """The fields of a form, or of a query."""
        fields = parse_qsl(text, keep_blank_values=True)
        return urlencode([(self._key(name), self.text(value, name)) for name, value in fields])

    def header(self, name: str, value: str) -> str:
        """What is harmless of this header; empty where nothing is."""
        if name == "content-type":
            known = _MEDIA_TYPE.match(value)
            return known[0] if known else "application/octet-stream"
        if name == "retry-after":
            return value if _WAIT.fullmatch(value) else ""
        if name == "www-authenticate":
            return "Bearer" if value.lower().startswith("bearer") else ""
        if name == "content-disposition":
            return 'attachment; filename="file"'
        if name == "location":
            place = value.removeprefix(BASE_URL)
            is_ours = place.startswith("/") and not place.startswith("//")
            return self.url(value) if is_ours else f"{BASE_URL}/elsewhere"
        return ""

    def body(self, body: bytes, media_type: str) -> bytes:
        """JSON and forms with pseudonyms in them; of anything else no more than its length."""
        try:
            text = body.decode()
        except UnicodeDecodeError:
            return masked(body)
        if media_type.startswith("application/x-www-form-urlencoded"):
            return self.form(text).encode()
        try:
            return as_json(self.value(json.loads(text)))
        except (ValueError, RecursionError):
            return masked(body)

    def value(self, value: Any, field: str = "text") -> Any:
        """A JSON value, found in this field."""
        if isinstance(value, dict):
            members = cast("dict[str, Any]", value)
            return {self._key(name): self.value(one, name) for name, one in members.items()}
        if isinstance(value, list):
            return [self.value(one, field) for one in value]  # pyright: ignore[reportUnknownVariableType]
        if isinstance(value, str):
            return self.text(value, field)
        return value if value is None or isinstance(value, bool) else self._number(value, field)

    def text(self, text: str, field: str) -> str:
        """A text, found in this field."""
        if text in self._kept or is_harmless(text, field):
            return text
        if _NUMBER.fullmatch(text):
            return str(self._number(int(text), field))
        if _NUMBERS.fullmatch(text):
            return ",".join(self.text(one, field) for one in text.split(","))
        named = field if is_name(field) else "text"
        kind, written = next((one for pattern, one in _KINDS if pattern.fullmatch(text)), _OTHER)
        return self._pseudonym(kind, text, lambda n: written(n, named, text))

    def _number(self, number: float, field: str) -> float:
        if isinstance(number, int) and (field, number) in self._numbers:
            return self._numbers[field, number]
        if number in _SMALL or number in self._kept:
            return number
        if isinstance(number, int):
            if field in COUNTED and abs(number) < _TOO_MANY:
                return number
            return self._pseudonym("number", number, lambda n: 1000 + n)
        return self._pseudonym("fraction", str(number), lambda n: 1000.5 + n)

    def _key(self, name: str) -> str:
        return name if is_name(name) or name in self._kept else self.text(name, "key")

    def _written(self, part: str) -> str:
        """A segment of a path; one that stays is left as it was written."""
        said = unquote(part)
        named = self._segment(said)
        return part if named == said else quote(named, safe="")

    def _segment(self, part: str) -> str:
        return part if is_segment(part) else self.text(part, "path")

    def _pseudonym(self, kind: str, value: object, made: Callable[[int], P]) -> P:
        """The one that this value has already, or the next one of its kind."""
        if (kind, value) not in self._given:
            found = self._next(kind, made)
            while found in self._kept or found in self._numbers.values():
                found = self._next(kind, made)
            self._given[kind, value] = found
        return cast("P", self._given[kind, value])  # those of one kind have one type

    def _next(self, kind: str, made: Callable[[int], P]) -> P:
        self._counts[kind] = self._counts.get(kind, 0) + 1
        return made(self._counts[kind])


def as_json(value: Any) -> bytes:
    """As short as it can be written; half characters, which no file can hold, become question marks."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode(errors="replace")


def masked(body: bytes) -> bytes:
    """As long as it was, and still a page where it was one."""
    return (b"<" if body[:1] == b"<" else b"x"[: len(body)]) + b"x" * (len(body) - 1)


def reason(status: int) -> str:
    """What the standard calls this status; servers may say what they like there."""
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


def _elsewhere(n: int, _field: str, _text: str) -> str:
    return f"https://example.invalid/{n}"


def _text(n: int, field: str, _text: str) -> str:
    return f"{field} no {n}"


_KINDS: tuple[tuple[re.Pattern[str], tuple[str, Written]], ...] = (
    (_DATE, ("date", _date)),
    (_MOMENT, ("moment", _moment)),
    (_GUID, ("guid", _guid)),
    (_ADDRESS, ("address", _address)),
    (_URL, ("url", _elsewhere)),
)
"""What a text looks like, and the kind of pseudonym that looks like it too."""
_OTHER: tuple[str, Written] = ("text", _text)
