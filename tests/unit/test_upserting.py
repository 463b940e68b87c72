"""What an upsert does to each item, decided on rows that are there."""

from __future__ import annotations

from typing import Any

import pytest

from halo import InvalidRequestError
from halo._jobs.upserting import Upsert, is_same


def assets(*records: dict[str, Any], key: tuple[str, ...] = ("inventory_number",)) -> Upsert:
    return Upsert("assets", key, records)


@pytest.mark.parametrize("there", ["LT-1", "lt-1", " LT-1 "])
def test_keys_are_compared_as_the_database_does(there: str):
    job = assets({"inventory_number": "LT-1"})

    assert job.match([{"id": 7, "inventory_number": there}]).keys() == {0}


@pytest.mark.parametrize("given", [10042, 10042.0, "10042"])
def test_a_key_that_is_a_text_may_be_given_as_a_number(given: object):
    job = assets({"inventory_number": given})

    assert job.match([{"id": 7, "inventory_number": "10042"}]).keys() == {0}


def test_a_key_of_several_fields_needs_all_of_them():
    job = Upsert("users", ("client_id", "emailaddress"), [{"client_id": 3, "emailaddress": "a@b.example"}])

    rows = [
        {"id": 1, "client_id": 3.0, "emailaddress": "x@b.example"},
        {"id": 2, "client_id": 3.0, "emailaddress": "A@b.example"},
    ]
    assert job.match(rows)[0]["id"] == 2


def test_two_items_of_one_key_are_refused():
    with pytest.raises(InvalidRequestError, match="item 1 has the same key as item 0"):
        assets({"inventory_number": "LT-1"}, {"inventory_number": "lt-1 "})


@pytest.mark.parametrize("item", [{"inventory_number": " "}, {"inventory_number": None}, {"notes": "x"}])
def test_an_empty_key_is_the_error_of_its_item(item: dict[str, Any]):
    (plan,) = assets(item).plans

    assert "item 0 has no inventory_number" in str(plan.error)


def test_two_records_of_one_key_are_the_error_of_their_item():
    job = assets({"inventory_number": "LT-1"}, {"inventory_number": "LT-2"})
    job.match([{"id": 7, "inventory_number": "LT-1"}, {"id": 8, "inventory_number": "LT-1"}])

    assert "several assets have inventory_number='LT-1': 7, 8" in str(job.plans[0].error)
    assert (job.plans[1].action, job.plans[1].error) == ("create", None)


def test_a_record_that_comes_without_an_id_is_not_sent_as_a_new_one():
    job = assets({"inventory_number": "LT-1"})

    assert job.match([{"inventory_number": "LT-1"}]) == {}
    assert "its record came without an id" in str(job.plans[0].error)


def test_a_record_is_inactive_by_the_field_that_says_so_of_its_kind():
    job = Upsert("agents", ("email",), [{"email": "a@b.example"}])
    job.compare(0, {"id": 10, "email": "a@b.example", "isdisabled": True})

    assert job.plans[0].is_inactive


def test_a_custom_field_of_the_key_is_told_of_several_records_and_is_no_change():
    job = Upsert("assets", ("custom.Serial",), [{}, {}], [{"Serial": "A"}, {"Serial": "b", "Model": "x"}])
    rows = [{"id": id, "fields": [{"id": 1, "name": "Serial", "value": value}]} for id, value in enumerate("AAB")]

    assert job.match(rows).keys() == {1}
    assert "several assets have custom.Serial='A': 0, 1" in str(job.plans[0].error)
    assert job.custom_to_compare(job.plans[1]) == {"Model": "x"}


@pytest.mark.parametrize(("row", "unseen"), [({"id": 1}, {"custom."}), ({"id": 1, "fields": []}, set[str]())])
def test_custom_fields_are_unseen_where_no_row_came_with_any(row: dict[str, Any], unseen: set[str]):
    job = Upsert("assets", ("id",), [{"id": 1}], [{"Model": "x"}])

    assert job.unseen_fields([row]) == unseen


def test_a_key_that_no_field_is_called_is_refused():
    with pytest.raises(InvalidRequestError, match=r"no field 'inventorynumber' .* Did you mean 'inventory_number'"):
        assets(key=("inventorynumber",))


def test_only_what_differs_is_sent():
    job = assets({"inventory_number": "LT-1", "site_id": 9, "notes": "x"})
    job.compare(0, {"id": 7, "inventory_number": "lt-1", "site_id": 1, "notes": "x "})

    assert job.plans[0].changes == {"site_id": (1, 9)}
    assert job.plans[0].sent == {"id": 7, "site_id": 9}


def test_an_inactive_record_is_changed_and_said_to_be_inactive():
    job = assets({"inventory_number": "LT-1", "site_id": 9})
    job.compare(0, {"id": 7, "site_id": 1, "inactive": True})

    assert (job.plans[0].action, job.plans[0].is_inactive) == ("update", True)


@pytest.mark.parametrize(
    ("kind", "old", "new"),
    [
        ("integer", 12.0, 12),
        ("integer", "12", 12),
        ("number", 0.5, 0.5),
        ("boolean", True, True),
        ("string", "x ", "x"),
        ("string", None, ""),
        ("string", "12", 12),
        ("datetime", "2026-01-31T00:00:00", "2026-01-31"),
        ("datetime", "1900-01-01T00:00:00", None),
        ("objects", [{"id": 1}], [{"id": 1}]),
    ],
)
def test_what_means_the_same_is_no_change(kind: str, old: object, new: object):
    assert is_same(kind, old, new)


@pytest.mark.parametrize(
    ("kind", "old", "new"),
    [
        ("integer", 0, None),
        ("boolean", 1, True),
        ("boolean", False, None),
        ("string", "X", "x"),
        ("string", "007", "7"),
        ("datetime", "2026-01-31T00:00:00", "2026-02-01"),
        ("objects", [{"id": 1}], []),
    ],
)
def test_what_means_something_else_is_a_change(kind: str, old: object, new: object):
    assert not is_same(kind, old, new)
