"""A decision that is misspelt, or about something that nothing has, is an error that names its place."""

from __future__ import annotations

import copy
import json
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts.codegen.contract.build import Sources, contract_of
from scripts.codegen.contract.decisions import DecisionError, checked, read
from scripts.codegen.contract.rows import rows_of

SPEC = Path(__file__).resolve().parents[2] / "spec"

FACTS = json.loads((SPEC / "facts.json").read_text(encoding="utf-8"))
COMMON = yaml.load((SPEC / "common.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader)
DECISIONS = read(SPEC)


@pytest.fixture
def decisions() -> Any:
    return copy.deepcopy(DECISIONS)


def test_a_resource_that_stands_beside_the_resources_is_refused(tmp_path: Path):
    shutil.copytree(SPEC, tmp_path / "spec")
    with (tmp_path / "spec/resources.yaml").open("a", encoding="utf-8") as file:
        file.write("\ncertificates: {singular: certificate}\n")

    with pytest.raises(DecisionError, match="unknown certificates; resources belong under `resources`"):
        read(tmp_path / "spec")


def test_a_resource_with_an_unknown_key_is_refused(decisions):
    decisions["resources"]["tickets"]["row_key"] = "tickets"

    with pytest.raises(DecisionError, match="tickets: unknown row_key"):
        checked(decisions, FACTS)


@pytest.mark.parametrize(("key", "value"), [("key", ["id"]), ("key_source", "live")])
def test_a_key_without_evidence_is_refused_and_evidence_without_a_key(decisions, key, value):
    decisions["resources"]["tickets"][key] = value

    with pytest.raises(DecisionError, match=r"tickets\.key: a key and its evidence, key_source, need each other"):
        checked(decisions, FACTS)


def test_a_name_that_stands_beside_no_id_is_refused(decisions):
    decisions["echoes"]["client_nmae"] = {"id": "client_id", "source": "live"}

    with pytest.raises(DecisionError, match=r"echoes\.client_nmae: no record has it beside client_id"):
        checked(decisions, FACTS)


def test_a_row_cannot_lack_what_no_document_gives_it(decisions):
    decisions["resources"]["tickets"]["rows_lack"] = ["agent_nmae"]

    with pytest.raises(DecisionError, match=r"tickets\.rows_lack: its rows have no agent_nmae in the document"):
        rows_of(SPEC, decisions["resources"])


def test_a_filter_with_an_unknown_key_is_refused(decisions):
    decisions["resources"]["tickets"]["filters"]["agent"]["txet"] = "x"

    with pytest.raises(DecisionError, match=r"tickets\.filters\.agent: unknown txet"):
        checked(decisions, FACTS)


@pytest.mark.parametrize(
    "task", [{"task": "changes"}, {"task": "changes", "source": "live"}, {"task": "changes_since"}]
)
def test_a_task_of_a_filter_is_a_known_one_and_has_its_source(decisions, task):
    decisions["resources"]["tickets"]["filters"]["agent"] |= task

    with pytest.raises(
        DecisionError, match=r"tickets\.filters\.agent\.task: one of changes_since, includes_inactive, with a"
    ):
        checked(decisions, FACTS)


@pytest.mark.parametrize(("key", "value"), [("paging", "page"), ("envelope", "sometimes"), ("id_type", "guid")])
def test_a_choice_that_is_none_is_refused(decisions, key, value):
    decisions["resources"]["tickets"][key] = value

    with pytest.raises(DecisionError, match=rf"tickets\.{key}: '{value}' is not one of"):
        checked(decisions, FACTS)


@pytest.mark.parametrize("place", ["filters", "fields"])
def test_a_text_for_something_that_the_vendor_does_not_have_needs_a_type(decisions, place):
    decisions["resources"]["tickets"][place]["made_up"] = "What it is."

    with pytest.raises(DecisionError, match=r"tickets\.made_up: the vendor has no such name"):
        contract_of(Sources(FACTS, checked(decisions, FACTS), COMMON))


@pytest.mark.parametrize(
    ("key", "value", "message"),
    [
        ("create_needs", ["sumary"], "create_needs: there is no field 'sumary'"),
        ("create_needs", [["summary", "sumary"]], "create_needs: there is no field 'sumary'"),
        ("key", ["idd"], "key: there is no field 'idd'"),
        ("unique", ["nam"], "unique: there is no field 'nam'"),
        ("references", {"cient_id": "clients"}, "references: there is no field 'cient_id'"),
        ("references", {"client_id": "customers"}, "references.client_id: there is no resource 'customers'"),
        ("filter_aliases", {"client_id": {"area_id": "{value}"}}, "filter_aliases: there is no filter 'area_id'"),
        ("parameters", {"resaon": "Why."}, "parameters.resaon: no route has it"),
        ("name_field", {"sumary": "live"}, "name_field: there is no field 'sumary'"),
        ("read_only", {"sumary": "live"}, "read_only: there is no field 'sumary'"),
        ("common", {"fields": ["sumary"]}, "common.fields: there is no field 'sumary'"),
        ("common", {"filters": ["clientid"]}, "common.filters: there is no filter 'clientid'"),
        ("common", {"filter": []}, "common: unknown filter"),
    ],
)
def test_a_name_that_the_resource_does_not_have_is_refused(decisions, key, value, message):
    decisions["resources"]["tickets"][key] = value

    with pytest.raises(DecisionError, match=f"tickets.{message}"):
        checked(decisions, FACTS)


def test_a_filter_that_compares_no_field_is_refused(decisions):
    decisions["resources"]["tickets"]["filters"]["agent"]["field"] = "agent"

    with pytest.raises(DecisionError, match=r"tickets\.filters\.agent: there is no field 'agent'"):
        checked(decisions, FACTS)


@pytest.mark.parametrize("place", ["filters", "fields"])
def test_a_common_decision_that_nothing_uses_is_refused(decisions, place):
    decisions[place]["made_up"] = "What it is."

    with pytest.raises(DecisionError, match=f"{place}.made_up: no"):
        checked(decisions, FACTS)


def test_a_new_resource_is_one_short_entry(decisions):
    """Everything else has a default."""
    facts = copy.deepcopy(FACTS)
    facts["schemas"]["Tag"] = {"id": "integer", "text": "string"}
    for route in ("GET /Tags", "POST /Tags", "GET /Tags/{id}", "DELETE /Tags/{id}"):
        facts["routes"][route] = {}
    decisions["resources"]["tags"] = {
        "singular": "tag",
        "schema": "Tag",
        "vendor": "Tag",
        "path": "/Tags",
        "text": "Tags.",
    }

    contract = contract_of(Sources(facts, checked(decisions, facts), COMMON))

    assert contract["paths"]["/api/Tags"]["get"]["operationId"] == "list_tags"
    assert contract["paths"]["/api/Tags/{id}"]["delete"]["operationId"] == "delete_tag"
    assert (
        contract["paths"]["/api/Tags"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]["type"]
        == "array"
    )
    assert contract["components"]["schemas"]["Tag"]["properties"]["text"] == {"type": ["string", "null"]}
