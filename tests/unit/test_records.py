"""What may be sent as a create or an update; everything else is named before anything is sent."""

from typing import Any

import pytest
from halo_api.facts import RESOURCES
from halo_api.models import Action, Ticket, User

from halo._policy import writes
from halo._policy.ids import ids_in
from halo.errors import InvalidRequestError

TICKETS, ACTIONS, USERS, ROLES = (RESOURCES[name] for name in ("tickets", "actions", "users", "roles"))


NO_IDS = [None, "", " ", 0, -1, 0.0, "0", "-1", "00", " 0", "-0", "0.0", "\uff10\uff10", True, [5]]
"""What Halo takes for a missing id, or may take for one: saved with it, a record may be created."""

ONLY_DIGITS = "00000000-0000-0000-0000-000000000001"
"""A GUID without a letter."""


class np_int64:  # noqa: N801  # a stand-in: the number of another library
    def __init__(self, value: int) -> None:
        self.value = value

    def __index__(self) -> int:
        return self.value


PUBLIC_BODIES = [
    # CIPP, New-HaloPSATicket: details entered by hand, and so a user without an id
    (
        "tickets",
        {
            "files": None,
            "usertype": 1,
            "userlookup": {"id": -1, "lookupdisplay": "Enter Details Manually"},
            "client_id": 12,
            "site_id": None,
            "user_name": None,
            "reportedby": None,
            "summary": "x",
            "details_html": "x",
            "donotapplytemplateintheapi": True,
            "attachments": [],
            "_novalidate": True,
        },
    ),
    # DattoRMM-Alert-HaloPSA
    (
        "tickets",
        {
            "summary": "x",
            "tickettype_id": 24,
            "inventory_number": "x",
            "details_html": "x",
            "gfialerttype": "x",
            "site_id": 18,
            "assets": [{"id": 3}],
            "priority_id": 4,
            "status_id": 1,
            "customfields": [{"id": 184, "value": "x"}],
        },
    ),
    # HaloAPI, the examples of assets: a type by its name alone, and a client by both
    ("assets", {"client_id": 12, "client_name": "Acme", "site_id": 18, "assettype_name": "Laptop", "fields": []}),
]
"""What others send, with other values."""


def refused(function, *arguments: Any) -> str:
    with pytest.raises(InvalidRequestError) as caught:
        function(*arguments)
    return str(caught.value)


class TestACreate:
    @pytest.mark.parametrize("id", [5, 0, None, ""])
    def test_with_an_id_is_refused_because_it_would_be_an_update(self, id: object):
        assert refused(writes.validate_create, TICKETS, {"id": id, "summary": "x"}) == (
            f"tickets.create(): id={id!r}: a record with an id is an update; "
            "the server assigns the ids of new records.\nNothing was sent."
        )

    def test_is_refused_only_for_what_the_server_demands_of_a_create(self):
        """That a get needs the lookupid says nothing of a create."""
        assert writes.validate_create(RESOURCES["lookups"], {"name": "x"}) == {"name": "x"}

    def test_of_a_ticket_without_a_summary_is_refused(self):
        assert "summary must be given" in refused(writes.validate_create, TICKETS, {"client_id": 12})

    @pytest.mark.parametrize("missing", [{}, {"site_id": None}, {"site_id": ""}], ids=str)
    def test_without_what_the_server_was_seen_to_refuse_is_refused_by_name(self, missing: dict[str, Any]):
        assert refused(writes.validate_create, USERS, {"name": "A. User", **missing}) == (
            "users.create(): site_id must be given: the server refuses every record without it.\nNothing was sent."
        )

    def test_without_what_was_only_seen_to_be_enough_somewhere_is_for_the_server_to_judge(self):
        assert writes.validate_create(RESOURCES["assets"], {"client_id": 1}) == {"client_id": 1}

    def test_names_everything_that_is_missing_at_once_with_the_alternatives(self):
        """The server tells one need at a time (live writes)."""
        text = refused(writes.validate_create, ACTIONS, {"note": "x"})

        assert "actions.create(): ticket_id, outcome or outcome_id must be given" in text

    @pytest.mark.parametrize("outcome", [{"outcome": "Email"}, {"outcome_id": 7}, {"outcome_id": 0}], ids=str)
    def test_needs_one_of_the_alternatives(self, outcome: dict[str, Any]):
        record = {"ticket_id": 5, **outcome}

        assert writes.validate_create(ACTIONS, record) == record

    @pytest.mark.parametrize("text", ["", " 12", "1.5", "\uff11\uff12", True, 1.5])
    def test_with_what_is_neither_an_id_nor_a_name_is_refused(self, text: str):
        record = {"summary": "x", "client_id": text, "agent_id": "12"}

        assert f"tickets.create(): client_id={text!r} is not a valid id." in refused(
            writes.validate_create, TICKETS, record
        )

    def test_of_nothing_is_refused(self):
        assert "contracts.create(): there are no fields" in refused(writes.validate_create, RESOURCES["contracts"], {})


class TestAnUpdate:
    @pytest.mark.parametrize("id", [5, -103, "5"])
    def test_is_the_id_and_the_named_fields_and_no_more(self, id: object):
        assert writes.validate_update(TICKETS, id, {"status_id": None}) == {"id": id, "status_id": None}

    @pytest.mark.parametrize("id", [*NO_IDS, "5f3c", "007", "\uff11\uff12", 1.5], ids=repr)
    def test_without_an_id_is_refused_because_it_would_be_a_create(self, id: object):
        assert refused(writes.validate_update, TICKETS, id, {"status_id": 9}).startswith(
            f"tickets.update(): id={id!r} is not a valid id; without one Halo would create a record.\nNothing was sent."
        )

    @pytest.mark.parametrize("id", [5.0, np_int64(5)], ids=["float", "int64"])
    def test_has_its_id_as_a_plain_number(self, id: object):
        update = writes.validate_update(TICKETS, id, {"status_id": 9})

        assert (update["id"], type(update["id"])) == (5, int)

    @pytest.mark.parametrize("id", ["5a2b4b0c-1111-2222-3333-000000000000", "admin", ONLY_DIGITS])
    def test_has_a_text_for_an_id_where_the_resource_has_such_ids(self, id: str):
        assert writes.validate_update(ROLES, id, {"name": "x"}) == {"id": id, "name": "x"}

    @pytest.mark.parametrize("id", [*NO_IDS, ONLY_DIGITS.replace("1", "0")], ids=repr)
    def test_without_an_id_is_refused_also_where_ids_are_texts(self, id: object):
        assert "is not a valid id; without one" in refused(writes.validate_update, ROLES, id, {"name": "x"})

    def test_says_where_no_row_has_an_id(self):
        told = refused(writes.validate_update, RESOURCES["timesheets"], 0, {"colour": "#ffffff"})

        assert "id=0 is not a valid id, and no row of timesheets has one to change it by" in told

    def test_of_nothing_is_refused(self):
        assert "tickets.update(): there are no fields to change" in refused(writes.validate_update, TICKETS, 5, {})

    def test_of_the_id_itself_is_refused(self):
        assert refused(writes.validate_update, TICKETS, 5, {"id": 6}) == (
            "tickets.update(): id=6 cannot be changed; the id is the first argument: update(5, ...).\nNothing was sent."
        )

    def test_without_what_the_server_always_wants_is_refused_by_name(self):
        assert "actions.update(): ticket_id must be given" in refused(writes.validate_update, ACTIONS, 5, {"note": "x"})

    def test_leaves_the_callers_record_alone(self):
        record = {"status_id": 9}
        writes.validate_update(TICKETS, 5, record)

        assert record == {"status_id": 9}


class TestABatch:
    def test_takes_records_made_by_hand_and_dicts(self):
        items = [Ticket(summary="a"), {"summary": "b"}]

        assert [item.record for item in writes.validate_creates(TICKETS, Ticket, items)] == [
            {"summary": "a"},
            {"summary": "b"},
        ]

    def test_takes_any_iterable(self):
        items = ({"summary": text} for text in "ab")

        assert [item.record for item in writes.validate_creates(TICKETS, Ticket, items)] == [
            {"summary": "a"},
            {"summary": "b"},
        ]

    def test_of_changes_needs_an_id_in_each(self):
        items = [{"id": 5, "status_id": 9}, Ticket(id=6, status_id=9)]

        assert [item.record for item in writes.validate_updates(TICKETS, Ticket, items)] == [
            {"id": 5, "status_id": 9},
            {"id": 6, "status_id": 9},
        ]

    def test_takes_fields_that_have_no_name_here_by_the_explicit_door(self):
        items = [{"summary": "a", "extra_fields": {"_new_flag": True}}]

        assert [item.record for item in writes.validate_creates(TICKETS, Ticket, items)] == [
            {"summary": "a", "_new_flag": True}
        ]

    def test_names_every_bad_item_and_no_good_one(self):
        items = [
            {"sumary": "a"},
            {"summary": "good"},
            {},
            {"id": 5, "summary": "c"},
            5,
            Ticket.from_dict({"id": 7, "summary": "d"}),
            {"summary": float("nan")},
        ]

        with pytest.raises(InvalidRequestError) as caught:
            writes.validate_creates(TICKETS, Ticket, items)  # type: ignore[arg-type]

        assert [problem.partition(": ")[0] for problem in caught.value.problems] == [
            f"item {number}" for number in (0, 2, 3, 4, 5, 6)
        ]
        assert "Did you mean 'summary'?" in caught.value.problems[0]

    def test_says_what_is_wrong_with_the_first_three_bad_items_and_counts_the_rest(self):
        assert refused(writes.validate_creates, USERS, User, [{}] * 15).splitlines() == [
            "users.create_many():",
            *(
                f"  item {number}: name, site_id must be given: the server refuses every record without them"
                for number in range(3)
            ),
            "  and 12 more in .problems.",
            "Nothing was sent.",
        ]

    def test_of_two_changes_of_one_record_is_refused_because_the_last_would_be_chance(self):
        items = [{"id": 5, "status_id": 9}, {"id": 6, "status_id": 9}, {"id": 5, "status_id": 2}]

        assert "item 2: id=5 is the same as item 0" in refused(writes.validate_updates, TICKETS, Ticket, items)

    @pytest.mark.parametrize(("first", "second"), [("54325", 54325), (54325, "54325"), (54325.0, "54325")])
    def test_of_two_changes_of_one_record_is_refused_also_where_one_id_is_a_text(self, first: object, second: object):
        items = [{"id": first, "status_id": 9}, {"id": second, "status_id": 2}]

        assert f"item 1: id={second!r} is the same as item 0" in refused(
            writes.validate_updates, TICKETS, Ticket, items
        )

    def test_of_actions_may_have_one_number_under_two_tickets(self):
        items = [{"id": 1, "ticket_id": ticket_id, "note": "x", "outcome": "Note"} for ticket_id in (5, 6)]

        assert len(writes.validate_updates(ACTIONS, Action, items)) == 2

    def test_refuses_rows_that_came_from_the_server_as_changes(self):
        """Sending all their fields back would undo what others changed meanwhile."""
        row = Ticket.from_dict({"id": 5, "summary": "x", "status_id": 1})

        text = refused(writes.validate_updates, TICKETS, Ticket, [row])

        assert "item 0: row: Ticket(id=5, summary='x', status_id=1) came from the server" in text
        assert "Pass the id and the fields to change" in text

    @pytest.mark.parametrize("items", [{"summary": "x"}, Ticket(summary="x")], ids=["dict", "record"])
    def test_of_one_record_without_a_list_is_refused(self, items: Any):
        assert "create_many(): expected a list of records, not a single record" in refused(
            writes.validate_creates, TICKETS, Ticket, items
        )

    @pytest.mark.parametrize("items", [None, 5, "abc"], ids=repr)
    def test_of_what_is_no_list_is_refused(self, items: Any):
        assert f"{items!r} is not a list of records" in refused(writes.validate_updates, ACTIONS, Action, items)


class TestIds:
    def test_are_told_as_far_as_they_are_whole_numbers_of_records(self):
        records = [{"id": 5}, {"id": "6"}, {"id": "5f3c"}, {"id": True}, {"id": 0}, {"id": "-1"}, {"id": [7]}, {}]

        assert ids_in(records) == (5, 6)

    def test_of_a_long_body_are_the_first_hundred(self):
        assert ids_in({"id": number} for number in range(1, 300)) == tuple(range(1, 101))

    def test_of_thousands_of_digits_are_none(self):
        assert ids_in([{"id": "9" * 10_000}]) == ()


class TestANameBesideAnId:
    """Halo shows the names of other records beside their ids, and a save goes by the ids."""

    def test_alone_is_refused_with_the_field_to_give(self):
        assert refused(writes.validate_create, TICKETS, {"summary": "x", "client_name": "Acme"}) == (
            "tickets.create(): client_name='Acme' is a name for reading; a save goes by client_id, so give that.\n"
            "Nothing was sent."
        )

    def test_alone_is_refused_in_an_update_too(self):
        assert "give that" in refused(writes.validate_update, TICKETS, 5, {"status_name": "Closed"})

    def test_is_sent_where_its_id_stands_beside_it(self):
        record = {"summary": "x", "client_id": 12, "client_name": "Acme"}

        assert writes.validate_create(TICKETS, record) == record

    @pytest.mark.parametrize(("resource", "record"), PUBLIC_BODIES)
    def test_is_not_among_what_public_programs_send(self, resource: str, record: dict[str, Any]):
        assert writes.validate_create(RESOURCES[resource], record) == record
