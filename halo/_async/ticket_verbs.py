"""What the verbs of tickets (`note`, `reply` and so on) are carried out with; what they do stands in `halo/_jobs`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from halo_api import UNSET, Model, Name
from halo_api.facts import REFERENCES
from halo_api.lookups import is_name
from halo_api.model import came_from_server
from halo_api.values import read_whole_number

from .._policy.ids import as_sent, is_id_of
from .._policy.writes import Write
from ..errors import HaloError, InvalidRequestError
from .batches import IN_BATCH, ItemResult, tell
from .endpoint import AsyncEndpoint
from .seams import records_with_ids, ticket_verbs

if TYPE_CHECKING:
    from halo_api.models import Action, Ticket

    from ..hooks import Effect
    from ..results import UnconfirmedWarning
    from .seams import AsyncHost, AsyncLister, AsyncVerbs

M = TypeVar("M", bound=Model)


def verbs_of(endpoint: AsyncEndpoint[Ticket]) -> AsyncVerbs:
    """The verbs of a resource whose records are tickets."""
    return ticket_verbs(AsyncTicketDesk(endpoint))


class AsyncTicketDesk:
    """The writes, reads and settings of one client; see `AsyncDesk`."""

    def __init__(self, endpoint: AsyncEndpoint[Ticket]) -> None:
        self._endpoint = endpoint
        self.resource = endpoint.resource
        self.host: AsyncHost = endpoint.session
        self.lister: AsyncLister = endpoint.list_of
        self.outcomes: Mapping[str, int | str | Name] = endpoint.session.options.outcomes
        self.closed_status = endpoint.session.options.closed_status
        self.is_in_batch = IN_BATCH.get() is not None

    def ticket_id(self, where: str, id: object) -> int:
        """The id, if it can be one.

        Raises:
            InvalidRequestError: It cannot.
        """
        if not is_id_of(self.resource, id):
            raise InvalidRequestError(f"{where}: id={id!r} is not a valid id.", advice="Nothing was written.")
        return int(as_sent(id))

    async def ids(self, where: str, fields: Mapping[str, object]) -> dict[str, Any]:
        """The fields of a ticket that are given, with ids in the place of names.

        Raises:
            InvalidRequestError: One is neither an id nor a name, or is the name of no record, or of several.
        """
        references = REFERENCES[self.resource.name]
        given_fields = {field: value for field, value in fields.items() if value is not UNSET}
        for field, value in given_fields.items():
            is_id = references[field].by == "id" and read_whole_number(value) is not None
            if not isinstance(value, Model) and not is_id and not is_name(value, references[field]):
                choice = "neither an id nor a name" if references[field].by == "id" else "not a name"
                raise InvalidRequestError(f"{where}: {field}={value!r} is {choice}.", advice="Nothing was written.")
        [ids] = await records_with_ids(self._endpoint.session, self.lister, self.resource.name, [given_fields], where)
        return {field: value if references[field].by == "name" else int(value) for field, value in ids.items()}

    async def read(self, resource: str, id: int) -> Mapping[str, Any]:
        """The record by itself, with all details."""
        record: Model = await AsyncEndpoint[Any](self._endpoint.session, resource).with_details({"id": id})
        return vars(record)

    async def act(self, action: Mapping[str, Any]) -> tuple[Action, list[str]]:
        """The action as it was created, and what the server did not confirm of it."""
        actions: AsyncEndpoint[Action] = AsyncEndpoint(self._endpoint.session, "actions")
        return _with_doubts(await actions.save(Write(dict(action), "create"), []))

    async def change(self, ticket: Mapping[str, Any], effect: Effect) -> tuple[Ticket, list[str]]:
        """The ticket as it was changed, and what the server did not confirm of it."""
        return _with_doubts(await self._endpoint.save(Write(dict(ticket), effect), []))

    def tell(self, warning: UnconfirmedWarning) -> None:
        """Warn, or keep it for the receipt of the batch that is calling."""
        tell(warning)

    def clean(self, text: str) -> str:
        """The text without secrets."""
        return self._endpoint.session.sender.redactor.clean(text)

    def add_server(self, error: HaloError) -> HaloError:
        """The error, with the server and the tenant that it is about."""
        return self._endpoint.session.add_server(error)


def _with_doubts(result: ItemResult[M]) -> tuple[M, list[str]]:
    """A record that was saved, and what the server did not confirm of it."""
    lost = [f"not stored as sent: {', '.join(result.not_stored)}"] if result.not_stored else []
    return result.item, lost if came_from_server(result.item) else [*lost, "the answer shows no record"]
