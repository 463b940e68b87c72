# Written by `python scripts/unasync.py` from tests/_async/test_sql.py. Do not edit.
"""SQL that Halo runs."""

from __future__ import annotations

import logging

import httpx
import pytest

from halo import (
    AccessToken,
    Halo,
    HaloError,
    InvalidRequestError,
    ResponseError,
    ServerError,
    StatusError,
    TransportError,
)
from halo.sandbox import Sandbox

ONE = {"report": {"loaded": True, "rows": [{"a": "1"}]}, "available_columns": [{"name": "a", "data_type": "int"}]}


def test_gives_rows_as_dicts_with_columns(halo: Halo, sandbox: Sandbox, requests_sent):
    reports = sandbox.rows("reports")

    rows = halo.sql("select top 2 faultid, status from faults order by faultid;")

    assert [*rows] == rows.rows == [{"faultid": "54301", "status": "9"}, {"faultid": "54302", "status": "9"}]
    assert (rows[0]["status"], len(rows), rows.may_be_cut) == ("9", 2, False)
    assert [column.name for column in rows.columns] == ["faultid", "status"]
    assert requests_sent() == ["POST /Report"]
    assert sandbox.rows("reports") == reports


def test_values_are_typed_on_request(halo: Halo):
    rows = halo.sql("select top 1 faultid, symptom, dateoccured from faults order by faultid", typed=True)

    assert [type(value).__name__ for value in rows[0].values()] == ["int", "str", "datetime"]


def test_a_value_that_does_not_fit_its_type_is_told(halo: Halo, sandbox: Sandbox):
    body = {**ONE, "report": {"loaded": True, "rows": [{"a": "1,000"}]}}
    sandbox.faults.add(path="/Report", status=200, body=body)

    with pytest.raises(ResponseError, match=r"POST /Report: the value of a in row 0 .*\nLeave out typed=True"):
        halo.sql("select 1 as a", typed=True)


def test_a_failure_has_the_words_of_the_database(halo: Halo, sandbox: Sandbox):
    with pytest.raises(ResponseError, match=r"POST /Report: the report failed: Invalid column name 'fixbydat'"):
        halo.sql("select fixbydat from faults")


def test_is_refused_before_it_is_sent(halo: Halo, requests_sent):
    with pytest.raises(InvalidRequestError):
        halo.sql("select 1; drop table x")
    with pytest.raises(InvalidRequestError):
        halo.sql("select 1 as a", chunk_by="a b")

    assert requests_sent() == []


@pytest.mark.parametrize(
    ("status", "advice"), [(403, r"SQL needs edit:reporting"), (504, r"waits a minute(.|\n)*chunk_by=")]
)
def test_that_is_refused_or_takes_too_long_says_what_else_to_do(
    halo: Halo, sandbox: Sandbox, status: int, advice: str
):
    sandbox.faults.add(path="/Report", status=status)

    with pytest.raises(StatusError, match=advice):
        halo.sql("select 1 as a")


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ({"status": 504}, ServerError),
        ({"status": 503}, ServerError),
        ({"reset": "after"}, TransportError),
        ({"status": 200, "body": ONE, "cut": 10}, ResponseError),
        ({"status": 200, "body": "<html>Sign in</html>"}, ResponseError),
    ],
    ids=["gateway", "5xx", "no answer", "cut", "web page"],
)
def test_is_not_sent_again_if_it_may_be_running(halo: Halo, sandbox: Sandbox, requests_sent, fault, error):
    """It reads, so nobody has to look what became of it."""
    sandbox.faults.add(path="/Report", times=None, **fault)

    with pytest.raises(error):
        halo.sql("select 1 as a")

    assert requests_sent() == ["POST /Report"]


def test_is_sent_again_after_a_429(halo: Halo, sandbox: Sandbox, requests_sent):
    sandbox.faults.add(path="/Report", status=429)

    assert len(halo.sql("select 1 as a")) == 1
    assert requests_sent() == ["POST /Report"] * 2


def test_is_sent_again_if_it_did_not_reach_the_server(connected):
    attempts = list[httpx.Request]()

    def answer(request: httpx.Request) -> httpx.Response:
        attempts.append(request)
        if len(attempts) == 1:
            raise httpx.ConnectError("refused")
        return httpx.Response(200, json=ONE)

    login = {"credentials": AccessToken("token"), "client_id": None, "client_secret": None}
    with connected(transport=httpx.MockTransport(answer), **login) as halo:
        assert len(halo.sql("select 1 as a")) == 1


def test_as_many_rows_as_halo_gives_are_warned_of(halo: Halo, sandbox: Sandbox, caplog, monkeypatch):
    monkeypatch.setattr("halo.results.MAX_REPORT_ROWS", 2)
    body = {**ONE, "report": {"loaded": True, "rows": [{"a": "1"}] * 2}}
    sandbox.faults.add(path="/Report", status=200, body=body)

    with caplog.at_level(logging.WARNING, "halo"):
        rows = halo.sql("select 1 as a")

    assert rows.may_be_cut
    assert "POST /Report: 2 rows are as many as Halo gives; there may be more" in caplog.text


def test_chunks_bring_every_row_once(halo: Halo, sandbox: Sandbox, requests_sent):
    rows = halo.sql("select faultid, CFRoute as route from faults", chunk_by="Route", size=100, typed=True)

    routes = [row["route"] for row in rows]
    assert routes == sorted(routes, key=lambda route: route or 0)
    assert set(routes) == {None, 1, 2, 3}
    assert {row["faultid"] for row in rows} == {row["id"] for row in sandbox.rows("tickets")}
    assert (len(rows), rows.may_be_cut) == (250, False)
    assert len(requests_sent()) == 4


def test_a_chunk_that_fails_says_how_far_it_came(halo: Halo, sandbox: Sandbox):
    sandbox.faults.add(path="/Report", status=504, skip=2)

    with pytest.raises(HaloError) as caught:
        halo.sql("select faultid from faults", chunk_by="faultid", size=100)

    assert "99 rows had come, up to faultid=54399." in caught.value.__notes__


def test_a_group_that_fills_a_chunk_is_told(halo: Halo):
    with pytest.raises(ResponseError, match=r"10 rows have the same status.*\nChoose another chunk_by"):
        halo.sql("select faultid, status from faults", chunk_by="status", size=10)


def test_chunks_by_a_column_of_text_are_refused(halo: Halo):
    """Its order puts 10 before 9, so that 9 would be passed over."""
    statement = "select cast(faultid - 54300 as varchar(20)) as number from faults"

    with pytest.raises(ResponseError, match=r"number is of the type nvarchar.*\n.*CAST it to bigint"):
        halo.sql(statement, chunk_by="number", size=100)


def test_an_answer_without_a_report_is_an_error_of_the_response(halo: Halo, sandbox: Sandbox):
    sandbox.faults.add(path="/Report", status=200, body=[])

    with pytest.raises(ResponseError, match="the answer is an empty list"):
        halo.sql("select 1 as a")
