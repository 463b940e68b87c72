"""The OAuth decisions: where to sign in, how long a token is good for, and what a refusal means."""

import json
import traceback
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halo._policy.error_response import Answer
from halo._policy.redaction import Redactor
from halo._policy.token import Token, TokenEndpoint, parse_token_response, token_from_provider
from halo._settings.config import Settings
from halo.credentials import ClientCredentials, Secret
from halo.errors import AuthenticationError, ConfigurationError, HaloError, RateLimitError, ResponseError, ServerError

SECRET, NOW = "hunter2-Xq9", 1000.0
SERVER = "https://acme.halopsa.com"
PAGE = "<!DOCTYPE html><title>Runtime Error</title>" + "<p>sorry</p>" * 20_000


def acme(*, auth_url: str | None = None, tenant: str | None = None, server: str = SERVER) -> Settings:
    return Settings(f"{server}/api", auth_url, tenant, ClientCredentials("the-id", SECRET), "read:tickets edit:tickets")


def answered(status_code: int, body: object, *, retry_after: float | None = None) -> Answer:
    text = body if isinstance(body, str) else json.dumps(body)
    return Answer("POST", "/auth/token", status_code, {}, text.encode(), retry_after, Redactor((SECRET,)))


class TestWhereToSignIn:
    @pytest.mark.parametrize(
        ("settings", "url", "query"),
        [
            pytest.param(acme(tenant="acme"), f"{SERVER}/auth/token", {"tenant": "acme"}, id="hosted"),
            pytest.param(acme(tenant=""), f"{SERVER}/auth/token", {}, id="own server"),
            pytest.param(
                acme(tenant="acme", auth_url="https://auth.example.com"),
                "https://auth.example.com/token",
                {"tenant": "acme"},
                id="another authorisation server",
            ),
            pytest.param(
                acme(tenant="", server="https://help.example.com/halo"),
                "https://help.example.com/halo/auth/token",
                {},
                id="below a path",
            ),
        ],
    )
    def test_the_settings_alone_tell_where_the_tenant_is_known(self, settings: Settings, url: str, query: dict):
        endpoint = TokenEndpoint.from_settings(settings)

        assert endpoint is not None
        assert (endpoint.url, endpoint.query) == (url, query)

    def test_where_the_tenant_is_left_out_the_server_is_asked(self):
        assert TokenEndpoint.from_settings(acme(tenant=None)) is None


class TestDiscovery:
    def test_the_server_tells_its_tenant_and_where_it_signs_in(self):
        authinfo = {"auth_url": f"{SERVER}/identity/", "tenant_id": "acme"}

        assert TokenEndpoint.from_authinfo(acme(), answered(200, authinfo)) == TokenEndpoint(
            f"{SERVER}/identity/token", "acme"
        )

    @pytest.mark.parametrize(
        "answer",
        [
            pytest.param(answered(404, ""), id="no such route"),
            pytest.param(answered(200, PAGE), id="a login page"),
            pytest.param(answered(200, ""), id="nothing"),
            pytest.param(answered(200, "null"), id="null"),
            pytest.param(answered(200, []), id="an array"),
            pytest.param(answered(200, {}), id="an empty object"),
            pytest.param(answered(200, {"auth_url": None, "tenant_id": None}), id="nulls"),
            pytest.param(answered(200, {"auth_url": 5, "tenant_id": 5}), id="numbers"),
            pytest.param(answered(200, {"auth_url": "/auth"}), id="a path without a host"),
            pytest.param(answered(200, {"auth_url": "https://[bad"}), id="no URL"),
        ],
    )
    def test_where_it_says_nothing_useful_the_usual_place_is_taken(self, answer: Answer):
        assert TokenEndpoint.from_authinfo(acme(), answer) == TokenEndpoint(f"{SERVER}/auth/token", "")

    @pytest.mark.parametrize(
        "answer",
        [
            answered(408, ""),
            answered(429, "Rate Limit Reached"),
            answered(500, PAGE),
            answered(503, {"tenant_id": "other"}),
        ],
    )
    def test_where_it_cannot_say_at_the_moment_nothing_is_taken_for_granted(self, answer: Answer):
        with pytest.raises((ServerError, RateLimitError)):
            TokenEndpoint.from_authinfo(acme(), answer)

    @pytest.mark.parametrize(
        "named",
        [
            "https://evil.example/auth",
            "https://acme.halopsa.com.evil.example/auth",
            "https://acme.halopsa.com@evil.example/auth",
            "http://acme.halopsa.com/auth",
            "//evil.example/auth",
        ],
    )
    def test_no_secret_goes_to_another_host_that_only_the_server_names(self, named: str):
        with pytest.raises(ConfigurationError) as caught:
            TokenEndpoint.from_authinfo(acme(), answered(200, {"auth_url": named, "tenant_id": "acme"}))

        assert str(caught.value).splitlines() == [
            f"acme.halopsa.com names {named!r}, on another host, for signing in.",
            f"If that is correct, set auth_url={named!r} or HALOPSA_AUTH_URL.",
        ]

    def test_an_authorisation_server_that_the_caller_named_goes_before_what_the_server_says(self):
        authinfo = {"auth_url": "https://evil.example", "tenant_id": "acme"}

        endpoint = TokenEndpoint.from_authinfo(acme(auth_url="https://auth.example.com"), answered(200, authinfo))

        assert endpoint == TokenEndpoint("https://auth.example.com/token", "acme")

    @given(st.recursive(st.none() | st.integers() | st.text(), st.lists), st.text())
    def test_nothing_that_it_says_makes_it_fail_otherwise(self, tenant: object, auth_url: str):
        try:
            endpoint = TokenEndpoint.from_authinfo(acme(), answered(200, {"auth_url": auth_url, "tenant_id": tenant}))
        except ConfigurationError:
            return

        assert endpoint.url.endswith("/token")


class TestTheLifeOfAToken:
    @pytest.mark.parametrize(
        ("expires_in", "good_for"),
        [
            (3600, 3300),
            (360_000, 359_700),
            (601, 301),
            (600, 300),
            (599, 299.5),
            (120, 60),
            (1, 0.5),
            (3600.0, 3300),
            ("3600", 3300),
            ("120", 60),
            *((usual, 3300) for usual in (None, "", "soon", 0, -5, [], {}, float("nan"), float("inf"), "inf")),
            pytest.param(10**400, 3300, id="a number beyond all floats"),
        ],
    )
    def test_it_is_renewed_five_minutes_early_or_after_half_of_a_short_life(self, expires_in, good_for: float):
        token = parse_token_response(answered(200, {"access_token": "abc", "expires_in": expires_in}), NOW)

        assert token.stale_at == NOW + good_for

    def test_a_life_that_is_not_told_is_the_documented_hour(self):
        assert parse_token_response(answered(200, {"access_token": "abc"}), NOW).stale_at == NOW + 3300

    @given(st.floats(0.001, 1e9))
    def test_it_never_outlives_itself_and_is_never_stale_at_once(self, expires_in: float):
        token = parse_token_response(answered(200, {"access_token": "abc", "expires_in": expires_in}), NOW)

        assert NOW < token.stale_at < NOW + expires_in

    def test_it_signs_as_bearer_and_prints_nothing(self):
        token = parse_token_response(answered(201, {"access_token": "abc", "token_type": "bearer"}), NOW)

        assert token.authorization == "Bearer abc"
        assert "abc" not in repr(token)

    def test_a_renewed_token_is_another_one_even_with_the_same_text(self):
        assert Token(Secret("abc")) != Token(Secret("abc"))


class TestWhatIsNoToken:
    @pytest.mark.parametrize(
        ("body", "what", "begins"),
        [
            pytest.param("", "an empty body", "", id="nothing"),
            pytest.param(PAGE, "a web page", "<!DOCTYPE html><title>Runtime Error", id="a login page"),
            pytest.param("null", "something else", "(not shown", id="null"),
            pytest.param('"abcdef"', "something else", "(not shown", id="a bare token"),
            pytest.param('{"access_token": "abcdef', "something else", "(not shown", id="a token that was cut"),
            pytest.param([{"access_token": "abcdef"}], "something else", "(not shown", id="a token in an array"),
            pytest.param({"access_token": ""}, "something else", "an object with access_token", id="an empty token"),
            pytest.param({"access_token": "ab\ncdef"}, "something else", "an object with access_token", id="two lines"),
            pytest.param({"access_token": "äbcdef"}, "something else", "an object with access_token", id="not ASCII"),
            pytest.param({"access_token": 5}, "something else", "an object with access_token", id="a number"),
            pytest.param({"error": "x", "b": 1}, "something else", "an object with b, error", id="another object"),
        ],
    )
    def test_a_success_without_a_token_says_what_came_and_shows_none(self, body: Any, what: str, begins: str):
        with pytest.raises(ResponseError) as caught:
            parse_token_response(answered(200, body), NOW)

        assert f"the response to the sign-in is {what}, not a token (status 200)" in str(caught.value)
        assert caught.value.excerpt.startswith(begins)
        assert "cdef" not in str(caught.value)
        assert "Check base_url and auth_url" in str(caught.value)

    @given(st.text() | st.dictionaries(st.text(), st.none() | st.integers() | st.text()))
    def test_no_body_makes_it_fail_otherwise(self, body: Any):
        try:
            token = parse_token_response(answered(200, body), NOW)
        except ResponseError:
            return

        assert token.stale_at > NOW


REFUSALS: dict[str, tuple[Answer, type[HaloError], str]] = {
    "a wrong secret, said with 400": (
        answered(400, {"error": "invalid_client"}),
        AuthenticationError,
        "Check client_id and client_secret",
    ),
    "nothing said": (answered(401, ""), AuthenticationError, "The server does not say why"),
    "a failure": (answered(500, ""), ServerError, "cannot sign in anyone at the moment"),
    "an outage": (answered(503, PAGE), ServerError, "cannot sign in anyone at the moment"),
    "a gateway": (answered(504, ""), ServerError, "cannot sign in anyone at the moment"),
    "no endpoint": (answered(404, ""), AuthenticationError, "There is no token endpoint. Set auth_url"),
    "no endpoint for POST": (answered(405, ""), AuthenticationError, "There is no token endpoint. Set auth_url"),
    "too many requests": (answered(429, "Rate Limit Reached", retry_after=30.0), RateLimitError, "at a slower rate"),
    "a redirect": (answered(302, ""), AuthenticationError, "No redirect is followed with a secret"),
    "a page of a gateway": (
        answered(403, PAGE),
        AuthenticationError,
        "a gateway, firewall or proxy may stand before it",
    ),
}


class TestRefusals:
    @pytest.mark.parametrize(("answer", "cls", "advice"), REFUSALS.values(), ids=REFUSALS)
    def test_a_refusal_says_what_to_do(self, answer: Answer, cls: type[HaloError], advice: str):
        with pytest.raises(HaloError) as caught:
            parse_token_response(answer, NOW)

        assert type(caught.value) is cls
        assert advice in str(caught.value)
        assert str(caught.value).startswith(f"POST /auth/token: {answer.status_code} ")


class TestATokenThatNoHeaderCanCarry:
    """It is a token all the same, and a traceback with local variables must not show it."""

    @pytest.mark.parametrize(
        "read",
        [lambda text: parse_token_response(answered(200, {"access_token": text}), NOW), token_from_provider],
        ids=["signing in", "a function"],
    )
    def test_stands_in_no_frame_of_ours(self, read: Callable[[str], Token]):
        with pytest.raises((ResponseError, ConfigurationError)) as caught:
            read("the-token\n")

        frames = [frame for frame, _ in traceback.walk_tb(caught.value.__traceback__)]
        ours = [frame for frame in frames if frame.f_code.co_name in {"parse_token_response", "token_from_provider"}]
        assert ours
        assert not [value for frame in ours for value in frame.f_locals.values() if "the-token" in repr(value)]
