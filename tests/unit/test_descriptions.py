"""`describe`: what is known of the API, as data, without a client."""

from __future__ import annotations

import hashlib
import pickle
import re
from pathlib import Path

import pytest
from halo_api.facts import FILTERS, RESOURCES

import halo.resources
from halo import Halo, InvalidRequestError, describe

CONTRACT = Path(__file__).parents[2] / "spec" / "halo.openapi.yaml"
TICKETS = describe("tickets")


def test_it_tells_the_date_and_the_digests_of_the_contract():
    known = describe().contract

    assert known.date == "2026-10"
    lines = CONTRACT.read_text(encoding="utf-8").splitlines(keepends=True)
    others = "".join(line for line in lines if known.digest not in line)
    assert known.digest == hashlib.sha256(others.encode()).hexdigest()
    assert f"  x-contract-sha256: {known.digest}\n" in lines
    assert re.fullmatch("[0-9a-f]{64}", known.document_digest)


def test_it_tells_which_resources_there_are():
    assert [*describe().resources] == [*RESOURCES]
    assert describe().resources["clients"] == "The customers."


def test_it_can_be_pickled_before_and_after_it_was_read():
    fresh = describe("statuses")
    before = pickle.dumps(fresh)

    assert "name" in fresh.fields
    assert pickle.loads(before) == fresh == pickle.loads(pickle.dumps(fresh))


def test_a_client_tells_the_same():
    client = Halo(base_url="https://acme.example", client_id="a", client_secret="b", tenant="acme")

    assert client.describe("tickets") == TICKETS
    assert client.describe() == describe()


def test_a_resource_that_does_not_exist_is_refused_with_the_nearest_one():
    with pytest.raises(InvalidRequestError, match=r"There is no resource 'ticket'\. Did you mean 'tickets'\?"):
        describe("ticket")


def test_a_resource_has_a_route_a_key_and_a_name():
    assert (TICKETS.route, TICKETS.key, TICKETS.id_type, TICKETS.name_field) == (
        "/Tickets",
        ("id",),
        "integer",
        "summary",
    )
    assert (describe("clients").name_field, describe("contracts").name_field) == ("name", "ref")
    assert describe("priorities").id_type == "string"
    assert describe("timesheet_events").key == ()


def test_the_methods_are_those_of_the_class():
    classes = {name: getattr(halo.resources, name.title().replace("_", "")) for name in RESOURCES}

    assert {name: {*describe(name).methods} for name in RESOURCES} == {
        name: {method for method in dir(cls) if not method.startswith("_")} for name, cls in classes.items()
    }


def test_a_filter_says_what_it_compares_and_whose_ids_it_takes():
    agent = TICKETS.filters["agent"]

    assert (agent.type, agent.field, agent.refers_to) == ("integers", "agent_id", "agents")
    assert agent.text == "Tickets of any of these agents, by id."
    assert TICKETS.filters["search"].field is None


def test_a_field_says_its_type_and_what_it_refers_to():
    assert (TICKETS.fields["dateoccurred"].type, TICKETS.fields["timetaken"].type) == ("datetime", "number")
    assert TICKETS.fields["client_id"].refers_to == "clients" == TICKETS.references["client_id"]
    assert TICKETS.fields["timetaken"].text == "Hours worked, as a decimal number."


def test_the_ids_beside_which_a_table_can_have_names_are_told_with_the_columns_of_these():
    assert (TICKETS.labels["status_id"], describe("clients").labels["pritech"]) == ("status_name", "pritech_name")
    assert {"parent_id", "user_name"} & {*TICKETS.labels} == set()  # tickets have no names, and names need none


def test_a_field_says_whether_the_rows_of_the_list_have_it():
    """The vendor's document says it of tickets, less what live rows were measured to lack."""
    assert TICKETS.rows_known_from == "document"
    assert TICKETS.fields["summary"].in_rows
    assert TICKETS.fields["agent_name"].in_rows is False


def test_one_live_row_does_not_say_what_other_rows_lack():
    statuses = describe("statuses")

    assert statuses.rows_known_from == "live"
    assert statuses.fields["name"].in_rows
    assert {field.in_rows for field in statuses.fields.values()} == {True, None}


def test_where_nothing_is_known_of_rows_it_says_so():
    downtimes = describe("downtimes")

    assert downtimes.rows_known_from is None
    assert {field.in_rows for field in downtimes.fields.values()} == {None}


def test_what_a_create_and_a_list_need_is_told():
    actions = describe("actions")

    assert actions.create_needs == (("ticket_id",), ("outcome", "outcome_id"))
    assert actions.update_needs == (("ticket_id",),)
    assert actions.list_needs == ("ticket_id", "startdate+enddate")


def test_a_field_that_a_save_does_not_change_is_read_only_and_says_why():
    assert TICKETS.read_only["client_name"] == "a save goes by client_id"
    assert describe("assets").read_only["key_field"].startswith("HaloAPI issue 13")
    assert TICKETS.fields["client_name"].is_read_only
    assert not TICKETS.fields["user_name"].is_read_only


@pytest.mark.parametrize(
    ("name", "since", "inactive"),
    [
        ("tickets", "lastupdatefromdate", None),
        ("clients", "lastupdatefromdate", "includeinactive"),
        ("agents", None, "includedisabled"),
        ("ticket_types", None, "showinactive"),
        ("outcomes", None, "showhidden"),
        ("statuses", None, None),
    ],
)
def test_the_filters_for_changes_and_for_inactive_records_are_told(name: str, since: str | None, inactive: str | None):
    resource = describe(name)

    assert (resource.changes_since, resource.includes_inactive) == (since, inactive)


def test_the_filters_with_which_no_record_is_left_out_are_told():
    assert describe("agents").for_all == {"includedisabled": True, "includeunassigned": True, "includeapiagents": True}
    assert describe("clients").for_all == {"includeinactive": True}
    assert describe("tickets").for_all == {}


def test_paging_and_what_surprises_are_told():
    assert (TICKETS.paging, describe("actions").paging, describe("statuses").paging) == ("pages", "count", "none")
    assert "Unknown filters are ignored and return the whole tenant (live; HaloAPI issues)" in TICKETS.traps


def test_what_people_use_comes_in_the_order_of_use_after_what_is_needed():
    assert TICKETS.common_fields[:3] == ("summary", "details", "client_id")
    assert describe("actions").common_filters[0] == "ticket_id"


def test_it_is_short_where_it_is_printed():
    assert len(repr(TICKETS)) < 1_200


def test_every_filter_and_every_name_that_it_mentions_is_there():
    for name in RESOURCES:
        resource = describe(name)

        assert {*resource.filters} == {*FILTERS.get(f"list_{name}", {})}, name
        assert {*resource.common_filters} <= {*resource.filters}, name
        mentioned = {*resource.key, *resource.common_fields, *resource.references, *resource.read_only}
        assert mentioned | ({resource.name_field} - {None}) <= {*resource.fields}, name
