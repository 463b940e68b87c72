"""One call: what is sent, how, what it is for, and how far it has come. All that is known of a call is in here."""

from __future__ import annotations

import datetime as dt
import json as json_module
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, BinaryIO, Self, TypeVar, cast
from urllib.parse import parse_qsl, unquote, urlencode

import attrs
from halo_api import ArgumentError, Request
from halo_api.values import encoded_datetime, whole_number

from .._settings.validators import header_problem
from ..errors import InvalidRequestError
from .effect import effect_of, records_in
from .options import Options
from .redaction import NO_SECRETS

if TYPE_CHECKING:
    from ..hooks import Effect

T = TypeVar("T")

_fixed = attrs.setters.frozen


def route_of(path: str) -> str:
    """What the paths of a resource have in common: "/Status/9" and "/status" are one."""
    return path.strip("/").partition("/")[0].casefold()


@attrs.frozen
class Payload:
    """What a call sends besides method and path, encoded once, however often it is sent. Its repr shows none of it.

    Attributes:
        query: Parameters, encoded by `halo_api.encoding`; None for none.
        content: The body as bytes.
        form, files: Other kinds of body, as httpx takes them; files as bytes.
        headers: Of this call only.
    """

    query: Mapping[str, Any] | None = attrs.field(default=None, repr=False)
    content: bytes | None = attrs.field(default=None, repr=False)
    form: Mapping[str, Any] | None = attrs.field(default=None, repr=False)
    files: Mapping[str, Any] | None = attrs.field(default=None, repr=False)
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str], repr=False)


@attrs.frozen
class Arguments:
    """What a caller gives `halo.request` to send. Its repr shows none of it: headers may hold secrets."""

    params: Mapping[str, Any] | None = attrs.field(default=None, repr=False)
    json: Any = attrs.field(default=None, repr=False)
    content: Any = attrs.field(default=None, repr=False)
    data: Mapping[str, Any] | None = attrs.field(default=None, repr=False)
    files: Any = attrs.field(default=None, repr=False)
    headers: Mapping[str, str] | None = attrs.field(default=None, repr=False)


@attrs.define(eq=False, kw_only=True)
class Call:
    """One call from beginning to end, with all its attempts.

    Attributes:
        method, path: The path is relative to the API, without a query, and without what may be the name of a person.
        operation: The name of all calls of its kind, whatever the id: "list_tickets", "GET /Tickets/{id}".
        effect: "read"; "change", which has the same result if sent twice; or "create". Known from the method that the
            user called.
        records: The body's records, for receipts and OutcomeUnknownError.
        target: The path as it is sent, with its own query, if it has one.
        payload: What else is sent.
        options: How it is sent.
        no_retry_statuses: Statuses at which it is not sent again, although others of their kind are.
        is_long_running: Whether it is a read that may run for minutes: not repeated if the server may be working on it.
        sink: Where the body of a file is written as it arrives; None to hold it in memory.
        is_prefetched: Whether nobody needs its result yet: if it is not needed at all, its request ends by itself.
        started: When it began, in monotonic seconds.
        time_left: Says how many seconds are left until its deadline; None if it has none.
        attempt: The number of the current attempt, from 1; 0 before the first.
        status_code: Of the response to that attempt, as soon as it begins.
        awaits_sign_in: Whether that attempt waits for another call to sign in.
        date: The header `Date` of that response; empty if it has none.
        is_signing_in: Whether that attempt is at the token endpoint now.
        is_sent: Whether the request of that attempt was sent, so that the server may act on it.
        in_doubt: Whether the server may have acted on an earlier attempt.
        reserves: Whether one more request is counted with the first of this call, for the call that follows at once.
        is_reserved: Whether its first request was counted so, and need not wait.
    """

    method: str = attrs.field(on_setattr=_fixed)
    path: str = attrs.field(on_setattr=_fixed)
    operation: str = attrs.field(on_setattr=_fixed)
    effect: Effect = attrs.field(on_setattr=_fixed)
    target: str = attrs.field(repr=False, on_setattr=_fixed)
    records: tuple[Mapping[str, Any], ...] = attrs.field(default=(), repr=False, on_setattr=_fixed)
    payload: Payload = attrs.field(factory=Payload, repr=False, on_setattr=_fixed)
    options: Options = attrs.field(factory=Options, repr=False, on_setattr=_fixed)
    no_retry_statuses: frozenset[int] = attrs.field(default=frozenset(), repr=False, on_setattr=_fixed)
    is_long_running: bool = attrs.field(default=False, repr=False, on_setattr=_fixed)
    sink: BinaryIO | None = attrs.field(default=None, repr=False, on_setattr=_fixed)
    is_prefetched: bool = attrs.field(default=False, repr=False, on_setattr=_fixed)
    started: float = 0.0
    time_left: Callable[[], float] | None = attrs.field(default=None, repr=False)
    attempt: int = 0
    status_code: int | None = None
    awaits_sign_in: bool = False
    date: str = attrs.field(default="", repr=False)
    is_signing_in: bool = False
    is_sent: bool = False
    in_doubt: bool = False
    reserves: bool = attrs.field(default=False, repr=False)
    is_reserved: bool = attrs.field(default=False, repr=False)

    @classmethod
    def of_operation(
        cls,
        request: Request[T],
        options: Options,
        *,
        effect: Effect | None = None,
        no_retry_statuses: frozenset[int] = frozenset(),
        is_long_running: bool = False,
        sink: BinaryIO | None = None,
        is_prefetched: bool = False,
    ) -> Self:
        """The call of a generated operation.

        Args:
            request: The operation.
            options: How it is sent.
            effect: What it does; None: what its method and body say.
            no_retry_statuses, is_long_running, sink, is_prefetched: As for the class.

        Raises:
            InvalidRequestError: It is the token request, which the client sends itself, or a list that comes in pages
                and does not say which.
        """
        try:
            request.check()
        except ArgumentError as error:
            raise InvalidRequestError(f"send(): {error}.", advice="Nothing was sent.") from error
        if request.form is not None:
            raise InvalidRequestError(
                f"{request.operation} cannot be sent by a client that signs in itself.",
                advice="Use halo_api.Client with an httpx client whose base URL is the server.",
            )
        return cls(
            method=request.method,
            path=request.path,
            operation=request.operation,
            effect=effect or effect_of(request.method, request.json),
            records=() if request.json is None else records_in(request.json),
            target=request.path,
            payload=_with_json(
                request.json,
                query=request.parameters or None,
                files=request.files,
                headers=dict(options.headers),
            ),
            options=options,
            no_retry_statuses=no_retry_statuses,
            is_long_running=is_long_running,
            sink=sink,
            is_prefetched=is_prefetched,
        )

    @classmethod
    def of_route(cls, method: str, path: str, options: Options, arguments: Arguments) -> Self:
        """The call of `halo.request`: any route, relative to the API.

        Raises:
            InvalidRequestError: The path leaves the API, so the token would go elsewhere, or the body cannot be sent.
        """
        method = str(method).upper()
        if not _is_below_the_api(path):
            raise InvalidRequestError(
                f"request({method!r}, {path!r}): the path is not below the API.",
                advice='Make it relative to the API, such as "/Tickets"; the token is sent nowhere else.',
            )
        query = None
        if arguments.params is not None:
            query = {name: _query_value(path, name, value) for name, value in arguments.params.items()}
        below = path[4:] if path.lower().startswith("/api/") else path
        route = _without_names(below.partition("?")[0])
        if problem := header_problem(f"request({method!r}, {route!r})", arguments.headers or {}):
            raise problem
        try:
            payload = _with_json(
                arguments.json,
                query=query,
                content=None if arguments.content is None else bytes_of(arguments.content),
                form=arguments.data,
                files=None if arguments.files is None else _kept_files(arguments.files),
                headers={**options.headers, **(arguments.headers or {})},
            )
        except (TypeError, ValueError, RecursionError) as error:
            cause = NO_SECRETS.copy_of(error)
        else:
            return cls(
                method=method,
                path=route,
                operation=f"{method} {_ID.sub('/{id}', route)}",
                effect=effect_of(method, arguments.json),
                target=below,
                records=records_in(arguments.json),
                payload=payload,
                options=options,
            )
        raise cannot_be_sent(method, route, cause) from cause

    @property
    def may_repeat(self) -> bool:
        """Whether it may be sent again even if the server may have acted on it."""
        retry = self.options.retry
        return {"read": not self.is_long_running, "change": retry.changes, "create": retry.creates}[self.effect]

    @property
    def query(self) -> list[tuple[str, Any]]:
        """The parameters of the query, those in the path of `halo.request` too."""
        return [*parse_qsl(self.target.partition("?")[2]), *(self.payload.query or {}).items()]

    @property
    def query_lengths(self) -> dict[str, int]:
        """How many bytes each parameter takes in the query."""
        return {name: len(urlencode({name: value}, doseq=True, safe=",")) for name, value in self.query}

    @property
    def possibly_executed(self) -> bool:
        """Whether the server may have acted on it, or may do so yet."""
        return self.is_sent or self.in_doubt


_ID = re.compile(r"/(?:-?\d+|[0-9a-fA-F]{8}-[0-9a-fA-F-]{27})(?=/|$)")
"""The id of a record in a path: the route is the same for all of them."""


_WORD = re.compile(r"[A-Za-z][A-Za-z0-9]*")


def _without_names(path: str) -> str:
    """The path with `{name}` for all that is neither a word of the API nor an id: logs and errors show it."""
    from halo_api.contract import SUB_ROUTES  # noqa: PLC0415  # most programs send no requests of their own

    first, *others = path.removeprefix("/").split("/")
    first = first if not first or _WORD.fullmatch(first) else "{name}"
    shown = (
        part if not part or _ID.fullmatch(f"/{part}") or part.casefold() in SUB_ROUTES else "{name}" for part in others
    )
    return "/" + "/".join((first, *shown))


LONGEST_QUERY = 2048
"""Bytes that IIS accepts unless it is told otherwise. It refuses more with a web page and 404 (404.15 in its log)."""


def cannot_be_sent(
    method: str, path: str, cause: BaseException, query_lengths: Mapping[str, int] | None = None
) -> InvalidRequestError:
    """The error for arguments that no request can carry.

    Args:
        method, path: The request.
        cause: Why.
        query_lengths: Bytes of each parameter, if it is the URL that cannot be: then too long a query is why.
    """
    lengths = query_lengths or {}
    longest = max(lengths, key=lambda name: lengths[name], default="")
    advice = f"Give {longest} fewer values at once." if sum(lengths.values()) > LONGEST_QUERY else ""
    return InvalidRequestError(f"request({method!r}, {path!r}) cannot be sent: {cause}.", advice=advice)


def bytes_of(source: Any, most: int = -1) -> bytes:
    """The content of a body or file as bytes, so that each attempt sends all of it.

    A file or buffer is read from its beginning, if it can go back there, wherever it stands.

    Args:
        source: Bytes, text, an open binary file, or an iterable of bytes.
        most: Bytes to read of a file; -1 for all.

    Raises:
        TypeError: It is none of these, or a file that is open as text.
    """
    kind = type(source).__name__
    if isinstance(source, str):
        return source.encode()
    if isinstance(source, bytes | bytearray | memoryview):
        return bytes(cast("bytes", source))
    if hasattr(source, "read"):
        if getattr(source, "seekable", lambda: False)():
            source.seek(0)
        chunks: list[bytes] = []
        while chunk := source.read(most if most < 0 else most - sum(map(len, chunks))):  # a pipe gives what it has
            if not isinstance(chunk, bytes):
                raise TypeError('the file is open as text; open it as binary: open(path, "rb")')
            chunks.append(chunk)
        return b"".join(chunks)
    if isinstance(source, Mapping) or not hasattr(source, "__iter__"):
        raise TypeError(f"{kind} is no body: give bytes, an open binary file or an iterable of bytes")
    return b"".join(source)


def _kept_files(files: Any) -> Any:
    """Files as httpx takes them, with their content as bytes: it reads an open one once."""
    if not isinstance(files, Mapping):
        return [(name, _kept_file(file)) for name, file in files]
    return {name: _kept_file(file) for name, file in files.items()}  # pyright: ignore[reportUnknownVariableType]


def _kept_file(file: Any) -> Any:
    if isinstance(file, tuple):
        filename, content, *more = file  # pyright: ignore[reportUnknownVariableType]
        return (filename, bytes_of(content), *more)
    path = getattr(file, "name", None)
    return (re.split(r"[\\/]", path)[-1] if isinstance(path, str) else "upload", bytes_of(file))


def _with_json(body: Any, *, headers: dict[str, str] | None = None, **others: Any) -> Payload:
    """A payload with this JSON as its body, unless it has another body."""
    headers = headers or {}
    if body is not None and all(others.get(name) is None for name in ("content", "form", "files")):
        others["content"] = json_module.dumps(body, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
        if not any(name.lower() == "content-type" for name in headers):
            headers["Content-Type"] = "application/json"
    return Payload(headers=headers, **others)


def _is_below_the_api(path: object) -> bool:
    """Whether a path stays on this host, and below `/api`."""
    if not isinstance(path, str):
        return False
    route = unquote(path.partition("?")[0])
    return route.startswith("/") and not route.startswith("//") and "\\" not in route and ".." not in route.split("/")


def _query_value(path: str, name: str, value: Any) -> Any:
    """A query value, or a list of them, encoded as filters are: dates in UTC, whole numbers of any library.

    None is refused, as it would be sent as an empty value, and so is what is no number.
    """
    if isinstance(value, list | tuple):
        return [_query_value(path, name, item) for item in cast("list[Any]", value)]
    if value is None or hasattr(value, "__next__"):
        raise InvalidRequestError(f"request({path!r}): {name}={value!r} cannot be sent.", advice="Leave it out.")
    if isinstance(value, str | bool):
        return value
    if (whole := whole_number(value)) is not None:
        return whole
    if value != value:  # noqa: PLR0124  # NaN and NaT are no values, and differ from themselves
        raise InvalidRequestError(f"request({path!r}): {name}={value!r} is no value.", advice="Leave it out.")
    try:
        return encoded_datetime(value) if isinstance(value, dt.date) else value
    except (TypeError, ValueError) as error:
        raise InvalidRequestError(
            f"request({path!r}): {name}={value!r} is {error}.", advice="Nothing was sent."
        ) from error
