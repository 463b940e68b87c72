# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The resources with which more can be done than list, get, save and delete."""

from __future__ import annotations

from typing import TYPE_CHECKING, ParamSpec, TypeVar

from halo_api import Model, api

from .collection import AsyncCollection, AsyncReadable

if TYPE_CHECKING:
    from halo_api import models

L = ParamSpec("L")
G = ParamSpec("G")
D = ParamSpec("D")
F = ParamSpec("F")
K = TypeVar("K")
M = TypeVar("M", bound=Model)


class AsyncAssets(AsyncCollection[L, K, G, D, F, M]):
    """The devices and other configuration items."""

    async def next_tag(self) -> models.AssetTag:
        """The tag that a new asset would get.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            HaloError: The request failed; see `halo.errors`.
        """
        return await self._halo.send(self._special(api.get_next_tag, "next_tag"))


class AsyncAgents(AsyncReadable[L, K, G, M]):
    """The people who work on tickets."""

    async def me(self) -> models.Agent:
        """The agent that the application logs in as, with all that it may do.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            HaloError: The request failed; see `halo.errors`.
        """
        return await self._halo.send(self._special(api.get_own_agent, "me"))


class AsyncInvoices(AsyncCollection[L, K, G, D, F, M]):
    """The invoices."""

    async def void(self, id: int, /) -> models.Invoice | None:
        """Declare an invoice void.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            HaloError: The request failed; see `halo.errors`.
        """
        return await self._halo.send(self._special(api.void_invoice, "void", id))

    async def pdf(self, id: int, /) -> bytes:
        """An invoice as PDF.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            HaloError: The request failed; see `halo.errors`.
        """
        return await self._halo.send(self._special(api.get_invoice_pdf, "pdf", id))


KINDS = {"Assets": AsyncAssets, "Agents": AsyncAgents, "Invoices": AsyncInvoices}
"""What `halo._resource` finds them by."""
