# Written by `python scripts/unasync.py` from halo/_async/special.py. Do not edit.
# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The resources with which more can be done than list, get, save and delete."""

from __future__ import annotations

from typing import TYPE_CHECKING, ParamSpec, TypeVar

from halo_api import Model, api

from .collection import Collection, Readable

if TYPE_CHECKING:
    from halo_api import models

L = ParamSpec("L")
G = ParamSpec("G")
D = ParamSpec("D")
F = ParamSpec("F")
K = TypeVar("K")
M = TypeVar("M", bound=Model)


class Assets(Collection[L, K, G, D, F, M]):
    """The devices and other configuration items."""

    def next_tag(self) -> models.AssetTag:
        """The tag that a new asset would get.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            HaloError: The request failed; see `halo.errors`.
        """
        return self._halo.send(self._special(api.get_next_tag, "next_tag"))


class Agents(Readable[L, K, G, M]):
    """The people who work on tickets."""

    def me(self) -> models.Agent:
        """The agent that the application logs in as, with all that it may do.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            HaloError: The request failed; see `halo.errors`.
        """
        return self._halo.send(self._special(api.get_own_agent, "me"))


class Invoices(Collection[L, K, G, D, F, M]):
    """The invoices."""

    def void(self, id: int, /) -> models.Invoice | None:
        """Declare an invoice void.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            HaloError: The request failed; see `halo.errors`.
        """
        return self._halo.send(self._special(api.void_invoice, "void", id))

    def pdf(self, id: int, /) -> bytes:
        """An invoice as PDF.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            HaloError: The request failed; see `halo.errors`.
        """
        return self._halo.send(self._special(api.get_invoice_pdf, "pdf", id))


KINDS = {"Assets": Assets, "Agents": Agents, "Invoices": Invoices}
"""What `halo._resource` finds them by."""
