"""What `halo` shows to the world, and what it costs to import it."""

import inspect
import subprocess
import sys

import pytest

import halo
from halo import errors

PROMISED = {
    "AsyncHalo",
    "Halo",
    "RateLimit",
    "Retry",
    "HaloError",
    "ConfigurationError",
    "InvalidRequestError",
    "TransportError",
    "RequestTimeoutError",
    "StatusError",
    "ValidationError",
    "AuthenticationError",
    "PermissionDeniedError",
    "NotFoundError",
    "ConflictError",
    "RateLimitError",
    "ServerError",
    "OutcomeUnknownError",
    "ResponseError",
    "PaginationError",
}


def test_every_name_that_is_promised_is_exported():
    assert set(halo.__all__) >= PROMISED


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


def test_exported_names_are_offered_to_completion():
    assert set(halo.__all__) <= set(dir(halo))


def test_an_unknown_name_is_an_attribute_error_that_names_it():
    with pytest.raises(AttributeError, match="module 'halo' has no attribute 'Haloo'"):
        _ = halo.Haloo


@pytest.mark.parametrize("heavy", ["httpx", "attrs", "halo_api", "asyncio", "starlette"])
def test_importing_halo_loads_nothing_heavy(heavy: str, loaded_by_import: set[str]):
    assert heavy not in loaded_by_import


@pytest.fixture(scope="module")
def loaded_by_import() -> set[str]:
    show = "import sys; before = set(sys.modules); import halo; print(*(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", show], capture_output=True, text=True, check=True)
    return set(done.stdout.split())
