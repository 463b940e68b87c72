# Written by `python scripts/unasync.py` from tests/contract/_async/test_read_only.py. Do not edit.
"""What can be read and no more: agents, statuses, ticket types, priorities, teams, outcomes."""

from __future__ import annotations

import pytest

from halo import Halo

READ_ONLY = ("agents", "statuses", "ticket_types", "priorities", "teams", "outcomes")


@pytest.mark.parametrize("resource", READ_ONLY)
def test_all_are_listed(halo: Halo, resource: str):
    rows = getattr(halo, resource).list().to_list()

    assert len({row.id for row in rows}) == len(rows) > 1


@pytest.mark.parametrize("resource", READ_ONLY)
def test_one_is_got_by_the_id_that_the_list_gave(halo: Halo, resource: str):
    listed = getattr(halo, resource).list().first()

    got = getattr(halo, resource).get(listed.id)

    assert got.id == listed.id
