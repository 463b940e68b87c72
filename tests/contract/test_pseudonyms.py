"""What a real server said of people and things: all of it gets other names, by allow-list."""

from __future__ import annotations

import json
from types import SimpleNamespace
from typing import Any
from urllib.parse import quote
from warnings import catch_warnings

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from vcr.request import Request

from halo.testing import cassettes
from halo.testing.cassettes.pseudonyms import Pseudonyms
from halo.testing.cassettes.scrubber import Account, LeakError, Scrubber

ACCOUNT = Account("https://acme.halopsa.com", "8e1c9f70-app", "p4ss/wörd+x", "acmetenant", "tok-abc.def-1234")
SECRETS = ("acme.halopsa.com", "8e1c9f70-app", "p4ss/wörd+x", "acmetenant", "tok-abc.def-1234")
PERSONAL = (
    *("Josephine Baker", "jo.baker@acme.co.uk", "+44 20 7946 0018", "Flat 3, 14 Acacia Avenue", "10.20.30.40"),
    *("1906-06-03", "1906-06-03T08:15:00.38", "https://acme.co.uk/people/jo", "QQ 12 34 56 C", "Büro Süd"),
    *("6f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0", "acme-srv-01.local", "eyJhbGciOiJIUzI1NiJ9.e30.x", "73912", "51.50735"),
)
NUMBERS = (73912, 51.50735, 1906, -44207)
HEADERS = ("Content_Disposition", "Content_Type", "Location", "Retry_After", "WWW_Authenticate", "X_User")
FILES = ("text/plain", "text/html", "application/pdf", "application/octet-stream")
FORM = "application/x-www-form-urlencoded"
PLANTED = (*SECRETS, *PERSONAL)


def asked(path: str, body: bytes = b"", **headers: str) -> Request:
    return Request("POST", f"{ACCOUNT.base_url}{path}", body, headers)


def answer(body: bytes, **headers: str) -> dict[str, Any]:
    fields = {name.replace("_", "-"): [value] for name, value in headers.items()}
    return {"status": {"code": 200, "message": "Hi Josephine Baker"}, "headers": fields, "body": {"string": body}}


def saved(request: Request, response: dict[str, Any]) -> str:
    """All that would stand on the cassette."""
    scrubber = Scrubber(ACCOUNT, Pseudonyms())
    with catch_warnings(action="ignore"):
        written, response = scrubber.interaction(scrubber.request(request), response, None)
    body = (written.body_bytes or b"").decode(errors="replace")
    said = response["body"]["string"].decode(errors="replace")
    return "\n".join(
        [written.uri, body, str(dict(written.headers)), str(response["headers"]), str(response["status"]), said]
    )


leaf = st.sampled_from(PLANTED) | st.sampled_from(PLANTED).map("see {} there".format) | st.sampled_from(NUMBERS)
name = st.sampled_from(["id", "summary", "client_name", "emailaddress", "note", "value"]) | st.sampled_from(PLANTED)
rows = st.recursive(leaf, lambda one: st.lists(one, max_size=3) | st.dictionaries(name, one, max_size=3), max_leaves=8)


def forms_of(text: str) -> set[str]:
    return {text, quote(text, safe=""), json.dumps(text)[1:-1]}


def test_what_a_replay_will_not_find_is_told_while_it_is_recorded():
    scrubber = Scrubber(ACCOUNT, Pseudonyms(allowed=["VPN"]))
    listed = answer(json.dumps([{"id": 54321, "summary": "Printer"}]).encode(), Content_Type="application/json")
    scrubber.interaction(scrubber.request(asked("/api/Tickets")), listed, None)

    def sent(record: object) -> Any:
        return scrubber.request(
            asked("/api/Tickets", json.dumps([record]).encode(), **{"content-type": "application/json"})
        )

    scrubber.interaction(sent({"id": 54321, "summary": "Printer", "details": "VPN"}), answer(b""), None)  # as it came
    with pytest.warns(UserWarning, match=r"^A replay will not find POST /api/Tickets: what the test sends as summary "):
        scrubber.interaction(sent({"summary": "Josephine Baker"}), answer(b""), None)


@pytest.mark.parametrize(
    "place",
    [
        "//acme.co.uk/jo",
        "https://halo.example.invalid.acme.co.uk/",
        "https://halo.example.invalid@acme.co.uk/",
        "https://halo.example.invalid//acme.co.uk/",
        "acme.co.uk",
    ],
)
def test_a_location_elsewhere_is_not_told(place: str):
    assert "acme" not in saved(asked("/api/Tickets"), answer(b"", Location=place))


def test_a_number_can_have_a_pseudonym_that_is_settled_where_it_stands_for_something():
    """Whatever it is: others of the same value mean something else."""
    for number in (1, 2, 12):
        pseudonyms = Pseudonyms(numbers={("client_id", number): 2_000_000_123})

        said = pseudonyms.value({"client_id": number, "page_size": number, "agent_id": 2_000_000_123})

        assert said["client_id"] == 2_000_000_123
        assert said["page_size"] == number
        assert said["agent_id"] not in {12, 2_000_000_123}
        assert pseudonyms.url(f"/api/Tickets?client_id={number}") == "/api/Tickets?client_id=2000000123"


@given(
    sent=rows,
    said=rows,
    place=st.sampled_from(PLANTED),
    header=st.sampled_from(
        ["Content_Disposition", "Location", "X_User", "Content_Type", "Retry_After", "WWW_Authenticate"]
    ),
)
def test_nothing_that_is_planted_anywhere_is_left(sent: object, said: object, place: str, header: str):
    assume(not (header == "Retry_After" and place.isdigit()))  # a number there is seconds, and stays
    request = asked(
        f"/api/Tickets/{quote(place, safe='')}?search={quote(place)}&{quote(place, safe='')}=1",
        json.dumps(sent, ensure_ascii=False).encode(),
        **{"Content-Type": "application/json", "Cookie": place},
    )

    text = saved(request, answer(json.dumps(said, ensure_ascii=False).encode(), **{header: place}))

    assert [one for one in PLANTED if any(form in text for form in forms_of(one))] == []


@given(
    st.sampled_from(PLANTED),
    st.sampled_from(FILES),
)
def test_of_files_and_pages_nothing_is_left_but_the_length(place: str, media_type: str):
    body = f"<p>{place}</p>".encode() + b"\xff\xfe" * (media_type == "application/pdf")
    response = answer(body, Content_Type=media_type)

    text = saved(asked("/api/Attachment", body, **{"Content-Type": media_type}), response)

    assert place not in text
    assert len(response["body"]["string"]) == len(body)


def test_of_a_form_its_names_are_left():
    text = saved(asked("/api/Tickets", b"note=Josephine+Baker", **{"Content-Type": FORM}), answer(b""))

    assert "note=" in text
    assert "Baker" not in text


def test_a_cassette_with_pseudonyms_is_not_added_to():
    take = cassettes.vcr_config(base_url=ACCOUNT.base_url, client_id="x-id", client_secret="x-secret", tenant="x")[
        "after_load_interaction"
    ]

    assert take("asked", {}, SimpleNamespace(record_mode="none")) == ("asked", {})
    with pytest.raises(LeakError, match="cannot be added to"):
        take("asked", {}, SimpleNamespace(record_mode="new_episodes"))


@given(rows)
def test_scrubbing_what_is_scrubbed_changes_nothing(said: object):
    """So a check can tell a scrubbed cassette from one that was edited by hand."""
    once = Pseudonyms().value(said)

    assert json.dumps(Pseudonyms().value(once)) == json.dumps(once)


def test_the_same_value_has_the_same_pseudonym_and_another_has_another():
    names = Pseudonyms()

    listed = names.value([{"id": 5501, "client_name": "Acme"}, {"id": 5502, "client_name": "Acme"}])

    assert listed == [{"id": 1001, "client_name": "client_name no 1"}, {"id": 1002, "client_name": "client_name no 1"}]
    assert names.url("https://halo.example.invalid/api/Tickets/5502") == "https://halo.example.invalid/api/Tickets/1002"


@pytest.mark.parametrize(
    ("value", "field", "expected"),
    [
        (523, "record_count", 523),
        (523, "id", 1001),
        (1, "id", 1),
        (12.5, "cost", 1001.5),
        ("5501", "idstring", "1001"),
        ("5501,5502", "agents", "1001,1002"),
        ("2024-05-06", "start_date", "2026-01-02"),
        ("2024-05-06T10:11:12.3Z", "dateoccurred", "2026-01-01T00:01:00Z"),
        ("1900-01-01T00:00:00", "dateclosed", "1900-01-01T00:00:00"),
        ("jo@acme.example", "emailaddress", "emailaddress.1@example.invalid"),
        ("https://acme.example/x", "url", "https://example.invalid/1"),
        ("#ff0000", "colour", "#ff0000"),
        ("dateoccurred", "order", "dateoccurred"),
        ("dateoccurred", "summary", "summary no 1"),
        (True, "inactive", True),
        (None, "summary", None),
    ],
)
def test_a_pseudonym_looks_like_what_it_stands_for(value: Any, field: str, expected: Any):
    assert Pseudonyms().value(value, field) == expected


def test_what_a_test_asks_for_by_itself_is_kept():
    names = Pseudonyms(allowed=[123, 1001, "vpn"])

    assert names.form("client_id=123&search=vpn&user_id=77") == "client_id=123&search=vpn&user_id=1002"


def test_a_count_that_is_too_large_to_be_one_is_renamed():
    assert Pseudonyms().value({"count": 447700900123, "record_count": 137_000}) == {
        "count": 1001,
        "record_count": 137_000,
    }


def test_one_text_that_is_kept_is_given_in_a_list():
    with pytest.raises(TypeError, match="allowed='urgent' would allow its characters"):
        Pseudonyms(allowed="urgent")


def test_what_stays_of_a_path_is_left_as_it_was_written():
    pseudonyms = Pseudonyms(allowed=["a:b(c),'d'"])

    assert pseudonyms.url("https://halo.example.invalid/api/Tickets/a:b(c),'d'") == (
        "https://halo.example.invalid/api/Tickets/a:b(c),'d'"
    )


def test_a_key_that_the_contract_does_not_have_is_renamed():
    assert Pseudonyms().value({"summary": 1, "[0].summary": 1, "CFJosephine": 1}) == {
        "summary": 1,
        "[0].summary": 1,
        "key no 1": 1,
    }


@pytest.mark.parametrize("secret", ["p4ss/wörd+x", "tok-abc.def-1234"])
def test_where_nothing_is_renamed_a_secret_in_a_url_is_refused_as_it_is_written_there(secret: str):
    scrubber = Scrubber(ACCOUNT)
    request = scrubber.request(asked(f"/api/Tickets?search={quote(secret, safe='')}"))

    with pytest.raises(LeakError):
        scrubber.interaction(request, answer(b"{}"), None)
