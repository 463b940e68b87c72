"""Values by what they mean, wherever they stand: in a filter, a list, a field, a path.

numpy and pandas are needed neither here nor by the client, so stand-ins behave as their values do.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest
from halo_api import UNSET, ArgumentError, models
from halo_api.api import (
    delete_ticket,
    get_role,
    get_ticket,
    list_tickets,
    process_recurring_invoices,
    save_tickets,
    void_invoice,
)
from halo_api.facts import RESOURCES
from halo_api.models import Contract, CustomField, Site, Ticket
from halo_api.values import DAY, encoded_datetime, read_whole_number, whole_number
from hypothesis import given
from hypothesis import strategies as st

Place = Callable[[Any], Any]

SYDNEY = dt.timezone(dt.timedelta(hours=11))
NAIVE = dt.datetime(2026, 1, 1)  # noqa: DTZ001  # what is refused
WAYS_OUT = r"is a datetime without a time zone: for a moment, .*\.astimezone\(\).*; for a day, use \.date\(\)"


class Int64:
    """As a numpy.int64 is: no int, and a whole number all the same."""

    def __init__(self, value: int) -> None:
        self.value = value

    def __index__(self) -> int:
        return self.value

    def __str__(self) -> str:
        return str(self.value)

    def __le__(self, other: float) -> bool:
        return self.value <= other

    def __ge__(self, other: float) -> bool:
        return self.value >= other


class Array(Int64):
    """As a numpy.ndarray is: of several numbers, and so none."""

    def __index__(self) -> int:
        raise TypeError("only integer scalar arrays can be converted to a scalar index")


class Float64(float):
    """As a numpy.float64 is: a float with a repr that no server reads."""

    def __repr__(self) -> str:
        return f"np.float64({float(self)})"


class NaT(dt.datetime):
    """As pandas.NaT is: a datetime that is not itself."""

    def __eq__(self, other: object) -> bool:
        return False

    def __ne__(self, other: object) -> bool:
        return True

    __hash__ = dt.datetime.__hash__

    def isoformat(self, *_: object, **__: object) -> str:
        return "NaT"


NO_TIME: Any = NaT(1, 1, 1)


WHOLE_NUMBERS: dict[str, Place] = {
    "a filter": lambda value: int(list_tickets(client_id=value).parameters["client_id"]),
    "a list": lambda value: int(list_tickets(agent=[value]).parameters["agent"]),
    "a text": lambda value: int(list_tickets(search=value).parameters["search"]),
    "a field of decimals": lambda value: Site(client_id=value).to_dict()["client_id"],
    "a path": lambda value: int(get_ticket(value).path.removeprefix("/Tickets/")),
}
ANYTHING: dict[str, Place] = {
    "an extra query": lambda value: int(list_tickets(extra_query={"x": value}).parameters["x"]),
    "a field": lambda value: Ticket(client_id=value).to_dict()["client_id"],
    "an extra field": lambda value: Ticket(extra_fields={"CFx": [value]}).to_dict()["CFx"][0],
    "a body": lambda value: save_tickets([{"x": value}]).json[0]["x"],
}
"""Where a bool may stand too."""


def in_each(*places: dict[str, Place]) -> pytest.MarkDecorator:
    """The test is made once for each place."""
    every = {name: place for some in places for name, place in some.items()}
    return pytest.mark.parametrize("place", every.values(), ids=every)


@in_each(WHOLE_NUMBERS, ANYTHING)
@pytest.mark.parametrize(
    "value", [12, Int64(12), 12.0, Float64(12), Fraction(12)], ids=lambda value: type(value).__name__
)
def test_a_whole_number_of_any_kind_goes_out_as_one(place: Place, value: Any):
    sent = place(value)

    assert (sent, type(sent)) == (12, int)


def test_a_page_is_asked_for_by_numbers_of_any_library():
    number: Any = Int64(3)

    query = list_tickets().page(number, number).query

    assert (query["page_no"], query["page_size"]) == ("3", "3")


@in_each(WHOLE_NUMBERS, ANYTHING)
@pytest.mark.parametrize(
    "value", [Array(12), float("nan"), float("inf"), NO_TIME], ids=lambda value: type(value).__name__
)
def test_what_is_no_value_is_refused_everywhere(place: Place, value: Any):
    with pytest.raises(ArgumentError):
        place(value)


@in_each(WHOLE_NUMBERS)
def test_a_bool_is_no_whole_number(place: Place):
    with pytest.raises(ArgumentError, match="True"):
        place(True)


@given(st.integers(-(2**53) + 1, 2**53 - 1))
def test_a_whole_float_is_the_number_that_it_is_exactly(value: int):
    assert whole_number(float(value)) == value


@given(st.floats())
def test_a_number_with_decimals_is_sent_as_python_reads_it(value: float):
    """Beyond 2**53 a float is near a whole number, and nobody knows which was meant."""
    if whole_number(value) is None and abs(value) < float("inf"):
        assert float(list_tickets(utcoffset=Float64(value)).parameters["utcoffset"]) == value


@given(st.text("0123456789-+ .０１２٣e_", max_size=6))
def test_the_text_of_a_whole_number_is_as_a_server_writes_it_or_none(text: str):
    number = read_whole_number(text)

    assert number is None or str(number) == text


NO_IDS = [
    *("00", " 0", "-0", "0 ", "007", "+7", "7.0", "1_0", "００", "１２", "٣", "1/../../x", "abc", "\ud800"),
    *("", " ", ".", "..", None, True, 1.5, b"1", [], UNSET),
]
"""Dots alone would make another route of it."""


@pytest.mark.parametrize("id", NO_IDS, ids=ascii)
def test_an_id_in_a_path_is_a_whole_number_or_is_refused_by_name_and_value(id: Any):
    for request_of in (get_ticket, delete_ticket, void_invoice):
        with pytest.raises(ArgumentError) as caught:
            request_of(id)

        assert str(caught.value) == f"id: {id!r} is not a valid id; a whole number is needed"


@pytest.mark.parametrize("id", ["", " ", ".", ".."])
def test_dots_alone_are_no_id_where_ids_are_texts_either(id: str):
    with pytest.raises(ArgumentError, match="is not a valid id"):
        get_role(id)


def test_ids_in_a_body_are_whole_numbers_of_any_library():
    ids: Any = [Int64(3), 4]

    assert process_recurring_invoices(ids).json == [3, 4]


MOMENTS: dict[str, Place] = {
    "a filter": lambda value: list_tickets(lastupdatefromdate=value).parameters["lastupdatefromdate"],
    "an extra query": lambda value: list_tickets(extra_query={"x": value}).parameters["x"],
    "a field": lambda value: Ticket(startdate=value).to_dict()["startdate"],
    "an extra field": lambda value: Ticket(extra_fields={"CFx": value}).to_dict()["CFx"],
    "a body": lambda value: save_tickets([{"x": [value]}]).json[0]["x"][0],
}
DAYS: dict[str, Place] = {
    "a field of days": lambda value: Contract(start_date=value).to_dict()["start_date"],
    "a custom field": lambda value: custom_field(CustomField(name="CFx", value=value)),
    "a custom field in a dict": lambda value: custom_field({"name": "CFx", "value": value}),
}
TEXTS = {"a filter": MOMENTS["a filter"], "a field": MOMENTS["a field"], "a day": DAYS["a field of days"]}


def custom_field(field: Any) -> Any:
    return Ticket(customfields=[field]).to_dict()["customfields"][0]["value"]


@in_each(MOMENTS, DAYS)
def test_a_naive_datetime_is_refused_with_both_ways_out(place: Place):
    """Taken as UTC in Sydney, it loses ten hours of changes every night."""
    with pytest.raises(
        ArgumentError, match=r"datetime\(2026, 1, 1, 0, 0\).*without a time zone.*astimezone.*\.date\(\)"
    ):
        place(NAIVE)


def test_a_naive_datetime_is_refused_by_name_and_value():
    with pytest.raises(
        ArgumentError, match=f"lastupdatefromdate: {NAIVE!r} ".replace("(", r"\(").replace(")", r"\)") + WAYS_OUT
    ):
        list_tickets(lastupdatefromdate=NAIVE)


@in_each(MOMENTS, DAYS)
def test_the_day_of_a_datetime_is_sent_as_it_is(place: Place):
    assert place(NAIVE.date()) == "2026-01-01"


@in_each(MOMENTS)
def test_an_aware_datetime_is_converted(place: Place):
    assert place(NAIVE.replace(tzinfo=SYDNEY)) == "2025-12-31T13:00:00"


@in_each(DAYS)
def test_a_moment_where_a_day_is_wanted_is_refused_because_it_may_be_another_day(place: Place):
    """The first of January in Sydney was stored as the last of December."""
    with pytest.raises(ArgumentError, match=r"not midnight in UTC, and so might become another day: use \.date\(\)"):
        place(NAIVE.replace(tzinfo=SYDNEY))


@in_each(DAYS)
@pytest.mark.parametrize(
    "midnight", [NAIVE.replace(tzinfo=dt.UTC), dt.datetime(2026, 1, 1, 11, tzinfo=SYDNEY)], ids=str
)
def test_midnight_in_utc_is_a_day(place: Place, midnight: dt.datetime):
    assert place(midnight) == "2026-01-01T00:00:00"


def test_a_custom_field_takes_every_other_value_as_it_is():
    assert [DAYS["a custom field"](value) for value in ("x", 1.5, True, None, [1])] == ["x", 1.5, True, None, [1]]


@in_each(TEXTS)
@pytest.mark.parametrize(
    "text",
    [
        *("2026-01-31", "20260131", "2026-W05-6", "2026-01-31T09:00", "2026-01-31 09:00:00", "2026-01-31T09:00:00.5"),
        *("2026-01-31T09:00:00Z", "2026-01-31T09:00:00+02:00", "2026-01-31T09:00:00-0230"),
    ],
)
def test_the_text_of_a_date_is_sent_as_it_stands(place: Place, text: str):
    assert place(text) == text


@in_each(TEXTS)
@pytest.mark.parametrize(
    "text", ["soon", "31/01/2026", "2026-02-30", "2026-01-31x09:00:00", "２０２６-01-31", " 2026-01-31", "NaT", "09:00"]
)
def test_any_other_text_for_a_date_is_refused(place: Place, text: str):
    with pytest.raises(ArgumentError, match="not a date: use a date, an aware datetime, or a text like"):
        place(text)


@given(st.datetimes(timezones=st.timezones(), min_value=dt.datetime(2, 1, 1), max_value=dt.datetime(9998, 1, 1)))  # noqa: DTZ001
def test_an_aware_datetime_reads_back_as_the_same_moment(moment: dt.datetime):
    read = Ticket.from_dict(Ticket(startdate=moment).to_dict()).startdate

    assert read is not None
    assert abs(read - moment) < dt.timedelta(milliseconds=1)


@given(st.text(max_size=12))
def test_no_text_goes_out_as_a_date_that_would_not_be_read_as_one(text: str):
    try:
        sent = encoded_datetime(text)
    except ValueError:
        return
    assert sent == text
    assert not text or dt.datetime.fromisoformat(text)


def test_the_fields_that_the_facts_call_days_take_days():
    """The facts say it to whoever asks, the class of the record obeys it."""
    days = {name: set(resource.days) for name, resource in RESOURCES.items() if resource.days}

    assert days["contracts"] == {"start_date", "end_date"}
    assert days["recurring_invoices"] == days["invoices"] == {"invoice_date"}
    for name, fields in days.items():
        codecs = getattr(models, RESOURCES[name].model)._codecs
        assert fields == {field for field, codec in codecs.items() if codec is DAY}
