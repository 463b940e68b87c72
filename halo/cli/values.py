"""Reads what is typed: ids and names, numbers, dates in local time, JSON, and `NAME=VALUE`.

Everything is given to the library as it takes it; whether a value is right for its field, the library says.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from pathlib import Path

    from click.shell_completion import CompletionItem

    ParamType = click.ParamType[Any]
else:  # not generic in older versions
    ParamType = click.ParamType

__all__ = ["Date", "File", "Id", "Json", "Listed", "Pairs", "ParamType", "Rows", "read_text", "type_of"]

_AGO = r"([+-]?)(\d{1,5})([hdw])"
_UNITS = {"h": "hours", "d": "days", "w": "weeks"}
_DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1}
_LAST = r"(end|enddate|end_date|todate|_to)$"
_HOW = "a date such as 2024-01-31, 2024-01-31T09:00, yesterday or 7d (7 days ago; also 12h, 2w, +3d)"


def read_moment(text: str, *, is_end: bool = False, now: dt.datetime | None = None) -> dt.datetime:
    """A moment in local time, with its zone.

    Args:
        text: What was typed.
        is_end: Whether a day means its end.
        now: The time; None for the clock's.

    Raises:
        ValueError: It is not a date.
    """
    now = now or dt.datetime.now().astimezone()
    word = text.strip().casefold()
    if word == "now":
        return now
    if ago := re.fullmatch(_AGO, word):
        sign = 1 if ago[1] == "+" else -1
        return now + sign * dt.timedelta(**{_UNITS[ago[3]]: int(ago[2])})
    if (day := read_day(text, now=now)) is not None:
        midnight = dt.datetime.combine(day, dt.time.max.replace(microsecond=0) if is_end else dt.time())
        return midnight.astimezone()
    return dt.datetime.fromisoformat(text.strip()).astimezone()


def read_day(text: str, *, now: dt.datetime | None = None) -> dt.date | None:
    """A day; None if it is something else."""
    word = text.strip().casefold()
    if word in _DAYS:
        return (now or dt.datetime.now().astimezone()).date() + dt.timedelta(days=_DAYS[word])
    try:
        return dt.date.fromisoformat(word)
    except ValueError:
        return None


class Date(ParamType):
    """A date in local time.

    Args:
        is_end: Whether a day means its end, as that of a filter does which says until when.
        is_day: Whether it is for a field that holds a day and no moment.
    """

    name = "date"

    def __init__(self, *, is_end: bool = False, is_day: bool = False) -> None:
        self._is_end, self._is_day = is_end, is_day

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> dt.date:
        """The moment or the day."""
        if self._is_day and (day := read_day(value)) is not None:
            return day
        try:
            return read_moment(value, is_end=self._is_end)
        except (ValueError, OverflowError):
            self.fail(f"{value!r} is not {_HOW}.", param, ctx)


class Id(ParamType):
    """An id, or a name if the field refers to a resource.

    Args:
        refers_to: The resource whose names may stand here; None if it is not known to be one's.
    """

    name = "id"

    def __init__(self, refers_to: str | None) -> None:
        self.refers_to = refers_to

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int | str:
        """The id as a number; a name as it is."""
        if isinstance(value, int) or re.fullmatch(r"[+-]?\d{1,18}", value):
            return int(value)
        if self.refers_to is None:
            self.fail(f"{value!r} is not a whole number.", param, ctx)
        text: str = value
        return text


class Json(ParamType):
    """JSON."""

    name = "json"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """What it says."""
        try:
            return _from_json(value)
        except ValueError as error:
            self.fail(f"{value!r} is not JSON: {error}.", param, ctx)


def _from_json(text: str) -> Any:
    import json  # noqa: PLC0415  # a shell that completes does without

    return json.loads(text)


class Listed(ParamType):
    """Values with commas between them.

    Args:
        item: The type of each.
    """

    name = "list"

    def __init__(self, item: ParamType) -> None:
        self._item = item

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> list[Any]:
        """The values."""
        return [self._item.convert(part.strip(), param, ctx) for part in value.split(",")]


class Pair(ParamType):
    """`NAME=VALUE`.

    Args:
        is_json: Whether a value that is JSON is read as that.
    """

    name = "pair"

    def __init__(self, *, is_json: bool = False) -> None:
        self._is_json = is_json

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, Any]:
        """Name and value; no value is None."""
        name, equals, text = value.partition("=")
        if not name or not equals:
            self.fail(f"{value!r} is not NAME=VALUE.", param, ctx)
        if self._is_json:
            try:
                return name, _from_json(text)
            except ValueError:
                return name, text
        return name, text or None


class Pairs(click.Option):
    """An option for `NAME=VALUE`, once for each name.

    Args:
        declarations: How it is called.
        text: Its help.
        is_json: Whether a value that is JSON is read as that.
    """

    def __init__(self, declarations: Sequence[str], *, text: str, is_json: bool = True) -> None:
        kind = Pair(is_json=is_json)
        super().__init__(
            declarations, type=kind, multiple=True, metavar="NAME=VALUE", help=text, callback=_each_name_once
        )


def _each_name_once(context: click.Context, param: click.Parameter, pairs: Any) -> Any:
    names = [name for name, _ in pairs]
    if twice := next((name for name in names if names.count(name) > 1), None):
        raise click.BadParameter(f"{twice} is given twice, and only one value of it can be sent.", context, param)
    return pairs


class File(ParamType):
    """A file; whether it can be used is seen when it is."""

    name = "file"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path:  # noqa: ARG002  # Click's signature
        """Its path."""
        from pathlib import Path  # noqa: PLC0415  # takes longer to load than all of this module

        return Path(value)

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:  # noqa: ARG002  # Click's signature
        """Files, by the shell."""
        from click.shell_completion import CompletionItem  # noqa: PLC0415  # only if a shell asks

        return [CompletionItem(incomplete, type="file")]


class Rows(ParamType):
    """A number of rows."""

    name = "n"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """The number, 1 or more."""
        if not re.fullmatch(r"\d{1,12}", value) or int(value) < 1:
            self.fail(f"{value!r} is not a number of rows, 1 or more.", param, ctx)
        return int(value)


def type_of(kind: str, refers_to: str | None, name: str, *, is_day: bool = False) -> tuple[ParamType, str]:
    """The type of an option for a filter or a field, and what its help calls the value.

    Args:
        kind: As `describe` gives it.
        refers_to: The resource whose ids it takes.
        name: Of the filter or field.
        is_day: Whether it holds a day.
    """
    named = "ID|NAME" if refers_to else "N"
    match kind:
        case "integer":
            return Id(refers_to), named
        case "number":
            return (Id(refers_to), named) if refers_to else (click.FLOAT, "N")
        case "datetime" | "moment":
            return Date(is_end=re.search(_LAST, name) is not None, is_day=is_day), "DATE"
        case "integers":
            return Listed(Id(refers_to)), f"{named},..."
        case _:
            return _OTHERS.get(kind, (click.STRING, "TEXT"))


_OTHERS: Mapping[str, tuple[ParamType, str]] = {
    "strings": (Listed(click.STRING), "TEXT,..."),
    "object": (Json(), "JSON"),
    "objects": (Json(), "JSON"),
    "any": (Json(), "JSON"),
}

_FLAGS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}


def read_text(text: str, kind: str, refers_to: str | None, name: str, *, is_day: bool = False) -> Any:
    """The value that a cell of a table says for a field.

    Raises:
        ValueError: It says none.
    """
    if kind == "boolean":
        if text.strip().casefold() not in _FLAGS:
            raise ValueError(f"{text!r} is not yes or no.")
        return _FLAGS[text.strip().casefold()]
    try:
        return type_of(kind, refers_to, name, is_day=is_day)[0].convert(text, None, None)
    except click.UsageError as error:
        raise ValueError(error.message) from error
