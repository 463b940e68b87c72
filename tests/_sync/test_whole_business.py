# Written by `python scripts/unasync.py` from tests/_async/test_whole_business.py. Do not edit.
"""What is there besides the documented resources: others that are written, only listed, never deleted, or more."""

from __future__ import annotations

import pytest

from halo import Halo, InvalidRequestError


def test_what_has_no_get_is_written_also_where_writes_are_verified(halo: Halo):
    todo = halo.with_options(verify=True).todos.create(ticket_id=54321, text="Order the cable")

    assert todo.text == "Order the cable"
    with pytest.raises(InvalidRequestError, match="ticket_id"):
        halo.todos.update(todo.id, done=True)


def test_the_agent_and_the_next_tag_are_methods_of_their_resources(halo: Halo):
    assert (halo.agents.me()).name == "Halo Application"
    assert (halo.assets.next_tag()).next_tag


def test_an_invoice_is_declared_void_and_fetched_as_pdf(halo: Halo):
    invoice = halo.invoices.list().first()
    assert invoice is not None

    void = halo.invoices.void(invoice.id)

    assert void is not None
    assert void.voided is True
    assert (halo.invoices.pdf(invoice.id)).startswith(b"%PDF")


def test_an_id_that_is_none_is_refused_by_a_method_of_a_resource_too(halo: Halo):
    with pytest.raises(InvalidRequestError, match=r"invoices\.void\(\)"):
        halo.invoices.void("")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
