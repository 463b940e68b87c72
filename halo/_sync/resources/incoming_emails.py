# Written by `python scripts/unasync.py` from halo/_async/resources/incoming_emails.py. Do not edit.
# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from halo_api import UNSET, api, models

from ..collection import Collection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from halo_api import Name

    from ... import types
    from ..pages import Rows


class IncomingEmails(Collection[models.IncomingEmail]):
    """The e-mails that came in."""

    _name = "incoming_emails"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.IncomingEmailFilters]
    ) -> Rows[models.IncomingEmail]:
        """Every incoming email that matches the filters, in the server's order, fetched as you iterate.

        Nothing is sent until the first row is wanted. One request brings all rows.

        Args:
            order: The field to sort by.
            order2: The field to sort by where order says equal; up to order5.
            orderdesc: Whether the order is descending. Only the literal true is obeyed.
            orderdesc2: Whether that order is descending.
            extra_query: Filters that have no name here, sent as they are.
            **filters: 4 of 11 are named here; all of them: `help(halo.types.IncomingEmailFilters)`.

        Raises:
            InvalidRequestError: At once: no such filter, or a value that cannot be sent.
            HaloError: While iterating: a request failed.
        """
        try:
            request = api.list_incoming_emails(extra_query=extra_query, **filters)
        except TypeError as error:
            self._endpoint.explain(error, "list", api.list_incoming_emails, filters)
            raise
        return self._endpoint.rows(request)

    def find(
        self,
        called: str | Name | None = None,
        /,
        *,
        subject: str = UNSET,
    ) -> models.IncomingEmail | None:
        """The incoming email of this name, as the list gives it; None if there is none.

        Compared exactly, then without case and needless blanks. An inactive one is given only if it is the only one.

        Args:
            called: subject, the first that has it.
            subject: The name, if it may stand in this field alone.

        Raises:
            AmbiguousNameError: Several have the name.
            HaloError: The request failed.
        """
        return self._endpoint.find(
            called,
            {
                "subject": subject,
            },
        )

    def get(
        self,
        id: int,
        /,
        *,
        extra_query: Mapping[str, Any] | None = None,
        **parameters: Unpack[types.IncomingEmailGetParameters],
    ) -> models.IncomingEmail:
        """One incoming email by its id.

        Args:
            includedetails: Whether details come too: lists, custom fields and what else list rows lack.
            extra_query: Parameters that have no name here, sent as they are.
            **parameters: 1 of 2 are named here; all of them: `help(halo.types.IncomingEmailGetParameters)`.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There is none, or this client may not see it.
            HaloError: The request failed.
        """
        try:
            request = api.get_incoming_email(id, extra_query=extra_query, **parameters)
        except TypeError as error:
            self._endpoint.explain(error, "get", api.get_incoming_email, parameters, id)
            raise
        return self._endpoint.get(request)
