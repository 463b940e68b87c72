# Written by `python scripts/unasync.py` from halo/_async/requests.py. Do not edit.
"""What a client does besides its resources: any operation, any route, SQL, and batches of your own functions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, BinaryIO, TypeVar, overload

from halo_api import Request

from .._http.client import Response
from .._policy.call import Arguments, Call
from .._runtime.concurrency import Function, call
from ..errors import HaloError
from .session import Session

if TYPE_CHECKING:
    from ..descriptions import Description, ResourceDescription
    from ..results import Receipt, ReportRows
    from .batches import Progress

A = TypeVar("A")
R = TypeVar("R")
T = TypeVar("T")


class Requests:
    """The methods of a client that send something, and belong to no resource."""

    _session: Session

    def send(self, request: Request[T]) -> T:
        """The typed result of any generated operation: `send(list_tickets(client_id=123).page(3, 50))`.

        Unlike the resources, it does not check records: a save is sent as it is, with ids or without.

        Raises:
            HaloError: The server refused, did not respond, or its response cannot be read; see `halo.errors`.
        """
        if request.lookups:
            from .endpoint import Endpoint  # noqa: PLC0415  # most programs need none here

            request = Endpoint[Any](self._session, "tickets").settled(request)
        return self._session.send(request)

    def sql(
        self, statement: str, /, *, typed: bool = False, chunk_by: str | None = None, size: int | None = None
    ) -> ReportRows:
        """Run one SELECT on Halo's database (T-SQL of SQL Server); returns its rows as dicts, with `.columns`.

        Up to 50,000 rows come in one request; if as many came, there may be more: that is logged as a warning, and
        `.may_be_cut` says so. The application needs `edit:reporting`. Whether the restrictions of its agent hold for
        what SQL reads is not known.

        The statement is checked first, against accidents; that is not a security boundary. It must be one SELECT
        without comments, and Halo puts it into a query of its own, so ORDER BY needs TOP, and WITH cannot be used.

        It is sent again after a 429, and if it did not reach the server; never after a 5xx or an answer that was cut
        off or did not come in time, as it may be running still. Halo's gateway waits a minute:
        `with_options(timeout=70)` waits as long.

        Args:
            statement: The SELECT. Values of your users' go into it at your own risk: there are no parameters.
            typed: Read the values by the types of the columns: numbers, `Decimal`, bools, aware datetimes (UTC, as
                everywhere in Halo). Otherwise they are texts.
            chunk_by: To get more than 50,000 rows: a column of the SELECT that holds whole numbers, best an id. The
                rows come in its order, in several requests, those without it first; TOP and ORDER BY are refused. Rows
                with the same number come in one request, so that none is lost between two. What is written between two
                requests may be missing.
            size: Rows of each of these requests at most, 2 to 49,999; 20,000 if left out.

        Raises:
            InvalidRequestError: The statement or an argument is refused; nothing was sent.
            ResponseError: The statement failed, and the text has the database's words; Halo says so with status 200.
                Or the rows cannot be used as asked: the text says why.
            ServerError: Halo failed, or its gateway gave up after a minute; nothing has changed, as it reads.
            HaloError: The request failed otherwise; see `halo.errors`.

        Source:
            Live behaviour, build 2.236, and three public programs that send the same request.
        """
        from .seams import run_sql  # noqa: PLC0415  # most programs need none

        return run_sql(self._session, statement, chunk_by, size, typed=typed)

    def forget_names(self) -> None:
        """Forget the names that were read to look up ids, and custom fields: they are read anew.

        See `with_options(names_ttl=)`.
        """
        from .seams import forget_names  # noqa: PLC0415  # most programs need none

        forget_names(self._session)

    def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        json: Any = None,
        content: bytes | str | BinaryIO | Iterable[bytes] | None = None,
        data: Mapping[str, Any] | None = None,
        files: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response:
        """Send a request to any other route, with the body as it is; returns an httpx.Response with a status of 2xx.

        (The status is 404 if a DELETE was repeated because the outcome of its first attempt was unknown, and it found
        nothing left to delete.)

        It is signed, counted, repeated and checked like every other call. Only GET, HEAD, OPTIONS, DELETE and a POST
        whose records all have an id are repeated.

        Args:
            method: "GET", "POST" or "DELETE"; Halo has no other.
            path: Relative to the API, such as "/Tickets". Errors, logs, hooks and spans show it without its query, and
                with `{name}` for what is neither a word of the API nor an id.
            params: The query.
            json: The body; an array for all routes that save records.
            content: The body: bytes, an open binary file (from its beginning) or an iterable of bytes. It is read into
                memory, so that a repeated request sends all of it.
            data: Form fields.
            files: Files to upload, as httpx takes them; read into memory too.
            headers: More headers.

        Raises:
            InvalidRequestError: The path leaves the API, or the body or a header cannot be sent; nothing was.
            HaloError: The server refused, or did not respond; see `halo.errors`.
        """
        arguments = Arguments(params, json, content, data, files, headers)
        del params, json, content, data, files, headers  # a traceback with local variables would show them
        return self._session.request(method, path, arguments)

    @overload
    def describe(self, resource: None = None, /) -> Description: ...
    @overload
    def describe(self, resource: str, /) -> ResourceDescription: ...
    def describe(self, resource: str | None = None, /) -> Description | ResourceDescription:
        """What is known of a resource, as `halo.describe` gives it without a client; nothing is sent.

        Args:
            resource: Its name: "tickets". Without, which resources there are, and from which contract.

        Raises:
            InvalidRequestError: There is no such resource.
        """
        from ..descriptions import describe  # noqa: PLC0415  # most programs need none

        return describe(resource) if resource is not None else describe()

    def batch(
        self,
        function: Function[A, R],
        items: Iterable[A],
        *,
        size: int = 25,
        pause: float = 2.0,
        receipts: list[Receipt[R]] | None = None,
        progress: Progress[R] | None = None,
    ) -> list[Receipt[R]]:
        """Call your own function for each item, in chunks with a pause between them; one receipt per item, in order.

        The items of a chunk run concurrently, at most `max_concurrency` at once; if one raises, the others go on. Use
        it for what `create_many` and the other batch methods do not do.

        Args:
            function: Called with each item.
            items: The items.
            size: Items per chunk. The documentation recommends 25.
            pause: Seconds between two chunks. The documentation recommends 2.
            receipts, progress: As for `create_many`.

        Raises:
            InvalidRequestError: The size or the pause is not valid; nothing was called.
        """
        from .batches import ItemResult, run_batch  # noqa: PLC0415  # most programs need none

        def act(item: A, _calls: list[Call]) -> ItemResult[R]:
            return ItemResult(call(partial(function, item)))

        return run_batch(
            items,
            act,
            sent=lambda item: item,
            interrupted=lambda _item, _calls: HaloError("It was interrupted; its outcome is unknown."),
            clock=self._session.clock,
            limit=self._session.options.max_concurrency,
            receipts=receipts,
            size=size,
            pause=pause,
            progress=progress,
        )
