"""The exceptions as data: their tree, their texts, and that they survive pickling and copying."""

import copy
import inspect
import pickle
import re
import traceback

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halo import errors
from halo.errors import FieldError, HaloError, InvalidRequestError, OutcomeUnknownError, StatusError

SECRET_PERSON = "Jane Doe"

ONE_OF_EACH: list[HaloError] = [
    errors.HaloError("something", advice="do something"),
    errors.ConfigurationError("base_url is missing.", advice="Give base_url=..."),
    errors.InvalidRequestError("tickets.list() has no filter 'x'."),
    errors.TransportError("GET", "/Tickets", "no connection", attempts=5),
    errors.RequestTimeoutError("GET", "/Tickets", "no response within 30 s", attempts=1),
    *(
        cls(
            status,
            "POST",
            "/Tickets",
            message="the server's words",
            errors=[FieldError(2, "status_id", "Status ID 999 does not exist")],
            body='{"error": "the body"}',
            retry_after=7.5,
            attempts=3,
        )
        for cls, status in (
            (errors.StatusError, 302),
            (errors.ValidationError, 400),
            (errors.AuthenticationError, 401),
            (errors.PermissionDeniedError, 403),
            (errors.NotFoundError, 404),
            (errors.ConflictError, 409),
            (errors.RateLimitError, 429),
            (errors.ServerError, 503),
        )
    ),
    errors.AmbiguousNameError("name='Main': 2 have it.", ((1, "A/Main"), (2, "B/Main")), call="sites.find()"),
    errors.OutcomeUnknownError(
        "POST", "/Tickets", "there was no response in time", sent=[{"summary": SECRET_PERSON}], status_code=502
    ),
    errors.PublicNoteError("/Tickets", sent={"ticket_id": 5, "note": SECRET_PERSON}, shown=False, action_id=7),
    errors.ResponseError("GET", "/Tickets", "the response is a web page, not JSON", status_code=200, excerpt="<html>"),
    errors.PaginationError("/Tickets", "the pages ended", given=120, total=133),
    errors.DeliveryError("The delivery is not authentic.", status=401),
]


each = pytest.mark.parametrize("error", ONE_OF_EACH, ids=[type(error).__name__ for error in ONE_OF_EACH])


def test_the_tree_in_the_docstring_is_the_tree_of_the_classes():
    drawn = re.findall(r"^    ([ │├└─]*)(\w+Error)\b", inspect.getdoc(errors) or "", re.MULTILINE)
    path: list[str] = []
    parents: dict[str, str | None] = {}
    for branch, name in drawn:
        depth = (len(branch) + 1) // 4
        path[depth:] = [name]
        parents[name] = path[depth - 1] if depth else None

    real = {cls.__name__: _parent(cls) for cls in _classes()}

    assert parents == real


def test_the_examples_have_one_of_each():
    assert {type(error) for error in ONE_OF_EACH} == set(_classes())


def test_a_call_that_cannot_be_right_is_also_a_type_error():
    assert issubclass(InvalidRequestError, TypeError)


@each
@pytest.mark.parametrize(
    "copied",
    [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))],
    ids=["copy", "deepcopy", "pickle"],
)
def test_every_exception_survives_pickling_and_copying(error: HaloError, copied):
    again = copied(error)

    assert (type(again), str(again), again.args, vars(again)) == (type(error), str(error), error.args, vars(error))


@each
def test_the_text_is_the_call_the_problem_the_advice_and_the_server(error: HaloError):
    copied = copy.copy(error)
    copied.host = "acme.halopsa.com"
    call = f"{error.call}: " if error.call else ""

    lines = [f"{call}{error.problem}", *filter(None, [error.advice]), "Server: acme.halopsa.com."]
    assert (bool(error.problem), str(copied)) == (True, "\n".join(lines))


def test_what_is_advised_later_is_advice_too():
    error = HaloError("It failed.")

    error.advise("")
    error.advise("Look first.")
    error.advise("Then decide.")

    assert (error.problem, error.advice) == ("It failed.", "Look first.\nThen decide.")
    assert str(error) == "It failed.\nLook first.\nThen decide."


def test_notes_survive_pickling():
    error = errors.ServerError(503, "GET", "/Tickets")
    error.add_note("Not repeated: 5 attempts failed.")

    assert pickle.loads(pickle.dumps(error)).__notes__ == ["Not repeated: 5 attempts failed."]


def test_an_exception_that_a_user_derives_survives_too():
    again = pickle.loads(pickle.dumps(SomebodysError(409, "POST", "/Client", message="taken")))

    assert (type(again), again.status_code, again.message) == (SomebodysError, 409, "taken")


class SomebodysError(StatusError):
    """On the top level, because pickle finds classes by name."""


@each
def test_every_exception_holds_plain_data_only(error: HaloError):
    assert {type(value) for value in vars(error).values()} <= {str, int, float, list, tuple, type(None)}


@each
def test_the_first_line_names_the_request(error: HaloError):
    first = str(error).partition("\n")[0]

    assert not hasattr(error, "path") or f"{getattr(error, 'method', 'GET')} /Tickets" in first


REFUSED = "Nothing was written. Correct the request, then send it again; .body has the server's full response."

TEXTS: list[tuple[HaloError, list[str]]] = [
    (
        errors.TransportError("GET", "/Tickets", "no connection (refused)", attempts=5),
        [
            "GET /Tickets: no connection (refused) (5 attempts).",
            "Check the base URL, the network and any proxy, then try again.",
        ],
    ),
    (
        errors.RequestTimeoutError("GET", "/Tickets", "no response within 30 s", attempts=1),
        [
            "GET /Tickets: no response within 30 s.",
            "Request less at once, or allow more time: with_options(timeout=...).",
        ],
    ),
    (
        errors.ValidationError(
            400,
            "POST",
            "/Tickets",
            message="Invalid field value",
            errors=[FieldError(None, "status_id", "Status ID 999 does not exist"), FieldError(3, "", "too long")],
        ),
        [
            "POST /Tickets: 400 Bad Request: Invalid field value",
            "  status_id: Status ID 999 does not exist",
            "  record 3: too long",
            REFUSED,
        ],
    ),
    (
        errors.NotFoundError(404, "GET", "/Tickets/1"),
        ["GET /Tickets/1: 404 Not Found.", "There is no such record, or this client may not see it."],
    ),
    (
        errors.RateLimitError(429, "GET", "/Tickets", message="Rate Limit Reached", attempts=5),
        [
            "GET /Tickets: 429 Too Many Requests (5 attempts): Rate Limit Reached",
            "Other programs may count towards the same limit. Wait, then continue at a slower rate.",
        ],
    ),
    (
        errors.StatusError(520, "GET", "/Tickets"),
        [
            "GET /Tickets: 520 (no standard status).",
            "Look at .body, the server's response, and check base_url and any proxy.",
        ],
    ),
    (
        errors.ConflictError(409, "POST", "/Client", message="in use"),
        [
            "POST /Client: 409 Conflict: in use",
            "Look at the record as it is now, then decide whether to send the request again.",
        ],
    ),
    (
        errors.ServerError(503, "GET", "/Tickets"),
        [
            "GET /Tickets: 503 Service Unavailable.",
            "Try again later. If it persists, look for the reason in the server's own log.",
        ],
    ),
    (
        errors.OutcomeUnknownError("POST", "/Tickets", "the server answered 502", sent=[{}, {}]),
        [
            "POST /Tickets: the server answered 502. The request was sent; 2 records may or may not exist.",
            "It is not repeated automatically. Look first, then decide.",
        ],
    ),
    (
        errors.PaginationError("/Tickets", "the pages ended", given=120, total=133),
        [
            "GET /Tickets: the pages ended. 120 rows were given; the server counts 133.",
            'List them again, with narrower filters or in a stable order (order="id"), and merge both by key.',
            "If as many are missing each time: with_options(trust_count=False) ends at an empty page instead.",
        ],
    ),
    (
        errors.PaginationError("/Feed", "no end after 9 requests", given=9, total=None),
        [
            "GET /Feed: no end after 9 requests. 9 rows were given; the server gives no count.",
            'List them again, with narrower filters or in a stable order (order="id"), and merge both by key.',
        ],
    ),
]


@pytest.mark.parametrize(("error", "lines"), TEXTS, ids=[type(error).__name__ for error, _ in TEXTS])
def test_the_text_says_what_happened_with_its_values(error: HaloError, lines: list[str]):
    assert str(error).splitlines() == lines


def test_only_the_first_field_errors_are_in_the_text_and_all_are_in_the_attribute():
    many = [FieldError(0, f"field_{number}", "bad") for number in range(9)]

    error = errors.ValidationError(400, "POST", "/Tickets", message="bad", errors=many)

    assert str(error).splitlines()[1:] == [
        "  field_0: bad",
        "  field_1: bad",
        "  field_2: bad",
        "  and 6 more in .errors",
        REFUSED,
    ]
    assert error.errors == many


def test_a_field_error_that_only_repeats_the_message_has_no_line():
    error = errors.ValidationError(400, "POST", "/X", message="bad", errors=[FieldError(None, "", "bad")])

    assert str(error).splitlines() == ["POST /X: 400 Bad Request: bad", REFUSED]


@pytest.mark.parametrize("error", [error for error in ONE_OF_EACH if isinstance(error, StatusError)], ids=repr)
def test_every_refusal_says_what_to_do_next(error: StatusError):
    assert len(str(type(error)(error.status_code, "GET", "/Tickets")).splitlines()) == 2


@given(
    message=st.text(),
    fields=st.lists(st.tuples(st.none() | st.integers(0, 99), st.text(), st.text())),
    attempts=st.integers(1, 20),
    cls=st.sampled_from([cls for cls in map(type, ONE_OF_EACH) if issubclass(cls, StatusError)]),
)
def test_whatever_the_server_says_the_text_has_at_most_six_lines(message, fields, attempts, cls):
    field_errors = [FieldError(*field) for field in fields]

    error = cls(400, "POST", "/Tickets", message=message, errors=field_errors, attempts=attempts)

    assert len(str(error).splitlines()) <= 6


def test_a_long_field_name_does_not_drown_the_text():
    error = errors.ValidationError(400, "POST", "/X", message="no", errors=[FieldError(0, "x" * 10_000, "bad")])

    assert len(str(error)) < 1000


def test_the_records_of_an_unknown_outcome_are_an_attribute_and_not_in_the_text():
    error = OutcomeUnknownError("POST", "/Tickets", "no answer", sent=[{"summary": SECRET_PERSON}])

    assert error.sent == [{"summary": SECRET_PERSON}]
    assert SECRET_PERSON not in f"{error}{error!r}{''.join(traceback.format_exception(error))}"


def test_the_body_of_a_refusal_is_an_attribute_and_not_in_the_text():
    error = errors.ServerError(500, "GET", "/Tickets", body=SECRET_PERSON)

    assert error.body == SECRET_PERSON
    assert SECRET_PERSON not in f"{error}{error!r}"


def _classes() -> list[type[HaloError]]:
    classes = [value for value in vars(errors).values() if inspect.isclass(value)]
    return [cls for cls in classes if issubclass(cls, HaloError)]


def _parent(cls: type[HaloError]) -> str | None:
    return next((base.__name__ for base in cls.__bases__ if issubclass(base, HaloError)), None)
