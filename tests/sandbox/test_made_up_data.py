"""What is in the made-up data so that programs which go by names, by custom fields or by defaults can be tested."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import httpx
import pytest

from halo.sandbox import Sandbox
from halo.sandbox.seed.custom_fields import DEFINITIONS, USAGES, Kind

CARRIERS = {"tickets": "/Tickets", "clients": "/Client", "sites": "/Site", "users": "/Users", "assets": "/Asset"}


def rows(api: httpx.Client, path: str, **query: object) -> list[dict[str, Any]]:
    """The rows of a list."""
    answer = api.get(path, params={"count": "1000", **{name: str(value) for name, value in query.items()}}).json()
    return answer if isinstance(answer, list) else next(value for value in answer.values() if isinstance(value, list))


@pytest.mark.parametrize(("resource", "path"), CARRIERS.items())
def test_custom_fields_of_records_are_those_that_are_defined(api: httpx.Client, resource: str, path: str):
    defined = {
        (row["id"], row["name"], row["type"]) for row in rows(api, "/FieldInfo") if row["usage"] == USAGES[resource]
    }
    hidden = {(field.id, field.name, field.kind) for field in DEFINITIONS if field.marks.get("restrictread")}
    record = api.get(f"{path}/{rows(api, path)[0]['id']}?includedetails=true").json()

    assert {(field["id"], field["name"], field["type"]) for field in record["customfields"]} == defined - hidden


def test_there_is_a_custom_field_of_each_kind_and_one_name_is_given_twice(api: httpx.Client):
    definitions = rows(api, "/FieldInfo")

    assert {row["type"] for row in definitions} == {*Kind}
    assert Counter(row["name"] for row in definitions)["CFOrigin"] == 2
    assert [row["name"] for row in definitions if row["isencrypted"]] == ["CFPortalPassword", "CFAlarmCode"]
    assert {"calculation", "readonly"} <= {name for row in definitions for name, value in row.items() if value}


@pytest.mark.parametrize(("resource", "path"), CARRIERS.items())
def test_custom_fields_come_in_a_list_that_asks_for_them_by_id(api: httpx.Client, resource: str, path: str):
    number = next(row["id"] for row in rows(api, "/FieldInfo") if row["usage"] == USAGES[resource])

    assert not any("customfields" in row for row in rows(api, path))
    assert {field["id"] for row in rows(api, path, include_custom_fields=number) for field in row["customfields"]} == {
        number
    }


def test_the_fields_of_an_asset_are_defined_and_belong_to_its_type(api: httpx.Client):
    [asset, *_] = rows(api, "/Asset", includeassetfields="true")
    names = {row["id"]: row["name"] for row in rows(api, "/Field")}
    of_type = {row["field_id"] for row in rows(api, "/AssetTypeInfo") if row["typeinfo_id"] == asset["assettype_id"]}

    assert {field["id"]: field["name"] for field in asset["fields"]}.items() <= names.items()
    assert {field["id"] for field in asset["fields"]} <= of_type


def test_numbers_of_the_fields_of_a_type_repeat_with_each_type(api: httpx.Client):
    assert Counter(row["id"] for row in rows(api, "/AssetTypeInfo"))[1] == len(rows(api, "/AssetType"))


def test_each_field_of_a_ticket_has_categories_of_its_own_and_some_are_named_alike(api: httpx.Client):
    categories = rows(api, "/Category")

    assert {row["type_id"] for row in categories} == {1, 2, 3, 4}
    assert Counter(row["value"] for row in categories)["Hardware>Printer"] == 3
    assert {row["type_id"] for row in rows(api, "/Category", type_id=2)} == {2}


def test_several_clients_have_a_site_of_the_same_name(api: httpx.Client):
    mains = [row for row in rows(api, "/Site") if row["name"] == "Main"]

    assert len({row["client_id"] for row in mains}) == len(mains) == 4


def test_one_person_is_at_two_clients(api: httpx.Client):
    (address, times), *_ = Counter(row["emailaddress"] for row in rows(api, "/Users")).most_common(1)

    assert times == 2
    assert len({row["client_id"] for row in rows(api, "/Users", search=address)}) == 2


def test_one_name_of_a_priority_means_another_number_under_another_sla(api: httpx.Client):
    numbers = {
        name: {row["priorityid"] for row in rows(api, "/Priority") if row["name"] == name} for name in ("High", "Low")
    }

    assert (len(numbers["High"]), len(numbers["Low"])) == (1, 2)


@pytest.mark.parametrize(
    ("path", "flag", "name"),
    [
        ("/Site", "includeinactive", "name"),
        ("/Users", "includeinactive", "name"),
        ("/Asset", "includeinactive", "inventory_number"),
        ("/Agent", "includedisabled", "name"),
        ("/Team", "includedisabled", "name"),
        ("/TicketType", "showinactive", "name"),
    ],
)
def test_something_out_of_use_is_named_like_something_in_use(api: httpx.Client, path: str, flag: str, name: str):
    usual = Counter(row[name] for row in rows(api, path))
    with_all = Counter(row[name] for row in rows(api, path, **{flag: "true"}))

    assert any(with_all[same] > times for same, times in usual.items())


def test_a_client_out_of_use_has_a_name_of_its_own(api: httpx.Client):
    with_all = Counter(row["name"] for row in rows(api, "/Client", includeinactive="true"))

    assert set(with_all) - {row["name"] for row in rows(api, "/Client")} == {"Larkspur Florists"}


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        (0, "101,103", lambda row: row["assettype_id"] in {101, 103}),
        (1, "101,103", lambda row: row["assettype_id"] not in {101, 103}),
        (2, "103", lambda row: row["assettype_id"] == 103),
        (3, "103", lambda row: row["assettype_id"] != 103),
        (8, "103", lambda row: row["assettype_id"] >= 103),
        (9, "103", lambda row: row["assettype_id"] < 103),
    ],
)
def test_advanced_search_compares(api: httpx.Client, sandbox: Sandbox, kind: int, value: str, expected: Any):
    condition = [{"filter_name": "assettype_id", "filter_type": kind, "filter_value": value}]
    found = {row["id"] for row in rows(api, "/Asset", advanced_search=json.dumps(condition))}

    assert found == {row["id"] for row in sandbox.rows("assets") if expected(row) and not row["inactive"]}


def test_a_custom_field_comes_in_a_list_as_it_is_shown_if_that_is_asked_for(api: httpx.Client):
    field = next(row for row in rows(api, "/FieldInfo") if row["name"] == "CFOrigin" and row["usage"] == 1)
    asked = {"include_custom_fields": field["id"], "cf_display_values_only": "true"}

    shown = [each["value"] for row in rows(api, "/Tickets", **asked) for each in row["customfields"]]

    assert "Service desk" in shown


def test_advanced_search_ignores_a_field_that_there_is_not(api: httpx.Client):
    condition = [{"filter_name": "nonsense", "filter_type": 2, "filter_value": "x"}]

    assert rows(api, "/Asset", advanced_search=json.dumps(condition)) == rows(api, "/Asset")


def test_advanced_search_that_cannot_be_read_is_refused(api: httpx.Client):
    answer = api.get("/Asset", params={"advanced_search": "assettype_id = 103"})

    assert (answer.status_code, answer.json()) == (400, "Invalid advanced search parameter")
