"""Tables of rows: the same columns on every run, values of one type in each, and nothing lost."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
from halo_api.values import decoded_datetime
from hypothesis import given, settings
from hypothesis import strategies as st

from halo import InvalidRequestError, describe
from halo._jobs.arrow import record_batch, schema_of
from halo._jobs.labels import labels_of
from halo._jobs.tables import Layout, layout_of, raw_row, table_row

TICKETS = layout_of(describe("tickets"), None)
FEW = ["id", "client_id", "summary", "onhold", "cost", "dateclosed", "customfields", "custom.CFOrigin", "_extra"]
CHOSEN = layout_of(describe("tickets"), FEW)


def typed(row: dict[str, Any], *columns: str, of: str = "tickets") -> dict[str, Any]:
    """The row of a table with these columns."""
    return table_row(row, layout_of(describe(of), columns))


def kinds(layout: Layout) -> dict[str, str]:
    return {column.name: column.kind for column in layout.columns}


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=()))
    | st.sampled_from(["2026-01-31T09:00:00", "1900-01-01T00:00:00", "", "12", 12.0, 2**63, 2**53 + 1, "\ud83d"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
ROWS = st.dictionaries(st.sampled_from(FEW) | st.text(max_size=8), JSON)


def is_same(kind: str | None, value: Any, raw: Any) -> bool:
    """Whether a value of a column says what the row said. Texts such as "12" are whole numbers in a column of those."""
    if kind == "datetime" and raw is not None:
        return value == decoded_datetime(raw)
    return value == raw or (kind == "integer" and str(value) == raw)


@given(ROWS)
@settings(max_examples=100)
def test_columns_and_extra_hold_every_value_of_any_row(row: dict[str, Any]):
    """In dicts, and in Arrow, whose types are strict."""
    given_back = table_row(row, CHOSEN)
    batch = record_batch([given_back], CHOSEN.columns, schema_of(CHOSEN.columns))

    extra = given_back["_extra"]
    assert list(given_back) == FEW == batch.schema.names
    for name, raw in row.items():
        column = given_back[name] if name in kinds(CHOSEN) and name != "custom.CFOrigin" else None
        held = extra.get(name, column)
        assert is_same(None if name in extra else kinds(CHOSEN).get(name), held, raw)
    [in_arrow] = batch.to_pylist()
    assert json.loads(in_arrow["_extra"] or "{}") == extra
    assert json.loads(in_arrow["customfields"] or "null") == given_back["customfields"]
    assert {**in_arrow, "_extra": 0, "customfields": 0} == {**given_back, "_extra": 0, "customfields": 0}


class TestTheColumns:
    def test_are_the_fields_that_the_rows_of_the_list_can_have_in_the_order_of_the_contract(self):
        fields = describe("tickets").fields

        assert [column.name for column in TICKETS.columns] == [n for n, field in fields.items() if field.in_rows]

    def test_are_those_of_the_record_where_one_live_row_is_all_that_is_known(self):
        """Of which the first eight names or so were written down: `id` is often not among them."""
        assert [column.name for column in layout_of(describe("invoices"), None).columns] == [
            *describe("invoices").fields
        ]

    def test_that_hold_ids_hold_whole_numbers_whatever_the_document_says(self):
        assert describe("users").fields["site_id"].type == describe("asset_type_fields").fields["id"].type == "number"

        assert kinds(layout_of(describe("users"), ["site_id"])) == {"site_id": "integer"}
        assert kinds(layout_of(describe("asset_type_fields"), ["id"])) == {"id": "integer"}
        assert kinds(layout_of(describe("invoices"), ["amountpaid"])) == {"amountpaid": "number"}

    @pytest.mark.parametrize(
        ("columns", "problem"),
        [
            (["id", "sumary"], r"there is no column 'sumary'\. Did you mean 'summary'\?"),
            ("id", "columns='id' is not a list of names"),
            ([], r"columns=\[\] names none"),
            (["id", "id"], "column 'id' is given twice"),
            ([7], "7 is not the name of a column"),
            (["custom."], "there is no column 'custom.'"),
        ],
    )
    def test_are_refused_by_name(self, columns: Any, problem: str):
        with pytest.raises(InvalidRequestError, match=problem):
            layout_of(describe("tickets"), columns)

    def test_for_custom_fields_are_refused_where_records_have_none(self):
        with pytest.raises(InvalidRequestError, match=r"'custom\.X': statuses have no custom fields"):
            layout_of(describe("statuses"), ["custom.X"])


class TestARow:
    def test_has_aware_dates_and_none_for_those_that_mean_none(self):
        row = {"dateclosed": "1900-01-01T00:00:00", "dateoccurred": "2026-06-15T10:00:00.5"}

        assert typed(row, "dateclosed", "dateoccurred") == {
            "dateclosed": None,
            "dateoccurred": dt.datetime(2026, 6, 15, 10, 0, 0, 500_000, dt.UTC),
            "_extra": {},
        }

    def test_has_whole_numbers_for_ids_that_came_as_others(self):
        value = typed({"client_id": 12.0}, "client_id", of="sites")["client_id"]

        assert (value, type(value)) == (12, int)

    def test_keeps_in_extra_what_does_not_fit_its_column(self):
        row = {"id": 12.5, "onhold": 1, "summary": 7, "cost": True, "dateclosed": "soon", "impact": 2**63}
        row["timetaken"] = 2**53 + 1  # no float is that number

        assert typed(row, *row) == {**dict.fromkeys(row), "_extra": row}

    def test_leaves_out_what_the_caller_left_out_unless_extra_is_asked_for(self):
        row = {"id": 1, "summary": "VPN", "new": {"a": [1]}}

        assert typed(row, "id") == {"id": 1, "_extra": {}}
        assert typed(row, "id", "_extra") == {"id": 1, "_extra": {"summary": "VPN", "new": {"a": [1]}}}
        assert table_row(row, TICKETS)["_extra"] == {"new": {"a": [1]}}

    def test_has_custom_fields_out_of_the_lists_that_came(self):
        row = {"customfields": [{"name": "CFOrigin", "value": "Phone"}], "fields": [{"name": "Model", "value": "T14"}]}

        columns = ("custom.CFOrigin", "custom.Model", "custom.Missing")
        assert typed(row, *columns, of="assets") == {
            **dict(zip(columns, ("Phone", "T14", None), strict=True)),
            "_extra": {},
        }

    def test_has_the_texts_of_choices_by_the_name_of_the_field_in_any_case(self):
        route = {"name": "CFRoute", "type": 2, "value": 3, "display": "E-mail"}

        assert typed({"customfields": [route]}, "custom.cfroute")["custom.cfroute"] == "E-mail"

    def test_does_not_choose_between_two_custom_fields_of_one_name(self):
        row = {"customfields": [{"name": "Model", "value": "A"}], "fields": [{"name": "Model", "value": "B"}]}

        assert typed(row, "custom.Model", of="assets") == {"custom.Model": None, "_extra": {"custom.Model": ["A", "B"]}}

    def test_that_is_raw_has_what_came_of_its_columns(self):
        row = {
            "id": 12.0,
            "dateclosed": None,
            "summary": "VPN",
            "customfields": [{"name": "CFOrigin", "value": "Phone"}],
        }

        layout = layout_of(describe("tickets"), ["custom.CFOrigin", "dateclosed", "id", "cost"])
        assert raw_row(row, layout) == {"custom.CFOrigin": "Phone", "dateclosed": None, "id": 12.0}


def test_a_priority_is_called_as_in_the_sla_of_its_row():
    (label,) = labels_of("tickets", ["priority_id"], ["priority"])
    label.learn([{"priorityid": 2, "slaid": 1, "name": "Low"}, {"priorityid": 2, "slaid": 2, "name": "Later"}])

    assert label.take({"priority_id": 2, "sla_id": 2}) == "Later"
    assert label.take({"priority_id": 2}) is None  # neither is sure


def test_a_record_without_a_name_gives_none_to_the_rows_that_refer_to_it():
    (label,) = labels_of("tickets", ["status_id"], ["status"])
    label.learn([{"id": 1, "name": ""}, {"id": 2, "name": "Closed"}])

    assert [label.take({"status_id": id}) for id in (1, 2)] == [None, "Closed"]
