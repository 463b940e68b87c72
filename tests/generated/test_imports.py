"""Imports are lazy: what is not used is not loaded. Each case runs in an interpreter of its own."""

from __future__ import annotations

import halo_api
import halo_api.api
import halo_api.models
import pytest

from tests.loaded import loaded_by


def models_of(modules: frozenset[str]) -> set[str]:
    return {name for name in modules if name.startswith("halo_api.models.")}


def test_importing_the_package_loads_no_operation_no_model_and_no_httpx():
    loaded = loaded_by("import halo_api, halo_api.api, halo_api.models")

    assert {name for name in loaded if name.startswith("halo_api.")} == {"halo_api.api", "halo_api.models"}
    assert "httpx" not in loaded
    assert "attrs" not in loaded


def test_a_record_within_a_record_is_loaded_when_the_first_one_is_read():
    before = loaded_by("from halo_api.models import Ticket; row = Ticket.from_dict({'customfields': [{'id': 1}]})")
    after = loaded_by(
        "from halo_api.models import Ticket; Ticket.from_dict({'customfields': [{'id': 1}]}).customfields"
    )

    assert models_of(after) - models_of(before) == {"halo_api.models.custom_field"}


def test_facts_are_read_without_a_model_and_without_the_fields():
    loaded = loaded_by("import halo_api.facts")

    assert {name for name in loaded if name.startswith("halo_api.")} == {"halo_api.facts"}


@pytest.mark.parametrize("module", [halo_api, halo_api.api, halo_api.models])
def test_every_exported_name_can_be_imported_and_is_listed(module):
    assert {*module.__all__} - {*dir(module)} == set()  # first: what has been imported is listed in any case
    assert [name for name in module.__all__ if getattr(module, name) is None and name != "UNSET"] == []


@pytest.mark.parametrize("module", [halo_api, halo_api.api, halo_api.models])
def test_a_name_that_does_not_exist_is_an_attribute_error(module):
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        _ = module.nothing
