"""Reading commands: what they print into a pipe, and what they refuse."""

from __future__ import annotations

import csv
import io
import json

import pytest

from halo import describe
from halo.cli import main

from .conftest import Terminal

USUAL = {"list", "find", "get", "upsert"} | {
    f"{verb}{many}" for verb in ("create", "update", "delete") for many in ("", "_many")
}


def test_into_a_pipe_a_list_is_whole_as_json_lines(halo: Terminal):
    ended = halo("tickets", "list")

    assert ended.status == 0
    assert [row["id"] for row in ended.rows] == [row["id"] for row in halo.world.rows("tickets")][::-1]


def test_names_stand_where_ids_go_and_the_short_option_is_the_long_one(halo: Terminal):
    by_name = halo("tickets", "list", "--client", "Alderbrook Dental Group", "--json", "id,client_id")
    by_id = halo("tickets", "list", "--client_id", "120", "--json", "id,client_id")

    assert by_name.rows == by_id.rows
    assert {row["client_id"] for row in by_name.rows} == {120}


def test_a_limit_cuts(halo: Terminal):
    assert len(halo("tickets", "list", "--limit", "7").rows) == 7


def test_csv_has_the_columns_that_were_asked_for_and_dates_with_their_zone(halo: Terminal):
    ended = halo("tickets", "list", "--limit", "2", "--columns", "dateoccurred,id,custom.CFOrigin", "--csv")

    table = list(csv.DictReader(io.StringIO(ended.out)))
    assert [*table[0]] == ["dateoccurred", "id", "custom.CFOrigin"]
    assert all(row["dateoccurred"].endswith("+00:00") for row in table)


def test_csv_of_many_pages_has_one_header(halo: Terminal):
    lines = halo("tickets", "list", "--columns", "id", "--csv").out.splitlines()

    assert (len(lines), lines.count("id")) == (231, 1)


def test_csv_of_one_record_has_the_dates_that_csv_of_a_list_has(halo: Terminal):
    columns = ("--columns", "id,dateoccurred", "--csv")
    listed = halo("tickets", "list", "--limit", "1", *columns).out

    assert halo("tickets", "get", listed.splitlines()[1].partition(",")[0], *columns).out == listed


def test_csv_without_rows_has_its_header(halo: Terminal):
    assert (
        halo("tickets", "list", "--search", "no such words", "--columns", "id,summary", "--csv").out == "id,summary\n"
    )


def test_labels_stand_beside_ids(halo: Terminal):
    rows = halo("tickets", "list", "--limit", "1", "--labels", "status", "--json", "id,status_id").rows

    assert "status_name" in rows[0]


def test_a_record_is_got_by_its_id_or_its_name(halo: Terminal):
    by_name = halo("clients", "get", "Alderbrook Dental Group", "--json", "id,name")

    assert (
        by_name.rows
        == halo("clients", "get", "120", "--json", "id,name").rows
        == [{"id": 120, "name": "Alderbrook Dental Group"}]
    )


def test_into_a_pipe_text_is_utf_8_whatever_the_system_writes_and_no_text_stops_a_list(halo: Terminal):
    halo.world.faults.add(
        path="/Tickets", status=200, body=r'{"record_count": 1, "tickets": [{"id": 1, "summary": "\u010d \ud800"}]}'
    )
    pipe = io.BytesIO()
    halo.patch.setattr("sys.stdout", io.TextIOWrapper(pipe, encoding="cp1252"))
    halo.patch.setattr("sys.argv", ["halo", "tickets", "list", "--columns", "summary", "--csv"])

    assert main() == 0
    assert pipe.getvalue().decode().splitlines() == ["summary", "\N{LATIN SMALL LETTER C WITH CARON} \\ud800"]


def test_lines_within_a_text_are_no_rows_of_csv(halo: Terminal):
    summary = "one\ntwo\rthree\r\nfour"
    body = json.dumps({"record_count": 1, "tickets": [{"id": 1, "summary": summary}]})
    halo.world.faults.add(path="/Tickets", status=200, body=body)

    ended = halo("tickets", "list", "--columns", "id,summary", "--csv")

    assert [*csv.reader(io.StringIO(ended.out, newline=""))] == [["id", "summary"], ["1", summary]]


def test_a_value_that_does_not_fit_its_column_is_in_it_all_the_same(halo: Terminal):
    halo.world.faults.add(
        path="/Tickets", status=200, body='{"record_count": 1, "tickets": [{"id": 1, "estimate": "much"}]}'
    )

    assert halo("tickets", "list", "--columns", "id,estimate", "--csv").out.splitlines()[1] == "1,much"


def test_a_count_is_the_servers_own(halo: Terminal):
    assert halo("tickets", "count").out == "230\n"


def test_any_route_can_be_asked_and_a_known_list_walked_to_its_end(halo: Terminal):
    assert '"name"' in halo("api", "GET", "/Agent/me").out
    assert len(halo("api", "GET", "/tickets", "-f", "client_id=120", "--paginate").rows) == int(
        halo("tickets", "count", "--client-id", "120").out
    )


def test_what_a_command_has_used_is_told_on_demand(halo: Terminal):
    ended = halo("tickets", "count", "--verbose")

    assert ended.out == "230\n"
    assert "\n2 requests, 498 more fit into the limit now; 0 waits" in ended.err


def test_a_file_comes_as_it_is(halo: Terminal):
    added = halo.world.add("attachments", filename="x.txt", ticket_id=54322, data_base64="aGk=")

    assert halo("attachments", "download", str(added["id"])).out == "hi"


def test_the_rows_of_a_report_are_lines(halo: Terminal):
    assert halo("reports", "run", "71").rows[0]["Client"] == "Alderbrook Dental Group"


def test_a_method_of_few_resources_is_a_command(halo: Terminal):
    assert halo("agents", "me").rows[0]["id"] == halo("api", "GET", "/Agent/me").rows[0]["id"]


@pytest.mark.parametrize(
    ("words", "near"),
    [
        ("tickts list", "tickets"),
        ("tickets lst", "list"),
        ("tickets list --clint-id 5", "--client-id"),
        ("tickets list --columns sumary", "summary"),
        ("tickets list --lastupdatefromdate soon", "2024-01-31"),
        ("tickets list --limit 0", "1 or more"),
        ("tickets list --json id --csv", "--json and --csv cannot be used together"),
        ("tickets list --json id --columns id", "--json FIELDS and --columns say the same"),
        ("tickets list --extra clientid", "'clientid' is not NAME=VALUE"),
        ("api POST /Tickets --paginate", "--paginate is for GET"),
        ("api GET /Tickets --limit 5", "--limit is for --paginate"),
        ("api GET /Nonsense --paginate", "Ask for its pages yourself"),
        ("tickets get five", "whole number"),
        ("export tickets -f client_id=1 -f client_id=2 -o t.csv", "client_id is given twice"),
        ("describe tickts", "tickets"),
    ],
)
def test_bad_input_is_refused_with_the_nearest_that_is_right_and_nothing_is_sent(halo: Terminal, words: str, near: str):
    ended = halo(*words.split())

    assert (ended.status, ended.out, halo.sent) == (2, "", [])
    assert near in ended.err


@pytest.mark.parametrize("resource", [name for name in describe().resources if len({*describe(name).methods} - USUAL)])
def test_each_method_that_few_resources_have_is_a_command_with_a_help(halo: Terminal, resource: str):
    for method in {*describe(resource).methods} - USUAL:
        ended = halo(resource, method, "--help")

        assert ended.status == 0, ended.err
        assert f"$ halo {resource.replace('_', '-')} {method.replace('_', '-')}" in ended.out


def test_what_a_method_takes_is_explained_with_the_short_name_of_an_id_and_its_example_has_what_it_needs(
    halo: Terminal,
):
    ended = halo("tickets", "log-time", "--help")

    assert "$ halo tickets log-time ID --minutes N --note TEXT\n" in ended.out
    assert "--agent-id, --agent ID|NAME  Whose time it is" in ended.out


@pytest.mark.parametrize("words", [("tickets", "get", "99999999"), ("clients", "get", "Nobody")])
def test_what_is_not_there_ends_with_its_own_status_and_a_short_error(halo: Terminal, words: tuple[str, ...]):
    ended = halo(*words)

    assert ended.status == 4
    assert 0 < len(ended.err.splitlines()) <= 6


def test_what_a_server_says_gives_a_terminal_no_orders(halo: Terminal):
    body = r'{"error_description": "\u001b]0;title\u0007 no \u001b[2J"}'
    halo.world.faults.add(path="/Tickets", status=400, body=body)

    ended = halo("tickets", "count")

    assert ended.status == 1
    assert not {"\x1b", "\x07"} & {*ended.err}


def test_without_settings_the_error_says_how_to_get_some(halo: Terminal):
    for name in halo.world.variables(halo.url):
        halo.patch.delenv(name)

    ended = halo("tickets", "list")

    assert ended.status == 2
    assert "halo login" in ended.err


def test_what_is_known_of_a_resource_needs_no_settings(halo: Terminal):
    assert halo("describe", "tickets").rows[0]["route"] == "/Tickets"
    assert halo.sent == []


def test_rare_filters_are_shown_on_demand(halo: Terminal):
    usual, everything = halo("tickets", "list", "--help").out, halo("tickets", "list", "--help-all").out

    assert "--client-id" in usual
    assert "--third-party-id" not in usual
    assert "--third-party-id" in everything


def test_a_demo_runs_a_command_on_a_world_of_its_own_without_any_settings(halo: Terminal):
    for name in halo.world.variables(halo.url):
        halo.patch.delenv(name)

    ended = halo("demo", "clients", "list", "--json", "name", "--limit", "1")

    assert ended.rows == [{"name": "Alderbrook Dental Group"}]
    assert halo.sent == []


@pytest.mark.parametrize("columns", ["id,custom.cforigin", "custom.CFOrigin"])
def test_one_record_shows_its_custom_fields_by_name(halo: Terminal, columns: str):
    row = halo("tickets", "get", "54321", "--json", columns).rows[0]

    assert [*row] == columns.split(",")
    assert row.popitem()[1] == "Service desk"


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("tickets", "get", "54321", "--json", "summry"), "Did you mean 'summary'?"),
        (("statuses", "get", "1", "--columns", "custom.CFOrigin"), "custom.CFOrigin"),
        (("tickets", "create", "--summary", "x", "--json", "summry"), "Did you mean 'summary'?"),
        (("clients", "upsert", "--key", "name", "--name", "x", "--json", "summry"), "it has index, action"),
    ],
)
def test_a_field_of_one_record_that_there_is_not_is_refused_before_anything_is_sent(
    halo: Terminal, words: tuple[str, ...], named: str
):
    ended = halo(*words)

    assert (ended.status, halo.sent) == (2, [])
    assert named in ended.err
