"""What tells one row from another, so that a walk gives each once."""

import pytest
from halo_api import Page
from halo_api.models import Status

from halo._policy.pagination import NextPage, Paginator
from halo._policy.seen_rows import key_by


def key(row: dict[str, object], *fields: str) -> object:
    return key_by(fields or ["id"])(Status.adopt(row))


def test_the_key_that_the_contract_names():
    assert key({"id": 7, "name": "x"}) == key({"id": 7, "name": "y"})
    assert key({"id": 7}) != key({"id": 8})


def test_all_fields_of_a_key_of_several():
    fields = ("ticket_id", "id")

    assert key({"ticket_id": 1, "id": 1}, *fields) != key({"ticket_id": 2, "id": 1}, *fields)
    assert key({"ticket_id": 0, "id": 1}, *fields) != key({"ticket_id": 0, "id": 2}, *fields)


@pytest.mark.parametrize("id", [0, None, "", [1], {"a": 1}], ids=repr)
def test_rows_without_a_usable_key_are_told_apart_by_their_content(id: object):
    """`/TimesheetEvent` gives id 0 for all (live)."""
    assert key({"id": id, "subject": "x"}) != key({"id": id, "subject": "y"})
    assert key({"id": id, "subject": "x"}) == key({"subject": "x", "id": id})
    assert isinstance(hash(key({"id": id})), int)


def test_equal_rows_in_one_answer_are_two_rows():
    row = {"id": 0, "subject": "x"}
    paginator = Paginator("/TimesheetEvent", ["id"], NextPage(1, 100))

    rows = paginator.take(Page([Status.adopt(row), Status.adopt(row)], None, [row, row]))

    assert len(rows) == 2
