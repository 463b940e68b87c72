"""The report says what has changed to people and to programs, and the change log's draft to users."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from scripts.codegen.update.cassettes import Outdated
from scripts.codegen.update.changelog import BEGIN, END, with_draft
from scripts.codegen.update.markdown import as_markdown
from scripts.codegen.update.report import Report, as_json, report_on, summary_line
from scripts.codegen.vendor.synthetic import query

from .project import CHANGELOG, DECISIONS, document, state

Json = dict[str, Any]


def report(content: Json) -> Report:
    return report_on(state(document()), state(content), "0.1.0")


@pytest.fixture
def changed() -> Report:
    content = document()
    content["paths"]["/Thing"]["get"]["parameters"] += [query("weight", "int"), query("height", "int")]
    content["paths"]["/New/{id}"] = {"get": {}}
    fields = content["components"]["schemas"]["Thing"]["properties"]
    fields["size"] = {"type": "array", "items": {"type": "integer"}}
    del fields["tags"]
    return report(content)


MARKDOWN = """\
# What has changed in the API

- Document: v2 {after}; before: v2 {before}.
- Changes: 4 in 1 place, 2 of them breaking.
- Texts: 0 descriptions reworded.
- Version: 0.1.0 -> 0.2.0 (something breaks; before 1.0 a minor version may).

## things (2 breaking)

- **breaking**: 1 field removed: `tags`
- **breaking**: field retyped: `size` `integer?` -> `[integer]?`
- 2 filters added: `height`, `weight`

## Routes that no resource covers

4 operations, all of them reachable by `halo.request`. The size is the number
of their parameters and members of bodies.

New in this document:

| route | operations |
| --- | --- |
| /New | `GET /New/{{id}}` |

| route | operations | size |
| --- | ---: | ---: |
| /Other | 2 | 5 |
| /Small | 1 | 1 |
| /New | 1 | 0 |
"""


def test_people_read_what_breaks_first_and_the_biggest_uncovered_routes_first(changed):
    before, after = (document.removeprefix("v2 ") for document in changed.documents)

    assert as_markdown(changed) == MARKDOWN.format(before=before, after=after)


def test_programs_read_the_same(changed):
    found = json.loads(as_json(changed))

    assert (found["bump"], found["breaking"], found["version"]) == ("major", 2, {"now": "0.1.0", "next": "0.2.0"})
    assert found["changes"][-1] == {
        "resource": "things",
        "what": "field",
        "name": "tags",
        "kind": "removed",
        "before": "[string]?",
        "after": "",
        "breaking": True,
    }
    new = ["GET /New/{id}"]
    assert found["uncovered"][2] == {"family": "/New", "operations": new, "size": 0, "new": new}


def test_a_document_that_changes_nothing_asks_for_no_version():
    found = report(document())

    assert "- Version: 0.1.0 can stay." in as_markdown(found)
    assert summary_line(found) == "nothing that callers can see has changed"


def test_one_line_says_how_much_and_what_it_asks_for(changed):
    assert summary_line(changed) == "4 changes, 2 breaking; calls for 0.2.0"


def test_reworded_descriptions_are_counted_and_ask_for_a_patch():
    new = state(document())
    new.contract["components"]["schemas"]["Thing"]["properties"]["name"]["description"] = "Its name."

    found = report_on(state(document()), new, "0.1.0")

    assert "- Texts: 1 description reworded." in as_markdown(found)
    assert found.bump == "patch"


def test_cassettes_that_no_longer_fit_are_named_and_older_ones_counted():
    found = report(document())
    found.cassettes.append(Outdated("things/one", ["list_things: ?colour is not in the contract"]))
    found.cassettes.append(Outdated("kinds/one", []))
    found.cassettes.append(Outdated("kinds/two", []))

    text = as_markdown(found)

    assert "- `things/one`: list_things: ?colour is not in the contract\n" in text
    assert "Still conforming, but older than their part of the contract: kinds (2).\n" in text


def test_the_draft_stands_under_unreleased_above_what_people_wrote(changed):
    draft = f"""{BEGIN}
- **Breaking.** `halo.things`: 1 gone field, `tags`; the field `size` is now `[integer]?`, and was `integer?`.
- `halo.things`: 2 new filters, `height`, `weight`.
{END}
"""

    assert with_draft(CHANGELOG, changed) == CHANGELOG.replace("## Unreleased\n\n", f"## Unreleased\n\n{draft}\n")


def test_a_second_draft_takes_the_place_of_the_first(changed):
    once = with_draft(CHANGELOG, changed)

    assert with_draft(once, changed) == once


def test_a_draft_with_nothing_to_say_is_taken_back(changed):
    assert with_draft(with_draft(CHANGELOG, changed), report(document())) == CHANGELOG


def test_the_draft_opens_the_section_where_there_is_none(changed):
    released = CHANGELOG.replace("## Unreleased\n\n- Something that people wrote.\n\n", "")

    text = with_draft(released, changed)

    assert text.startswith(f"# Change log\n\n## Unreleased\n\n{BEGIN}\n")
    assert text.endswith(f"{END}\n\n## 0.1.0\n\n- The first.\n")


def test_new_resources_are_one_entry_of_the_draft():
    new = state(document())
    old = state(document())
    for path in ("/api/Kind", "/api/Kind/{id}"):
        del old.contract["paths"][path]
    del old.contract["components"]["schemas"]["Kind"]

    text = with_draft(CHANGELOG, report_on(old, new, "0.1.0"))

    assert "\n- New: `halo.kinds`.\n" in text


def test_what_changed_alike_in_several_resources_is_said_once():
    """Projects and opportunities are tickets of their types."""
    new = state(document())
    for name in ("Thing", "Kind"):
        new.contract["components"]["schemas"][name]["properties"]["breadth"] = {"type": "integer"}

    text = as_markdown(report_on(state(document()), new, "0.1.0"))

    assert text.count("- 1 field added: `breadth`") == 1
    assert "## things, kinds\n" in text


def test_what_breaks_stands_on_top():
    new = state(document())
    new.contract["components"]["schemas"]["Thing"]["properties"]["breadth"] = {"type": "integer"}
    del new.contract["components"]["schemas"]["Kind"]["properties"]["name"]

    text = as_markdown(report_on(state(document()), new, "0.1.0"))

    assert text.index("## kinds (1 breaking)") < text.index("## things")


def test_what_integrations_alone_need_is_counted_and_not_listed():
    new = state(document())
    properties = new.contract["components"]["schemas"]["Thing"]["properties"]
    properties |= {name: {"type": "integer"} for name in ("_match_id", "_importtypeid", "breadth")}
    changed = report_on(state(document()), new, "0.1.0")

    assert "3 fields added: `breadth`, and 2 of plumbing (`_match_...`, `_import...`)" in " ".join(
        as_markdown(changed).split()
    )
    assert "3 new fields, `breadth` and 2 more" in with_draft(CHANGELOG, changed)


def test_new_routes_at_and_below_the_path_of_a_resource_stand_under_it_and_not_in_the_table():
    content = document()
    content["paths"]["/Kind"]["post"] = {}
    content["paths"]["/Kind/{id}/history"] = {"get": {}}

    text = as_markdown(report(content))

    assert "## kinds\n\n- 2 new routes that the contract does not cover: `GET /Kind/{id}/history`" in text
    assert "New in this document" not in text


def test_a_resource_that_is_documented_now_is_named():
    decisions = copy.deepcopy(DECISIONS)
    decisions["resources"]["others"] = {
        "singular": "other",
        "schema": "Other",
        "path": "/Other",
        "text": "Others.",
        "undocumented": True,
        "verbs": ["list"],
        "fields": {"id": {"type": "integer", "text": "Its number."}},
    }
    new = state(document(), decisions)

    assert "- `others`: `GET /Other`\n" in as_markdown(report_on(new, new, "0.1.0"))


def test_a_likely_rename_is_told_in_the_report_and_in_the_draft():
    content = document()
    fields = content["components"]["schemas"]["Thing"]["properties"]
    fields["sizes"] = fields.pop("size")
    changed = report(content)

    assert "- likely renamed: `size` -> `sizes` (field, `integer`)\n" in as_markdown(changed)
    assert "likely renamed: `size` -> `sizes`" in with_draft(CHANGELOG, changed)


def test_a_report_that_no_pull_request_can_hold_counts_what_is_new_and_names_all_that_breaks():
    content = document()
    fields = content["components"]["schemas"]["Thing"]["properties"]
    fields |= {f"added_field_number_{number:06}": {"type": "integer"} for number in range(3000)}
    del fields["tags"]

    text = as_markdown(report(content))

    assert len(text) < 3000
    assert "and 2990 more, which are in the report as JSON" in " ".join(text.split())
    assert "- **breaking**: 1 field removed: `tags`\n" in text


def test_routes_that_are_gone_are_named_though_nothing_covered_them():
    content = document()
    del content["paths"]["/Small"]

    assert "\nGone from it: `GET /Small`.\n" in as_markdown(report(content))
