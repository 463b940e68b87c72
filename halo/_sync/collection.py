# Written by `python scripts/unasync.py` from halo/_async/collection.py. Do not edit.
"""What can be done with a resource: list, get, create, update, delete, and the first two in batches."""

from __future__ import annotations

import builtins
import json
import logging
import warnings
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Generic, ParamSpec, TypeVar

from halo_api import Model, Page, Request
from halo_api.facts import FILTERS, RESOURCES

from .._policy import writes as _records
from .._policy.arguments import called
from .._policy.call import Call
from .._policy.effect import effect_of_update
from .._policy.outcome import interrupted_error
from .._policy.verification import not_stored
from .._policy.writes import Write
from ..errors import HaloError, InvalidRequestError, OutcomeUnknownError, ResponseError
from ..hooks import Effect
from ..results import NotStoredWarning, Receipt
from .batches import ItemResult, Progress, run_batch
from .pages import Rows
from .session import Session

__all__ = ["Collection", "Lasting", "Listed", "Readable", "Saved"]

L = ParamSpec("L")
G = ParamSpec("G")
D = ParamSpec("D")
F = ParamSpec("F")
P = ParamSpec("P")
K = TypeVar("K")
T = TypeVar("T")
M = TypeVar("M", bound=Model)

_log = logging.getLogger("halo")


class Listed(Generic[L, M]):
    """A resource whose rows can be listed."""

    def __init__(self, session: Session, name: str, operations: Mapping[str, Callable[..., Any]]) -> None:
        self._session, self._name, self._operations = session, name, operations

    def list(self, *args: L.args, **kwargs: L.kwargs) -> Rows[M]:
        """Every row that matches the filters, fetched page by page as you iterate.

        Nothing is sent until the first row is wanted; one request brings one page of at most 100 rows, the
        server's own cap.

        Args:
            **kwargs: The filters of this resource, by Halo's names. Left out means not sent; None and empty
                values are refused, because the server would return everything.

        Returns:
            A lazy iterable of rows in the server's order.

        Raises:
            InvalidRequestError: At once: the route has no such filter, or its value cannot be sent.
            PaginationError: While iterating: the pages ended before the server's own count was reached.
            HaloError: While iterating: a request failed; see `halo.errors`.
        """
        request: Request[Page[M]] = self._call("list", *args, **kwargs)
        return Rows(self._session, request, RESOURCES[self._name])

    def _call(self, verb: str, /, *args: Any, **kwargs: Any) -> Any:
        return called(self._operations[verb], f"{self._name}.{verb}()", args, kwargs)

    def _special(
        self, operation: Callable[P, Request[T]], name: str, /, *args: P.args, **kwargs: P.kwargs
    ) -> Request[T]:
        request: Request[T] = called(operation, f"{self._name}.{name}()", args, kwargs)
        return request

    def _is_record(self, item: Model) -> bool:
        """Whether it has an id, as all records have, and an error within a success has not."""
        resource = RESOURCES[self._name]
        return resource.runs or any(field in item for field in resource.key)  # what was only run has none

    def __repr__(self) -> str:
        return f"<{self._name} of {self._session!r}>"


class Readable(Listed[L, M], Generic[L, K, G, M]):
    """A resource that can be read."""

    def get(self, id: K, /, *args: G.args, **kwargs: G.kwargs) -> M:
        """One record by its id.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There is no such record, or this client may not see it.
            ResponseError: Something else came than a record.
            HaloError: The request failed; see `halo.errors`.
        """
        request: Request[M] = self._call("get", id, *args, **kwargs)
        item = self._session.send(request)
        if not self._is_record(item):
            raise _no_record(request, item)
        return item


class Saved(Listed[L, M], Generic[L, K, F, M]):
    """A resource whose rows can be listed, created and changed; the server gives none by its id."""

    def create(self, *args: F.args, **kwargs: F.kwargs) -> M:
        """Create one record and return it as the server answers it.

        Exactly the named fields are sent. It is never sent twice where the server may already have acted.

        Args:
            **kwargs: The fields of the record, by Halo's names. `extra_fields` takes what has no name here.

        Raises:
            InvalidRequestError: No such field, an id, or a field is missing without which the server refuses
                every such record; nothing was sent.
            ValidationError: The server refused it; nothing was created.
            OutcomeUnknownError: It was sent, and nobody can say whether it was created.
            HaloError: The request failed; see `halo.errors`.
        """
        record = _records.new(RESOURCES[self._name], self._record("create", *args, **kwargs))
        return self._save_one(record, "create")

    def update(self, id: K, /, *args: F.args, **kwargs: F.kwargs) -> M:
        """Change the named fields of one record, and no others; returns it as the server answers it.

        Args:
            id: The record's id.
            **kwargs: The fields to change; None empties one.

        Raises:
            InvalidRequestError: No such field, nothing to change, or no id; nothing was sent.
            ValidationError: The server refused it.
            HaloError: The request failed; see `halo.errors`. It was repeated, as far as `Retry`
                says; the change may have been made all the same, and repeating it changes nothing.
        """
        record = _records.change(RESOURCES[self._name], id, self._record("update", *args, **kwargs))
        return self._save_one(record, effect_of_update(record))

    def create_many(
        self,
        items: Iterable[M | Mapping[str, Any]],
        *,
        receipts: builtins.list[Receipt[M]] | None = None,
        size: int | None = None,
        pause: float = 0.0,
        progress: Progress[M] | None = None,
    ) -> builtins.list[Receipt[M]]:
        """Create a record for each item; one receipt per item, in the same order.

        One request per record, some side by side (`max_concurrency`): what Halo does with an array in which
        one record is bad is not known. An item that fails stops no other.

        Args:
            items: Records made by hand (`Ticket(summary=...)`) or dicts of fields.
            receipts: Each receipt is appended here too, as soon as it is there: what has begun when the batch is
                interrupted is not lost.
            size: Items a chunk, with a pause between chunks; None for all at once. The documentation
                recommends 25.
            pause: Seconds between two chunks; the documentation recommends 2.
            progress: Called with each receipt, as it comes; from another thread, where there are threads.

        Raises:
            InvalidRequestError: Some items cannot be right; all of them are named, and nothing was sent.
        """
        records = _records.all_new(RESOURCES[self._name], self._operations["model"], items)
        writes = [Write(record, "create") for record in records]
        return self._save_all(writes, receipts=receipts, size=size, pause=pause, progress=progress)

    def update_many(
        self,
        items: Iterable[M | Mapping[str, Any]],
        *,
        receipts: builtins.list[Receipt[M]] | None = None,
        size: int | None = None,
        pause: float = 0.0,
        progress: Progress[M] | None = None,
    ) -> builtins.list[Receipt[M]]:
        """Change the record that each item names by its `id`; one receipt per item, in the same order.

        Args:
            items: As for `create_many`, each with an `id` and the fields to change. Rows that came from the
                server are refused: sending all their fields back would undo what others changed meanwhile.
            receipts, size, pause, progress: As for `create_many`.

        Raises:
            InvalidRequestError: Some items cannot be right; all of them are named, and nothing was sent.
        """
        records = _records.all_changes(RESOURCES[self._name], self._operations["model"], items)
        writes = [Write(record, effect_of_update(record)) for record in records]
        return self._save_all(writes, receipts=receipts, size=size, pause=pause, progress=progress)

    @property
    def _singular(self) -> str:
        return RESOURCES[self._name].singular.replace("_", " ")

    def _record(self, verb: str, /, *args: Any, **kwargs: Any) -> dict[str, Any]:
        record: Model = called(self._operations["model"], f"{self._name}.{verb}()", args, kwargs)
        return record.to_dict()

    def _save_one(self, record: dict[str, Any], effect: Effect) -> M:
        result = self._save(Write(record, effect), [])
        if result.not_stored:
            warnings.warn(NotStoredWarning(self._singular, result.not_stored), stacklevel=3)
        return result.item

    def _save(self, write: Write, calls: builtins.list[Call]) -> ItemResult[M]:
        record = write.record
        item = self._saved(record, write.effect, calls)
        if not self._session.options.verify or "get" not in self._operations:
            return ItemResult(item)
        try:
            there = self._read_back(item)
        except HaloError as error:  # it was saved all the same; who interrupts this is not told that it was not
            _log.warning("%s was saved and cannot be read back: %s", self._singular, type(error).__name__)
            return ItemResult(item, tuple(name for name in record if not name.startswith("_")))
        return ItemResult(item, not_stored(record, there.to_dict()))

    def _saved(self, record: dict[str, Any], effect: Effect, calls: builtins.list[Call]) -> M:
        request: Request[builtins.list[M]] = self._call("save", [record])
        saved = self._session.send(request, effect=effect, calls=calls)
        if saved and self._is_record(saved[0]):
            return saved[0]
        if "id" not in record:
            reason = "the server said yes and showed no record"
            raise OutcomeUnknownError(request.method, request.path, reason, sent=[record])
        if saved:
            raise _no_record(request, saved[0])
        changed: M = self._operations["model"](extra_fields=record)  # what was sent is all that is known
        return changed

    def _read_back(self, item: M) -> M:
        """The record as the server has it, with all its details."""
        more = {field: item[field] for field in RESOURCES[self._name].key if field != "id"}
        if "includedetails" in FILTERS[f"get_{RESOURCES[self._name].singular}"]:
            more["includedetails"] = True
        request: Request[M] = self._call("get", item["id"], **more)
        return self._session.send(request)

    def _save_all(
        self,
        writes: builtins.list[Write],
        *,
        receipts: builtins.list[Receipt[M]] | None,
        size: int | None,
        pause: float,
        progress: Progress[M] | None,
    ) -> builtins.list[Receipt[M]]:
        def interrupted(write: Write, calls: builtins.list[Call]) -> HaloError:
            request: Request[Any] = self._call("save", [write.record])
            return interrupted_error(request.method, request.path, [write.record], calls[0] if calls else None)

        return run_batch(
            writes,
            self._save,
            sent=lambda write: write.record,
            interrupted=interrupted,
            clock=self._session.clock,
            limit=self._session.options.max_concurrency,
            receipts=receipts,
            size=size,
            pause=pause,
            progress=progress,
        )


class Lasting(Readable[L, K, G, M], Saved[L, K, F, M], Generic[L, K, G, F, M]):
    """A resource that can be read and written, and from which nothing can be deleted."""


class Collection(Lasting[L, K, G, F, M], Generic[L, K, G, D, F, M]):
    """A resource that can be read, written and deleted."""

    def restore(self, id: K, /) -> M:
        """Bring back a deleted record, as it was.

        Raises:
            InvalidRequestError: Records of this resource cannot be restored, as far as is known; nothing was sent.
            HaloError: The request failed; see `halo.errors`.

        Source:
            Live writes, build 2.250: `_recover` with `_validate_updates` restores a ticket intact.
        """
        if not RESOURCES[self._name].restorable:
            raise InvalidRequestError(f"{self._name}.restore(): a deleted {self._singular} does not come back.")
        flags = {"_recover": True, "_validate_updates": True}
        return self._save_one(_records.change(RESOURCES[self._name], id, flags), "change")

    def delete(self, id: K, /, *args: D.args, **kwargs: D.kwargs) -> M | None:
        """Delete one record; returns what the server gave back, if anything.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There was no such record.
            ValidationError: The server refused it, for example because other records need it.
            HaloError: The request failed; see `halo.errors`.
        """
        request: Request[M | None] = self._call("delete", id, *args, **kwargs)
        return self._session.send(request)

    def delete_many(
        self,
        ids: Iterable[K],
        *,
        parameters: Mapping[str, Any] | None = None,
        receipts: builtins.list[Receipt[M]] | None = None,
        size: int | None = None,
        pause: float = 0.0,
        progress: Progress[M] | None = None,
    ) -> builtins.list[Receipt[M]]:
        """Delete the record of each id; one receipt per id, in the same order.

        Args:
            ids: Of the records.
            parameters: More arguments of `delete`, the same for all: `{"ticket_id": 12}` for actions.
            receipts, size, pause, progress: As for `create_many`.

        Raises:
            InvalidRequestError: An id or parameter cannot be right, or an id is given twice; nothing was sent.
        """

        def request_of(id: K) -> Request[M | None]:
            request: Request[M | None] = self._call("delete", id, **(parameters or {}))
            return request

        requests = _records.all_deletes(RESOURCES[self._name], request_of, ids)

        def delete(request: Request[M | None], calls: builtins.list[Call]) -> ItemResult[M | None]:
            return ItemResult(self._session.send(request, effect="change", calls=calls))

        return run_batch(
            requests,
            delete,
            sent=lambda request: request,
            interrupted=lambda request, calls: interrupted_error(
                request.method, request.path, [{}], calls[0] if calls else None
            ),
            clock=self._session.clock,
            limit=self._session.options.max_concurrency,
            receipts=receipts,
            size=size,
            pause=pause,
            progress=progress,
        )


KINDS = {
    "Listed": Listed,
    "Readable": Readable,
    "Saved": Saved,
    "Lasting": Lasting,
    "Collection": Collection,
}
"""What `halo._resource` finds them by."""


def _no_record(request: Request[Any], item: Model) -> ResponseError:
    reason, begins = "an object without an id came, and no record", json.dumps(item.to_dict())[:120]
    return ResponseError(request.method, request.path, reason, status_code=200, excerpt=begins)
