"""What is there besides the documented resources: others that are written, only listed, never deleted, or more."""

from __future__ import annotations

import pytest

from halo import AsyncHalo, InvalidRequestError


async def test_what_has_no_get_is_written_also_where_writes_are_verified(halo: AsyncHalo):
    todo = await halo.with_options(verify=True).todos.create(ticket_id=54321, text="Order the cable")

    assert todo.text == "Order the cable"
    with pytest.raises(InvalidRequestError, match="ticket_id"):
        await halo.todos.update(todo.id, done=True)


async def test_the_agent_and_the_next_tag_are_methods_of_their_resources(halo: AsyncHalo):
    assert (await halo.agents.me()).name == "Halo Application"
    assert (await halo.assets.next_tag()).next_tag


async def test_an_invoice_is_declared_void_and_fetched_as_pdf(halo: AsyncHalo):
    invoice = await halo.invoices.list().first()
    assert invoice is not None

    void = await halo.invoices.void(invoice.id)

    assert void is not None
    assert void.voided is True
    assert (await halo.invoices.pdf(invoice.id)).startswith(b"%PDF")


async def test_an_id_that_is_none_is_refused_by_a_method_of_a_resource_too(halo: AsyncHalo):
    with pytest.raises(InvalidRequestError, match=r"invoices\.void\(\)"):
        await halo.invoices.void("")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
