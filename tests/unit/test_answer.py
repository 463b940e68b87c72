"""Which exception an answer is, and what of it an exception may show."""

import json

import pytest

from halo import errors
from halo._policy.error_response import Answer
from halo._policy.redaction import Redactor


def answer(
    status_code: int, body: str | bytes = b"", *, content_type: str = "", secrets: tuple[str, ...] = ()
) -> Answer:
    raw = body.encode() if isinstance(body, str) else body
    return Answer("GET", "/Tickets", status_code, {"content-type": content_type}, raw, redactor=Redactor(secrets))


@pytest.mark.parametrize(
    ("status_code", "cls"),
    [
        (302, errors.StatusError),
        (400, errors.ValidationError),
        (401, errors.AuthenticationError),
        (403, errors.PermissionDeniedError),
        (404, errors.NotFoundError),
        (405, errors.StatusError),
        (409, errors.ConflictError),
        (415, errors.StatusError),
        (429, errors.RateLimitError),
        (500, errors.ServerError),
        (504, errors.ServerError),
        (520, errors.ServerError),
    ],
)
def test_the_status_decides_the_class(status_code: int, cls: type[errors.StatusError]):
    assert type(answer(status_code).as_status_error()) is cls


def test_a_401_on_a_token_that_other_routes_accept_is_a_missing_permission():
    """Halo says 401 for both, with an empty body."""
    error = answer(401).as_status_error(is_token_good=True)

    assert type(error) is errors.PermissionDeniedError
    assert "role of the agent" in str(error)


def test_the_error_carries_what_the_server_said():
    body = {"error": "validation_error", "message": "Bad", "details": [{"field": "status_id", "message": "gone"}]}

    error = Answer(
        "POST", "/Tickets", 400, {}, json.dumps(body).encode(), retry_after=3.0, attempts=2
    ).as_status_error()

    assert error is not None
    assert vars(error) == {
        "status_code": 400,
        "method": "POST",
        "path": "/Tickets",
        "message": "Bad",
        "call": "",
        "problem": "POST /Tickets: 400 Bad Request (2 attempts): Bad\n  status_id: gone",
        "advice": "Nothing was written. Correct the request, then send it again; .body has the server's full response.",
        "errors": [errors.FieldError(None, "status_id", "gone")],
        "body": json.dumps(body),
        "retry_after": 3.0,
        "attempts": 2,
    }


@pytest.mark.parametrize("size", [65_530, 65_535, 65_540])
def test_a_secret_that_our_own_limit_cuts_off_is_masked_too(size: int):
    body = "." * size + "hunter2" + "." * 10

    assert set(answer(400, body, secrets=("hunter2",)).shown) <= {".", "*"}


def test_the_body_is_not_in_the_repr():
    assert "Jane" not in repr(answer(400, "Jane Doe"))


def test_a_byte_order_mark_and_broken_characters_do_not_matter():
    assert answer(400, b'\xef\xbb\xbf"caf\xe9"').shown == '"caf\ufffd"'


def test_only_the_first_64_kib_are_kept():
    assert len(answer(400, "x" * 250_000).shown) == 65_536


def test_the_excerpt_is_one_short_line():
    excerpt = answer(200, "line one\r\n\r\n  line two " + "x" * 500).excerpt

    assert excerpt.startswith("line one line two xxx")
    assert len(excerpt) == 120


@pytest.mark.parametrize(
    ("body", "content_type", "kind"),
    [
        ("", "application/json", "an empty body"),
        ("  \n", "", "an empty body"),
        ("<html>", "", "a web page"),
        ("\r\n <!DOCTYPE html>", "", "a web page"),
        ("sorry", "text/html; charset=utf-8", "a web page"),
        ("[]", "application/json", "something else"),
    ],
)
def test_what_kind_of_thing_it_is_can_be_said(body: str, content_type: str, kind: str):
    assert answer(200, body, content_type=content_type).kind == kind
