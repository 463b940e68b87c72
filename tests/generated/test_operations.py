"""An operation is a pure function: arguments become a method, a path, a query and a body, or are refused by name."""

from __future__ import annotations

import datetime as dt
import importlib
import inspect
import keyword
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote

import pytest
from halo_api import UNSET, ArgumentError, api
from halo_api.api import (
    create_token,
    delete_action,
    delete_ticket,
    get_action,
    get_client_cache,
    get_priority,
    get_ticket,
    list_actions,
    list_approval_process_rules,
    list_projects,
    list_statuses,
    list_teams,
    list_tickets,
    list_timesheet_events,
    remove_ticket_approval,
    save_tickets,
    upload_attachment_image,
)
from halo_api.encoding import ENCODERS
from halo_api.facts import ALIASES, FILTERS, RESOURCES, ROWS, SCOPES
from halo_api.fields import FIELDS
from halo_api.models import Ticket
from hypothesis import given
from hypothesis import strategies as st

TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(str.strip)


def query(**filters: Any) -> Mapping[str, str]:
    """What a list of tickets asks; for arguments that checkers would refuse as well."""
    return list_tickets(**filters).parameters


def test_filters_become_the_query():
    request = list_tickets(client_id=123, search="vpn", open_only=True)

    assert (request.method, request.path) == ("GET", "/Tickets")
    assert request.query == {"client_id": "123", "search": "vpn", "open_only": "true"}


def test_without_filters_the_query_is_empty():
    assert list_tickets().query == {}


def test_a_filter_that_is_unset_is_left_out():
    assert list_tickets(client_id=UNSET).query == {}


def test_paging_is_not_among_the_arguments():
    """It is a method of the request, so that callers cannot fight the walk."""
    assert {"pageinate", "page_no", "page_size", "count"} & inspect.signature(list_tickets).parameters.keys() == set()


@pytest.mark.parametrize(("value", "sent"), [("12", "12"), ("-1", "-1"), ("0", "0")])
def test_what_is_a_whole_number_is_taken_for_one(value, sent):
    assert list_tickets(client_id=value).parameters == {"client_id": sent}


@given(TEXT)
def test_text_is_sent_as_it_is(value):
    assert list_tickets(search=value).query == {"search": value}


@pytest.mark.parametrize(("value", "sent"), [(True, "true"), (False, "false")])
def test_booleans_are_the_words_that_the_server_obeys(value, sent):
    """orderdesc=1 sorts ascending."""
    assert list_tickets(orderdesc=value).query == {"orderdesc": sent}


@pytest.mark.parametrize("value", ["yesterday", "2024-13-01", 20240131, True, dt.timedelta(1)])
def test_what_is_no_date_is_refused_by_name(value):
    with pytest.raises(ArgumentError, match=r"startdate:.* is not a date"):
        list_tickets(startdate=value)


@pytest.mark.parametrize(
    ("value", "sent"), [(5, "5"), ([1, 2], "1,2"), ((1, 2), "1,2"), ({7}, "7"), ("1, 2", "1,2"), (range(3), "0,1,2")]
)
def test_a_list_filter_takes_one_value_several_or_a_comma_text(value, sent):
    assert list_tickets(status=value).parameters == {"status": sent}


def test_lists_of_texts_are_written_with_commas():
    assert list_teams(includeagentsforteams=["1st line", "Sales"]).query == {"includeagentsforteams": "1st line,Sales"}


OF_ANOTHER_KIND: dict[str, tuple[object, ...]] = {
    "client_id": (True, 1.5, "1.0", "1,2", "٣", b"1", [1], {}, object()),
    "search": ("\ud800", 1.5, b"x", True, ["x"]),
    "orderdesc": (1, 0, "true", "yes"),
    "status": ("1,,2", [1, None], [1, ""], [[1]], [True]),
}


@pytest.mark.parametrize(
    ("name", "value"), [(name, value) for name in OF_ANOTHER_KIND for value in OF_ANOTHER_KIND[name]]
)
def test_what_is_of_another_kind_is_refused_by_name(name, value):
    with pytest.raises(ArgumentError, match=f"{name}:"):
        query(**{name: value})


@pytest.mark.parametrize("name", ["client_id", "search", "orderdesc", "startdate", "status"])
def test_none_is_refused_by_name_because_it_would_return_everything(name):
    with pytest.raises(ArgumentError, match=f"{name}: None is not a filter"):
        query(**{name: None})


@pytest.mark.parametrize(
    ("name", "value"), [("search", ""), ("search", "  "), ("status", []), ("status", ()), ("status", "")]
)
def test_an_empty_filter_is_refused_by_name_because_it_would_return_everything(name, value):
    with pytest.raises(ArgumentError, match=f"{name}: .* is empty: the server would return everything"):
        query(**{name: value})


def test_a_filter_that_is_a_python_name_too_keeps_its_name():
    assert list_teams(type="reqs").query == {"type": "reqs"}


def test_the_documented_ticket_type_is_sent_with_what_the_server_obeys():
    assert list_tickets(tickettype_id=5).query == {"tickettype_id": "5", "requesttype_id": "5"}


def test_the_documented_dates_are_sent_with_what_the_server_obeys():
    """The server's own spelling has one r."""
    request = list_tickets(dateoccurred_start="2024-01-01", dateoccurred_end="2024-01-31")

    assert request.query == {
        "dateoccurred_start": "2024-01-01",
        "dateoccurred_end": "2024-01-31",
        "datesearch": "dateoccured",
        "startdate": "2024-01-01",
        "enddate": "2024-01-31",
    }


def test_an_alias_and_its_meaning_may_say_the_same():
    assert list_tickets(tickettype_id=5, requesttype_id=5).query["requesttype_id"] == "5"


@pytest.mark.parametrize(
    ("alias", "meaning"),
    [
        ({"tickettype_id": 5}, {"requesttype_id": 6}),
        ({"dateoccurred_start": "2024-01-01"}, {"startdate": "2024-01-02"}),
        ({"dateoccurred_end": "2024-01-01"}, {"datesearch": "datecleared"}),
    ],
)
def test_an_alias_and_its_meaning_may_not_contradict_each_other(alias, meaning):
    (name,) = alias

    with pytest.raises(ArgumentError, match=f"{name}: it means .* was given too; give one of them"):
        query(**alias, **meaning)


def test_extra_query_sends_what_the_contract_does_not_know():
    extra = {"a": 1, "b": True, "c": [1, 2], "d": dt.date(2026, 1, 31), "e": "x", "f": 0.5}

    query = list_tickets(client_id=1, extra_query=extra).query

    assert query == {"client_id": "1", "a": "1", "b": "true", "c": "1,2", "d": "2026-01-31", "e": "x", "f": "0.5"}


@pytest.mark.parametrize("name", ["pageinate", "page_no", "page_size", "count"])
def test_extra_query_does_not_page(name):
    with pytest.raises(ArgumentError, match=r"use Request\.page"):
        list_tickets(extra_query={name: 1})


def test_extra_query_may_not_say_what_an_argument_says():
    with pytest.raises(ArgumentError, match=r"extra_query\['client_id'\]: given twice"):
        list_tickets(client_id=1, extra_query={"client_id": 2})


@pytest.mark.parametrize("value", [None, "", [], {}, object(), float("nan")])
def test_extra_query_refuses_what_is_no_value(value):
    with pytest.raises(ArgumentError, match=r"extra_query\['x'\]"):
        list_tickets(extra_query={"x": value})


def test_a_page_is_asked_for_with_all_three_parameters():
    """Without pageinate=true the server ignores the other two."""
    request = list_tickets(client_id=1).page(3, 50)

    assert request.query == {"client_id": "1", "pageinate": "true", "page_no": "3", "page_size": "50"}


def test_a_page_has_100_rows_unless_fewer_are_asked_for():
    assert list_tickets().page(1).query["page_size"] == "100"


def test_a_page_knows_its_number():
    request = list_tickets()

    assert [request.page(number).read([]).number for number in (1, 7)] == [1, 7]


def test_asking_for_a_page_leaves_the_request_as_it_was():
    request = list_tickets(client_id=1)

    request.page(3)

    assert request.query == {"client_id": "1"}


@pytest.mark.parametrize("number", [0, -1, 1.0, "1", True, None])
def test_a_page_number_is_a_whole_number_from_1(number):
    with pytest.raises(ArgumentError, match=r"number: .* is not a page"):
        list_tickets().page(number)


@pytest.mark.parametrize("size", [0, 101, -1, 50.0, "50", True, None])
def test_a_page_size_is_1_to_100(size):
    with pytest.raises(ArgumentError, match=r"size: .* is not 1 to 100 rows"):
        list_tickets().page(1, size)


def test_rows_without_pages_are_asked_for_by_count():
    assert list_actions(ticket_id=5).with_count(20).query == {"ticket_id": "5", "count": "20"}


@pytest.mark.parametrize("count", [0, -1, 1.0, "1", True, None])
def test_a_count_is_a_whole_number_from_1(count):
    with pytest.raises(ArgumentError, match=r"count: .* is not a number of rows"):
        list_actions(ticket_id=5).with_count(count)


class TestAListThatComesInPages:
    def test_does_not_go_out_without_a_page(self):
        with pytest.raises(ArgumentError, match=r"^list_tickets gives pages: say which, .* \.first_rows\(\)$"):
            list_tickets(client_id=3).check()

    @pytest.mark.parametrize("told", [lambda rows: rows.page(1), lambda rows: rows.with_count(5)])
    def test_goes_out_with_one(self, told):
        told(list_tickets()).check()

    def test_goes_out_as_it_is_where_that_is_said(self):
        request = list_tickets(client_id=3).first_rows()

        request.check()
        assert request.query == {"client_id": "3"}


def test_any_other_list_goes_out_as_it_is():
    list_statuses().check()


def test_how_a_filter_is_written_stands_beside_the_parameters_and_in_the_facts():
    """One is for those who call, the other for a stand-in of Halo, which shares no code with them."""
    for operation, kinds in FILTERS.items():
        module = importlib.import_module(getattr(api, operation).__module__)
        encoders = getattr(module, f"_{operation.upper()}", {})
        assert encoders == {name: ENCODERS[kind] for name, kind in kinds.items()}


@pytest.mark.parametrize(
    ("id", "path"), [(5, "/Tickets/5"), (-103, "/Tickets/-103"), (0, "/Tickets/0"), ("7", "/Tickets/7")]
)
def test_the_id_stands_in_the_path(id, path):
    assert get_ticket(id).path == path


def test_a_guid_stands_in_the_path():
    guid = "5a2b4b0c-1111-2222-3333-000000000000"

    assert get_priority(guid).path == f"/Priority/{guid}"


@given(TEXT.filter(lambda text: text.strip(" .")))
def test_an_odd_id_stays_one_segment_of_the_path(value):
    path = get_priority(value).path

    assert path.count("/") == 2
    assert not set("?#% ") & set(path.split("/")[2].replace("%", "", path.count("%")))
    assert unquote(path.split("/")[2]) == value.strip()


def test_an_action_is_read_and_deleted_within_its_ticket():
    assert get_action(2, ticket_id=7).query == {"ticket_id": "7"}
    assert delete_action(2, ticket_id=7).query == {"ticket_id": "7"}


def test_a_ticket_is_deleted_with_a_reason():
    request = delete_ticket(7, reason="spam")

    assert (request.method, request.path, request.query) == ("DELETE", "/Tickets/7", {"reason": "spam"})


def test_a_save_is_a_post_of_an_array_of_records_or_objects():
    request = save_tickets([Ticket(summary="x"), {"id": 5, "startdate": dt.date(2026, 1, 31)}])

    assert (request.method, request.path) == ("POST", "/Tickets")
    assert request.json == [{"summary": "x"}, {"id": 5, "startdate": "2026-01-31"}]


@pytest.mark.parametrize("body", [Ticket(id=1), {"id": 1}, "x", None, 5, iter([])])
def test_a_save_wants_a_list_also_for_one(body):
    with pytest.raises(ArgumentError, match="body: a list of records is needed"):
        save_tickets(body)


@pytest.mark.parametrize("record", [{"x": float("nan")}, {1: 2}, {"x": object()}])
def test_a_save_refuses_what_json_cannot_hold(record):
    with pytest.raises(ArgumentError, match="body: cannot be sent"):
        save_tickets([record])


def test_the_token_request_is_a_form_with_the_tenant_in_the_query():
    request = create_token(
        grant_type="client_credentials", client_id="me", client_secret="s3cret", scope="all", tenant="acme"
    )

    assert (request.method, request.path, request.query) == ("POST", "/auth/token", {"tenant": "acme"})
    assert request.form == {
        "grant_type": "client_credentials",
        "client_id": "me",
        "client_secret": "s3cret",
        "scope": "all",
    }


def test_the_repr_of_a_request_shows_neither_secrets_nor_peoples_data():
    token = create_token(grant_type="client_credentials", client_id="me", client_secret="s3cret", scope="all")

    assert "s3cret" not in repr(token)
    assert "VPN" not in repr(save_tickets([Ticket(summary="VPN")]))


@pytest.mark.parametrize("secret", [b"s3cret", "", None, "s3cret\ud800"])
def test_a_secret_that_is_none_is_refused_without_showing_it(secret):
    with pytest.raises(ArgumentError, match="client_secret:") as caught:
        create_token(grant_type="client_credentials", client_id="me", client_secret=secret, scope="all")
    assert "s3cret" not in str(caught.value)


def test_an_argument_error_is_a_type_error_with_name_and_problem():
    with pytest.raises(ArgumentError) as caught:
        list_tickets(orderdesc=1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

    assert isinstance(caught.value, TypeError)
    assert (caught.value.name, caught.value.problem) == ("orderdesc", "1 is neither True nor False")


def test_every_operation_takes_exactly_the_parameters_that_its_facts_name():
    others = {"id", "seq", "body", "extra_query", "grant_type", "client_id", "client_secret", "scope"}
    problems: list[str] = []
    for name, filters in FILTERS.items():
        parameters = {
            one.removesuffix("_") if keyword.iskeyword(one[:-1]) else one
            for one in inspect.signature(getattr(api, name)).parameters
        }
        missing, unexpected = {*filters, "extra_query"} - parameters, parameters - filters.keys() - others
        if missing or unexpected:
            problems.append(f"{name}: missing {sorted(missing)}, unexpected {sorted(unexpected)}")

    assert not problems, "\n".join(problems)


def test_every_operation_says_what_comes_back_and_what_is_raised():
    problems = [
        f"{name}: {part!r} is missing"
        for name in FILTERS
        for part in ("Returns:", "ArgumentError: At once")
        if part not in (inspect.getdoc(getattr(api, name)) or "")
    ]

    assert not problems, "\n".join(problems)


def test_every_operation_of_every_resource_exists():
    named = {
        f"{verb}_{resource.name if verb in {'list', 'save'} else resource.singular}"
        for resource in RESOURCES.values()
        for verb in resource.operations
    }

    actions = {operation for resource in RESOURCES.values() for operation in resource.actions.values()}
    others = {"create_token", "get_authinfo", "get_client_cache"}

    assert named | actions | others == set(api.__all__) == FILTERS.keys()


def test_facts_name_only_fields_filters_and_resources_that_exist():
    for name, resource in RESOURCES.items():
        needed = {field for group in (*resource.create_needs, *resource.update_needs) for field in group}

        assert {*resource.key, *resource.unique, *resource.references, *needed} <= FIELDS[name].keys()
        assert set(resource.references.values()) <= RESOURCES.keys()


@pytest.mark.parametrize("operation", sorted(SCOPES))
def test_a_list_that_gives_nothing_without_one_of_some_filters_is_refused_without(operation):
    name = SCOPES[operation][0]

    with pytest.raises(ArgumentError, match=f"^needs {name}.*: without (it|them) the server gives nothing"):
        getattr(api, operation)()
    value = "vpn" if FILTERS[operation][name] == "string" else "7"
    assert getattr(api, operation)(**{name: value}).parameters == {name: value}
    assert getattr(api, operation)(extra_query={name: 7}).query == {name: "7"}


@pytest.mark.parametrize("name", ["start_date", "end_date"])
@pytest.mark.parametrize("value", [dt.date(2026, 1, 31), "2026-01-31", "20260131"], ids=str)
def test_a_date_without_a_time_is_refused_where_the_server_misreads_it(name: str, value: Any):
    with pytest.raises(ArgumentError) as caught:
        list_timesheet_events(**{name: value})

    assert str(caught.value) == (
        f"{name}: {value!r} has no time, and the server would misread it: "
        "give a datetime or a text like 2026-01-31T00:00:00"
    )


@pytest.mark.parametrize("value", [dt.datetime(2026, 1, 31, tzinfo=dt.UTC), "2026-01-31T00:00:00"], ids=str)
def test_a_date_with_its_time_is_sent_there(value: Any):
    assert list_timesheet_events(start_date=value).query == {"start_date": "2026-01-31T00:00:00"}


def test_a_date_without_a_time_is_sent_there_by_the_explicit_door():
    query = {"start_date": dt.date(2026, 1, 31)}

    assert list_timesheet_events(extra_query=query).query == {"start_date": "2026-01-31"}


def test_a_filter_that_is_a_word_of_python_is_moved_aside():
    assert list_approval_process_rules(global_=True).query == {"global": "true"}


def test_projects_and_opportunities_are_filtered_as_tickets_are():
    assert list_projects(tickettype_id=5).query == {"tickettype_id": "5", "requesttype_id": "5"}
    assert FILTERS["list_opportunities"] == FILTERS["list_tickets"]


def test_an_operation_that_saves_no_records_takes_what_its_route_wants():
    ids, lines = api.process_recurring_invoices([3, 4]), api.update_invoice_lines([{"id": 1, "qty_order": 2}])
    booking, started = api.book_appointment({"subject": "x"}), api.start_runbook("0c0e-1")

    assert [(one.method, one.path, one.json) for one in (ids, lines, booking, started)] == [
        ("POST", "/RecurringInvoice/process", [3, 4]),
        ("POST", "/Invoice/updatelines", [{"id": 1, "qty_order": 2}]),
        ("POST", "/Appointment/Booking", {"subject": "x"}),
        ("POST", "/Automation/0c0e-1", None),
    ]
    assert (ids.read(None), ids.read([{"id": 5}])) == (None, [{"id": 5}])


@pytest.mark.parametrize("ids", [5, "5", [], ["5"], [True], None], ids=repr)
def test_ids_that_are_none_are_refused(ids: Any):
    with pytest.raises(ArgumentError, match=r"not a list of ids|is not an id"):
        api.process_recurring_invoices(ids)


def test_an_object_that_is_none_is_refused():
    with pytest.raises(ArgumentError, match="not a dict of fields"):
        api.book_appointment([{"subject": "x"}])  # type: ignore[arg-type]


def test_what_a_row_of_a_list_can_have_is_known_with_its_source():
    documented, seen = ROWS["tickets"], ROWS["agents"]

    assert (documented.source, seen.source) == ("document", "live")
    assert {"summary", "status_id"} <= {*documented.fields} < FIELDS["tickets"].keys() | {"guid"}
    assert {"agent_name", "status_name", "priority_name"}.isdisjoint(documented.fields)
    assert "audits" not in ROWS


def test_what_an_application_begins_with_is_one_answer_with_names_of_its_own():
    request = get_client_cache(iscachebuild=True)

    assert (request.path, request.query) == ("/ClientCache", {"iscachebuild": "true"})
    assert request.read({"agents": [], "statuses": [{"id": 1}]})["statuses"] == [{"id": 1}]


def test_aliases_are_between_filters_of_the_operation():
    for operation, aliases in ALIASES.items():
        for name, meaning in aliases.items():
            assert {name, *meaning} <= FILTERS[operation].keys()


def test_the_content_of_a_file_is_got_as_bytes_and_everything_else_as_json():
    content = {name for name, resource in RESOURCES.items() if resource.content}

    assert content == {"attachments"}
    assert api.get_attachment(501).is_content
    assert not api.get_ticket(501).is_content
    assert not api.list_attachments(ticket_id=1).is_content


def test_a_path_takes_as_many_ids_as_it_has_places():
    assert remove_ticket_approval(54406, 2).path == "/TicketApproval/54406&2"


@pytest.mark.parametrize(("file", "name"), [(b"GIF89a", "file"), (("logo.gif", b"GIF89a"), "logo.gif")])
def test_a_file_goes_as_a_form_under_its_name(file: Any, name: str):
    request = upload_attachment_image(file)

    assert (request.path, request.files) == ("/Attachment/image", {"file": (name, b"GIF89a")})


@pytest.mark.parametrize("file", [b"", "logo.gif", ("", b"GIF89a"), ("logo.gif", "text")])
def test_what_is_not_a_file_is_refused(file: Any):
    with pytest.raises(ArgumentError, match="bytes are needed"):
        upload_attachment_image(file)
