"""The work behind the methods of a resource: checks what is to be sent, sends it, and reads the answer."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar, Unpack

import attrs
from halo_api import UNSET, ListRequest, Model, Name, Request, api, models
from halo_api.custom import Customizable
from halo_api.facts import FILTERS, NAMINGS, REFERENCES, RESOURCES
from halo_api.lookups import is_name
from halo_api.values import read_whole_number

from .._policy import writes as _writes
from .._policy.argument_errors import check_options, explain, wanted_custom_fields
from .._policy.call import Call
from .._policy.effect import effect_of_update
from .._policy.ids import id_in, meaning
from .._policy.outcome import interrupted_error
from .._policy.verification import not_stored
from .._policy.writes import Write
from .._runtime.async_concurrency import AsyncAct
from ..errors import HaloError, InvalidRequestError, OutcomeUnknownError, ValidationError
from ..results import NotStoredWarning, Receipt, warn
from .batches import ItemResult, Progress, run_batch
from .pages import AsyncRows
from .seams import custom_problems, find, records_with_ids, save_custom_fields, with_ids
from .session import AsyncSession

if TYPE_CHECKING:
    from ..types import BatchOptions

A = TypeVar("A")
M = TypeVar("M", bound=Model)
R = TypeVar("R", bound=Request[Any])

_log = logging.getLogger("halo")


class AsyncEndpoint(Generic[M]):
    """What all resources do alike, by the facts of each.

    Args:
        session: Sends the requests.
        name: Of the resource.
    """

    def __init__(self, session: AsyncSession, name: str) -> None:
        self.session, self.resource = session, RESOURCES[name]

    def explain(
        self, error: TypeError, method: str, function: Callable[..., Any], keywords: Mapping[str, Any], *args: Any
    ) -> None:
        """Say what was wrong with the arguments of a method; nothing, if they are not to blame for the error.

        Args:
            error: What its operation raised.
            method: Of the collection.
            function: The operation, or the class of the record that the keywords are fields of.
            keywords, args: What the user gave.

        Raises:
            InvalidRequestError: They cannot be right.
        """
        explain(error, f"{self.resource.name}.{method}()", function, args, keywords)

    def rows(self, request: ListRequest[M], custom_fields: Iterable[str] | bool = False) -> AsyncRows[M]:
        """The rows of a list, with these custom fields by name, or with all."""
        if custom_fields is not False:
            custom_fields = wanted_custom_fields(f"{self.resource.name}.list()", request.query, custom_fields)
        return AsyncRows(self.session, request, self.resource, lister=self.list_of, custom_fields=custom_fields)

    async def settled(self, request: R) -> R:
        """The same list with ids in the place of names.

        Raises:
            InvalidRequestError: A name is that of no record, or of several.
        """
        return await with_ids(self.session, self.list_of, request)

    def list_of(self, resource: str, filters: Mapping[str, Any]) -> AsyncRows[Any]:
        """The rows of any list."""
        request: ListRequest[Any] = AsyncEndpoint[Any](self.session, resource).operation("list", **filters)
        return AsyncRows(self.session, request, RESOURCES[resource])

    async def find(self, name: object, fields: Mapping[str, object]) -> M | None:
        """The record of a name, as the list gives it; None if there is none.

        Args:
            name: The name; None if it is among the fields, as that of one field.
            fields: What else the record must have.

        Raises:
            InvalidRequestError: No name was given, or two.
            AmbiguousNameError: Several have the name.
        """
        conditions = {field: value for field, value in fields.items() if value is not UNSET}
        naming, method = NAMINGS[self.resource.name], f"{self.resource.name}.find()"
        own = [field for field in naming.fields if field in conditions]
        if (name is not None) + len(own) != 1:
            choices = ", ".join(f"{field}=..." for field in naming.fields)
            raise InvalidRequestError(f"{method} takes one name: find(name), or {choices}.", advice="Nothing was sent.")
        text = conditions.pop(own[0]) if own else name
        if not isinstance(text, str | Name) or not str(text).strip():
            raise InvalidRequestError(f"{method}: {text!r} is not a name.", advice="Nothing was sent.")
        for field, value in conditions.items():
            reference = REFERENCES[self.resource.name][naming.scopes[field]]
            if not isinstance(value, Model) and read_whole_number(value) is None and not is_name(value, reference):
                problem = f"{method}: {field}={value!r} is neither an id nor a name: leave it out, or give one."
                raise InvalidRequestError(problem, advice="Nothing was sent.")
        wanted = {naming.scopes[field]: value for field, value in conditions.items()}
        ids = (await records_with_ids(self.session, self.list_of, self.resource.name, [wanted], method))[0]
        scope = {field: ids[naming.scopes[field]] for field in conditions}
        only = own[0] if own else ""
        row = await find(self.session, self.list_of, self.resource.name, str(text), field=only, scope=scope)
        return None if row is None else self.model.from_dict(row)

    async def get(self, request: Request[M], *, reserves: bool = False) -> M:
        """The record that was asked for; an object without an id is not a record.

        Args:
            request: For the record.
            reserves: Whether a write of it follows at once, and is counted along with this request.
        """
        item = await self.session.send(request, reserves=reserves)
        if not self._is_record(item):
            raise self._no_record(request, item)
        self._refuse_another(request, item, id_in(request.path))
        return item

    async def create(self, record: M, *, verify: bool = True, custom: Mapping[str, Any] | None = None) -> M:
        """The record as it was created; it is not read back unless both this and the options ask for it."""
        fields = _writes.validate_create(self.resource, record.to_dict(), custom)
        write = Write(await self._with_ids("create", fields), "create", custom)
        return await (self._save_one(write) if verify else self._saved(write, []))

    async def update(
        self, id: object, record: M, *, custom: Mapping[str, Any] | None = None, replace: bool = False
    ) -> M:
        """The record as it was changed."""
        fields = await self._with_ids("update", _writes.validate_update(self.resource, id, record.to_dict(), custom))
        return await self._save_one(Write(fields, effect_of_update(fields), custom, replace))

    async def restore(self, id: object) -> M:
        """The record that is no longer deleted."""
        flags = {"_recover": True, "_validate_updates": True}
        return await self._save_one(Write(_writes.validate_update(self.resource, id, flags), "change"))

    async def delete(self, request: Request[M | None]) -> M | None:
        """What the server gave back, if anything."""
        return await self.session.send(request, effect="change")

    async def create_many(self, items: Iterable[Any], **options: Unpack[BatchOptions[M]]) -> list[Receipt[M]]:
        """Create a record for each item.

        One request per record: what Halo does with an array in which one record is bad is not known.
        """
        check_options(f"{self.resource.name}.create_many()", options)
        valid = _writes.validate_creates(self.resource, self.model, items)
        await self.check_custom(f"{self.resource.name}.create_many()", valid)
        records = await self.all_with_ids("create_many", [item.record for item in valid])
        writes = [Write(record, "create", item.custom) for record, item in zip(records, valid, strict=True)]
        return await self._save_all(writes, **options)

    async def update_many(
        self, items: Iterable[Any], *, replace: bool = False, **options: Unpack[BatchOptions[M]]
    ) -> list[Receipt[M]]:
        """Change the record that each item names by its id."""
        check_options(f"{self.resource.name}.update_many()", options)
        valid = _writes.validate_updates(self.resource, self.model, items)
        await self.check_custom(f"{self.resource.name}.update_many()", valid)
        records = await self.all_with_ids("update_many", [item.record for item in valid])
        writes = [
            Write(record, effect_of_update(record), item.custom, replace)
            for record, item in zip(records, valid, strict=True)
        ]
        return await self._save_all(writes, **options)

    async def check_custom(self, call: str, items: Iterable[_writes.Item]) -> None:
        """Nothing, if the custom fields by name that the items of a batch have can be right.

        Raises:
            InvalidRequestError: Some cannot; nothing was written.
        """
        named = [(index, item.custom) for index, item in enumerate(items) if item.custom is not None]
        if named:
            _writes.refuse_all(call, await custom_problems(self.session, self.resource, call, named))

    async def delete_many(
        self, ids: Iterable[Any], parameters: Mapping[str, Any] | None, **options: Unpack[BatchOptions[M]]
    ) -> list[Receipt[M]]:
        """Delete the record of each id, with these parameters of `delete`."""
        check_options(f"{self.resource.name}.delete_many()", options)
        requests = _writes.validate_deletes(
            self.resource, lambda id: self.operation("delete", id, **(parameters or {})), ids
        )

        async def delete(request: Request[M | None], calls: list[Call]) -> ItemResult[M | None]:
            return ItemResult(await self.session.send(request, effect="change", calls=calls))

        return await self.run_batch(
            requests,
            delete,
            sent=lambda request: request,
            interrupted=lambda request, calls: _interrupted(request.method, request.path, {}, calls),
            **options,
        )

    def operation(self, verb: str, /, *args: Any, **kwargs: Any) -> Any:
        """The request of an operation of this resource, for a method of the same name."""
        name = self.resource.name if verb in {"list", "save"} else self.resource.singular
        function: Callable[..., Any] = getattr(api, f"{verb}_{name}")
        try:
            return function(*args, **kwargs)
        except TypeError as error:
            self.explain(error, verb, function, kwargs, *args)
            raise

    @property
    def model(self) -> type[M]:
        """The class of its records."""
        model: type[M] = getattr(models, self.resource.model)
        return model

    @property
    def noun(self) -> str:
        """What one record is called."""
        return self.resource.singular.replace("_", " ")

    async def _with_ids(self, method: str, record: dict[str, Any]) -> dict[str, Any]:
        """The fields of a record with ids in the place of names and of other records."""
        return (await self.all_with_ids(method, [record]))[0]

    async def all_with_ids(self, method: str, records: Sequence[dict[str, Any]]) -> Sequence[dict[str, Any]]:
        """Records with ids in the place of names and of other records."""
        where = f"{self.resource.name}.{method}()"
        return await records_with_ids(self.session, self.list_of, self.resource.name, records, where)

    async def _save_one(self, write: Write) -> M:
        result = await self.save(write, [])
        if result.not_stored:
            warn(NotStoredWarning(self.noun, result.not_stored))
        return result.item

    async def save(self, write: Write, calls: list[Call]) -> ItemResult[M]:
        """Save a record, and read it back if that is asked for."""
        record, lost, fields = write.record, tuple[str, ...](), None
        if write.has_custom_fields and issubclass(self.model, Customizable):
            fields = await save_custom_fields(self.session, AsyncCustomWrite(self, write, calls), write)
            item, lost = fields.item, fields.not_stored
        else:
            item = await self._saved(write, calls)
        if not self.session.options.verify or "get" not in self.resource.operations:
            return ItemResult(item, lost)
        seen = {**record, **item.to_dict()}  # an answer may lack the rest of the key, which was sent
        try:
            there = await self.with_details(seen)
        except (HaloError, KeyError) as error:  # it was saved all the same, also if neither tells its whole key
            _log.warning("%s was saved and cannot be read back: %s", self.noun, type(error).__name__)
            return ItemResult(item, tuple(name for name in record if not name.startswith("_")))
        names = [*lost, *not_stored(record, there.to_dict()), *(fields.not_there(there.to_dict()) if fields else ())]
        return ItemResult(item, tuple(dict.fromkeys(names)))

    async def _saved(self, write: Write, calls: list[Call]) -> M:
        """Save a record, whose values are encoded already."""
        return await self.post(write, calls, self.session)

    async def post(self, write: Write, calls: list[Call], session: AsyncSession, *, is_reserved: bool = False) -> M:
        """Save a record, whose values are encoded already, by this session."""
        record = write.record
        request: Request[list[M]] = self.operation("save", [self.model.adopt(record)])
        try:
            saved = await session.send(request, effect=write.effect, calls=calls, is_reserved=is_reserved)
        except ValidationError as error:
            error.advise(_writes.advice_on(self.resource, write))
            raise
        if saved and self._is_record(saved[0]):
            if "id" in record:
                self._refuse_another(request, saved[0], meaning(record["id"]))
            return saved[0]
        if "id" not in record:
            reason = "the server said yes and showed no record"
            raise self.session.add_server(OutcomeUnknownError(request.method, request.path, reason, sent=[record]))
        if saved:
            raise self._no_record(request, saved[0])
        return self.model(extra_fields=record)  # what was sent is all that is known

    def _refuse_another(self, request: Request[Any], item: Model, id: Hashable) -> None:
        """Nothing, if it is the record of this id, as far as it tells."""
        if "id" in self.resource.key and "id" in item and meaning(item["id"]) != id:
            reason, begins = "another record came than was asked for", json.dumps({"id": item["id"]})
            raise self.session.response_error(request.path, reason, begins, method=request.method)

    def _no_record(self, request: Request[Any], item: Model) -> HaloError:
        reason, begins = "an object without an id came, and no record", json.dumps(item.to_dict())
        return self.session.response_error(request.path, reason, begins, method=request.method)

    async def with_details(self, item: M | Mapping[str, Any], *, reserves: bool = False) -> M:
        """The record as the server has it, with all its details; see `get`."""
        more = {field: item[field] for field in self.resource.key if field != "id"}
        if "includedetails" in FILTERS[f"get_{self.resource.singular}"]:
            more["includedetails"] = True
        request: Request[M] = self.operation("get", item["id"], **more)
        return await self.get(request, reserves=reserves)

    async def _save_all(self, writes: list[Write], **options: Unpack[BatchOptions[M]]) -> list[Receipt[M]]:
        return await self.run_batch(
            writes,
            self.save,
            sent=lambda write: write.given,
            interrupted=lambda write, calls: self.interrupted(write.record, calls),
            **options,
        )

    async def run_batch(
        self,
        items: Iterable[A],
        act: AsyncAct[A, list[Call], ItemResult[M | None]],
        *,
        sent: Callable[[A], object],
        interrupted: Callable[[A, list[Call]], HaloError],
        receipts: list[Receipt[M]] | None = None,
        size: int | None = None,
        pause: float = 0.0,
        progress: Progress[M] | None = None,
    ) -> list[Receipt[M]]:
        """Do something with each item, some of them concurrently; a receipt for each, in their order."""
        return await run_batch(
            items,
            act,
            sent=sent,
            interrupted=interrupted,
            clock=self.session.clock,
            limit=self.session.options.max_concurrency,
            receipts=receipts,
            size=size,
            pause=pause,
            progress=progress,
        )

    def interrupted(self, record: Mapping[str, Any], calls: list[Call]) -> HaloError:
        """The error for a record whose saving was interrupted, with what was sent so far."""
        return _interrupted("POST", self.resource.path, record, calls)

    def _is_record(self, item: Model) -> bool:
        """Whether it has an id, as all records have, and an error within a success has not."""
        return self.resource.runs or any(
            field in item for field in (*self.resource.key, "id")
        )  # a report that was only run has none


class AsyncCustomWrite(Generic[M]):
    """A write of a record whose custom fields it changes."""

    def __init__(self, endpoint: AsyncEndpoint[M], write: Write, calls: list[Call]) -> None:
        self.resource = endpoint.resource
        self._endpoint, self._write, self._calls, self._is_read = endpoint, write, calls, False

    async def read_for_update(self, record: Mapping[str, Any]) -> M:
        """The record by itself, with all details; the request for the post is counted with it."""
        self._is_read = True
        return await self._endpoint.with_details(record, reserves=True)

    async def read(self, record: Mapping[str, Any]) -> M:
        """The record by itself, with all details."""
        return await self._endpoint.with_details(record)

    async def post(self, record: Mapping[str, Any]) -> M:
        """The record as it was saved. An update that depends on what was read is sent once."""
        self._calls.clear()  # whoever asks what came of it means the last one
        write = attrs.evolve(self._write, record=dict(record))
        session = self._endpoint.session
        if not self._is_read:
            return await self._endpoint.post(write, self._calls, session)
        once = session.evolve(retry=attrs.evolve(session.options.retry, attempts=1))
        self._is_read = False
        return await self._endpoint.post(write, self._calls, once, is_reserved=True)

    @property
    def possibly_executed(self) -> bool:
        """Whether the server may have acted on the last post."""
        return not self._calls or self._calls[-1].possibly_executed


def _interrupted(method: str, path: str, record: Mapping[str, Any], calls: list[Call]) -> HaloError:
    return interrupted_error(method, path, [record], calls[0] if calls else None)
