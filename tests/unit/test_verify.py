"""Whether what came back is what was sent."""

from __future__ import annotations

from typing import Any

import pytest

from halo._policy.verification import not_stored

KEPT: dict[str, tuple[Any, Any]] = {
    "the same": ("x", "x"),
    "null that is left out": (None, None),
    "an empty text that is left out": ("", None),
    "a number as a decimal": (12, 12.0),
    "a number as a text": (12, "12"),
    "a date with other decimals": ("2026-01-31T09:00:00", "2026-01-31T09:00:00.00"),
    "a date with its zone": ("2026-01-31T10:00:00+01:00", "2026-01-31T09:00:00"),
    "an object with more members": ({"id": 1}, {"id": 1, "name": "x"}),
    "a list with more in each": ([{"name": "CFa", "value": "1"}], [{"id": 7, "name": "CFa", "value": "1"}]),
}
NOT_KEPT: dict[str, tuple[Any, Any]] = {
    "another text": ("x", "y"),
    "nothing": ("x", None),
    "false for true": (True, False),
    "another member": ({"id": 1, "name": "x"}, {"id": 1, "name": "y"}),
    "an item that is gone": ([{"id": 1}, {"id": 2}], [{"id": 1}]),
    "another kind": ([1], {"0": 1}),
}


@pytest.mark.parametrize(("sent", "came"), KEPT.values(), ids=KEPT)
def test_what_the_server_writes_its_own_way_is_stored(sent: Any, came: Any):
    assert not_stored({"field": sent}, {"id": 5, "field": came}) == ()


@pytest.mark.parametrize(("sent", "came"), NOT_KEPT.values(), ids=NOT_KEPT)
def test_what_is_different_is_not(sent: Any, came: Any):
    assert not_stored({"id": 5, "field": sent}, {"id": 5, "field": came}) == ("field",)


def test_body_flags_are_no_fields():
    assert not_stored({"_validate_updates": True, "summary": "x"}, {"summary": "x"}) == ()
