"""Reports: listed, run, tried, saved, deleted, and failing with a success."""

from __future__ import annotations

import pytest

from halo import AsyncHalo, NotFoundError


async def test_a_list_is_walked_page_by_page(halo: AsyncHalo):
    reports = await halo.with_options(page_size=3).reports.list().to_list()

    assert [report.id for report in reports] == [71, 72, 73, 74]


async def test_an_empty_list_has_no_rows(halo: AsyncHalo):
    assert await halo.reports.list(search="nothing is called this").to_list() == []


async def test_one_that_is_run_has_rows_and_columns(halo: AsyncHalo):
    found = await halo.reports.get(71, loadreport=True, includedetails=True)

    assert found.report is not None
    assert found.report.load_error is None
    assert found.report["rows"][0] == {"Client": "Alderbrook Dental Group", "Open tickets": "0"}
    assert [column.name for column in found.available_columns or ()] == ["Client", "Open tickets"]


async def test_a_run_gives_its_rows(halo: AsyncHalo):
    found = await halo.reports.run(71)

    assert found.rows[0] == {"Client": "Alderbrook Dental Group", "Open tickets": "0"}


async def test_one_that_fails_says_so_within_a_success(halo: AsyncHalo):
    found = await halo.reports.get(74, loadreport=True)

    assert found.report is not None
    assert (found.report.loaded, found.report.load_error) == (False, "Invalid column name 'fixbydat'.")


async def test_one_is_tried_without_being_saved(halo: AsyncHalo):
    tried = await halo.reports.create(sql="SELECT 1", _testonly=True, _loadreportonly=True)  # pyright: ignore[reportCallIssue]

    assert tried.report is not None
    assert "No column name was specified for column 1" in (tried.report.load_error or "")


async def test_sql_is_run_without_a_report(halo: AsyncHalo):
    rows = await halo.sql("select top 2 ssitenum, sdesc from site order by ssitenum", typed=True)

    assert [*rows] == [{"ssitenum": 201, "sdesc": "Alderbrook"}, {"ssitenum": 202, "sdesc": "Wexcombe"}]


async def test_one_is_created_updated_and_deleted(halo: AsyncHalo):
    report = await halo.reports.create(name="Largest clients", sql="SELECT Client FROM Clients")
    after = await halo.reports.update(report.id, description="By their number of users")
    deleted = await halo.reports.delete(report.id)

    assert (after.name, after.description) == ("Largest clients", "By their number of users")
    assert deleted is not None
    with pytest.raises(NotFoundError):
        await halo.reports.get(report.id)
