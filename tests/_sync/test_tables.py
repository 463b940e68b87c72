# Written by `python scripts/unasync.py` from tests/_async/test_tables.py. Do not edit.
"""Tables of lists, through the front door."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import pyarrow as pa
import pytest

from halo import Halo, ConfigurationError, InvalidRequestError, PaginationError
from halo._jobs._sync import tables
from halo.sandbox import Sandbox

COLUMNS = ["id", "client_id", "agent_id", "dateoccurred", "dateclosed", "onhold", "summary", "custom.CFOrigin"]


class TestDicts:
    def test_are_the_objects_as_they_came(self, halo: Halo):
        rows = halo.tickets.list(client_id=120)

        assert rows.to_dicts() == [row.to_dict() for row in rows]

    def test_of_chosen_columns_have_what_came_of_them(self, halo: Halo):
        [first] = halo.tickets.list(order="id").limit(1).to_dicts(columns=["summary", "id", "custom.CFOrigin"])

        assert list(first) == ["summary", "id"]

    def test_as_they_came_have_no_column_of_the_rest(self, halo: Halo):
        with pytest.raises(InvalidRequestError, match="'_extra' is a column of typed rows: typed=True"):
            halo.tickets.list().to_dicts(columns=["id", "_extra"])

    def test_that_are_typed_have_the_same_columns_in_every_row(self, halo: Halo, requests_sent):
        rows = halo.tickets.list(client_id=120).to_dicts(typed=True, columns=COLUMNS)

        assert {tuple(row) for row in rows} == {(*COLUMNS, "_extra")}
        assert requests_sent() == ["GET /Tickets"]

    def test_have_custom_fields_if_the_list_was_asked_for_them(self, halo: Halo, sandbox: Sandbox):
        row = next(row for row in sandbox.rows("tickets") if row.get("customfields"))
        field = row["customfields"][0]
        rows = halo.tickets.list(include_custom_fields=[field["id"]])

        values = {
            each["id"]: each[f"custom.{field['name']}"]
            for each in rows.to_dicts(typed=True, columns=["id", f"custom.{field['name']}"])
        }

        assert values[row["id"]] == field["value"]


class TestBatches:
    def test_come_page_by_page_in_one_schema(
        self, connected: Callable[..., Halo], requests_sent, monkeypatch: pytest.MonkeyPatch
    ):
        monkeypatch.setattr(tables, "ROWS_PER_BATCH", 150)
        with connected(max_concurrency=1) as halo:
            batches = halo.tickets.list().to_arrow_batches(columns=COLUMNS)
            seen = [(batch.num_rows, len(requests_sent()), batch.schema) for batch in batches]

        assert seen == [(200, 2, seen[0][2]), (50, 3, seen[0][2])]

    def test_of_dicts_are_a_page_each_and_what_to_dicts_gives(self, halo: Halo, requests_sent):
        rows = halo.tickets.list()

        seen = [(batch, len(requests_sent())) for batch in rows.to_dict_batches(typed=True, columns=["id"])]

        assert [(len(batch), sent) for batch, sent in seen][:1] == [(100, 1)]
        assert [row for batch, _ in seen for row in batch] == rows.to_dicts(typed=True, columns=["id"])

    def test_of_no_rows_are_one_that_has_the_schema(self, halo: Halo):
        [batch] = [batch for batch in halo.tickets.list(search="no such ticket").to_arrow_batches(columns=["id"])]

        assert batch.num_rows == 0
        assert batch.schema == pa.schema([("id", pa.int64()), ("_extra", pa.string())])

    def test_hold_the_rows_that_came_before_an_error(self, halo: Halo, sandbox: Sandbox):
        sandbox.faults.add(
            method="GET", path="/Tickets", status=200, body='{"record_count": 250, "tickets": []}', skip=1, times=None
        )
        rows = 0

        with pytest.raises(PaginationError):
            for batch in halo.tickets.list().to_arrow_batches(columns=["id"]):
                rows += batch.num_rows

        assert rows == 100


class TestFrames:
    def test_have_whole_numbers_booleans_and_moments_where_some_are_missing(self, halo: Halo):
        rows = halo.tickets.list()

        table = rows.to_arrow(columns=COLUMNS)
        pandas, polars = rows.to_pandas(columns=COLUMNS), rows.to_polars(columns=COLUMNS)

        assert table.schema.field("dateclosed").type == pa.timestamp("us", tz="UTC")
        assert [str(pandas[name].dtype) for name in ("agent_id", "dateclosed", "onhold")] == [
            *("Int64", "datetime64[us, UTC]", "boolean")
        ]
        assert [str(polars[name].dtype) for name in ("agent_id", "dateclosed", "onhold")] == [
            *("Int64", "Datetime(time_unit='us', time_zone='UTC')", "Boolean")
        ]
        assert table.num_rows == len(pandas) == len(polars) == 250
        assert table["id"].to_pylist() == pandas["id"].tolist() == polars["id"].to_list()

    @pytest.mark.parametrize(
        ("method", "package", "extra"),
        [("to_arrow", "pyarrow", "arrow"), ("to_pandas", "pandas", "pandas"), ("to_polars", "polars", "polars")],
    )
    def test_name_the_package_that_is_missing(
        self, halo: Halo, monkeypatch, requests_sent, method: str, package: str, extra: str
    ):
        monkeypatch.setitem(sys.modules, package, None)

        with pytest.raises(ConfigurationError, match=rf"{method} needs the package {package}") as raised:
            getattr(halo.tickets.list(), method)()

        assert f'"halopsa-sdk[{extra}]"' in str(raised.value)
        assert requests_sent() == []

    def test_refuse_an_unknown_column_before_anything_is_sent(self, halo: Halo, requests_sent):
        rows: Any = halo.tickets.list()

        with pytest.raises(InvalidRequestError, match="Did you mean 'summary'"):
            rows.to_arrow_batches(columns=["sumary"])

        assert requests_sent() == []


class TestLabels:
    """Names beside ids."""

    def test_are_those_of_short_lists_also_where_rows_do_not_send_them(self, halo, requests_sent):
        rows = halo.tickets.list(status_id=1).limit(3)

        table = rows.to_dicts(typed=True, columns=["id", "status_id", "agent_id"], labels=["status", "agent"])

        assert {row["status_name"] for row in table} == {"New"}
        assert all(row["agent_name"] for row in table if row["agent_id"])
        assert sorted(requests_sent()) == ["GET /Agent", "GET /Status", "GET /Tickets"]

    def test_stand_where_their_column_was_asked_for(self, halo):
        """It is a field of the record too, which rows do not send: the column would be empty."""
        rows = halo.tickets.list(status_id=1).limit(1)

        [row] = rows.to_dicts(typed=True, columns=["status_name", "id"], labels=["status"])

        assert [*row] == ["status_name", "id", "_extra"]
        assert row["status_name"] == "New"

    def test_are_all_that_the_columns_can_have(self, halo, requests_sent):
        rows = halo.tickets.list().limit(3)

        table = rows.to_dicts(typed=True, columns=["id", "status_id", "client_id"], labels=True)

        assert {*table[0]} == {"id", "status_id", "client_id", "status_name", "client_name", "_extra"}
        assert sorted(requests_sent()) == ["GET /Status", "GET /Tickets"]  # a client's name is in the row

    def test_are_not_those_of_what_has_no_names(self, halo):
        with pytest.raises(InvalidRequestError, match=r"there are no labels 'statuses'\. Did you mean 'status"):
            halo.tickets.list().to_dicts(labels=["statuses"])
