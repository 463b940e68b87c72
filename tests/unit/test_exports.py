"""What `halo` shows to the world, and what it costs to import it."""

import inspect

import pytest

import halo
from halo import errors


def test_every_exported_name_is_there():
    missing = [name for name in halo.__all__ if getattr(halo, name, None) is None]

    assert missing == []


def test_the_exports_are_sorted_and_named_once():
    assert halo.__all__ == sorted(set(halo.__all__))


def test_every_exception_is_exported():
    assert set(errors.__all__) <= set(halo.__all__)


def test_every_public_class_of_the_errors_module_is_in_its_exports():
    public = {
        name for name, value in vars(errors).items() if inspect.isclass(value) and value.__module__ == "halo.errors"
    }

    assert public == set(errors.__all__)


def test_an_unknown_name_is_an_attribute_error_that_names_it():
    with pytest.raises(AttributeError, match="module 'halo' has no attribute 'Haloo'"):
        _ = halo.Haloo
