"""SQL in a terminal: rows with their types, the header without rows, and what is refused."""

from __future__ import annotations

from pathlib import Path

from .conftest import Terminal

QUERY = "SELECT TOP 2 faultid, symptom, dateoccured FROM faults ORDER BY faultid"


def test_rows_come_with_their_types_and_dates_with_their_zone(halo: Terminal):
    rows = halo("sql", QUERY).rows

    assert [type(row["faultid"]) for row in rows] == [int, int]
    assert all(row["dateoccured"].endswith("+00:00") for row in rows)


def test_columns_are_chosen_and_a_query_is_read_from_a_file(halo: Terminal):
    Path("query.sql").write_text(QUERY, encoding="utf-8")

    assert [[*row] for row in halo("sql", "@query.sql", "--json", "symptom,faultid").rows] == [
        ["symptom", "faultid"]
    ] * 2


def test_a_column_that_the_query_does_not_have_is_refused(halo: Terminal):
    ended = halo("sql", QUERY, "--json", "sympton")

    assert (ended.status, ended.out) == (2, "")
    assert "symptom" in ended.err


def test_csv_without_rows_has_its_header(halo: Terminal):
    assert halo("sql", "SELECT faultid FROM faults WHERE faultid < 0", "--csv").out == "faultid\n"


def test_rows_that_may_not_be_all_are_shown_and_fail(halo: Terminal):
    halo.patch.setattr("halo.results.MAX_REPORT_ROWS", 2)

    ended = halo("sql", QUERY)

    assert (ended.status, len(ended.rows)) == (9, 2)
    assert "--chunk-by" in ended.err


def test_what_writes_is_refused_before_a_request(halo: Terminal):
    ended = halo("sql", "DELETE FROM faults")

    assert (ended.status, halo.sent) == (2, [])
