"""What error bodies mean: every shape that live tenants were seen to send, and the documented one."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halo._policy.error_response import Refusal
from halo.errors import FieldError

RATE_LIMIT = "Rate Limit Reached - 300 Requests per rolling 5 minute window."

# The numbers are those of api-facts, section 4; what follows them is what is expected. Those of `test_400_says` in
# tests/contract/_async/test_refusals.py are not repeated here.
BODIES: dict[str, tuple[object, str, list[FieldError]]] = {
    "model state of a path (1)": (
        {"id": ["The value 'probe' is not valid."]},
        "The value 'probe' is not valid.",
        [FieldError(None, "id", "The value 'probe' is not valid.")],
    ),
    "model state of several records": (
        {"[0].id": ["a", "b"], "[12].name": ["c"], "[3]": ["d"]},
        "a",
        [
            FieldError(0, "id", "a"),
            FieldError(0, "id", "b"),
            FieldError(12, "name", "c"),
            FieldError(3, "", "d"),
        ],
    ),
    "OAuth (8)": (
        {"error": "invalid_client", "error_description": "The client is not known."},
        "The client is not known.",
        [],
    ),
    "OAuth without a description (8)": ({"error": "invalid_scope"}, "invalid_scope", []),
    "resultCode and errorMessage (16)": ({"resultCode": 5, "errorMessage": "No"}, "No", []),
    "error alone (16)": ({"error": "No"}, "No", []),
    "message alone (16)": ({"message": "No"}, "No", []),
    "the documented form naming a record": (
        {"message": "Bad", "details": [{"field": "[2].client_id", "message": "gone"}]},
        "Bad",
        [FieldError(2, "client_id", "gone")],
    ),
    "the documented 429": (
        {"error": "rate_limit_exceeded", "message": "Too many requests.", "retry_after": 60},
        "Too many requests.",
        [],
    ),
    "problem details": (
        {"type": "about:blank", "title": "One or more errors.", "status": 400, "errors": {"$.id": ["bad"]}},
        "One or more errors.",
        [FieldError(None, "$.id", "bad")],
    ),
    "null": (None, "", []),
    "a number": (42, "", []),
    "a list of texts": (["one", "two", 3], "one; two", []),
    "details that are no list": ({"message": "Bad", "details": "none"}, "Bad", []),
    "details with junk in them": (
        {"message": "Bad", "details": ["x", {"field": None, "message": None}]},
        "Bad",
        [FieldError(None, "", "")],
    ),
    "a message that is no text": ({"message": {"text": "No"}, "error": "Bad"}, "Bad", []),
    "an index of thousands of digits": (
        {f"[{'9' * 5000}].id": ["bad"]},
        "bad",
        [FieldError(None, f"[{'9' * 5000}].id", "bad")],
    ),
}


@pytest.mark.parametrize(("body", "message", "field_errors"), BODIES.values(), ids=BODIES)
def test_a_json_body_is_understood(body: object, message: str, field_errors: list[FieldError]):
    refusal = Refusal.read(json.dumps(body), "application/json; charset=utf-8")

    assert (refusal.message, list(refusal.errors)) == (message, field_errors)


@pytest.mark.parametrize(
    ("body", "content_type", "message"),
    [
        pytest.param("", "", "", id="empty (7, 9, 10, 13, 14)"),
        pytest.param(" \r\n\t", "text/plain", "", id="white space"),
        pytest.param("\ufeff", "", "", id="a byte order mark alone"),
        pytest.param(RATE_LIMIT, "text/plain", RATE_LIMIT, id="plain text (12)"),
        pytest.param("Service\r\n  Unavailable", "", "Service Unavailable", id="text of several lines"),
        pytest.param('{"message": "cut', "application/json", '{"message": "cut', id="truncated JSON"),
        pytest.param("<html><body>no</body></html>", "", "a web page, not a response of the API", id="HTML (13)"),
        pytest.param("no", "text/html", "a web page, not a response of the API", id="HTML by its type"),
        pytest.param(
            "\n<!DOCTYPE html><head><TITLE lang='en'>  Runtime\nError </TITLE>",
            "",
            "a web page ('Runtime\\nError'), not a response of the API",
            id="HTML with a title (15)",
        ),
        pytest.param('\ufeff"No such client"', "", "No such client", id="JSON behind a byte order mark"),
    ],
)
def test_a_body_that_is_no_json_is_understood(body: str, content_type: str, message: str):
    assert Refusal.read(body, content_type) == Refusal(message)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("x" * 250_000, id="text"),
        pytest.param("<html>" + "<p>sorry</p>" * 20_000, id="page"),
        pytest.param("<html>" + "<title" * 40_000, id="page of unfinished titles"),
        pytest.param(json.dumps("word " * 50_000), id="JSON text"),
        pytest.param("[" * 250_000, id="brackets"),
        pytest.param('{"a":' * 50_000, id="braces"),
        pytest.param(json.dumps({f"[{n}].name": ["bad"] for n in range(10_000)}), id="model state"),
        pytest.param("9" * 250_000, id="digits"),
    ],
)
def test_a_body_of_250_kb_is_read_and_gives_a_message_at_most_as_long(body: str):
    assert len(Refusal.read(body).message) <= len(body)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)
KEYS = st.sampled_from(["error", "message", "Message", "details", "errors", "title", "error_description", "[0].x", "x"])


@given(st.text(), st.sampled_from(["", "application/json", "text/html"]))
def test_no_text_makes_it_raise(body: str, content_type: str):
    Refusal.read(body, content_type)


@given(JSON | st.dictionaries(KEYS, JSON))
def test_no_json_makes_it_raise_and_what_it_finds_is_text(body: object):
    refusal = Refusal.read(json.dumps(body))

    assert isinstance(refusal.message, str)
    assert all(isinstance(error.field, str) and isinstance(error.message, str) for error in refusal.errors)


@given(st.integers(0, 999), st.from_regex(r"[a-z]{1,20}_id", fullmatch=True), st.text(min_size=1))
def test_the_record_the_field_and_the_words_of_model_state_are_kept(index: int, field: str, words: str):
    refusal = Refusal.read(json.dumps({f"[{index}].{field}": [words]}))

    assert refusal.errors == (FieldError(index, field, words),)
