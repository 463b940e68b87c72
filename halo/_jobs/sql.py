"""SQL that Halo runs: what may be sent, how it goes in chunks, and what its values mean.

`checked` protects against accidents: a second statement, a forgotten quote, a DELETE from the clipboard. It is no
security boundary, as whoever may run SQL through the API can send what this refuses without it. So it refuses what it
does not understand, and where a word might begin another statement, it does not ask whether it does.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NoReturn

import attrs
from halo_api.values import DATETIME, INTEGER, is_integer, read_whole_number

from ..errors import InvalidRequestError, PermissionDeniedError
from ..results import MAX_REPORT_ROWS, ReportRows

if TYPE_CHECKING:
    from halo_api.models import ReportColumn

    from ..errors import StatusError

__all__ = ["Chunks", "advice_on", "checked", "chunks_of", "report_of", "typed"]

Row = dict[str, Any]

_TOKEN = re.compile(
    r"""
      (?P<blank>[ \t\r\n]+)
    | (?P<comment>--|/\*)
    | (?P<text>'(?:[^']|'')*+')
    | (?P<name>"(?:[^"]|"")*+"|\[(?:[^\]]|\]\])*+\])
    | (?P<number>0x[0-9a-f]*|[0-9]+(?:\.[0-9]*)?(?:e[+-]?[0-9]+)?)
    | (?P<word>[^\W\d][\w@\#$]*|[@\#][\w@\#$]*)
    | (?P<mark>.)
    """,
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)

# What begins a statement other than SELECT, reaches out of the database, or writes. T-SQL needs no semicolon between
# two statements. As the name of a column it can be written in brackets.
_OTHER_STATEMENTS = re.compile(
    r"add|alter|backup|begin|break|bulk|checkpoint|close|commit|continue|create|dbcc|deallocate|declare|delete|deny"
    r"|disable|drop|dump|enable|exec|execute|get|go|goto|grant|if|insert|into|kill|lineno|load|merge|move|open"
    r"|open(?:datasource|query|rowset|xml)|print|proc|procedure|raiserror|readtext|receive|reconfigure|restore|return"
    r"|revert|revoke|rollback|save|send|set|setuser|shutdown|throw|tran|transaction|trigger|truncate|update|updatetext"
    r"|use|waitfor|while|writetext|xp_.*|sp_.*|@@.*"
)
_UNSENDABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_USUAL_SIZE = 20_000
_SET_OPERATORS = {"union", "except", "intersect"}
_OF_WHOLE_RESULTS = ("top", "order", "offset")


@attrs.frozen
class _Token:
    kind: str | None
    text: str
    position: int
    depth: int

    @property
    def word(self) -> str:
        """The word that it is; empty if it is something else."""
        return self.text.casefold() if self.kind == "word" else ""


def report_of(statement: str) -> Mapping[str, object]:
    """The report that is sent so that Halo runs a statement.

    Without the flags, the same request saves a report. This is the one place where they stand.

    Source:
        halocli and Invoke-HaloSQL, in production; both flags together are what halocli measured the cap with.
    """
    return {"sql": statement, "_testonly": True, "_loadreportonly": True}


def checked(statement: object, *, is_chunked: bool = False) -> str:
    """The statement as it is sent: one SELECT, without a semicolon after it.

    Args:
        statement: What the caller gave.
        is_chunked: Whether it becomes a part of another SELECT, which orders and cuts it.

    Raises:
        InvalidRequestError: It is anything else.
    """
    if not isinstance(statement, str):
        _refuse(f"the statement is of type {type(statement).__name__}", "Give it as a text.")
    text = statement.strip(" \t\r\n")
    text = text.removesuffix(";").rstrip(" \t\r\n")
    if not text:
        _refuse("there is no statement")
    if bad := _UNSENDABLE.search(text):
        _refuse(f"the character {bad[0]!r} at {_place(bad.start())}")
    tokens = _tokens(text)
    _check_words(tokens)
    if is_chunked:
        _check_chunked(tokens)
    return text


def _tokens(text: str) -> list[_Token]:
    """What the statement is made of, blanks left out, each with its depth in parentheses."""
    tokens, depth, before = list[_Token](), 0, ""
    for match in _TOKEN.finditer(text):
        kind, part, position = match.lastgroup, match[0], match.start()
        if kind == "mark":
            _check_mark(part, position)
        elif kind == "comment":
            _refuse(f"a comment ({part}) at {_place(position)}", "Leave it out: Halo refuses --, and nobody needs /*.")
        elif kind == "word" and before == "number":
            _refuse(f"a number and {part!r} at {_place(position)} run into each other", "Put a blank between them.")
        depth -= part == ")"
        if depth < 0:
            _refuse(
                f"a ) without its ( at {_place(position)}: it would end the query that Halo puts the statement into"
            )
        if kind != "blank":
            tokens.append(_Token(kind, part, position, depth))
        depth += part == "("
        before = kind or ""
    if depth:
        _refuse("a ( is not closed")
    return tokens


def _check_mark(mark: str, position: int) -> None:
    if mark in "'\"[":
        _refuse(f"{mark} at {_place(position)} is not closed")
    if mark == ";":
        _refuse(f"a second statement after ; at {_place(position)}")
    if not (mark.isascii() and mark.isprintable()):
        _refuse(f"the character {mark!r} at {_place(position)}, outside of any text")


def _check_words(tokens: Sequence[_Token]) -> None:
    first = next((token for token in tokens if token.text != "("), None)
    if first is not None and first.word == "with":
        _refuse("WITH cannot be run: Halo puts the statement into a query of its own", "Use a subquery in FROM.")
    if first is None or first.text.lower() != "select":
        _refuse(f"it begins with {'' if first is None else first.text!r} and not with SELECT")
    for number, token in enumerate(tokens):
        word = token.word
        if word == "select" and not _may_begin(tokens[:number]):
            _refuse(f"a second SELECT at {_place(token.position)}")
        if _OTHER_STATEMENTS.fullmatch(word):
            advice = f"If it is a column, write [{token.text}]." if word[0] != "@" else ""
            _refuse(f"{token.text} at {_place(token.position)} is not for queries", advice)


def _may_begin(before: Sequence[_Token]) -> bool:
    """Whether a SELECT may follow on what stands before it."""
    if not before or before[-1].text == "(":
        return True
    if before[-1].word == "all":
        return len(before) > 1 and before[-2].word == "union"
    return before[-1].word in _SET_OPERATORS


def _check_chunked(tokens: Sequence[_Token]) -> None:
    if tokens[0].text == "(":
        _refuse("a statement in parentheses cannot go in chunks", "Leave them out.")
    for token in tokens:
        if token.depth == 0 and token.word in _OF_WHOLE_RESULTS:
            _refuse(
                f"{token.text} at {_place(token.position)} cannot go in chunks, which are ordered and cut by chunk_by",
                "Leave it out, and sort the rows you get; or leave out chunk_by.",
            )


def _place(position: int) -> str:
    return f"character {position + 1}"


def _refuse(what: str, advice: str = "") -> NoReturn:
    raise InvalidRequestError(f"sql(): {what}.", advice=f"{advice} Nothing was sent.".strip())


def advice_on(error: StatusError) -> str:
    """What else to do about an answer that may be about the statement; empty if it is not.

    Source:
        The right: three public programs. The minute: seen live, and never worth another try.
    """
    if isinstance(error, PermissionDeniedError):
        return "SQL needs edit:reporting among the permissions of the application and in its scope."
    if error.status_code == 504:
        return (
            "The gateway waits a minute for a statement, which may be running still: narrow it, or fetch its rows in "
            "parts, with chunk_by=..."
        )
    return ""


def chunks_of(statement: str, chunk_by: str | None, size: int | None) -> Chunks | None:
    """The chunks that a checked statement goes in; None if it goes as it is.

    Raises:
        InvalidRequestError: The column or the size is not valid.
    """
    if chunk_by is not None:
        return Chunks(statement, chunk_by, _USUAL_SIZE if size is None else size)
    if size is not None:
        _refuse(f"size={size!r} without chunk_by", "To get fewer rows, write TOP into the statement.")
    return None


@attrs.define
class Chunks:
    """A statement that goes in chunks of whole groups: rows with the same key come together, or not at all.

    `next` says what to send, and `take` takes what came. Rows without a key come first, then the others by key.

    A chunk ends anywhere in its last group, so that is left out and asked for again. It is also not known that a chunk
    shorter than `size` is whole, as an instance may give fewer rows than others: it is if a longer one has come. A
    group that filled a chunk alone is counted in the end, unless a longer chunk has come.

    Attributes:
        statement: A SELECT that was checked.
        key: A column of it, with whole numbers.
        size: Rows of a request at most.
        rows: What has been taken so far.
        last: The greatest key in it; None before the first.
        is_complete: Whether that is all.
        is_counting: Whether what `next` asks for is how many rows a group has.
    """

    statement: str
    key: str
    size: int
    rows: list[Row] = attrs.field(factory=list[Row], repr=False)
    last: int | None = None
    is_complete: bool = False
    is_counting: bool = False
    _condition: str = "is null"
    _longest: int = 0
    _alone: list[tuple[int, str]] = attrs.field(factory=list[tuple[int, str]])  # rows that were one group, and which

    def __attrs_post_init__(self) -> None:
        if not re.fullmatch(r"[^\W\d][\w@#$]{0,127}", str(self.key)):
            _refuse(
                f"chunk_by={self.key!r} is not the name of a column", "Name one that the SELECT has, by AS if need be."
            )
        if not (is_integer(self.size) and 2 <= self.size < MAX_REPORT_ROWS):
            _refuse(f"size={self.size!r} is not a whole number from 2 to {MAX_REPORT_ROWS - 1}")

    def next(self) -> str:
        """The statement to send next."""
        key = f"[{self.key}]"
        inner = f"({self.statement}) as [chunk]"
        if self.is_counting:
            return f"select count(*) as [rows] from {inner} where {key} {self._alone[-1][1]}"  # noqa: S608
        return f"select top {self.size} * from {inner} where {key} {self._condition} order by {key}"  # noqa: S608

    def check(self, columns: Sequence[ReportColumn]) -> None:
        """Refuse a key that the database orders as text: after 9 comes 10 for us, and for it 10 long before.

        Raises:
            ValueError: It is one, by the type that Halo names; the text says so.
        """
        kinds = [_type_of(column) for column in columns if str(column.name).casefold() == self.key.casefold()]
        if kinds and kinds[0] and kinds[0] not in _NUMBERS:
            raise ValueError(f"{self.key} is of the type {kinds[0]}, and chunks need the order of numbers")

    def take(self, rows: Sequence[Row]) -> None:
        """Take the rows of that statement.

        Raises:
            ValueError: They cannot be parted into groups; the text says why.
        """
        if self.is_counting:
            self._compare(rows)
            return
        if len(rows) > self.size:
            raise ValueError(f"{len(rows)} rows came, although no more than {self.size} were asked for")
        is_whole, self._longest = len(rows) < self._longest, max(self._longest, len(rows))
        if self._condition == "is null":
            self._keep(rows, 0, "is null")
            self._condition = "is not null"
            return
        rows = sorted(rows, key=self._key_of)  # Halo's own query around this one has no order
        keys = [self._key_of(row) for row in rows]
        if keys and self.last is not None and keys[0] <= self.last:
            raise ValueError(f"rows came again whose {self.key} is not greater than {self.last}, which was asked for")
        is_last = is_whole or not rows
        end = self._keep(rows, len(rows) if is_last else bisect_left(keys, keys[-1]), f"= {keys[-1] if keys else 0}")
        if end:
            self.last = keys[end - 1]
            self._condition = f"> {self.last}"
        self._alone = [(size, group) for size, group in self._alone if size >= max(self._longest, 1)]
        self.is_counting = is_last and bool(self._alone)
        self.is_complete = is_last and not self.is_counting

    def _compare(self, rows: Sequence[Row]) -> None:
        """Whether the group that came alone has come whole."""
        count = read_whole_number(next(iter(rows[0].values()))) if rows else None
        size, group = self._alone.pop()
        if count != size:
            there = "it is not known how many" if count is None else count
            raise ValueError(f"{size} rows with {self.key} {group} came, and there are {there}")
        self.is_complete = not self._alone

    def _keep(self, rows: Sequence[Row], end: int, group: str) -> int:
        """Keep the rows up to this one; all of them if they are one group alone, which should then be all of it.

        The number of rows kept.
        """
        if end == 0 and len(rows) == self.size:
            whose = f"no {self.key}" if self._condition == "is null" else f"the same {self.key}"
            raise ValueError(f"{len(rows)} rows have {whose}, as many as `size`, and there may be more")
        if end == 0:
            self._alone.append((len(rows), group))
        self.rows += rows[: end or len(rows)]
        return end or len(rows)

    def _key_of(self, row: Row) -> int:
        name = next((name for name in row if name.casefold() == self.key.casefold()), None)
        if name is None:
            raise ValueError(f"the rows have no column {self.key}")
        key = read_whole_number(row[name])
        if key is None:
            raise ValueError(f"{self.key} has a value that is not a whole number, and chunks need one to go on from")
        return key


def typed(rows: ReportRows) -> list[Row]:
    """The rows with the values that the types of the columns say: numbers, Decimals, bools, aware datetimes.

    An empty text in a column of another type is None, as are the dates that mean none. What has no type that is known
    stays a text.

    Raises:
        ValueError: A value does not fit the type of its column; the text has its place, and not the value.
    """
    readers = {column.name: reader for column in rows.columns if (reader := _reader(column))}
    return [
        {name: _read(readers.get(name), name, value, number) for name, value in row.items()}
        for number, row in enumerate(rows.rows)
    ]


def _read(reader: Callable[[Any], object] | None, name: str, value: Any, number: int) -> Any:
    if reader is None or value is None:
        return value
    if value == "":
        return None
    try:
        return reader(value)
    except (TypeError, ValueError, ArithmeticError, KeyError):
        raise ValueError(f"the value of {name} in row {number} does not fit the type of the column") from None


def _reader(column: ReportColumn) -> Callable[[Any], object] | None:
    """What reads the values of a column: by the names that SQL Server has for types, or .NET."""
    return _READERS.get(_type_of(column))


def _type_of(column: ReportColumn) -> str:
    """The type of a column, as SQL Server or .NET calls it; empty if none is named."""
    return str(column.data_type or "").casefold().removeprefix("system.").partition("(")[0].strip()


def _decimal(value: object) -> Decimal:
    number = Decimal(str(value))
    if not number.is_finite():
        raise ValueError("not a number")
    return number


def _float(value: object) -> float:
    return float(_decimal(value))


def _bool(value: object) -> bool:
    return {"true": True, "1": True, "false": False, "0": False}[str(value).casefold()]


_NUMBERS: Mapping[str, Callable[[Any], object]] = {
    **dict.fromkeys(("int", "bigint", "smallint", "tinyint", "int16", "int32", "int64", "byte"), INTEGER.decode),
    **dict.fromkeys(("decimal", "numeric", "money", "smallmoney"), _decimal),
    **dict.fromkeys(("float", "real", "double", "single"), _float),
}
_READERS: Mapping[str, Callable[[Any], object]] = {
    **_NUMBERS,
    **dict.fromkeys(("bit", "boolean"), _bool),
    **dict.fromkeys(("date", "datetime", "datetime2", "smalldatetime", "datetimeoffset"), DATETIME.decode),
}
