"""The guard over all cassettes finds what is planted."""

from __future__ import annotations

from base64 import b64encode

import pytest

from scripts.recording.cassettes import Cassette
from scripts.recording.tenant import MARK, TEST_CLIENT

from .leaks import leaks, named

HARMLESS = """\
metadata: {recorded_from: sandbox 0.1.0, contract: v2 0123456789ab}
version: 1
interactions:
- request:
    method: POST
    uri: https://halo.example.invalid/auth/token?tenant=the-tenant
    headers:
      content-type: [application/x-www-form-urlencoded]
    body: grant_type=client_credentials&client_id=the-client-id&client_secret=the-client-secret&scope=all
  response:
    status: {code: 200, message: OK}
    headers:
      content-type: [application/json]
    body: {string: '{"access_token": "token-1"}'}
- request:
    method: GET
    uri: https://halo.example.invalid/api/Tickets?client_id=123
    headers:
      authorization: [Bearer token-1]
    body: ''
  response:
    status: {code: 200, message: OK}
    headers:
      content-type: [application/json]
    body:
      string: '{"guid": "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed", "client_id": 123, "site": "https://www.a.example/x",
        "email": "someone@a.example", "version": "1.2.3"}'
"""


def found(text: str) -> list[str]:
    return list(leaks(Cassette.from_text("planted", text)))


def test_what_is_harmless_is_not_found():
    assert found(HARMLESS) == []


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("sandbox 0.1.0", "acme 0.1.0", "recorded_from in the head"),
        ("v2 0123456789ab", "v2 of acme", "contract in the head"),
        ("halo.example.invalid/api", "acme.halopsa.com/api", "another host"),
        ("https://www.a.example/x", "https://www.acme.com/x", "a host"),
        ("https://www.a.example/x", "see acme.haloitsm.com", "a tenant"),
        ("https://www.a.example/x", "https://example.acme.com", "a host"),
        ("https://www.a.example/x", "//srv01.acme.com/x", "a host without a scheme"),
        ("https://www.a.example/x", "on srv01.acme.local", "a host of somebody's network"),
        ("someone@a.example", "jane.doe@acme.co.uk", "an e-mail address"),
        ("1.2.3", "10.1.2.3", "an IP address"),
        ("token-1", "eyJhbGciOiJIUzI1NiJ9.e30", "a JWT"),
        ("Bearer token-1", "Bearer abcdef123456", "an Authorization value"),
        ("Bearer token-1", "Basic YWxhZGRpbjpvcGVu", "an Authorization value"),
        ('"1.2.3"', '"0123456789abcdef0123456789abcdef"', "a random text"),
        ('"1.2.3"', '"recording-secret"', "credentials of the recording"),
        ('"token-1"', '"opaque"', "access_token is not ours"),
        ("=the-client-secret", "=hunter2", "client_secret is not ours"),
        ("=the-client-id", "=4711", "client_id is not ours"),
        ("=the-tenant", "=acme", "tenant is not ours"),
        ('"version"', '"tenant_id"', "tenant is not ours"),
        ("authorization:", "x-api-key:", "header x-api-key"),
        ("content-type: [application/json]", "set-cookie: [a=b]", "header set-cookie"),
    ],
)
def test_what_is_planted_is_found(old: str, new: str, what: str):
    assert old in HARMLESS

    assert any(what in one for one in found(HARMLESS.replace(old, new)))


def test_what_is_planted_in_a_file_is_found():
    file = b64encode(b"\x89PNG by jane.doe@acme.co.uk").decode()
    said = 'body: {string: \'{"access_token": "token-1"}\'}'
    named = HARMLESS.replace("content-type: [application/json]", "content-type: [application/pdf]")
    planted = named.replace(said, f"body:\n      string: !!binary |\n        {file}")

    assert planted != named
    assert any("an e-mail address" in one for one in found(planted))


def test_what_is_found_is_not_shown():
    assert "hunter2" not in " ".join(found(HARMLESS.replace("=the-client-secret", "=hunter2")))


OF_A_TENANT = f"""\
metadata: {{recorded_from: tenant 2.1, contract: v2 0123456789ab}}
version: 1
interactions:
- request:
    method: GET
    uri: https://halo.example.invalid/api/Tickets?client_id={TEST_CLIENT}&search=search+no+1
    headers:
      authorization: Bearer token-1
    body: ''
  response:
    status: {{code: 200, message: OK}}
    headers:
      content-type: [application/json]
    body:
      string: |
        {{
          "record_count": 70,
          "tickets": [
            {{
              "id": 1001,
              "summary": "search no 1",
              "details": "{MARK}",
              "emailaddress": "emailaddress.1@example.invalid",
              "dateoccurred": "2026-01-01T00:01:00"
            }}
          ]
        }}
"""


def named_in(text: str) -> list[str]:
    return list(named(Cassette.from_text("planted", text)))


def test_on_a_tape_of_a_tenant_that_has_been_scrubbed_nobody_is_named():
    assert named_in(OF_A_TENANT) == []


@pytest.mark.filterwarnings("ignore:A replay will not find")  # a test would record this
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"search no 1"', '"Josephine Baker"'),
        ("search=search+no+1", "search=Josephine+Baker"),
        ("emailaddress.1@example.invalid", "jo@example.invalid"),
        ("1001", "54321"),
        (f"client_id={TEST_CLIENT}", "client_id=12"),
        ("2026-01-01T00:01:00", "2025-02-25T17:21:14"),
        ('"details"', '"Josephine"'),
        ("/api/Tickets", "/api/Josephine"),
        ("message: OK", "message: Hello Josephine"),
    ],
)
def test_whoever_is_planted_on_a_tape_of_a_tenant_is_found(old: str, new: str):
    assert old in OF_A_TENANT

    assert len(named_in(OF_A_TENANT.replace(old, new, 1))) == 1
