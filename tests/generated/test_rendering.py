"""The classes of resources are rendered from the contract and what the operations declare; names must not clash."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from halo._policy.argument_errors import BATCH_OPTIONS
from halo.types import BatchOptions
from scripts.codegen.contract.references import References
from scripts.codegen.render.resources import CollisionError, resource_modules

CONTRACT: dict[str, Any] = {
    "paths": {
        "/Thing": {
            "get": {"operationId": "list_things", "tags": ["things"]},
            "post": {"operationId": "save_things", "tags": ["things"]},
        }
    },
    "components": {"schemas": {"Thing": {"properties": {"name": {"description": "Its name."}}}}},
}
DECISIONS = {"things": {"singular": "thing", "schema": "Thing", "path": "/Thing", "text": "The things."}}


def rendered(folder: Path, *, filters: str = "", fields: str = "", name: str = "things") -> dict[str, str]:
    """The modules for one resource whose list takes these keywords, and whose records have these fields."""
    (folder / "api").mkdir(exist_ok=True)
    (folder / "models").mkdir(exist_ok=True)
    (folder / "api" / f"{name}.py").write_text(f"def list_{name}(*, {filters} extra_query: Any = None): ...\n")
    (folder / "models" / "thing.py").write_text(f"class Thing(Model):\n    id: int = UNSET\n{fields}")
    (folder / "references.yaml").write_text("{fields: [], filters: {}, look_alikes: [], spellings: {}, names: {}}")
    references = References(folder, DECISIONS, fields={name: {}}, filters={name: {}}, compared={})
    return resource_modules(CONTRACT, DECISIONS, folder, references)


def test_what_a_method_takes_is_what_its_operation_declares(tmp_path):
    modules = rendered(
        tmp_path, filters="size: int, colour: str = UNSET,", fields='    name: str | None\n    """Its name."""\n'
    )

    assert "class ThingFilters(TypedDict, total=False):" in modules["halo/types/things.py"]
    assert "    size: Required[int]\n    colour: str\n" in modules["halo/types/things.py"]
    assert '    name: str | None\n    """Its name."""\n' in modules["halo/types/things.py"]
    assert "name: Its name.\n" in modules["halo/_async/resources/things.py"]


def test_the_options_that_a_batch_checks_are_those_that_it_declares():
    assert BatchOptions.__optional_keys__ == set(BATCH_OPTIONS)


def test_a_filter_named_like_an_argument_of_our_own_is_refused_in_a_sentence(tmp_path):
    """The operation moves it aside by an underscore. In a method, nobody would know which is which."""
    with pytest.raises(CollisionError, match=r"^things: the contract has 'extra_query' among what 'list' takes"):
        rendered(tmp_path, filters="extra_query_: str = UNSET,")


@pytest.mark.parametrize("name", ["extra_fields", "extra_fields_"])
def test_so_is_a_field(tmp_path, name):
    with pytest.raises(CollisionError, match=r"^things: the contract has 'extra_fields' among what 'save' takes"):
        rendered(tmp_path, fields=f"    {name}: str | None = None\n")


def test_names_that_are_ours_elsewhere_may_be_fields(tmp_path):
    modules = rendered(
        tmp_path, fields="".join(f"    {name}: str | None = None\n" for name in ("items", "ids", "fields"))
    )

    assert "    items: str | None\n    ids: str | None\n    fields: str | None\n" in modules["halo/types/things.py"]
