"""Calling a generated function with a user's arguments, and what is said when they do not fit."""

import inspect
from typing import Any

import pytest
from halo_api import Request
from halo_api.api import delete_ticket, get_ticket, list_actions, list_tickets
from halo_api.models import Ticket

from halo import Halo
from halo._policy.argument_errors import explain
from halo.errors import InvalidRequestError


def called(function: Any, name: str, *args: Any, **kwargs: Any) -> Any:
    try:
        return function(*args, **kwargs)
    except TypeError as error:
        explain(error, name, function, args, kwargs)
        raise


def refused(function: Any, name: str, *args: Any, **kwargs: Any) -> list[str]:
    with pytest.raises(InvalidRequestError) as caught:
        called(function, name, *args, **kwargs)
    assert caught.value.__cause__ is not None
    return str(caught.value).splitlines()


def test_what_fits_is_what_the_function_returns():
    request: Request[Any] = called(list_tickets, "tickets.list()", client_id=123)

    assert (request.path, request.query) == ("/Tickets", {"client_id": "123"})


def test_a_misspelt_filter_is_named_with_the_right_one_and_the_door():
    assert refused(list_tickets, "tickets.list()", clientid=123) == [
        "tickets.list() has no filter 'clientid'. Did you mean 'client_id'?",
        "Nothing was sent: it is not in the vendor's document of October 2026, on which this version is built.",
        "Halo ignores what it does not know, and would return every ticket.",
        "To send it anyway: extra_query={'clientid': 123}",
    ]


def test_what_would_have_come_is_named_by_resource():
    text = "\n".join(refused(list_tickets, "ticket_types.list()", zzz=1))

    assert "would return every ticket type." in text


@pytest.mark.parametrize(
    ("name", "meant"), [("customer_id", "client_id"), ("client", "client_id"), ("asset", "asset_id")]
)
def test_what_others_call_so_is_named_as_halo_does(name: str, meant: str):
    assert refused(list_tickets, "tickets.list()", **{name: 1})[0].endswith(f"Did you mean {meant!r}?")


@pytest.mark.parametrize("name", ["created_after", "modified_since", "zzzzzzzz"])
def test_what_is_only_a_little_like_it_is_not_named(name: str):
    assert refused(list_tickets, "tickets.list()", **{name: 1})[0] == f"tickets.list() has no filter {name!r}."


def test_an_order_by_what_is_no_field_is_refused_because_halo_ignores_it():
    assert refused(list_tickets, "tickets.list()", order="dateoccured") == [
        (
            "tickets.list(): order: tickets have no field 'dateoccured', and the server ignores such an order. "
            "Did you mean 'dateoccurred'? To send it anyway: extra_query={'order': 'dateoccured'}."
        ),
        "Nothing was sent.",
    ]
    assert called(list_tickets, "tickets.list()", order="DateOccurred").query == {"order": "DateOccurred"}
    assert called(list_tickets, "tickets.list()", extra_query={"order": "x"}).query == {"order": "x"}


def test_a_misspelt_parameter_of_a_get_is_named_too():
    assert refused(get_ticket, "tickets.get()", 5, includedetail=True) == [
        "tickets.get() has no parameter 'includedetail'. Did you mean 'includedetails'?",
        "Nothing was sent: it is not in the vendor's document of October 2026, on which this version is built.",
        "Halo ignores what it does not know.",
        "To send it anyway: extra_query={'includedetail': True}",
    ]


def test_a_function_without_the_door_does_not_offer_it():
    lines = refused(lambda *, reason="": None, "tickets.delete()", because="x")

    assert lines[0].startswith("tickets.delete() has no parameter 'because'.")
    assert "extra_query" not in "".join(lines)


def test_a_positional_only_name_is_not_offered():
    """The id stands first; `id=5` would not work either."""
    assert "Did you mean" not in refused(delete_ticket, "tickets.delete()", 5, idd=5)[0]


def test_a_misspelt_field_is_named_with_the_right_one_and_the_door():
    text = "\n".join(refused(Ticket, "tickets.create()", sumary="x"))

    assert text == (
        "tickets.create(): sumary: Ticket has no such field. Did you mean 'summary'? "
        "It is not in the vendor's document of October 2026, on which this version is built, and Halo drops what it "
        "does not know. "
        "To send it anyway: extra_fields={'sumary': ...}.\nNothing was sent."
    )


@pytest.mark.parametrize("value", [None, [], "", "  "], ids=repr)
def test_an_empty_filter_is_refused_by_name(value: object):
    """It would return the whole tenant."""
    first, last = refused(list_tickets, "tickets.list()", client_id=value)

    assert first.startswith("tickets.list(): client_id: ")
    assert last == "Nothing was sent."


@pytest.mark.parametrize("id", ["", " ", None, True, "..", 5.5], ids=repr)
def test_an_empty_id_is_refused(id: object):
    assert (
        refused(get_ticket, "tickets.get()", id)[0]
        == f"tickets.get(): id: {id!r} is not a valid id; a whole number is needed."
    )


def test_a_missing_argument_is_named():
    assert refused(get_ticket, "tickets.get()") == [
        "tickets.get(): missing a required argument: 'id'.",
        "Nothing was sent.",
    ]


def test_an_argument_too_many_is_told():
    assert refused(list_tickets, "tickets.list()", 5) == [
        "tickets.list(): too many positional arguments.",
        "Nothing was sent.",
    ]


def test_a_type_error_from_inside_the_function_stays_what_it_is():
    wrong_inside = TypeError("from inside")

    def function(*, a: int) -> None:
        raise wrong_inside

    with pytest.raises(TypeError) as caught:
        called(function, "tickets.list()", a=1)

    assert caught.value is wrong_inside
    assert caught.value.__cause__ is None


def test_a_list_that_needs_a_filter_says_which():
    assert refused(list_actions, "actions.list()") == [
        (
            "actions.list() needs ticket_id, or startdate and enddate: "
            "without them the server gives nothing, or does not answer."
        ),
        "Nothing was sent.",
    ]


def test_a_signature_of_a_method_can_be_changed_as_wrappers_do():
    signature = inspect.signature(Halo(base_url="https://acme.example", client_id="a", client_secret="b").tickets.get)

    changed = signature.replace(return_annotation="Row")

    assert (changed.parameters, changed.return_annotation) == (signature.parameters, "Row")


@pytest.mark.parametrize("verb", ["list", "get", "delete"])
def test_the_help_of_a_method_has_the_arguments_of_its_operation_and_speaks_of_itself(verb: str):
    with Halo(base_url="https://acme.example", client_id="a", client_secret="b") as halo:
        text = getattr(halo.tickets, verb).__doc__

    assert "extra_query: " in text
    assert "The call as data" not in text
    assert "ArgumentError" not in text
