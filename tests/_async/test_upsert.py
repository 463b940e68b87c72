"""Upsert: what is created, changed and left alone, and by how many requests."""

from __future__ import annotations

from typing import Any

import pytest

from halo import InvalidRequestError, NotStoredWarning, PermissionDeniedError
from halo.sandbox import Sandbox

NEW: Any = {"inventory_number": "NEW-1", "client_id": "Alderbrook Dental Group", "assettype_id": "Laptop"}


async def some(halo: Any, count: int = 5) -> list[Any]:
    """Items that say of some assets what is there already; only of those whose number is theirs alone."""
    rows = await halo.assets.list(order="id", includeinactive=True).to_list()
    numbers = [row.inventory_number for row in rows]
    return [
        {"inventory_number": row.inventory_number, "site_id": row.site_id, "criticality": row.criticality}
        for row in rows
        if numbers.count(row.inventory_number) == 1
    ][:count]


@pytest.fixture
def written(sandbox: Sandbox):
    """The number of requests that wrote an asset."""
    return lambda: sum(entry.method == "POST" and entry.path == "/api/Asset" for entry in sandbox.journal)


async def test_writes_only_what_differs(halo, written):
    items = await some(halo)
    items[1]["criticality"] = 9

    receipts = await halo.assets.upsert([*items, NEW], key="inventory_number")

    assert [receipt.action for receipt in receipts] == ["unchanged", "update", *["unchanged"] * 3, "create"]
    assert all(receipt.ok for receipt in receipts)
    assert receipts[1].changes["criticality"][1] == 9
    assert written() == 2


async def test_writes_nothing_in_a_second_run(halo, written):
    items = [{**item, "notes": "x"} for item in await some(halo)]
    await halo.assets.upsert([*items, NEW], key="inventory_number")
    before = written()

    receipts = await halo.assets.upsert([*items, NEW], key="inventory_number")

    assert {receipt.action for receipt in receipts} == {"unchanged"}
    assert written() == before


async def test_a_dry_run_writes_nothing_and_tells_what_it_would_cost(halo, written):
    items = await some(halo)
    items[0]["criticality"] = 9

    receipts = await halo.assets.upsert([*items, NEW], key="inventory_number", dry_run=True)

    assert [receipt.action for receipt in receipts][::5] == ["update", "create"]
    assert receipts.requests == 3  # a change, a look before the create, and the create
    assert written() == 0


async def test_costs_a_request_a_page_and_one_for_each_change(halo, requests_sent):
    items = await some(halo, 50)
    for item in items[:20]:
        item["criticality"] = 9
    before = len(requests_sent())

    await halo.assets.upsert(items, key="inventory_number")

    pages = -(-await halo.assets.list(includeinactive=True).count() // 100)
    assert len(requests_sent()) - before - 1 == pages + 20


async def test_a_record_that_the_walk_missed_is_not_made_twice(halo, sandbox: Sandbox, written):
    """It appears between the walk and the create, as one that moved does."""
    tenant = halo.with_options(max_concurrency=1)

    async def appear(receipt: object) -> None:
        await tenant.assets.create(**{**NEW, "inventory_number": "NEW-2"})

    items = [NEW, {**NEW, "inventory_number": "NEW-2"}]
    receipts = await tenant.assets.upsert(items, key="inventory_number", progress=appear)

    assert receipts[0].ok
    assert "item 1 is there already" in str(receipts[1].error)


async def test_an_empty_list_does_not_prove_that_there_are_no_records(halo, sandbox: Sandbox, written):
    """An agent without the right to see them gets one too."""
    sandbox.faults.add(path="/Asset", status=200, body=b'{"record_count": 0, "assets": []}', times=None)

    with pytest.raises(InvalidRequestError, match="no rows at all, and that does not prove that there are no assets"):
        await halo.assets.upsert([NEW], key="inventory_number")
    receipts = await halo.assets.upsert([NEW], key="inventory_number", dry_run=True, confirm=False)

    assert [receipt.action for receipt in receipts] == ["create"]
    assert written() == 0


async def test_a_new_record_is_looked_for_by_the_field_that_the_filter_is_called_after(halo, sandbox: Sandbox):
    await halo.clients.upsert([{"name": "Newcomers", "domain": "new.example"}], key=("name", "domain"))

    assert [entry.query["domain"] for entry in sandbox.journal if "domain" in entry.query] == ["new.example"]


async def test_items_of_one_client_cost_the_list_of_that_client(halo, sandbox: Sandbox):
    await halo.sites.upsert([{"client_id": 120, "name": "New"}], key=("client_id", "name"), dry_run=True)

    lists = [entry.query for entry in sandbox.journal if entry.path == "/api/Site"]
    assert {query.get("client_id") for query in lists} == {"120"}


async def test_no_items_cost_nothing(halo, requests_sent):
    assert await halo.assets.upsert([], key="inventory_number") == []
    assert requests_sent() == []


@pytest.mark.parametrize("key", [(), None, 3, ("name", "")])
async def test_a_key_is_a_field_or_several(halo, key: Any):
    with pytest.raises(InvalidRequestError, match=r"key=.* is neither a field nor several"):
        await halo.assets.upsert([NEW], key=key)


@pytest.mark.parametrize("most", [-1, 2.5, "100", True])
async def test_the_most_that_is_read_is_a_whole_number(halo, most: Any, requests_sent):
    with pytest.raises(InvalidRequestError, match=r"max_reads=.* is not a whole number of requests"):
        await halo.assets.upsert([NEW], key="inventory_number", max_reads=most)

    assert requests_sent() == []


async def test_a_new_record_that_lacks_what_it_needs_is_the_error_of_its_item(halo):
    [receipt] = await halo.users.upsert([{"emailaddress": "a@new.example"}], key="emailaddress")

    assert "Nothing was sent for it" in str(receipt.error)


async def test_a_key_that_lists_do_not_show_is_refused_before_anything_is_written(halo, written):
    with pytest.raises(
        InvalidRequestError, match=r"no row of the list shows .*, and a record shows it only if .* max_reads=100"
    ):
        await halo.assets.upsert([{"third_party_id_string": "x", "notes": "y"}], key="third_party_id_string")

    assert written() == 0


async def test_a_name_that_echoes_an_id_is_refused(halo):
    with pytest.raises(InvalidRequestError, match="leave out client_name"):
        await halo.assets.upsert([{**NEW, "client_name": "Acme"}], key="inventory_number")


async def test_custom_fields_as_they_are_sent_are_refused(halo):
    """They would empty the others of the record, in every run."""
    with pytest.raises(InvalidRequestError, match="item 0: use custom in place of customfields: a save of it empties"):
        await halo.assets.upsert([{**NEW, "customfields": [{"id": 181, "value": "x"}]}], key="inventory_number")


async def test_a_second_walk_that_fails_is_not_begun_again_for_each_create(halo, sandbox: Sandbox, requests_sent):
    sandbox.faults.add(path="/Agent", method="GET", status=403, skip=1, times=None)
    agents: Any = [{"name": f"New {number}", "email": f"{number}@new.example"} for number in range(9)]

    receipts = await halo.agents.upsert(agents, key="email")

    assert [type(receipt.error) for receipt in receipts] == [PermissionDeniedError] * 9
    assert requests_sent() == ["GET /Agent", "GET /Agent"]


async def test_an_id_is_refused(halo):
    items: Any = [{"id": 5, "notes": "x"}]

    with pytest.raises(InvalidRequestError, match="to change them by their ids: update_many"):
        await halo.assets.upsert(items, key="inventory_number")


async def test_receipts_come_as_they_are_made(halo):
    items, receipts = await some(halo, 2), list[Any]()

    await halo.assets.upsert([*items, NEW], key="inventory_number", receipts=receipts)

    assert [receipt.action for receipt in receipts] == ["unchanged", "unchanged", "create"]


class TestCustomFields:
    """Custom fields by name, in items and in the key."""

    @staticmethod
    async def laptops(halo: Any, count: int = 3) -> list[Any]:
        rows = await halo.assets.list(order="id", includeinactive=True).to_list()
        numbers = [row.inventory_number for row in rows]
        mine = [row for row in rows if row.assettype_name == "Laptop" and numbers.count(row.inventory_number) == 1]
        return [{"inventory_number": row.inventory_number, "custom": {"Model": "T14 Gen 2"}} for row in mine[:count]]

    async def test_are_changed_where_they_differ_and_the_others_stay(self, halo):
        items = await self.laptops(halo)
        asset = await halo.assets.find(inventory_number=items[0]["inventory_number"])
        before = (await halo.assets.get(asset.id, includedetails=True)).custom

        receipts = await halo.assets.upsert(items, key="inventory_number")

        after = (await halo.assets.get(asset.id, includedetails=True)).custom
        assert receipts[0].changes == {"custom.Model": (before["Model"], "T14 Gen 2")}
        assert {**before, "Model": "T14 Gen 2"}.items() <= {**after}.items()
        assert {one.action for one in await halo.assets.upsert(items, key="inventory_number")} == {"unchanged"}

    async def test_cost_one_request_more_for_each_change(self, halo):
        items = await self.laptops(halo)

        assert (await halo.assets.upsert(items, key="inventory_number", dry_run=True)).requests == 2 * len(items)

    async def test_may_be_the_key(self, halo):
        asset = (await halo.assets.list(custom_fields=["Serial Number"]).to_list())[1]
        items = [{"custom": {"Serial Number": asset.custom["Serial Number"].lower()}, "criticality": 9}]

        (receipt,) = await halo.assets.upsert(items, key="custom.Serial Number", dry_run=True)

        assert (receipt.action, receipt.id) == ("update", asset.id)

    async def test_that_are_not_there_are_refused_before_anything_is_written(self, halo, written):
        items: Any = [{"inventory_number": "x", "custom": {"Modell": "T14"}}]

        with pytest.raises(InvalidRequestError, match=r"item 0: no asset has a custom field 'Modell'"):
            await halo.assets.upsert(items, key="inventory_number")

        assert written() == 0


async def test_a_field_that_halo_does_not_keep_is_told_in_the_second_run(halo):
    """The sandbox drops a reference to nothing, as Halo may drop anything, without a word."""
    (item,) = await some(halo, 1)
    items: Any = [{**item, "contract_id": 987654}]
    await halo.assets.upsert(items, key="inventory_number")

    with pytest.warns(NotStoredWarning, match="written again in every item: not stored as sent: contract_id"):
        await halo.assets.upsert(items, key="inventory_number")
