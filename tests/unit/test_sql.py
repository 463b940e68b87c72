"""What may be sent as SQL, how it goes in chunks, and what its values mean."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from halo_api.models import Report, ReportColumn

from halo import InvalidRequestError
from halo._jobs.sql import Chunks, checked, chunks_of, typed
from halo.results import ReportRows

QUERIES = [
    "select faultid, symptom from faults where status <> 9",
    "SELECT TOP 10 * FROM Faults ORDER BY Faultid DESC",
    "select 'it''s; -- drop table x' as a",
    "select [update], [drop ]] table], f.[delete] from faults f",
    'select "delete" from faults',
    "select a from x union all select b from y except (select 1)",
    "select (select count(*) from actions a where a.faultid = f.faultid) n from faults f",
    "select N'Müller/*' x, 'Zoë 👩‍💻' y",
    "select replace(symptom, 'insert', '') from faults where exists(select 1) and 1 in (select 2)",
    "select 1 -1 as a, 1.5e3, .5, 0x1F",
    "(select 1 as a)",
    "select * from faults f with (nolock) order by faultid offset 0 rows fetch next 5 rows only",
    "select updated, inserted, [into] from faults where @startdate < dateoccured",
    "select größe from faults",
]

HOSTILE = {
    "": "there is no statement",
    "  ;\n": "there is no statement",
    "delete from faults": "begins with 'delete'",
    "update faults set x=(select 1)": "begins with 'update'",
    "exec xp_cmdshell 'dir'": "begins with 'exec'",
    "merge faults using x on 1=1 when matched then delete;": "begins with 'merge'",
    "declare @a int select @a": "begins with 'declare'",
    "('select 1'); drop table x": "second statement",
    "with t as (select 1 a) delete from t": "WITH cannot be run",
    "select 1; drop table faults": "second statement after ; at character 9",
    "select 1;;": "second statement",
    "select 1 drop table faults": "drop at character 10",
    "select 1\ndrop\ttable faults": "drop",
    "select * into x from faults": "into at character 10",
    "select 1into x from faults": "1?.into.*run into each other",
    "select 0xinto x": "run into each other",
    "select 1exec sp_who": "run into each other",
    "select 1 -- a": "a comment",
    "select 1 /* ; */ ; delete from faults": "a comment",
    "sel/**/ect 1": "a comment",
    "select * from openrowset('SQLNCLI','x','select 1')": "openrowset",
    "select 1 waitfor delay '0:0:50'": "waitfor",
    "select @@version": "@@version",
    "select 1 from faults exec sp_who": "exec",
    "select master.dbo.xp_dirtree": "xp_dirtree",
    "select 'a": "' at character 8 is not closed",
    "select [a from x": r"\[ at character 8 is not closed",
    'select "a""; delete from x': '" at character 8',
    "select '\\'; drop table x --'": "second statement",
    "select 1) t; update faults set status=9 where (1=1": r"a \) without its \(",
    "select 1) x union select (2": r"a \) without its \(",
    "select (1": "not closed",
    "select 1 select 2": "second SELECT at character 10",
    "select 1 union select 2 select 3": "second SELECT at character 25",
    "select all select 1": "second SELECT",
    "(select 1) select 2": "second SELECT",
    "\uff33\uff25\uff2c\uff25\uff23\uff34 1": "not with SELECT",
    "select 1\u200b": "outside of any text",
    "select 1\u00a0drop": "outside of any text",
    "select 1 \u2010\u2010 x": "outside of any text",
    "select 1\0; drop table x": "the character",
    "select '\ud83d'": "the character",
    "select 1 BEGIN TRAN": "BEGIN",
}


@pytest.mark.parametrize("statement", QUERIES)
def test_one_select_may_be_sent(statement: str):
    assert checked(f" {statement} ;\n") == statement


@pytest.mark.parametrize(("statement", "why"), HOSTILE.items(), ids=map(ascii, HOSTILE))
def test_anything_else_is_refused_with_the_place(statement: str, why: str):
    with pytest.raises(InvalidRequestError, match=rf"(?s)^sql\(\): .*{why}.*Nothing was sent"):
        checked(statement)


def test_a_column_that_is_called_like_a_statement_can_be_written_in_brackets():
    with pytest.raises(InvalidRequestError, match=r"If it is a column, write \[Open\]"):
        checked("select count(*) as Open from faults")


@pytest.mark.parametrize("statement", ["select top 5 a from x", "select a from x order by a", "(select a from x)"])
def test_chunks_are_ordered_and_cut_by_their_key_alone(statement: str):
    with pytest.raises(InvalidRequestError, match="cannot go in chunks"):
        checked(statement, is_chunked=True)


def test_a_subquery_of_a_chunked_statement_may_be_ordered():
    statement = "select a, (select top 1 b from y order by b) b, sum(c) over (order by d) c from x"

    assert checked(statement, is_chunked=True) == statement


@pytest.mark.parametrize("key", ["", "a b", "a]", "faultid) t; drop table x --", "1a", "f.faultid", 5])
def test_chunks_go_by_the_name_of_a_column(key: Any):
    with pytest.raises(InvalidRequestError, match="chunk_by="):
        chunks_of("select 1 as a", key, None)


@pytest.mark.parametrize(("key", "size"), [("a", 1), ("a", 50_000), ("a", True), ("a", 2.5), (None, 100)])
def test_a_size_that_cannot_be_is_refused(key: str | None, size: Any):
    with pytest.raises(InvalidRequestError, match="size="):
        chunks_of("select 1 as a", key, size)


class Halo:
    """Answers the statements of chunks from a list of keys, no more than `most` at once."""

    def __init__(self, keys: list[int | None], most: int = 50_000) -> None:
        self.keys, self.most, self.sent = keys, most, list[str]()

    def read(self, size: int) -> list[int | None]:
        """Walk through all chunks; the keys of the rows that came."""
        chunks = Chunks("select k from x", "K", size)
        while not chunks.is_complete:
            self.sent.append(statement := chunks.next())
            chunks.take(self.answer(statement, size))
        return [None if row["k"] is None else int(row["k"]) for row in chunks.rows]

    def answer(self, statement: str, size: int) -> list[dict[str, Any]]:
        head, _, condition = statement.partition(" where [K] ")
        if head.startswith("select count"):
            key = None if condition == "is null" else int(condition.removeprefix("= "))
            return [{"rows": str(self.keys.count(key))}]
        assert head == f"select top {size} * from (select k from x) as [chunk]"
        condition = condition.removesuffix(" order by [K]")
        if condition == "is null":
            found = [key for key in self.keys if key is None]
        else:
            least = None if condition == "is not null" else int(condition.removeprefix("> "))
            found = sorted(key for key in self.keys if key is not None and (least is None or key > least))
        rows = [{"k": key if key is None else str(key)} for key in found[: min(size, self.most)]]
        return rows[::-1]  # what Halo puts around the statement need not keep the order


@pytest.mark.parametrize("size", [4, 5, 7, 100])
def test_chunks_cut_no_group_and_forget_none(size: int):
    keys = [3, 3, 1, None, 7, 7, 7, 7 - 10, 4, None, 9, 3, 12, 12, 5]

    assert Halo(keys).read(size) == sorted(keys, key=lambda key: (key is not None, key or 0))


def test_a_cap_below_the_size_loses_no_row():
    keys = [1, 2, 2, 3, 4, 4, 4, 5, 6]

    assert Halo(list(keys), most=4).read(100) == keys


@pytest.mark.parametrize("keys", [[None] * 5, [1, 2, 2, 2, 2, 2, 3], [2] * 4, [None] * 3 + [2] * 4])
def test_a_group_that_fills_what_halo_gives_is_counted_and_its_loss_is_told(keys: list[int | None]):
    with pytest.raises(ValueError, match=r"3 rows with K .* came, and there are [45]"):
        Halo(keys, most=3).read(100)


def test_a_group_that_came_alone_and_whole_is_counted_once():
    halo = Halo([2, 2, 2])

    assert halo.read(100) == [2, 2, 2]
    assert halo.sent[-1] == "select count(*) as [rows] from (select k from x) as [chunk] where [K] = 2"


def test_chunks_of_a_large_table_cost_one_request_for_rows_without_a_key():
    halo = Halo([*range(50)])
    halo.read(11)

    assert len(halo.sent) == 1 + 5


@pytest.mark.parametrize("keys", [[1, 2, 2, 2, 3], [None, None, None]])
def test_a_group_as_large_as_a_chunk_is_told(keys: list[int | None]):
    with pytest.raises(ValueError, match=r"3 rows have .* K, as many as `size`, and there may be more"):
        Halo(keys).read(3)


@pytest.mark.parametrize(
    ("rows", "why"),
    [
        ([{"k": "a"}], "not a whole number"),
        ([{"k": "1.0"}], "not a whole number"),
        ([{"b": "1"}], "no column K"),
        ([{"k": "1"}] * 4, "4 rows came"),
    ],
)
def test_rows_that_are_no_groups_are_told(rows: list[dict[str, Any]], why: str):
    chunks = Chunks("select k from x", "K", 3)
    chunks.take([])

    with pytest.raises(ValueError, match=why):
        chunks.take(rows)


def test_a_chunk_that_comes_again_ends_the_walk():
    chunks = Chunks("select k from x", "K", 3)
    chunks.take([])
    chunks.take([{"k": "1"}, {"k": "2"}, {"k": "3"}])

    with pytest.raises(ValueError, match="not greater than 2"):
        chunks.take([{"k": "1"}, {"k": "2"}, {"k": "3"}])


def rows_of(data_type: str | None, *values: Any) -> ReportRows:
    column = ReportColumn(name="a", data_type=data_type)
    return ReportRows([{"a": value} for value in values], [column], Report(), may_be_cut=False)


@pytest.mark.parametrize(
    ("data_type", "text", "value"),
    [
        ("int", "-5", -5),
        ("System.Int32", "5", 5),
        ("decimal(9,2)", "2.50", Decimal("2.50")),
        ("float", "2.5", 2.5),
        ("bit", "True", True),
        ("bit", "0", False),
        ("datetime", "2026-01-31T09:00:00.5", dt.datetime(2026, 1, 31, 9, 0, 0, 500_000, dt.UTC)),
        ("datetime", "1900-01-01T00:00:00", None),
        ("int", "", None),
        ("int", None, None),
        ("nvarchar", "", ""),
        ("xml", "<a/>", "<a/>"),
        (None, "5", "5"),
    ],
)
def test_a_value_is_what_its_column_says(data_type: str | None, text: str | None, value: Any):
    [row] = typed(rows_of(data_type, text))

    assert (type(row["a"]), row["a"]) == (type(value), value)


@pytest.mark.parametrize(
    ("data_type", "text"),
    [("int", "5,5"), ("int", "٣"), ("decimal", "1,5"), ("float", "nan"), ("bit", "yes"), ("datetime", "31/01/2026")],
)
def test_a_value_that_does_not_fit_is_told_by_its_place(data_type: str, text: str):
    with pytest.raises(ValueError, match="the value of a in row 1 does not fit") as caught:
        typed(rows_of(data_type, None, text))

    assert text not in str(caught.value)
