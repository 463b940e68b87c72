"""SQL on the sandbox's data: what means the same as on SQL Server is run, and all else fails in words."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import pytest

from halo.sandbox import Sandbox, Settings
from halo.sandbox.api import reports
from halo.sandbox.sql.tables import tables_of

Ask = Callable[[str], dict[str, Any]]


@pytest.fixture(scope="module")
def world() -> Sandbox:
    sandbox = Sandbox(Settings(tickets=60, now="2026-06-15T10:00:00"))
    sandbox.add("statuses", id=77, name="Önce  ")
    return sandbox


@pytest.fixture
def ask(world: Sandbox) -> Ask:
    """What a statement answers: its report."""

    def ask(sql: str) -> dict[str, Any]:
        return reports.run(world.store, {"sql": sql}, "2026-06-15T10:00:00")

    return ask


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        # texts: no case, no blanks at the end, accents, the functions of T-SQL, UTF-16
        ("iif('a ' = 'A', 1, 0)", "1"),
        ("iif('a' = 'á', 1, 0)", "0"),
        ("iif(' a' = 'a', 1, 0)", "0"),
        ("iif('Zoë' like '[x-z]O_', 1, 0)", "1"),
        ("iif('50%' like '50!%' escape '!', 1, 0)", "1"),
        ("iif('abc' not like '%B%', 1, 0)", "0"),
        ("'a' + 'b'", "ab"),
        ("'a' + null", None),
        ("concat('a', null, 5)", "a5"),
        ("len('ab  ')", "2"),
        ("len('🖨')", "2"),
        ("left('hello', 2) + right('hello', 2) + substring('hello', 2, 1)", "heloe"),
        ("replace('aXbx', 'x', '-')", "a-b-"),
        ("charindex('B', 'abc')", "2"),
        ("upper(ltrim(' é ')) + '|'", "É |"),
        ("cast(12345 as varchar(3))", "*"),
        # numbers: whole ones stay whole
        ("7 / 2", "3"),
        ("-7 / 2", "-3"),
        ("-7 % 3", "-1"),
        ("cast(7 as float) / 2", "3.5"),
        ("round(cast(5 as float) / 2, 0)", "3"),
        ("floor(cast(7 as float) / 2) / 2", "1.5"),
        ("cast('' as int)", "0"),
        ("isnull(null, 5) + coalesce(null, 1)", "6"),
        ("iif(1.5 = 1, 1, 0)", "0"),
        ("cast(null as int)", None),
        ("convert(int, '5')", "5"),
        # dates: new days and months are counted, not hours
        ("datediff(day, '2026-01-01T23:59:00', '2026-01-02')", "1"),
        ("datediff(year, '2025-12-31', '20260101')", "1"),
        ("datediff(month, '2025-12-31', '20260101')", "1"),
        ("datediff(hour, '2026-01-01T23:59:00', '2026-01-02')", "1"),
        ("dateadd(month, 1, '2026-01-31')", "2026-02-28T00:00:00"),
        ("getdate() - 1", "2026-06-14T10:00:00"),
        ("getutcdate() + 1", "2026-06-16T10:00:00"),
        ("dateadd(day, 1, null)", None),
        ("convert(varchar(7), getdate(), 120)", "2026-06"),
        ("convert(varchar, getdate(), 23)", "2026-06-15"),
        ("cast(getdate() as date)", "2026-06-15T00:00:00"),
        ("year(getdate()) * 100 + datepart(month, getdate())", "202606"),
        ("case when getdate() > '2026-06-15' and cast(getdate() as date) = '2026-06-15' then 'today' end", "today"),
    ],
)
def test_an_expression_is_what_sql_server_makes_of_it(ask: Ask, expression: str, value: str | None):
    answer = ask(f"select {expression} as x")

    assert answer["report"] == {"loaded": True, "rows": [{"x": value}]}


@pytest.mark.parametrize(
    ("sql", "words"),
    [
        # what Halo's derived table refuses
        ("select faultid from faults order by faultid", "The ORDER BY clause is invalid"),
        ("with t as (select 1 as a) select a from t", "near the keyword 'with'"),
        ("select faultid into x from faults", "near the keyword 'into'"),
        ("select 1 as a;", "near ';'"),
        ("select 1 as a; select 2 as b", "near ';'"),
        ("select 1 as a -- b", "Comments"),
        ("select count(*) from faults", "No column name was specified for column 1"),
        ("select 1 as a, 2 as A", "The column 'a' was specified multiple times"),
        ("select * from faults f join actions a on a.faultid = f.faultid", "specified multiple times"),
        ("delete from faults", "near the keyword 'delete'"),
        # what SQL Server refuses, and SQLite does not
        ("select faultid from faults limit 5", "near 'LIMIT'"),
        ("select 1 == 1 as a", "near '=='"),
        ("select f.faultid from faults f join area", "a JOIN has no ON"),
        ("select fixbydat from faults", "Invalid column name 'fixbydat'"),
        ("select f.fixbydat from faults f", "Invalid column name 'fixbydat'"),
        ("select status as s from faults where s = 1", "Invalid column name 's'"),
        ("select a from invoices", "Invalid object name 'invoices'"),
        ("select symptom, count(*) as n from faults", "Column 'faults.symptom' is invalid in the select list"),
        ("select status from faults group by 1", "Each GROUP BY expression"),
        ("select faultid from faults where faultid", "non-boolean type"),
        ("select faultid = 1 or 1 = 1 as x from faults", "condition"),
        ("select sum(symptom) as x from faults", "invalid for sum"),
        ("select 1 / 0 as x", "Divide by zero"),
        ("select top 1 faultid * 1000000 as x from faults", "more than 32 bits"),
        ("select top 1 cast(faultid as nvarchar(3)) as x from faults", "fails for longer numbers"),
        ("select (select aarea from area) as x", "more than 1 value"),
        ("select (select 1 as a, 2 as b) as x", "Only one expression can be specified"),
        ("select faultid from faults where status in (select aarea, aareadesc from area)", "Only one expression"),
        ("select sum(count(*)) as n from faults", "an expression containing an aggregate"),
        ("select max(CFSignedOff) as x from faults", "type bit is invalid for max"),
        ("select left('abc', -1) as x", "Invalid length parameter"),
        ("select faultid from faults offset 5 rows", "near 'OFFSET'"),
        ("select faultid from faults where CFSignedOff = 'perhaps'", "value 'perhaps' to data type bit"),
        ("select faultid from faults where status = 'open'", "converting the nvarchar value 'open' to data type int"),
        ("select faultid from faults where dateoccured > '31/12/2026'", "converting date and/or time"),
        ("select 1 as a union select 2 as a, 3 as b", "equal number of expressions"),
        # what it may understand, and the sandbox might read otherwise
        ("select symptom + status as x from faults", "does not know computing with nvarchar"),
        ("select 3000000000 as x", "does not know 3000000000, which is more than an int"),
        ("select cast(5 as float) % 2 as x", "does not know % of other than int"),
        ("select iif(cast(5 as float) = '5.0', 1, 0) as x", "does not know the text '5.0' as float"),
        ("select round(5, 0) as x", "ROUND is known for floats"),
        ("select isnull('a', 'bc') as x", "does not know ISNULL of a text"),
        ("select len(getdate()) as x", "does not know LENGTH of datetime"),
        ("select concat('a', getdate()) as x", "Use CONVERT with a style"),
        ("select convert(varchar(10), getdate(), 999) as x", "Styles of dates are 23, 101"),
        ("select dateadd(hour, 1, cast(getdate() as date)) as x", "does not know 'DATEADD(HOUR"),
        ("select dateadd(day, 1, 5) as x", "does not know a int where a datetime is wanted"),
        ("select faultid from faults where status like '1%'", "does not know LIKE of int and nvarchar"),
        ("select faultid from faults where symptom like '5%' escape '%'", "does not know"),
        ("select faultid from faults where symptom in (select aarea from area)", "does not know a nvarchar in ints"),
        ("select count(distinct status, areaint) as n from faults", "does not know COUNT of several"),
        ("select max(status, areaint) as n from faults", "does not know MAX of several"),
        ("select top (1 + 1) faultid from faults", "does not know TOP and OFFSET of other than a number"),
        ("select faultid from faults tablesample (10 percent)", "does not know SAMPLE"),
        ("select 1 as a intersect (select 1 union select 2)", "does not know INTERSECT beside UNION"),
        ("select faultid from faults where symptom = 1", "does not know a mix of int, nvarchar"),
        ("select 1.0 * faultid as x from faults", "does not know a mix of decimal, int"),
        ("select 1.50 as x", "does not know decimals"),
        ("select faultid, row_number() over (order by faultid) as n from faults", "does not know"),
        ("select top 5 percent faultid from faults", "does not know TOP with PERCENT"),
        ("select faultid from faults f cross apply (select 1 as a) x", "does not know"),
        ("select symptom collate Latin1_General_CS_AS as x from faults", "does not know"),
        ("select datepart(week, getdate()) as x", "does not know the unit week"),
        ("select format(getdate(), 'd') as x", "does not know"),
        ("select cast(getdate() as nvarchar(20)) as x", "does not know CAST of datetime"),
        ("select cast('a' as char(5)) as x", "does not know CAST"),
        ("select @startdate as x", "does not know '@startdate'"),
        ("select CFParts from device", "Invalid column name 'CFParts'"),
        ("select 1 as a union select 'b'", "does not know a UNION of other types"),
        ("selec 1", "Incorrect syntax"),
        ("", "Incorrect syntax"),
    ],
)
def test_a_statement_that_cannot_be_run_fails_in_words(ask: Ask, sql: str, words: str):
    report = ask(sql)["report"]

    assert (report["loaded"], report["rows"]) == (False, [])
    assert words in report["load_error"]


def test_tables_have_the_names_that_published_reports_use(ask: Ask, world: Sandbox):
    answer = ask(
        "select top 5 aareadesc as [Client], count(*) as [Open tickets], max(dateoccured) as Latest from FAULTS f "
        "join dbo.Area on Areaint = aarea left join uname on unum = assignedtoint and uname.uname <> '' "
        "where f.Status in (select tstatus from tstatus where tstatusdesc like 'n%' or tstatusdesc = 'in progress') "
        "and fdeleted = fmergedintofaultid group by AAREADESC having count(*) >= 1 order by count(*) desc, aareadesc"
    )

    clients = {row["id"]: row["name"] for row in world.rows("clients")}
    statuses = {row["id"] for row in world.rows("statuses") if row["name"] in {"New", "In Progress"}}
    open_tickets = [clients[row["client_id"]] for row in world.rows("tickets") if row["status_id"] in statuses]
    rows = answer["report"]["rows"]
    assert {row["Client"]: row["Open tickets"] for row in rows} == {
        name: str(open_tickets.count(name)) for name in {row["Client"] for row in rows}
    }
    assert [column["data_type"] for column in answer["available_columns"]] == ["nvarchar", "int", "datetime"]


def test_every_table_and_column_that_is_named_can_be_read(ask: Ask, world: Sandbox):
    for name, table in tables_of(world.store).items():
        answer = ask(f"select {', '.join(table.columns)} from {name}")
        assert answer["report"]["loaded"], answer["report"]["load_error"]
        assert len(answer["report"]["rows"]) == len([*world.store.tables[table.resource].rows()])


@pytest.mark.parametrize(
    ("sql", "rows"),
    [
        ("select top 1 tstatus, (select count(*) from faults where status = tstatus and 1 = 0) as n from tstatus", 1),
        ("select max(tstatus) as tstatus from tstatus having min(tstatus) > 0", 1),
        ("select top 2 tstatusdesc from tstatus order by len(tstatusdesc), tstatusdesc", 2),
        ("select x.a from (select 1 as a union all select 2) x where not exists (select 1 where x.a = 1)", 1),
        ("select x.a from ((select 1 as a) union all (select 2)) x where x.a in (2, 3)", 1),
        ("select top 3 a.unum from uname a, uname b where a.unum = b.unum order by 1 desc", 3),
    ],
)
def test_parts_of_a_query_mean_what_they_mean_there(ask: Ask, sql: str, rows: int):
    report = ask(sql)["report"]

    assert len(report["rows"]) == rows, report


def test_texts_are_grouped_and_told_apart_as_they_are_compared(ask: Ask):
    answer = ask(
        "select count(distinct x) as n, min(x) as least from (select 'B' as x union all select 'b ' "
        "union all select 'ä') t"
    )

    assert answer["report"]["rows"] == [{"n": "2", "least": "ä"}]


def test_custom_fields_are_columns(ask: Ask):
    [row] = ask(
        "select top 1 CFOrigin, CFRoute, CFSignedOff from faults where cfvisit > '2020-01-01' and cfroute = 2 "
        "and cfsignedoff = 'true'"
    )["report"]["rows"]

    assert row == {"CFOrigin": "Service desk", "CFRoute": "2", "CFSignedOff": "True"}


def test_what_is_deleted_is_still_there_with_a_mark():
    """As in Halo: a statement that forgets `fdeleted` counts too much."""
    world = Sandbox(Settings(tickets=3))
    number = world.rows("tickets")[0]["id"]
    world.store.tables["tickets"].remove((number,))

    answer = reports.run(world.store, {"sql": "select faultid, fdeleted from faults"}, "2026-06-15T10:00:00")

    assert {row["faultid"]: row["fdeleted"] for row in answer["report"]["rows"]}[str(number)] == "1"


def test_without_sqlglot_it_says_how_to_install_it(ask: Ask, monkeypatch: pytest.MonkeyPatch):
    for module in [name for name in sys.modules if name.startswith(("sqlglot", "halo.sandbox.sql"))]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, "sqlglot", None)

    error = ask("select 1 as a")["report"]["load_error"]

    assert error == (
        'The sandbox needs sqlglot to run SQL, which is not installed: python -m pip install "halopsa-sdk[sandbox]"'
    )
