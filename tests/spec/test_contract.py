"""The contract is valid OpenAPI, and keeps the rules that generated code and cassettes rely on."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import jsonschema_rs
import pytest
from openapi_spec_validator.schemas import schema_v31

from scripts.codegen.contract.compiled import read_contract
from scripts.codegen.contract.decisions import VERBS, read
from scripts.codegen.contract.lint import own_findings

SPEC = Path(__file__).resolve().parents[2] / "spec"
TEXT = (SPEC / "halo.openapi.yaml").read_text(encoding="utf-8")

Json = dict[str, Any]

WITHOUT_EXAMPLE = {"get_attachment", "get_attachment_image", "get_invoice_pdf", "get_client_cache"}
"""The bytes of files, and what nobody has seen whole."""


@pytest.fixture(scope="module")
def contract() -> Json:
    return read_contract(SPEC / "halo.openapi.yaml")


@pytest.fixture(scope="module")
def resources() -> Json:
    return read(SPEC)["resources"]


@pytest.fixture(scope="module")
def facts() -> Json:
    return json.loads((SPEC / "facts.json").read_text(encoding="utf-8"))


def operations(contract: Json) -> Iterator[tuple[str, str, Json]]:
    for path, item in contract["paths"].items():
        for method in ("get", "post", "put", "patch", "delete"):
            if method in item:
                yield path, method, item[method]


def operation(contract: Json, name: str) -> Json:
    return next(one for _, _, one in operations(contract) if one["operationId"] == name)


def parameters(contract: Json, name: str) -> dict[str, Json]:
    found = operation(contract, name).get("parameters", [])
    return {one["name"]: one for one in (resolved(contract, one) for one in found)}


def resolved(contract: Json, node: Json) -> Json:
    for part in node["$ref"].split("/")[1:] if "$ref" in node else ():
        contract = contract[part]
    return contract if "$ref" in node else node


def schemas_in(node: object) -> Iterator[Json]:
    """Every object below that could be a schema."""
    if isinstance(node, dict):
        yield node
        for one in node.values():
            yield from schemas_in(one)
    elif isinstance(node, list):
        for one in node:
            yield from schemas_in(one)


def records(contract: Json, resources: Json) -> Iterator[tuple[str, Json, Json]]:
    for name, entry in resources.items():
        yield name, entry, contract["components"]["schemas"][entry["schema"]]


@pytest.fixture(scope="module")
def registry(contract: Json) -> jsonschema_rs.Registry:
    """The contract, read once for all validators: a copy of all its schemas for each takes a minute."""
    return jsonschema_rs.Registry([("urn:contract", contract)])


def validator(registry: jsonschema_rs.Registry, *pointer: str) -> jsonschema_rs.Validator:
    """Of the schema at this place of the contract."""
    fragment = "/".join(quote(part.replace("~", "~0").replace("/", "~1"), safe="~") for part in pointer)
    return jsonschema_rs.Draft202012Validator({"$ref": f"urn:contract#/{fragment}"}, registry=registry)


def test_the_contract_is_valid_openapi_3_1(contract):
    """By the schema of OpenAPI; `scripts/api.py lint` takes longer, and follows references and defaults too."""
    jsonschema_rs.Draft202012Validator(dict(schema_v31)).validate(contract)

    assert contract["openapi"] == "3.1.0"
    assert [
        name for name, one in contract["components"]["schemas"].items() if not jsonschema_rs.meta.is_valid(one)
    ] == []


def test_it_keeps_the_rules_that_every_contract_keeps(contract):
    """Which these are, and that each is found if it is broken, is shown by `tests/pipeline/test_lint.py`."""
    assert list(own_findings(contract)) == []


def test_operation_ids_are_verb_and_noun(contract, resources):
    nouns = {noun for name, entry in resources.items() for noun in (name, entry["singular"])}
    actions = {one["operation"] for entry in resources.values() for one in entry.get("actions", {}).values()}
    others = "|".join(sorted({"create_token", "get_authinfo", "get_client_cache", *actions}))
    pattern = re.compile(f"(list|get|save|delete)_({'|'.join(nouns)})|{others}")

    assert [one["operationId"] for _, _, one in operations(contract) if not pattern.fullmatch(one["operationId"])] == []


def test_every_operation_has_a_summary_of_ours(contract):
    assert [one["operationId"] for _, _, one in operations(contract) if not one["summary"].endswith(".")] == []


def test_the_seven_documented_resources_can_be_listed_read_saved_and_deleted(contract):
    names = {one["operationId"] for _, _, one in operations(contract)}

    for many in ("tickets", "clients", "assets", "contracts", "users", "actions", "sites"):
        assert {f"list_{many}", f"get_{many[:-1]}", f"save_{many}", f"delete_{many[:-1]}"} <= names


@pytest.mark.parametrize("many", ["agents", "statuses", "ticket_types", "priorities", "teams", "outcomes"])
def test_what_tickets_choose_from_can_be_written_too(contract, many):
    """Proven live for all of these but ticket types."""
    verbs = {one["operationId"].split("_")[0] for _, _, one in operations(contract) if one["tags"] == [many]}

    assert verbs >= {"list", "get", "save", "delete"}


def test_only_get_post_and_delete_are_used(contract):
    """Halo has no other methods: PUT answers 405."""
    assert {method for _, method, _ in operations(contract)} == {"get", "post", "delete"}


def test_all_answers_are_json_but_for_the_content_of_a_file(contract):
    others = {
        one["operationId"]: [*answer["content"]]
        for _, _, one in operations(contract)
        for status, answer in one["responses"].items()
        if status.startswith("2") and [*answer.get("content", {"application/json": None})] != ["application/json"]
    }

    assert set(others) == {"get_attachment", "get_attachment_image", "get_invoice_pdf"}
    assert [*others.values()] == [["application/octet-stream"]] * 3


def test_a_record_that_others_hold_whole_has_one_schema(contract):
    attachments = contract["components"]["schemas"]["Ticket"]["properties"]["attachments"]

    assert attachments["items"] == {"$ref": "#/components/schemas/Attachment"}


def test_only_the_token_request_is_a_form(contract):
    forms = [
        one["operationId"]
        for _, _, one in operations(contract)
        if "application/x-www-form-urlencoded" in one.get("requestBody", {}).get("content", {})
    ]

    assert forms == ["create_token"]


def test_every_operation_says_how_it_can_be_refused(contract):
    for _, _, one in operations(contract):
        assert {"400", "401", "403", "404", "429", "500"} <= one["responses"].keys(), one["operationId"]


def test_every_save_may_answer_200_or_201_with_one_record_or_several(contract):
    for _, _, one in operations(contract):
        if one["operationId"].startswith("save_"):
            schema = one["responses"]["201"]["content"]["application/json"]["schema"]
            record = one["requestBody"]["content"]["application/json"]["schema"]["items"]

            assert one["responses"]["200"]["content"]["application/json"]["schema"] == schema
            assert schema["anyOf"] == [record, {"type": "array", "items": record}]


def test_nothing_is_required_in_a_record(contract, resources):
    assert [name for name, _, record in records(contract, resources) if record.get("required")] == []


def test_every_field_but_the_keys_may_be_null(contract, resources):
    for name, entry, record in records(contract, resources):
        strict = {field for field, schema in record["properties"].items() if not may_be_null(schema)}

        assert strict == set(entry.get("key", ["id"])), name


KEYS = {
    "actions": ["ticket_id", "id"],  # live: ids begin anew in each ticket
    "asset_type_fields": ["typeinfo_id", "id"],  # users: 18 of 129 rows are left when merged by id
    "feed": [],  # users: 62 of 100 rows are left when merged by id
    "lookups": ["lookupid", "id"],  # live: ids are unique within a lookupid
    "online_statuses": ["techID"],  # live: no id
    "search_results": ["use", "id"],  # rows of many kinds
    "ticket_approvals": ["ticket_id", "seq"],  # swagger: no id
    "timesheet_events": [],  # live: id is 0 in every row
    "timesheets": ["agent_id", "date"],  # users: id is 0 in every row
    "workflow_steps": ["fdid", "step_id"],  # live: several steps of one flow
}
"""What rows may be merged by, where it is not the id; every other list was seen to have ids of its own."""


def test_what_tells_rows_apart_is_what_evidence_says(resources):
    assert {name: entry["key"] for name, entry in resources.items() if "key" in entry} == KEYS


def test_rows_stand_where_the_document_says(resources, facts):
    """Measured where the document says nothing; where it does, both were found to agree."""
    documented = {
        name: facts["lists"][entry["path"]]["rows_key"]
        for name, entry in resources.items()
        if entry["path"] in facts["lists"]
    }

    assert len(documented) > 20
    assert {name: resources[name]["rows_key"] for name in documented} == documented


def test_every_example_is_one_of_what_it_stands_for(contract, registry):
    wrong: list[str] = []
    for path, method, one in operations(contract):
        bodies = {("requestBody",): one.get("requestBody", {})}
        bodies |= {("responses", status): answer for status, answer in one["responses"].items()}
        for place, body in bodies.items():
            for kind, media in body.get("content", {}).items():
                shown = [resolved(contract, each)["value"] for each in media.get("examples", {}).values()]
                shown += [media["example"]] if "example" in media else []
                schema = ("paths", path, method, *place, "content", kind, "schema")
                valid = validator(registry, *schema).is_valid if shown else bool
                wrong += [f"{method} {path} {place}" for example in shown if not valid(example)]

    assert wrong == []


def test_every_list_and_every_record_has_an_example(contract):
    lacking = {
        one["operationId"]
        for _, _, one in operations(contract)
        if one["operationId"].split("_")[0] in {"list", "get", "create"}
        for media in one["responses"]["200"]["content"].values()
        if not {"example", "examples"} & media.keys() and media["schema"]
    }

    assert lacking <= WITHOUT_EXAMPLE


def test_what_matters_most_comes_first(contract, resources):
    filters = [*parameters(contract, "list_actions")]
    fields, used = (
        [*contract["components"]["schemas"]["Ticket"]["properties"]],
        resources["tickets"]["common"]["fields"],
    )

    assert filters[:3] == ["ticket_id", "startdate", "enddate"]
    assert fields[: 1 + len(used)] == ["id", *used]


def test_an_operation_demands_a_scope_only_where_that_was_measured(contract, resources):
    known = contract["components"]["securitySchemes"]["halo"]["flows"]["clientCredentials"]["scopes"]
    demanded = {one["tags"][0]: one["security"][0]["halo"] for _, _, one in operations(contract) if one.get("security")}
    measured = {
        name
        for name, entry in resources.items()
        if any(source.startswith("live") for source in entry.get("permission", {}).values())
    }

    assert demanded.keys() == measured
    assert [scopes for scopes in demanded.values() if not {*scopes} <= known.keys()] == []


def test_dates_do_not_promise_an_offset(contract):
    """Halo sends naive UTC, which is not what the format date-time means."""
    assert [one for one in schemas_in(contract) if one.get("format") == "date-time"] == []


def test_refusals_of_the_api_have_no_body_and_those_of_the_token_endpoint_have_one(contract):
    statuses = ("401", "403", "404", "500")
    of_tickets, of_tokens = (operation(contract, name)["responses"] for name in ("list_tickets", "create_token"))

    assert [resolved(contract, of_tickets[status]).keys() for status in statuses] == [{"description"}] * 4
    assert all("content" in resolved(contract, of_tokens[status]) for status in statuses)


def test_every_path_is_that_of_the_host(contract):
    """Generators that know one server alone find the token endpoint too."""
    assert [server["url"] for server in contract["servers"]] == ["https://{host}"]
    assert {path.split("/")[1] for path in contract["paths"]} == {"api", "auth"}
    assert [path for path, item in contract["paths"].items() if "servers" in item] == []


def test_a_page_has_as_many_rows_as_the_server_gives(contract):
    schema = parameters(contract, "list_tickets")["page_size"]["schema"]

    assert schema == {"type": "integer", "minimum": 1, "maximum": 100}


def test_what_is_known_of_an_operation_stands_in_its_description(contract, resources):
    for name, entry in resources.items():
        for verb, messages in entry.get("messages", {}).items():
            operation_id = {"get": f"get_{entry['singular']}", "delete": f"delete_{entry['singular']}"}.get(verb)
            text = operation(contract, operation_id or f"save_{name}")["description"]

            assert [message for message in messages.values() if message not in text] == [], name


def test_what_surprises_stands_in_the_description_of_its_operation(contract, resources):
    texts = {operation["operationId"]: operation.get("description", "") for _, _, operation in operations(contract)}
    homes = {"list": "list_{0}", "save": "save_{0}", "get": "get_{1}", "delete": "delete_{1}"}

    assert [
        trap["text"]
        for name, entry in resources.items()
        for trap in entry.get("traps", ())
        if trap["text"] not in texts[homes[trap.get("verb", "list")].format(name, entry["singular"])]
    ] == []


def test_every_tag_is_in_one_group(contract):
    grouped = [name for group in contract["x-tagGroups"] for name in group["tags"]]

    assert sorted(grouped) == sorted(tag["name"] for tag in contract["tags"])


def test_the_contract_says_which_document_it_is_built_from(contract, facts):
    assert contract["info"]["x-document-date"] == "2026-10"
    assert contract["info"]["x-document-sha256"] == facts["document"]["sha256"]


FILLERS = """
a all an and are as at by for in is it its of on or that the these this those to what when where whether which who whom
"""


def repeats(name: str, text: str) -> bool:
    """Whether a line says no more than the name that it is about."""
    letters = re.sub("[^a-z0-9]", "", name.lower())
    words = set(re.findall("[a-z0-9]+", text.lower())) - {*FILLERS.split()}
    return all(word in letters or word.rstrip("s") in letters for word in words)


@pytest.mark.parametrize("text", ["The e-mail address.", "Email address, of it."])
def test_a_line_that_only_repeats_the_name_is_recognized(text):
    assert repeats("email_address", text)
    assert not repeats("email_address", f"{text} Unique.")


def test_no_line_only_repeats_the_name(contract):
    """A line says what somebody knows; where nobody does, there is none."""
    lines = {
        (name, field["description"])
        for schema in contract["components"]["schemas"].values()
        for name, field in schema.get("properties", {}).items()
        if "description" in field
    } | {
        (one["name"], one["description"])
        for _, _, found in operations(contract)
        for one in found.get("parameters", ())
        if "description" in one
    }

    assert [line for line in sorted(lines) if repeats(*line)] == []


def may_be_null(schema: Json) -> bool:
    return (
        schema.keys() <= {"description"}
        or "null" in schema.get("type", ())
        or {"type": "null"} in schema.get("anyOf", ())
    )


def test_ids_are_whole_numbers_but_for_what_was_seen_to_have_guids(contract, resources):
    guids = {
        name
        for name, entry, record in records(contract, resources)
        if "id" in entry.get("key", ["id"]) and record["properties"]["id"]["type"] == "string"
    }

    assert guids == {
        *("priorities", "roles", "chat_profiles", "holidays", "virtual_agents", "webhooks", "webhook_events"),
    }


def test_each_id_in_a_path_has_the_type_of_the_records_id(contract, resources):
    for _, entry, record in records(contract, resources):
        if "get" not in entry.get("verbs", VERBS):
            continue
        own = parameters(contract, f"get_{entry['singular']}")["id"]

        kind = record["properties"]["id"]["type"]
        assert (own["in"], own["schema"]["type"]) == ("path", kind if isinstance(kind, str) else kind[0])


def test_every_field_of_the_vendors_records_is_there(contract, resources, facts):
    """Underscore flags, lists and nested objects included: what is not here is refused in a create."""
    for name, entry, record in records(contract, resources):
        known = facts["schemas"][entry["vendor"]] if "vendor" in entry else {}

        assert known.keys() - record["properties"].keys() == set(), name


def test_every_query_parameter_of_the_vendors_routes_is_there(contract, resources, facts):
    for name, entry in resources.items():
        for verb, path in ((f"list_{name}", entry["path"]), (f"get_{entry['singular']}", f"{entry['path']}/{{id}}")):
            known = facts["routes"].get(f"GET {path}", {}).get("query", {})
            if verb.split("_")[0] not in entry.get("verbs", VERBS):
                continue

            assert known.keys() - parameters(contract, verb).keys() == set(), verb


def test_tickets_have_every_filter_of_the_documentation(contract):
    assert parameters(contract, "list_tickets").keys() >= {
        *("client_id", "status_id", "tickettype_id", "agent_id", "search", "order", "orderdesc"),
        *("dateoccurred_start", "dateoccurred_end", "page_no", "page_size", "count", "pageinate"),
    }


@pytest.mark.parametrize(
    "name", ["lastupdatefromdate", "lastupdatetodate", "startdate", "enddate", "dateoccurred_start"]
)
def test_filters_by_date_are_dates_whatever_the_vendor_says(contract, name):
    """The vendor types lastupdatefromdate as a boolean."""
    assert parameters(contract, "list_tickets")[name]["schema"] == {"type": "string", "format": "date-time-local"}


@pytest.mark.parametrize("name", ["start_date", "end_date"])
def test_a_filter_that_is_misread_without_a_time_says_that_it_needs_one(contract, name):
    """Live: timesheet events are filtered wrongly by a date alone, without a word."""
    assert parameters(contract, "list_timesheet_events")[name]["schema"] == {
        "type": "string",
        "format": "date-time-local",
        "pattern": "T.+",
    }


def test_every_query_parameter_has_a_type(contract):
    """Without one, nobody could say how it is written."""
    untyped = [
        f"{one['operationId']}: {found['name']}"
        for _, _, one in operations(contract)
        for found in (resolved(contract, parameter) for parameter in one.get("parameters", ()))
        if "type" not in found["schema"]
    ]

    assert untyped == []


@pytest.mark.parametrize("name", ["agent", "status", "requesttype", "priority", "team", "ticketids", "client_ids"])
def test_comma_lists_are_arrays_that_are_written_with_commas(contract, name):
    found = parameters(contract, "list_tickets")[name]

    assert (found["style"], found["explode"]) == ("form", False)
    assert found["schema"] == {"type": "array", "items": {"type": "integer"}}


def test_a_reason_can_be_given_when_a_ticket_is_deleted(contract):
    assert "reason" in parameters(contract, "delete_ticket")


@pytest.mark.parametrize("name", ["get_action", "delete_action"])
def test_an_action_is_read_and_deleted_within_its_ticket(contract, name):
    """Action ids are unique only within a ticket; the vendor's document does not say so for the delete."""
    assert parameters(contract, name)["ticket_id"]["required"] is True


@pytest.mark.parametrize("name", ["tickets", "clients", "assets", "contracts", "users", "actions", "sites"])
def test_enveloped_lists_have_their_rows_under_the_measured_key(contract, resources, name):
    """The live sweep found them under the names of the documentation."""
    answer = operation(contract, f"list_{name}")["responses"]["200"]["content"]["application/json"]["schema"]
    envelope = resolved(contract, answer)

    assert envelope["required"] == ["record_count", name]
    assert envelope["properties"][name]["items"]["$ref"].endswith(f"/{resources[name]['schema']}")


@pytest.mark.parametrize("name", ["statuses", "ticket_types", "priorities", "teams", "outcomes"])
def test_look_up_tables_answer_a_bare_array(contract, name):
    answer = operation(contract, f"list_{name}")["responses"]["200"]["content"]["application/json"]["schema"]

    assert answer["type"] == "array"


def test_agents_answer_an_envelope_or_a_bare_array(contract):
    answer = operation(contract, "list_agents")["responses"]["200"]["content"]["application/json"]["schema"]

    assert [sorted(one) for one in answer["anyOf"]] == [["$ref"], ["items", "type"]]


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ("Ticket", {"id": 1, "summary": None, "dateoccurred": "2026-10-03T06:03:44.38", "CFnew": [1]}),
        ("Ticket", {"id": 1, "customfields": [{"id": 1, "name": "CFx", "value": 5}, {"id": 2, "value": "text"}]}),
        ("Ticket", {"id": 1, "attachments": [{"filename": "a.txt"}], "assets": [{"id": 5}], "delivery_address": None}),
        ("Site", {"id": 3, "client_id": 12.0}),
        ("Priority", {"id": "5a2b4b0c-0000-0000-0000-000000000000", "priorityid": 3}),
        ("TicketList", {"record_count": 0, "tickets": [], "page_size": 1}),
        ("Error", {"error": "validation_error", "message": "x", "details": [{"field": "a", "message": "b"}]}),
        ("FieldErrors", {"[0].outcome_id": ["Could not convert string to integer"]}),
        ("AuthInfo", {"auth_url": "https://x/auth", "tenant_id": "x", "more": 1}),
    ],
)
def test_what_live_servers_answer_is_valid(registry, schema, value):
    validator(registry, "components", "schemas", schema).validate(value)


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ("Ticket", {"id": "1"}),
        ("Ticket", {"id": None}),
        ("Ticket", {"id": 1, "status_id": "New"}),
        ("Ticket", {"id": 1, "customfields": {}}),
        ("Priority", {"id": 3}),
        ("TicketList", {"record_count": 0}),
        ("TicketList", {"record_count": 1, "tickets": None}),
        ("Token", {"token_type": "Bearer"}),
    ],
)
def test_what_no_live_server_answers_is_not_valid(registry, schema, value):
    assert not validator(registry, "components", "schemas", schema).is_valid(value)


def test_each_field_is_one_line(contract, resources):
    """So that a diff of the contract reads as a list."""
    for name, entry, record in records(contract, resources):
        section = TEXT.split(f"\n    {entry['schema']}:\n")[1]
        lines = re.findall(
            r"^ {8}'?(\w+)'?: \{.*\}$", re.split(r"^ {4}\w", section, flags=re.MULTILINE)[0], re.MULTILINE
        )

        assert lines == list(record["properties"]), name


def test_each_parameter_is_one_line(contract):
    lines = re.findall(r"^ {6}- \{(?:name|\$ref): .*\}$", TEXT, re.MULTILINE)

    assert len(lines) == sum(len(one.get("parameters", ())) for _, _, one in operations(contract))
