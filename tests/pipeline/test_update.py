"""`update` does every step or leaves everything as it was, and says which step failed and what to do."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts.codegen.update import steps
from scripts.codegen.update.changes import State
from scripts.codegen.update.commands import main
from scripts.codegen.update.errors import StepError
from scripts.codegen.vendor.synthetic import query

from .project import checkout, document, read, silent
from .test_workspace import content_of


def read_contract(project: Path) -> dict[str, Any]:
    return State.read(project).contract


STEPS = ["extract", "build", "lint", "diff", "generate", "types", "verify", "changelog", "write"]


@pytest.fixture
def content() -> dict[str, Any]:
    found = document()
    found["paths"]["/Thing"]["get"]["parameters"].append(query("heaviness", "double"))
    del found["components"]["schemas"]["Thing"]["properties"]["size"]
    return found


@pytest.fixture
def swagger(tmp_path_factory: pytest.TempPathFactory, content: dict[str, Any]) -> str:
    path = tmp_path_factory.mktemp("document") / "swagger.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    return str(path)


def test_all_steps_are_done_and_told_of(project, content):
    told: list[str] = []

    updated = steps.update(project, read(content), lambda step, did, seconds: told.append(step))

    assert told == STEPS
    assert [path.as_posix() for path in updated.files] == [
        "CHANGELOG.md",
        "generated/halo_api/__init__.py",
        "spec/facts.json",
        "spec/halo.openapi.yaml",
    ]
    assert "heaviness" in (project / "spec" / "halo.openapi.yaml").read_text(encoding="utf-8")
    assert "**Breaking.** `halo.things`: 1 gone field, `size`." in (project / "CHANGELOG.md").read_text(
        encoding="utf-8"
    )


def test_the_same_document_gives_the_same_files_everywhere(tmp_path, content):
    written: list[dict[str, bytes]] = []
    for name in ("one", "another"):
        (tmp_path / name).mkdir()
        project = checkout(tmp_path / name)
        steps.update(project, read(content), silent)
        written.append(content_of(project))

    assert written[0] == written[1]


def broken(project: Path, step: str, content: dict[str, Any]) -> None:
    """Make a step of the update fail."""
    generator = project / "scripts" / "generate.py"
    decisions = project / "spec" / "resources.yaml"
    match step:
        case "extract":
            content["paths"]["/Thing"]["get"]["parameters"][0]["schema"] = {"type": "tuple"}
        case "build":
            del content["paths"]["/Thing"]["get"]["parameters"][1]
        case "lint":
            content["paths"]["/Thing"]["get"]["parameters"].append(query("locals"))
        case "generate":
            generator.write_text("raise SystemExit('the template endpoint.jinja is wrong')\n", encoding="utf-8")
        case _:
            told = f"Path({str(decisions)!r}).write_text({decisions.read_text(encoding='utf-8') + '# edited'!r})\n"
            generator.write_text(generator.read_text(encoding="utf-8") + told, encoding="utf-8")


@pytest.mark.parametrize(
    ("step", "reason"),
    [
        ("extract", "/paths/~1Thing/get/parameters/0/schema: type 'tuple', format None"),
        ("build", "filters.startdate: no list route has it"),
        ("lint", "/paths/~1api~1Thing/get/parameters: a generated function cannot have one called 'locals'"),
        ("generate", "the template endpoint.jinja is wrong"),
        ("write", "Files of this checkout were edited meanwhile."),
    ],
)
def test_a_step_that_fails_is_named_with_its_reason_and_leaves_everything_as_it_was(project, content, step, reason):
    broken(project, step, content)
    before = content_of(project)

    with pytest.raises(StepError) as caught:
        steps.update(project, read(content), silent)

    assert caught.value.step == step
    assert reason in caught.value.reason
    assert caught.value.remedy
    written = {name for name, text in content_of(project).items() if before[name] != text}
    assert written <= ({"spec/resources.yaml"} if step == "write" else set())


@pytest.mark.usefixtures("types_are_checked")
def test_types_that_are_wrong_are_a_step_that_fails(project, content):
    generator = project / "scripts" / "generate.py"
    text = generator.read_text(encoding="utf-8").replace("FIELDS: list[str]", "FIELDS: list[int]")
    generator.write_text(text, encoding="utf-8")
    before = content_of(project)

    with pytest.raises(StepError, match=r"generated/halo_api/__init__\.py:1: error: List item 0 has") as caught:
        steps.update(project, read(content), silent)

    assert caught.value.step == "types"
    assert content_of(project) == before


def test_a_preview_reports_the_same_and_writes_nothing(project, content):
    before = content_of(project)

    report = steps.preview(project, read(content))

    assert content_of(project) == before
    assert report.changes == steps.update(project, read(content), silent).report.changes


def test_the_command_writes_the_report_to_standard_output_and_the_rest_to_standard_error(project, swagger, capfd):
    status = main(project, ["update", swagger])

    told = capfd.readouterr()
    assert status == 0
    assert told.out.startswith("# What has changed in the API\n")
    assert [line.split()[0] for line in told.err.splitlines()[: len(STEPS)]] == STEPS
    assert max(map(len, (told.out + told.err).splitlines())) < 80


def test_the_report_can_be_had_as_json_in_a_file(project, swagger, tmp_path_factory, capfd):
    path = tmp_path_factory.mktemp("report") / "report.json"

    main(project, ["diff", swagger, "--json", "--report", str(path)])

    found = json.loads(path.read_text(encoding="utf-8"))
    assert (found["bump"], found["version"]) == ("major", {"now": "0.1.0", "next": "0.2.0"})
    assert capfd.readouterr().out == ""


@pytest.mark.parametrize("step", ["update", "diff"])
def test_what_breaks_fails_only_where_that_is_asked_for(project, swagger, step):
    assert main(project, ["diff", swagger]) == 0
    assert main(project, [step, swagger, "--fail-on", "breaking"]) == 3

    was_written = "heaviness" in (project / "spec" / "facts.json").read_text(encoding="utf-8")
    assert was_written is (step == "update")


@pytest.fixture
def lossy(content: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> str:
    """A document in which a list has moved, and all of a resource with its schema is gone."""
    content["paths"]["/Things"] = {"get": content["paths"]["/Thing"].pop("get")}
    for path in ("/Kind", "/Kind/{id}"):
        del content["paths"][path]
    del content["components"]["schemas"]["Kind"]
    content["paths"]["/Other"].pop("post")
    path = tmp_path_factory.mktemp("document") / "swagger.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    return str(path)


def test_the_loss_of_covered_routes_is_breaking_and_everything_else_is_done(project, lossy, capfd):
    status = main(project, ["update", lossy])

    report, contract = capfd.readouterr().out, read_contract(project)
    assert status == 3
    assert report.index("## Covered routes that the document has lost (breaking)") < report.index("## things")
    assert "- `GET /Thing`: `list_things` of `things`\n  - likely renamed: `GET /Thing` -> `GET /Things`\n" in report
    assert "- `kinds`: list_kinds, get_kind\n" in report
    assert contract["paths"].keys() == {"/api/Thing", "/api/Thing/{id}"}
    assert contract["paths"]["/api/Thing"].keys() == {"post"}
    assert contract["components"]["schemas"].keys() & {"Kind", "ThingList"} == set()
    assert main(project, ["build", "--check"]) == 0


def test_a_loss_is_news_once_and_told_until_it_is_decided(project, lossy, capfd):
    main(project, ["update", lossy])
    again = main(project, ["update", lossy])

    assert again == 0
    assert "- `GET /Kind`, since an earlier document\n" in capfd.readouterr().out


def test_the_loss_of_a_field_that_a_create_needs_is_breaking_and_it_stays_until_it_is_decided(project, swagger, capfd):
    content = json.loads(Path(swagger).read_text(encoding="utf-8"))
    del content["components"]["schemas"]["Thing"]["properties"]["name"]
    Path(swagger).write_text(json.dumps(content), encoding="utf-8")

    statuses = [main(project, ["update", swagger]) for _ in range(2)]

    first, again = capfd.readouterr().out.split("# What has changed in the API\n")[1:]
    assert statuses == [3, 0]
    assert "that the document has lost (breaking)" in first
    assert "- `Thing.name`\n" in first
    assert "- `Thing.name`, since an earlier document\n" in again
    assert "name" in read_contract(project)["components"]["schemas"]["Thing"]["properties"]


def test_a_route_that_the_client_cannot_do_without_stops_the_update_and_is_no_failed_step(project, lossy, capfd):
    (project / "scripts" / "generate.py").write_text("raise SystemExit('no list of things')\n", encoding="utf-8")
    before = content_of(project)

    status = main(project, ["update", lossy])

    assert status == 3
    assert "## Nothing was changed\n\ngenerate: no list of things" in capfd.readouterr().out
    assert content_of(project) == before


def test_a_failure_is_a_sentence_and_a_remedy_in_lines_that_fit(project, swagger):
    decisions = project / "spec" / "resources.yaml"
    text = decisions.read_text(encoding="utf-8").replace("path: /Thing\n", "path: /Things\n")
    decisions.write_text(text, encoding="utf-8")

    with pytest.raises(SystemExit) as caught:
        main(project, ["update", swagger])

    told = str(caught.value.code)
    assert told.startswith("The step 'extract' failed; nothing was changed.\n")
    assert "the nearest is /Thing." in told.replace("\n", " ")
    assert max(map(len, told.splitlines())) < 80


@pytest.mark.parametrize("text", ["resources: {things: {like: nothing}}", "resources: [", "resources: {a: {b: }"])
def test_decisions_that_cannot_be_read_are_told_in_a_sentence(project, swagger, text):
    (project / "spec" / "resources.yaml").write_text(text, encoding="utf-8")

    with pytest.raises(
        SystemExit, match=r"(?s)The step .extract. failed; nothing was changed\..*spec/resources\.yaml: "
    ):
        main(project, ["update", swagger])


@pytest.mark.parametrize("step", ["extract", "update"])
def test_a_document_is_needed(project, step, capfd):
    with pytest.raises(SystemExit):
        main(project, [step])

    assert "DOCUMENT" in capfd.readouterr().err


@pytest.mark.usefixtures("types_are_checked")
def test_each_step_is_a_command_of_its_own(project, swagger, capfd):
    for command in (["extract", swagger], ["build"], ["lint"], ["diff"], ["generate"], ["types"], ["verify"]):
        assert main(project, command) == 0, command

    assert "heaviness" in (project / "spec" / "halo.openapi.yaml").read_text(encoding="utf-8")
    assert State.read(project).facts["document"]["version"] == "v2"


def test_a_new_resource_is_one_entry_and_one_command(project, content, tmp_path_factory, capfd):
    decisions = yaml.safe_load((project / "spec" / "resources.yaml").read_text(encoding="utf-8"))
    entry = {"singular": "other", "schema": "Other", "vendor": "Kind", "path": "/Other", "text": "Others."}
    decisions["resources"]["others"] = {**entry, "verbs": ["list", "save"]}
    (project / "spec" / "resources.yaml").write_text(yaml.safe_dump(decisions), encoding="utf-8")

    report = steps.update(project, read(document()), silent).report

    assert [(one.name, one.what, one.kind) for one in report.changes] == [("others", "resource", "added")]
    assert [one.family for one in report.uncovered] == ["/Small"]
