"""`--from-tenant` reads the instance's own document, and a token goes to that instance alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from halo.sandbox import Sandbox, Settings
from scripts.codegen.update.commands import main
from scripts.codegen.vendor import documents
from scripts.codegen.vendor.documents import ROUTE, DocumentError, from_tenant

from .project import document, query

SECRET = "not-for-any-message"


def gives(instance: Sandbox, content: Any, *, status: int = 200, **headers: str) -> None:
    """From now on, the instance answers so to who asks for its document."""
    instance.faults.clear()
    instance.faults.add(path=ROUTE, status=status, body=content, headers=headers, times=None)


@pytest.fixture
def instance(monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
    """One that the environment names, with a document."""
    instance = Sandbox(Settings(tickets=1, client_secret=SECRET))
    gives(instance, document())
    with instance.serve() as url:
        for name, value in instance.variables(url).items():
            monkeypatch.setenv(name, value)
        yield instance


def test_the_document_is_that_of_the_configured_instance(instance):
    found = from_tenant()

    assert found.content == document()
    assert [entry.path for entry in instance.journal] == ["/auth/token", f"/api{ROUTE}"]
    assert "authorization" in instance.journal[-1].headers


def test_an_update_can_be_made_from_it(instance, project, capfd):
    content = document()
    content["paths"]["/Added"] = {"get": {}}
    gives(instance, content)

    assert main(project, ["update", "--from-tenant"]) == 0

    assert "| /Added | 1 |" in capfd.readouterr().out


def test_what_the_instance_has_that_the_contract_lacks_is_told_and_nothing_is_written(instance, project, capfd):
    content = document()
    content["paths"]["/Thing"]["get"]["parameters"].append(query("brand_new", "int"))
    gives(instance, content)
    before = (project / "spec" / "facts.json").read_bytes()

    assert main(project, ["diff", "--from-tenant"]) == 0

    assert "brand_new" in capfd.readouterr().out
    assert (project / "spec" / "facts.json").read_bytes() == before


def test_a_redirect_to_another_host_is_not_followed(instance):
    other = Sandbox(Settings(tickets=1))
    gives(other, document())
    with other.serve() as elsewhere:
        gives(instance, b"", status=302, Location=f"{elsewhere}/api{ROUTE}")

        with pytest.raises(DocumentError, match="The instance gave no document"):
            from_tenant()

    assert list(other.journal) == []


def test_a_giant_is_not_read_to_its_end(instance, monkeypatch):
    monkeypatch.setattr(documents, "MAX_BYTES", 1000)
    gives(instance, b" " * 100_000)

    with pytest.raises(DocumentError, match="larger than 1000 bytes"):
        from_tenant()


def test_a_refusal_leaves_everything_as_it_was_and_says_why(instance, project):
    gives(instance, b"", status=403)

    with pytest.raises(SystemExit, match=r"(?s)The step 'extract' failed; nothing was changed.*403"):
        main(project, ["extract", "--from-tenant"])


def test_a_setting_that_is_missing_is_named(project):
    with pytest.raises(SystemExit, match="HALOPSA_BASE_URL"):
        main(project, ["extract", "--from-tenant"])


def test_the_secret_is_in_no_message(instance):
    body = {"error": "invalid_client", "error_description": f"{SECRET} is wrong"}
    instance.faults.add(path="/auth/token", status=400, body=body)

    with pytest.raises(DocumentError) as caught:
        from_tenant()

    assert SECRET not in str(caught.value)
