"""What the scrubber lets onto a cassette."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from vcr.request import Request

from halo.testing.cassettes.scrubber import Account, LeakError, Scrubber

ACCOUNT = Account("http://127.0.0.1:8787", "my-id", "my-secret/ü", "my-tenant", "my-token", secrets=("of-another",))
SECRETS = ("my-id", "my-secret/ü", "my-tenant", "my-token", "of-another", "127.0.0.1:8787")


def a_request(path: str = "/api/Team/1", body: str = "", **headers: str) -> Request:
    return Request("POST", f"{ACCOUNT.base_url}{path}", body.encode(), headers)


def a_response(body: object = None, **headers: str) -> dict[str, Any]:
    """A response as vcrpy has it."""
    text = body if isinstance(body, str) else json.dumps(body)
    return {
        "status": {"code": 200, "message": "OK"},
        "headers": {name.replace("_", "-"): [value] for name, value in headers.items()},
        "body": {"string": text.encode()},
    }


def saved(request: Request, response: dict[str, Any], scrubber: Scrubber | None = None) -> tuple[Any, Any]:
    """Both as they would be saved."""
    scrubber = scrubber or Scrubber(ACCOUNT)
    return scrubber.interaction(scrubber.request(request), response, None)


def test_the_host_becomes_one_that_nobody_can_have():
    request, response = saved(a_request("/api/Team/1?a=1"), a_response({"auth_url": "http://127.0.0.1:8787/auth"}))

    assert request.uri == "https://halo.example.invalid/api/Team/1?a=1"
    assert json.loads(response["body"]["string"]) == {"auth_url": "https://halo.example.invalid/auth"}


def test_a_server_below_a_path_or_with_its_sign_in_elsewhere_looks_like_any_other():
    account = Account("https://acme.example/halo", "my-id", "my-secret", "my-tenant", auth_url="https://id.example/x")
    scrubber = Scrubber(account)
    urls = ("https://acme.example/halo/api/Team", "https://id.example/x/token?tenant=my-tenant")

    assert [scrubber.request(Request("POST", url, b"", {})).uri for url in urls] == [
        "https://halo.example.invalid/api/Team",
        "https://halo.example.invalid/auth/token?tenant=the-tenant",
    ]


def test_a_tenant_that_the_server_tells_is_hidden_too():
    scrubber = Scrubber(Account(ACCOUNT.base_url, "my-id", "my-secret", ""))
    authinfo = a_response({"auth_url": "http://127.0.0.1:8787/auth", "tenant_id": "bluebird"})
    scrubber.response(authinfo)

    assert scrubber.request(a_request("/auth/token?tenant=bluebird")).uri.endswith("?tenant=the-tenant")
    assert (
        json.loads(saved(a_request("/api/authinfo"), authinfo, scrubber)[1]["body"]["string"])["tenant_id"]
        == "the-tenant"
    )
    with pytest.raises(LeakError, match="still holds the tenant of this recording"):
        saved(a_request(), a_response({"note": "for bluebird"}), scrubber)


@pytest.mark.parametrize("body", [{"id": 1}, ["tenant_id"]])
def test_an_answer_that_names_no_tenant_stays_as_it_is(body: object):
    scrubber = Scrubber(Account(ACCOUNT.base_url, "my-id", "my-secret", ""))

    assert scrubber.response(a_response(body)) == a_response(body)


def test_two_uploads_differ_by_their_content_alone():
    one, other = (
        saved(
            a_request(
                "/api/Image",
                f"--{mark}\r\n\r\nx\r\n--{mark}--\r\n",
                **{"Content-Type": f"multipart/form-data; boundary={mark}"},
            ),
            a_response(),
        )[0]
        for mark in ("aaaa1", "bbbb2")
    )

    assert (one.body, dict(one.headers)) == (other.body, dict(other.headers))


@pytest.mark.parametrize("host", ["halo", "api"])
def test_a_host_that_is_a_word_of_tapes_anyway_is_no_leak(host: str):
    scrubber = Scrubber(Account(f"https://{host}", "my-id", "my-secret", "my-tenant"))

    request, _ = saved(Request("GET", f"https://{host}/api/Team", b"", {}), a_response({"id": 1}), scrubber)

    assert request.uri == "https://halo.example.invalid/api/Team"


def test_headers_that_nobody_needs_are_dropped():
    request, response = saved(
        a_request(**{"User-Agent": "x", "Content-Type": "application/json", "Cookie": "y"}),
        a_response(Retry_After="3", Set_Cookie="z", Date="today"),
    )

    assert dict(request.headers) == {"content-type": "application/json"}
    assert response["headers"] == {"retry-after": ["3"]}


def test_tokens_are_numbered_in_the_order_in_which_they_are_seen():
    scrubber = Scrubber(ACCOUNT)
    tokens = [
        saved(a_request(authorization=f"Bearer {token}"), a_response({"access_token": new}), scrubber)
        for token, new in (("my-token", "second-token"), ("second-token", "my-token"))
    ]

    assert [request.headers["authorization"] for request, _ in tokens] == ["Bearer token-1", "Bearer token-2"]
    assert [json.loads(response["body"]["string"])["access_token"] for _, response in tokens] == ["token-2", "token-1"]


def test_credentials_get_names_and_wrong_ones_get_other_names():
    form = "grant_type=client_credentials&client_id=my-id&client_secret=wrong&scope=all"

    request, _ = saved(a_request("/auth/token?tenant=my-tenant", form), a_response())

    assert request.uri.endswith("?tenant=the-tenant")
    assert request.body == (
        b"grant_type=client_credentials&client_id=the-client-id&client_secret=some-other-client-secret&scope=all"
    )


def test_a_filter_that_is_called_like_a_credential_is_left_alone():
    request, _ = saved(a_request("/api/Tickets?client_id=123"), a_response({"client_id": 123}))

    assert request.uri.endswith("?client_id=123")


def test_cleaning_twice_changes_nothing():
    """vcrpy cleans while recording, while loading, and for each comparison."""
    scrubber = Scrubber(ACCOUNT)
    form = "client_id=my-id&client_secret=wrong&scope=a%20b&blank="
    once = scrubber.request(a_request("/auth/token?tenant=my-tenant&blank=", form, **{"Content-Type": "text/plain"}))
    before = (once.uri, once.body, dict(once.headers))

    twice = scrubber.request(once)

    assert (twice.uri, twice.body, dict(twice.headers)) == before


@pytest.mark.parametrize("secret", SECRETS)
@pytest.mark.parametrize("place", ["path", "query", "sent", "answered", "escaped", "answered in HTML", "header"])
def test_a_secret_where_none_is_expected_is_not_saved(secret: str, place: str):
    exchanges = {
        "path": (a_request(f"/api/{secret}"), a_response()),
        "query": (a_request(f"/api/Team?search={secret}"), a_response()),
        "sent": (a_request(body=json.dumps([{"note": secret}], ensure_ascii=False)), a_response()),
        "answered": (a_request(), a_response({"note": f"it is {secret}"})),
        "escaped": (a_request(body=json.dumps([{"note": secret}], ensure_ascii=True)), a_response()),
        "answered in HTML": (a_request(), a_response(f"<p>{secret}</p>")),
        "header": (a_request(), a_response(Location=f"/{secret}")),
    }

    with pytest.raises(LeakError) as refused:
        saved(*exchanges[place])

    assert secret not in str(refused.value) or place == "path"


names = st.text(max_size=5) | st.sampled_from(["access_token", "client_secret", "tenant_id", "note", "id"])
planted = st.recursive(
    st.sampled_from([*SECRETS, "harmless", 1, None]) | st.sampled_from(SECRETS).map("see {} there".format),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3),
    max_leaves=8,
)


@given(sent=planted, said=planted, header=st.sampled_from(["cookie", "authorization", "x-api-key", "user-agent"]))
def test_whatever_is_saved_holds_no_secret(sent: object, said: object, header: str):
    request = a_request("/api/Team?a=1", json.dumps(sent, ensure_ascii=False), **{header: f"Bearer {SECRETS[3]}"})
    try:
        request, response = saved(request, a_response(said, Server=SECRETS[0]))
    except LeakError:
        return

    text = "".join(
        [request.uri, str(dict(request.headers)), (request.body_bytes or b"").decode(), str(response["headers"])]
    )
    text += response["body"]["string"].decode()
    assert [secret for secret in SECRETS if secret in text] == []
