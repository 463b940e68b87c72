# Written by `python scripts/unasync.py` from halo/_async/resources/ticket_approvals.py. Do not edit.
# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from halo_api import UNSET, api, models

from ..collection import Collection

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halo_api import Name

    from ... import types
    from ..pages import Rows


class TicketApprovals(Collection[models.TicketApproval]):
    """Who was asked to approve which ticket."""

    _name = "ticket_approvals"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.TicketApprovalFilters]
    ) -> Rows[models.TicketApproval]:
        """Every ticket approval that matches the filters, in the server's order, fetched as you iterate.

        Nothing is sent until the first row is wanted. One request brings all rows.

        Args:
            ticket_id: Records of this ticket.
            extra_query: Filters that have no name here, sent as they are.
            **filters: 1 of 6 are named here; all of them: `help(halo.types.TicketApprovalFilters)`.

        Raises:
            InvalidRequestError: At once: no such filter, or a value that cannot be sent.
            HaloError: While iterating: a request failed.
        """
        try:
            request = api.list_ticket_approvals(extra_query=extra_query, **filters)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # an operation takes ids, and keeps names for the client to look up
        except TypeError as error:
            self._endpoint.explain(error, "list", api.list_ticket_approvals, filters)
            raise
        return self._endpoint.rows(request)

    def find(
        self,
        called: str | Name | None = None,
        /,
        *,
        name: str = UNSET,
    ) -> models.TicketApproval | None:
        """The ticket approval of this name, as the list gives it; None if there is none.

        Compared exactly, then without case and needless blanks. An inactive one is given only if it is the only one.

        Args:
            called: name, the first that has it.
            name: The name, if it may stand in this field alone.

        Raises:
            AmbiguousNameError: Several have the name.
            HaloError: The request failed.
        """
        return self._endpoint.find(
            called,
            {
                "name": name,
            },
        )

    def respond(self, items: Sequence[Mapping[str, Any]], /) -> Any:
        """Answer approvals; each is told by its ticket_id and seq, because the record has no id.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            HaloError: The request failed.
        """
        try:
            request = api.respond_to_ticket_approvals(items)
        except TypeError as error:
            self._endpoint.explain(error, "respond", api.respond_to_ticket_approvals, {}, items)
            raise
        return self._endpoint.session.send(request)

    def get_one(self, id: int, /) -> Any:
        """The approval of the ticket with this id. Which one of several, and that it is the id of the ticket, was not
        measured.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            HaloError: The request failed.
        """
        try:
            request = api.read_ticket_approval(id)
        except TypeError as error:
            self._endpoint.explain(error, "get_one", api.read_ticket_approval, {}, id)
            raise
        return self._endpoint.session.send(request)

    def delete_one(self, id: int, seq: int, /) -> Any:
        """Delete an approval, by the id of its ticket and its seq. That the first number is that of the ticket was not
        measured.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            HaloError: The request failed.
        """
        try:
            request = api.remove_ticket_approval(id, seq)
        except TypeError as error:
            self._endpoint.explain(error, "delete_one", api.remove_ticket_approval, {}, id, seq)
            raise
        return self._endpoint.session.send(request)
