"""Names where ids go, in `halo_api` alone: kept as data, and never sent."""

from __future__ import annotations

from typing import Any

import pytest
from halo_api import ArgumentError, Name
from halo_api.api import list_tickets, save_tickets
from halo_api.facts import REFERENCES
from halo_api.lookups import value_of_record
from halo_api.models import Category, Client, Site, Ticket

ACME = Client.from_dict({"id": 7, "name": "Acme"})

any_list: Any = list_tickets
"""For arguments that checkers would refuse: an operation takes ids."""


def test_a_text_that_is_no_number_is_kept_as_a_name():
    request = any_list(client_id="Acme", status=["New", 2])

    assert request.lookups["client_id"].names == ("Acme",)
    assert request.lookups["status"].values == (Name("New"), "2")


def test_a_text_of_digits_is_an_id_unless_it_is_said_to_be_a_name():
    assert any_list(client_id="123").lookups["client_id"].names == ()
    assert any_list(client_id=Name("123")).lookups["client_id"].names == ("123",)


def test_a_record_stands_for_its_id():
    assert any_list(client_id=ACME).parameters == {"client_id": "7"}


def test_where_the_name_itself_is_stored_a_record_stands_for_its_name():
    category = Category.from_dict({"id": 52, "value": "Hardware>Laptop", "category_name": "Laptop"})

    assert value_of_record("category_1", category, REFERENCES["tickets"]["category_1"]) == "Hardware>Laptop"


def test_a_record_of_another_resource_is_refused():
    with pytest.raises(ArgumentError, match="client_id: a Site cannot stand here: clients are needed"):
        any_list(client_id=Site.from_dict({"id": 7}))


def test_a_filter_for_one_record_takes_one_name():
    with pytest.raises(ArgumentError, match=r"client_id: .* more than one"):
        any_list(client_id=["Acme", "Other"])


def test_a_name_is_looked_up_in_filters_that_refer_to_records_alone():
    with pytest.raises(ArgumentError, match="'Acme' is not a whole number"):
        any_list(third_party_id="Acme")


def test_an_alias_of_a_filter_holds_the_same_name():
    assert any_list(tickettype_id="Incident").lookups.keys() == {"tickettype_id", "requesttype_id"}


def test_ids_take_the_place_of_names():
    request = any_list(client_id="Acme", search="vpn").with_ids({"client_id": "7"})

    assert request.page(1, 5).parameters["client_id"] == "7"
    request.page(1, 5).check()


def test_a_request_with_a_name_in_it_cannot_be_sent():
    with pytest.raises(ArgumentError, match="'Acme' is a name, and no id; only the methods of a client look names up"):
        any_list(client_id="Acme").page(1).check()


@pytest.mark.parametrize("value", ["Acme", Name("123")])
def test_a_body_with_a_name_in_it_is_refused(value: object):
    with pytest.raises(ArgumentError, match=r"client_id: .* is a name"):
        save_tickets([Ticket.from_names({"summary": "x", "client_id": value})])
