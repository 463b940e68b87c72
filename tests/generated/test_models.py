"""A record is the JSON object as it came; what needs decoding is decoded when it is read."""

from __future__ import annotations

import copy
import datetime as dt
import inspect
import pickle
from typing import Any

import attrs
import pytest
from halo_api import UNSET, ArgumentError
from halo_api.model import came_from_server
from halo_api.models import Action, CustomField, Site, Ticket, Token, User, Workday
from hypothesis import example, given, settings
from hypothesis import strategies as st

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


def test_a_field_that_did_not_come_reads_as_none():
    assert Ticket.from_dict({"id": 1}).summary is None


def test_a_field_that_came_as_null_reads_as_none():
    assert Ticket.from_dict({"id": 1, "summary": None}).summary is None


def test_in_tells_null_from_absent():
    row = Ticket.from_dict({"id": 1, "summary": None})

    assert ("summary" in row, "details" in row) == (True, False)


def test_an_item_is_the_raw_value_by_the_apis_own_name():
    row = Ticket.from_dict({"id": 1, "dateoccurred": "2026-10-03T06:03:44.38", "CFx": [1]})

    assert (row["dateoccurred"], row["CFx"]) == ("2026-10-03T06:03:44.38", [1])


def test_an_item_that_did_not_come_is_a_key_error():
    with pytest.raises(KeyError):
        Ticket.from_dict({"id": 1})["summary"]


@settings(max_examples=40)
@given(st.dictionaries(st.text(), JSON, max_size=5))
@example({"id": 1.0, "summary": None, "dateoccurred": "soon", "customfields": [{"value": [{}]}, None], "": {"id": ""}})
def test_a_row_gives_back_exactly_what_came(source):
    assert Ticket.from_dict(source).to_dict() == source


@pytest.mark.parametrize(
    "name", ["to_dict", "from_dict", "__class__", "__dict__", "_by_hand", "_names", "adopt", "_codecs"]
)
def test_a_key_that_is_also_a_name_of_the_class_harms_nothing(name):
    row = Ticket.from_dict({"id": 1, name: "x"})

    assert row.to_dict() == {"id": 1, name: "x"}
    assert (type(row), row[name], row.id, came_from_server(row)) == (Ticket, "x", 1, True)


def test_changing_the_dict_of_a_row_does_not_change_the_row():
    row = Ticket.from_dict({"id": 1})

    row.to_dict()["id"] = 2

    assert row.id == 1


def test_a_missing_key_field_says_so():
    with pytest.raises(AttributeError, match="Ticket: this row came without 'id'"):
        _ = Ticket.from_dict({"summary": "x"}).id


@pytest.mark.parametrize(
    ("name", "advice"),
    [
        ("sumary", "Did you mean 'summary'"),
        ("clientid", "Did you mean 'client_id'"),
        ("CFOrigin", r"a custom field is row\.custom\['CFOrigin'\]"),
        ("get", r"row\.to_dict\(\) is a dict"),
        ("keys", r"row\.to_dict\(\) is a dict"),
    ],
)
def test_a_name_that_is_no_field_points_to_what_is_meant(name: str, advice: str):
    with pytest.raises(AttributeError, match=f"'Ticket' has no field '{name}'.*{advice}"):
        getattr(Ticket.from_dict({"id": 1}), name)


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("2026-10-03T06:03:44", dt.datetime(2026, 10, 3, 6, 3, 44, tzinfo=dt.UTC)),
        ("2026-10-03T06:03:44.38", dt.datetime(2026, 10, 3, 6, 3, 44, 380000, tzinfo=dt.UTC)),
        ("2026-10-03T06:03:44.1234567", dt.datetime(2026, 10, 3, 6, 3, 44, 123456, tzinfo=dt.UTC)),
        ("2026-10-03T06:03:44Z", dt.datetime(2026, 10, 3, 6, 3, 44, tzinfo=dt.UTC)),
        ("2026-10-03T06:03:44+02:00", dt.datetime(2026, 10, 3, 4, 3, 44, tzinfo=dt.UTC)),
        ("2026-10-03", dt.datetime(2026, 10, 3, tzinfo=dt.UTC)),
    ],
)
def test_dates_read_as_aware_utc(raw, value):
    read = Ticket.from_dict({"dateoccurred": raw}).dateoccurred

    assert read == value
    assert read is not None
    assert read.tzinfo is dt.UTC


@pytest.mark.parametrize("use", [list, dict, iter])
def test_a_record_is_no_sequence_and_says_how_to_have_a_dict(use):
    with pytest.raises(TypeError, match=r"row\.to_dict\(\)"):
        use(Ticket.from_dict({"id": 5}))


def test_a_time_of_day_is_one_on_a_date_that_means_none():
    row = Workday.from_dict({"start": "1901-01-01T08:30:00", "end": "1901-01-01T00:00:00"})

    assert (row.start, row.end) == (dt.datetime(1901, 1, 1, 8, 30, tzinfo=dt.UTC), None)


@pytest.mark.parametrize("raw", ["", "1899-12-30T00:00:00", "1900-01-01T00:00:00", "1901-01-01", "0001-01-01T00:00:00"])
def test_dates_that_mean_none_read_as_none_and_stay_as_they_came(raw):
    row = Ticket.from_dict({"dateoccurred": raw})

    assert row.dateoccurred is None
    assert row["dateoccurred"] == raw


@pytest.mark.parametrize("raw", ["yesterday", 5, True, [], {}, "2026-13-01", "0001-01-01T00:00:00+14:00"])
def test_a_bad_date_names_model_field_and_value_when_it_is_read(raw):
    row = Ticket.from_dict({"id": 1, "dateoccurred": raw})

    assert row.id == 1
    with pytest.raises(ValueError, match=r"Ticket\.dateoccurred cannot be read from") as caught:
        _ = row.dateoccurred
    assert repr(raw) in str(caught.value)


@pytest.mark.parametrize(("raw", "value"), [(12.0, 12), (12, 12), ("12", 12), (None, None)])
def test_an_id_that_comes_as_a_decimal_reads_as_a_whole_number(raw, value):
    """Site.client_id arrives as 12.0."""
    read = Site.from_dict({"client_id": raw}).client_id

    assert (read, type(read)) == (value, type(value))


def test_an_id_that_is_no_whole_number_is_named():
    with pytest.raises(ValueError, match=r"Site\.client_id cannot be read from 12\.5: not a whole number"):
        _ = Site.from_dict({"client_id": 12.5}).client_id


def test_records_within_records_are_read_as_such():
    row = Ticket.from_dict({"customfields": [{"id": 5, "name": "CFx", "value": 3}]})

    assert row.customfields == [CustomField.from_dict({"id": 5, "name": "CFx", "value": 3})]


def test_a_change_of_an_inner_record_is_a_change_of_the_row():
    row = Ticket.from_dict({"customfields": [{"id": 5, "value": 3}]})

    assert row.customfields
    row.customfields[0].value = 4

    assert row.to_dict() == {"customfields": [{"id": 5, "value": 4}]}


@pytest.mark.parametrize("raw", [{}, "x", [1], [None]])
def test_a_list_of_records_that_is_none_is_named(raw):
    with pytest.raises(ValueError, match=r"Ticket\.customfields cannot be read from"):
        _ = Ticket.from_dict({"customfields": raw}).customfields


def test_a_record_made_by_hand_holds_what_was_named_and_no_more():
    assert Ticket(summary="x", details=None).to_dict() == {"summary": "x", "details": None}


def test_a_field_that_is_unset_is_not_named():
    assert Ticket(summary="x", details=UNSET).to_dict() == {"summary": "x"}


def test_a_misspelt_field_is_refused_with_the_nearest_name_and_the_door():
    with pytest.raises(ArgumentError, match=r"sumary: Ticket has no such field\. Did you mean 'summary'") as caught:
        Ticket(sumary="x")  # pyright: ignore[reportCallIssue]
    assert "extra_fields={'sumary': ...}" in str(caught.value)


def test_extra_fields_send_what_has_no_name_here():
    assert Ticket(id=1, extra_fields={"CFnew": [1], "_recover": True}).to_dict() == {
        "id": 1,
        "CFnew": [1],
        "_recover": True,
    }


def test_a_field_cannot_be_given_twice():
    with pytest.raises(ArgumentError, match=r"extra_fields\['summary'\]: given twice"):
        Ticket(summary="x", extra_fields={"summary": "y"})


@pytest.mark.parametrize("name", ["_recover", "_validate_updates"])
def test_body_flags_of_the_api_can_be_given_at_run_time(name):
    fields: dict[str, Any] = {name: True}

    assert Ticket(**fields).to_dict() == Ticket.from_names(fields).to_dict() == fields


def test_a_misspelt_body_flag_is_refused():
    with pytest.raises(ArgumentError, match="Did you mean '_recover'"):
        Ticket(_recovr=True)  # pyright: ignore[reportCallIssue]


def test_a_name_that_is_taken_is_moved_aside_by_an_underscore():
    """Below a field called datetime, annotations would mean the field."""
    row = Action.from_dict({"datetime": "2026-10-03T06:03:44"})

    assert row.datetime_ == dt.datetime(2026, 10, 3, 6, 3, 44, tzinfo=dt.UTC)
    assert row["datetime"] == "2026-10-03T06:03:44"


@pytest.mark.parametrize("name", ["datetime", "datetime_"])
def test_a_name_that_is_moved_aside_can_be_given_either_way(name):
    fields: dict[str, Any] = {name: "2026-10-03"}

    assert Action(**fields).to_dict() == Action.from_names(fields).to_dict() == {"datetime": "2026-10-03"}


def test_from_names_refuses_what_is_no_field():
    with pytest.raises(ArgumentError, match="Did you mean 'summary'"):
        Ticket.from_names({"sumary": "x"})


@pytest.mark.parametrize("name", ["self", "cls", "extra_fields"])
def test_from_names_takes_no_name_for_an_argument(name):
    with pytest.raises(ArgumentError, match="Ticket has no such field"):
        Ticket.from_names({name: {}})


@pytest.mark.parametrize("value", ["", None])
def test_a_date_can_be_emptied(value):
    assert Ticket(startdate=value).to_dict() == {"startdate": value}


@pytest.mark.parametrize("value", ["soon", 5, {}])
def test_a_value_that_is_no_date_is_refused_by_name(value):
    with pytest.raises(ArgumentError, match="startdate: Ticket cannot hold"):
        Ticket(startdate=value)


def cyclic() -> list[object]:
    value: list[object] = []
    value.append(value)
    return value


@pytest.mark.parametrize(
    "value", [float("nan"), float("inf"), b"x", {1, 2}, object(), {1: "x"}, "\ud800", {"\ud800": 1}, cyclic()]
)
def test_a_value_that_json_cannot_hold_is_refused_by_name(value):
    with pytest.raises(ArgumentError, match="summary: Ticket cannot hold"):
        Ticket(summary=value)
    with pytest.raises(ArgumentError, match="CFx: Ticket cannot hold"):
        Ticket(extra_fields={"CFx": value})


def test_inner_records_can_be_given_as_records_or_as_objects():
    given = [CustomField(name="CFx", value=1), {"name": "CFy", "value": dt.date(2026, 1, 31), "new": 1}]

    assert Ticket(customfields=given).to_dict() == {  # pyright: ignore[reportArgumentType]
        "customfields": [{"name": "CFx", "value": 1}, {"name": "CFy", "value": "2026-01-31", "new": 1}]
    }


@pytest.mark.parametrize("value", [{"name": "CFx"}, "CFx", 5, [5]])
def test_a_list_of_records_that_is_none_is_refused_by_name(value):
    with pytest.raises(ArgumentError, match="customfields: Ticket cannot hold"):
        Ticket(customfields=value)


def test_a_field_can_be_set():
    row = Ticket.from_dict({"id": 1})

    row.status_id = 9
    row.startdate = dt.datetime(2026, 1, 31, tzinfo=dt.UTC)

    assert row.to_dict() == {"id": 1, "status_id": 9, "startdate": "2026-01-31T00:00:00"}


def test_a_misspelt_field_cannot_be_set():
    with pytest.raises(AttributeError, match="'Ticket' has no field 'statusid'"):
        Ticket.from_dict({"id": 1}).statusid = 9  # pyright: ignore[reportAttributeAccessIssue]


def test_evolve_gives_the_change_alone():
    row = Ticket.from_dict({"id": 1, "summary": "x", "dateoccurred": "2026-10-03T06:03:44"})

    change = attrs.evolve(row, status_id=9)

    assert change.to_dict() == {"status_id": 9}
    assert not came_from_server(change)


def test_a_row_knows_that_it_came_from_the_server():
    assert came_from_server(Ticket.from_dict({"id": 1}))


@pytest.mark.parametrize("row", [Ticket(id=1), Ticket(), Ticket.from_names({"id": 1})])
def test_a_record_made_by_hand_knows_that_it_was(row):
    assert not came_from_server(row)


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda row: pickle.loads(pickle.dumps(row))])
@pytest.mark.parametrize("row", [Ticket.from_dict({"id": 1, "CFx": [1]}), Ticket(id=1, summary="x"), Ticket()])
def test_copies_are_equal_and_know_where_they_come_from(again, row):
    found = again(row)

    assert found == row
    assert came_from_server(found) == came_from_server(row)


def test_a_deep_copy_shares_nothing_and_a_shallow_one_shares_no_field():
    row = Ticket.from_dict({"id": 1, "tags": [1]})

    deep, shallow = copy.deepcopy(row), copy.copy(row)
    deep["tags"].append(2)
    shallow.id = 2

    assert row.to_dict() == {"id": 1, "tags": [1]}


def test_rows_are_equal_when_their_json_is():
    assert Ticket.from_dict({"id": 1}) == Ticket(id=1)
    assert Ticket.from_dict({"id": 1}) != Ticket(id=2)
    assert Ticket.from_dict({"id": 1}) != User.from_dict({"id": 1})


def test_a_row_cannot_be_hashed_because_it_can_change():
    with pytest.raises(TypeError):
        hash(Ticket(id=1))


def test_the_repr_is_short_and_begins_with_what_tells_a_row_from_another():
    row = Ticket.from_dict({**{f"field{number}": "x" * 1000 for number in range(800)}, "summary": "VPN", "id": 5})

    assert repr(row).startswith("Ticket(id=5, summary='VPN', field0='xxx")
    assert repr(row).endswith("and 798 more)")
    assert len(repr(row)) < 200


@pytest.mark.parametrize(
    ("row", "secret"),
    [
        (Token.from_dict({"access_token": "s3cret", "token_type": "Bearer"}), "s3cret"),
        (User(extra_fields={"new_password": "s3cret"}), "s3cret"),
    ],
)
def test_the_repr_shows_no_secret(row, secret):
    assert secret not in repr(row)


def test_a_refused_secret_is_not_shown():
    with pytest.raises(ArgumentError, match=r"new_password: User cannot hold '\*\*\*'"):
        User(extra_fields={"new_password": b"s3cret"})


def test_attrs_knows_the_fields():
    assert {"id", "summary", "customfields"} <= {field.name for field in attrs.fields(Ticket)}


def test_help_and_editors_see_the_fields_as_keywords():
    parameters = inspect.signature(Ticket).parameters

    assert {"summary", "client_id", "extra_fields"} <= parameters.keys()
    assert {parameter.kind for parameter in parameters.values()} == {inspect.Parameter.KEYWORD_ONLY}


def test_completion_offers_fields_and_what_came():
    offered = dir(Ticket.from_dict({"CFx": 1}))

    assert {"summary", "CFx", "to_dict"} <= set(offered)
