"""Custom fields by name, without a server: names, values, what a save sends, and how many walks a list takes."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from halo_api import api

from halo import InvalidRequestError
from halo._http.client import Client
from halo._http.request import build_request
from halo._jobs.custom_fields import Definition, Place, gone, in_walks, merge, usage_of
from halo._jobs.custom_values import encoded, is_same
from halo._policy.call import Call
from halo._policy.options import Options

PLACE = Place("tickets.update()", "ticket")
CHOICES = [{"id": 1, "name": "Phone"}, {"id": 2, "name": "E-mail"}]
TEXT, CHOICE, SEVERAL, DATE, TIME, CHECKBOX, TABLE = (
    {"type": 0},
    {"type": 2, "values": CHOICES},
    {"type": 3, "values": CHOICES},
    *({"type": kind} for kind in (4, 5, 6, 7)),
)


def definition(id: int, name: str, **raw: Any) -> Definition:
    return Definition(id, name, "customfields", 1, raw)


def record(*fields: tuple[int, str, Any]) -> dict[str, Any]:
    return {"customfields": [{"id": id, "name": name, "value": value} for id, name, value in fields]}


SENT: list[tuple[dict[str, Any], Any, Any]] = [
    (TEXT, "x", "x"),
    (TEXT, 3.0, 3),
    (TEXT, None, None),
    ({}, True, True),  # a field of an asset, whose kind nobody tells
    (CHOICE, "Phone", 1),
    (CHOICE, "e-MAIL ", 2),
    (CHOICE, 2, 2),
    (SEVERAL, ["E-mail", 1, 2], [{"id": 2, "name": "E-mail"}, {"id": 1, "name": "Phone"}]),
    (SEVERAL, [], []),
    (DATE, dt.date(2026, 1, 31), "2026-01-31"),
    (DATE, "2026-01-31", "2026-01-31"),
    (TIME, dt.time(9, 30), "09:30"),
    (TIME, "09:30", "09:30"),
    (CHECKBOX, False, False),
]
REFUSED: list[tuple[dict[str, Any], Any, str]] = [
    (TEXT, True, "for a checkbox, and this is another kind of field"),
    (TEXT, ["a"], "neither a text nor a number"),
    (TEXT, float("nan"), "neither a text nor a number"),
    ({"type": 0, "characterlimit": 2}, "abc", "3 characters long, and the field holds 2"),
    (CHOICE, "Fax", r"not one of the choices \('Phone', 'E-mail'\)"),
    (CHOICE, 3, "not one of the choices"),
    (CHOICE, True, "not one of the choices"),
    (
        {"type": 2, "values": [*CHOICES, {"id": 3, "name": "Phone"}]},
        "Phone",
        "the text of several choices: give one of 1, 3",
    ),
    (CHOICE, "1", "not one of the choices"),  # a text is the name of a choice
    ({"type": 2}, "Phone", "not known to be one of the choices"),
    (SEVERAL, "Phone", "not a list of choices"),
    (DATE, "soon", "not a date"),
    (DATE, dt.datetime(2026, 1, 31, 14, tzinfo=dt.UTC), "not midnight in UTC"),
    (TIME, "9.30", "not a time of day"),
    (CHECKBOX, 1, "neither True nor False"),
    (TABLE, [], "for a table"),
]
SAME: list[tuple[dict[str, Any], Any, Any, bool]] = [
    (TEXT, "3", 3, True),
    (TEXT, None, "", True),
    (TEXT, "a", "b", False),
    (CHOICE, 1, "1", True),
    (CHOICE, 1, None, False),
    (SEVERAL, [{"id": 1, "name": "Phone"}], [1], True),
    (SEVERAL, [{"id": 1}, {"id": 2}], [{"id": 1}], False),
    (DATE, "2026-01-31", "2026-01-31T00:00:00", True),
    (DATE, "2026-01-31", "x", False),
    (CHECKBOX, True, "true", True),
    (CHECKBOX, True, None, False),
]


@pytest.mark.parametrize(("kind", "value", "sent"), SENT)
def test_a_value_is_sent_as_its_field_takes_it(kind: dict[str, Any], value: Any, sent: Any):
    assert encoded(kind, value) == sent


@pytest.mark.parametrize(("kind", "value", "why"), REFUSED)
def test_a_value_that_its_field_cannot_hold_is_refused(kind: dict[str, Any], value: Any, why: str):
    with pytest.raises((TypeError, ValueError), match=f"^{why}"):
        encoded(kind, value)


@pytest.mark.parametrize(("kind", "sent", "stored", "same"), SAME)
def test_a_value_may_come_back_in_another_form(kind: dict[str, Any], sent: Any, stored: Any, same: bool):
    assert is_same(kind, sent, stored) is same


class TestAName:
    def test_may_be_spelt_in_any_case_and_with_any_blanks(self):
        fields = [definition(1, "Serial Number"), definition(2, "Serial")]

        assert PLACE.find_one(" serial  NUMBER", fields) == fields[0]

    def test_goes_by_its_very_spelling_if_there_are_two(self):
        fields = [definition(1, "CFa"), definition(2, "CFA")]

        assert PLACE.find_one("CFA", fields).id == 2
        with pytest.raises(InvalidRequestError, match="'cfa' may be each of 'CFA', 'CFa'"):
            PLACE.find_one("cfa", fields)

    def test_of_two_fields_is_refused(self):
        with pytest.raises(InvalidRequestError, match="'CFa' is the name of 2 custom fields, with the ids 1, 2"):
            PLACE.find_one("CFa", [definition(1, "CFa"), definition(2, "CFa")])

    def test_that_stands_in_both_places_is_refused(self):
        fields = [definition(1, "Model"), Definition(1, "Model", "fields", 7, {})]

        with pytest.raises(InvalidRequestError, match="'Model' stands in customfields and in fields, and nobody can"):
            PLACE.find("Model", fields)


class TestAMerge:
    def test_sends_all_as_they_were_read_with_id_and_name(self):
        merged = merge(PLACE, record((1, "CFa", "a"), (2, "CFb", [])), [], {"cfb": "b"}, replace=False)

        assert merged.members == record((1, "CFa", "a"), (2, "CFb", "b"))

    def test_adds_a_field_that_the_record_does_not_show(self):
        merged = merge(PLACE, record((1, "CFa", "a")), [definition(2, "CFb")], {"CFb": "b"}, replace=False)

        assert merged.members == record((1, "CFa", "a"), (2, "CFb", "b"))

    @pytest.mark.parametrize("fields", [None, [{"id": 1}], ["x"], {}])
    def test_of_what_did_not_come_whole_is_refused(self, fields: Any):
        with pytest.raises(InvalidRequestError, match="the customfields of this ticket did not come whole"):
            merge(PLACE, {"customfields": fields}, [definition(1, "CFa")], {"CFa": 1}, replace=False)

    @pytest.mark.parametrize(
        ("marks", "why"),
        [
            ({"isencrypted": True}, "is a secret"),
            ({"value_is_password_id": True}, "is a secret"),
            ({"type": 7}, "is a table"),
            ({"customextratableid": 3}, "is a table"),
            ({"calculation": "$A"}, "is calculated"),
            ({"restrictread": 1}, "is restricted"),
            ({"readonly": True}, "is restricted"),
            ({"access_control": [{"id": 1}]}, "is restricted"),
            ({"onlyshowforagents": True}, "is restricted"),
        ],
    )
    def test_that_may_lose_a_field_is_refused_although_the_record_does_not_show_it(
        self, marks: dict[str, Any], why: str
    ):
        with pytest.raises(InvalidRequestError, match=f"the custom field 'CFb' {why}, and may be lost"):
            merge(PLACE, record((1, "CFa", "a")), [definition(2, "CFb", **marks)], {"CFa": 1}, replace=False)

    def test_takes_a_mask_for_a_secret(self):
        with pytest.raises(InvalidRequestError, match="'CFb' is a secret"):
            merge(PLACE, record((1, "CFa", "a"), (2, "CFb", "****")), [], {"CFa": 1}, replace=False)

    def test_leaves_out_what_may_be_lost_if_it_may_be(self):
        fields = record((1, "CFa", "a"), (2, "CFb", "****"))

        assert merge(PLACE, fields, [], {"CFa": "x"}, replace=True).members == record((1, "CFa", "x"))

    def test_names_what_the_answer_shows_otherwise(self):
        merged = merge(PLACE, record((1, "CFa", "a"), (2, "CFb", "b")), [], {"CFa": "x"}, replace=False)

        assert merged.not_stored(record((1, "CFa", "x"))) == ("custom.CFb",)
        assert merged.not_stored(record((2, "CFb", "b"), (1, "CFa", "x"))) == ()
        assert merged.not_stored({}) == ("custom.CFa",)


def test_whose_fields_they_are_is_what_they_all_say_or_their_definitions():
    fields = [definition(1, "CFa"), Definition(2, "CFb", "customfields", 4, {})]

    assert usage_of([{"id": 1}, {"id": 9, "usage": 1.0}], fields) == 1
    assert usage_of([{"id": 1}, {"id": 2}], fields) is None


def test_what_a_save_emptied_is_what_had_a_value_was_not_sent_and_has_none_now():
    before = record((1, "CFa", "a"), (2, "CFb", "b"), (3, "CFc", None), (4, "CFd", "d"))
    sent = {"customfields": [{"name": "CFa", "value": None}]}

    assert gone(before, sent, record((2, "CFb", ""), (4, "CFd", "d"))) == ("customfields.CFb",)
    assert gone(before, {"summary": "x"}, {}) == ()


class TestAList:
    def test_takes_as_many_walks_as_keep_its_query_short(self):
        walks = in_walks([*range(1000, 1430)], 100)

        assert [id for walk in walks for id in walk] == [*range(1000, 1430)]
        assert [len(",".join(map(str, walk))) + 100 <= 1800 for walk in walks] == [True, True]
        assert in_walks([], 100) == [[]]

    def test_names_ids_with_plain_commas(self):
        call = Call.of_operation(api.list_tickets(include_custom_fields=[161, 162], search="a,b").page(1), Options())

        url = build_request(Client(), call, "https://acme.example/api").url

        assert b"include_custom_fields=161,162&" in url.query
        assert b"search=a%2Cb" in url.query
