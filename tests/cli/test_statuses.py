"""The exit status of each exception, and how errors are shown."""

from __future__ import annotations

from pathlib import Path

import click
import pytest

import halo
from halo import HaloError, OutcomeUnknownError, PaginationError, TransportError
from halo.cli import errors
from halo.cli.errors import shown, status_of

STATUSES = {
    "AmbiguousNameError": 2,
    "AuthenticationError": 3,
    "ConfigurationError": 2,
    "ConflictError": 1,
    "DeliveryError": 1,
    "HaloError": 1,
    "InvalidRequestError": 2,
    "NotFoundError": 4,
    "OutcomeUnknownError": 8,
    "PaginationError": 9,
    "PermissionDeniedError": 3,
    "PublicNoteError": 8,
    "RateLimitError": 5,
    "RequestTimeoutError": 7,
    "ResponseError": 1,
    "ServerError": 7,
    "StatusError": 1,
    "TransportError": 7,
    "ValidationError": 1,
}


def test_each_exception_has_a_status():
    classes = {name: getattr(halo, name) for name in halo.__all__ if name.endswith("Error") and name != "FieldError"}

    assert {name: status_of(cls.__new__(cls)) for name, cls in classes.items()} == STATUSES


@pytest.mark.parametrize("page", ["docs/command.md", "halo/cli/errors.py"])
def test_each_status_is_documented(page: str):
    text = (Path(__file__).parents[2] / page).read_text(encoding="utf-8")

    assert all(f"| {status} |" in text for status in {*STATUSES.values(), 0, errors.BATCH, errors.INTERRUPTED})


def test_an_error_has_at_most_six_lines_and_a_fault_of_ours_no_traceback():
    long = HaloError("\n".join(map(str, range(20))))

    assert len(shown(long).splitlines()) == 6
    assert "--debug" in shown(long)
    assert "Traceback" not in shown(KeyError("x"))
    assert shown(click.UsageError("No.")) == "No."


@pytest.mark.parametrize(
    "error",
    [
        TransportError("GET", "/Tickets", "no connection", attempts=5),
        PaginationError("/Tickets", "the pages ended", given=5, total=9),
        OutcomeUnknownError("POST", "/Tickets", "it broke", sent=[{}]),
    ],
)
def test_the_text_of_an_error_is_that_of_the_library(error: HaloError):
    assert shown(error) == str(error)
