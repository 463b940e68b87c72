"""The custom fields of a record by name, read from the row alone."""

from __future__ import annotations

import copy
import datetime as dt
from typing import Any

import pytest
from halo_api import AnswerError
from halo_api.custom import AskedFields, Customizable, decoded
from halo_api.models import Asset, FieldInfo, Ticket

READ: list[tuple[int | None, Any, str, Any]] = [
    (0, "x", "x", "x"),
    (0, 3, "3", 3),
    (None, "T14", "T14", "T14"),
    (2, 2, "E-mail", "E-mail"),
    (2, "E-mail", "E-mail", "E-mail"),
    (2, "", "", None),
    (3, [{"id": 1, "name": "Slow"}], "Slow", ["Slow"]),
    (3, [1, 2], "Slow, Loud", [1, 2]),
    (3, None, "", []),
    (4, "2026-03-02T00:00:00", "", dt.date(2026, 3, 2)),
    (4, "2026-03-02T10:30:00", "", dt.datetime(2026, 3, 2, 10, 30, tzinfo=dt.UTC)),
    (4, "1900-01-01T00:00:00", "", None),
    (4, "2 March", "", "2 March"),
    (6, "true", "", True),
    (6, 0, "", False),
    (6, None, "", None),
    (7, [{"id": 1, "CFPart": "Toner"}], "", [{"id": 1, "CFPart": "Toner"}]),
]


def ticket(*names: str) -> Ticket:
    return Ticket.from_dict(
        {"customfields": [{"id": id, "name": name, "value": name} for id, name in enumerate(names)]}
    )


@pytest.mark.parametrize(("kind", "value", "display", "read"), READ)
def test_a_value_reads_as_its_kind_if_it_looks_like_one(kind: int | None, value: Any, display: str, read: Any):
    assert decoded({"type": kind, "value": value, "display": display}) == read


def test_a_name_may_be_spelt_in_any_case():
    custom = ticket("CFa", "Serial Number").custom

    assert custom["cfA"] == "CFa"
    assert custom["serial  number"] == "Serial Number"
    assert "serial number" in custom
    assert [*custom] == ["CFa", "Serial Number"]


def test_a_name_that_is_not_there_is_a_key_error_with_the_nearest():
    with pytest.raises(KeyError, match=r"'CFOrigni' is not a custom field of this record\. Did you mean 'CFOrigin'"):
        ticket("CFOrigin").custom["CFOrigni"]


def test_a_record_without_custom_fields_is_not_one_with_none():
    with pytest.raises(AnswerError, match=r"Ticket\.custom: this record came without custom fields"):
        _ = Ticket.from_dict({"id": 1}).custom

    assert dict(ticket().custom) == {}


def test_a_name_that_may_stand_in_what_did_not_come_is_no_key_error():
    """`get` would give None for it."""
    asset = Asset.from_dict({"customfields": []})

    with pytest.raises(AnswerError, match=r"Asset\.custom: 'Model' did not come, and neither did fields"):
        asset.custom.get("Model")


def test_a_name_in_both_members_is_refused():
    field = {"id": 1, "name": "Model", "value": 1}

    with pytest.raises(AnswerError, match="there are 2 fields with the name 'Model'"):
        Asset.from_dict({"customfields": [field], "fields": [field]}).custom["Model"]


def test_a_row_without_the_member_has_no_values_if_others_of_its_list_have_the_member():
    asked = AskedFields({"CFa": "customfields"})
    rows = [Ticket.from_dict({"id": 1}), ticket("CFa", "CFb")]

    asked.mark(rows[:1])
    with pytest.raises(AnswerError, match="came without custom fields"):
        _ = rows[0].custom
    asked.mark(rows)

    assert [dict(copy.copy(row).custom) for row in rows] == [{"CFa": None}, {"CFa": "CFa"}]


def test_its_repr_shows_names_and_no_values():
    assert repr(ticket("CFa", "CFb").custom) == "<custom fields of Ticket: CFa, CFb>"


def test_a_record_with_a_field_of_that_name_keeps_it():
    assert not issubclass(FieldInfo, Customizable)
    assert FieldInfo.from_dict({"custom": 1}).custom == 1
