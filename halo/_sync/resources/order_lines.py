# Written by `python scripts/unasync.py` from halo/_async/resources/order_lines.py. Do not edit.
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


class OrderLines(Collection[models.OrderLine]):
    """The lines of sales orders."""

    _name = "order_lines"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.NoParameters]
    ) -> Rows[models.OrderLine]:
        """Every order line, in the server's order, fetched as you iterate.

        Nothing is sent until the first row is wanted. One request brings all rows.

        Args:
            extra_query: Filters that have no name here, sent as they are.

        Raises:
            InvalidRequestError: At once: no such filter, or a value that cannot be sent.
            HaloError: While iterating: a request failed.
        """
        try:
            request = api.list_order_lines(extra_query=extra_query, **filters)
        except TypeError as error:
            self._endpoint.explain(error, "list", api.list_order_lines, filters)
            raise
        return self._endpoint.rows(request)

    def find(
        self,
        called: str | Name | None = None,
        /,
        *,
        name: str = UNSET,
    ) -> models.OrderLine | None:
        """The order line of this name, as the list gives it; None if there is none.

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
