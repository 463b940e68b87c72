"""Settings: where they come from, what is impossible, and that the secret shows nowhere."""

import copy
import itertools
import pickle
from collections.abc import Mapping
from typing import Any

import pytest

from halo import Halo
from halo._settings.config import Settings, read_settings
from halo.credentials import ClientCredentials, Secret
from halo.errors import ConfigurationError
from tests.tracebacks import below

SECRET = "hunter2-Xq9"
SERVER = {"HALOPSA_BASE_URL": "https://acme.halopsa.com"}
CREDENTIALS = {"HALOPSA_CLIENT_ID": "id-of-env", "HALOPSA_CLIENT_SECRET": SECRET}
ENVIRON = {**SERVER, **CREDENTIALS}
NOTHING = dict.fromkeys(("base_url", "client_id", "client_secret", "tenant", "auth_url", "scope"))


def settings_from(environ: Mapping[str, str] = ENVIRON, **keywords: Any) -> Settings:
    return read_settings(**{**NOTHING, **keywords}, environ=environ)


def refused(environ: Mapping[str, str] = ENVIRON, **keywords: Any) -> str:
    with pytest.raises(ConfigurationError) as caught:
        settings_from(environ, **keywords)
    return str(caught.value)


def id_of(settings: Settings) -> str:
    assert isinstance(settings.credentials, ClientCredentials)
    return settings.credentials.client_id


def secret_of(settings: Settings) -> str:
    assert isinstance(settings.credentials, ClientCredentials)
    return settings.credentials.client_secret.reveal()


class TestWhereSettingsComeFrom:
    def test_everything_can_come_from_the_environment(self):
        settings = settings_from({**ENVIRON, "HALOPSA_TENANT": "acme", "HALOPSA_SCOPE": "read:tickets edit:tickets"})

        assert (settings.api_url, settings.auth_url, settings.tenant) == ("https://acme.halopsa.com/api", None, "acme")
        assert (id_of(settings), secret_of(settings)) == ("id-of-env", SECRET)
        assert settings.scope == "read:tickets edit:tickets"

    def test_everything_can_come_from_keywords(self):
        settings = settings_from(
            {},
            base_url="https://acme.halopsa.com",
            client_id="id",
            client_secret=SECRET,
            tenant="acme",
            auth_url="https://auth.example.com",
            scope="all",
        )

        assert (settings.auth_url, settings.tenant, id_of(settings)) == ("https://auth.example.com", "acme", "id")
        assert secret_of(settings) == SECRET

    @pytest.mark.parametrize(
        ("keyword", "variable", "attribute"),
        [
            ("tenant", "HALOPSA_TENANT", "tenant"),
            ("scope", "HALOPSA_SCOPE", "scope"),
        ],
    )
    def test_a_keyword_goes_before_the_environment(self, keyword: str, variable: str, attribute: str):
        settings = settings_from({**ENVIRON, variable: "of-env"}, **{keyword: "of-keyword"})

        assert getattr(settings, attribute) == "of-keyword"

    def test_a_client_id_by_keyword_goes_before_the_environment(self):
        assert id_of(settings_from(client_id="of-keyword")) == "of-keyword"

    @pytest.mark.parametrize("variable", ["HALOPSA_AUTH_URL", "HALOPSA_SCOPE"])
    def test_an_empty_optional_variable_is_as_good_as_none(self, variable: str):
        assert vars_of(settings_from({**ENVIRON, variable: ""})) == vars_of(settings_from())

    def test_the_token_asks_for_everything_unless_a_scope_is_given(self):
        assert settings_from().scope == "all"


class TestWhatIsMissing:
    @pytest.mark.parametrize(
        ("name", "variable"),
        [
            ("base_url", "HALOPSA_BASE_URL"),
            ("client_id", "HALOPSA_CLIENT_ID"),
            ("client_secret", "HALOPSA_CLIENT_SECRET"),
        ],
    )
    def test_a_missing_setting_is_named_with_both_ways_to_give_it(self, name: str, variable: str):
        without = {key: value for key, value in ENVIRON.items() if key != variable}

        assert refused(without) == f"{name} is missing.\nGive {name}=... or set the environment variable {variable}."

    @pytest.mark.parametrize("blank", ["", "  "])
    @pytest.mark.parametrize("variable", ENVIRON)
    def test_an_empty_variable_is_named(self, variable: str, blank: str):
        assert refused({**ENVIRON, variable: blank}).startswith(f"{variable} is empty.\n")

    @pytest.mark.parametrize("name", ["base_url", "client_id", "client_secret"])
    def test_an_empty_keyword_is_named_and_not_replaced_by_the_environment(self, name: str):
        assert refused(ENVIRON, **{name: ""}).startswith(f"{name} is empty.\n")

    @pytest.mark.parametrize("name", ["base_url", "client_id", "client_secret"])
    def test_a_setting_that_is_no_text_is_named(self, name: str):
        assert refused(ENVIRON, **{name: 12345}).startswith(f"{name} is ")

    @pytest.mark.parametrize("name", ["base_url", "client_id", "client_secret"])
    @pytest.mark.parametrize("value", ["value\n", " value", "val\tue", "val\x00ue", "value\u200b"])
    def test_white_space_from_copying_is_named(self, name: str, value: str):
        assert f"{name} contains white space or control characters" in refused(ENVIRON, **{name: value})


class TestBaseUrl:
    @pytest.mark.parametrize(
        ("base_url", "api_url"),
        [
            ("https://acme.halopsa.com", "https://acme.halopsa.com/api"),
            ("https://acme.halopsa.com/", "https://acme.halopsa.com/api"),
            ("https://acme.halopsa.com/api", "https://acme.halopsa.com/api"),
            ("https://acme.halopsa.com/api/", "https://acme.halopsa.com/api"),
            ("https://acme.halopsa.com//api//", "https://acme.halopsa.com/api"),
            ("https://acme.halopsa.com/API", "https://acme.halopsa.com/api"),
            ("https://help.example.com/halo", "https://help.example.com/halo/api"),
            ("https://help.example.com/halo/api/", "https://help.example.com/halo/api"),
            ("https://help.example.com/myapi", "https://help.example.com/myapi/api"),
            ("https://help.example.com:8443", "https://help.example.com:8443/api"),
            ("HTTPS://Acme.HaloPSA.com", "https://Acme.HaloPSA.com/api"),
            ("http://127.0.0.1:8787", "http://127.0.0.1:8787/api"),
            ("http://127.9.9.9", "http://127.9.9.9/api"),
            ("http://localhost:8787/", "http://localhost:8787/api"),
            ("http://LOCALHOST", "http://LOCALHOST/api"),
            ("http://halo.localhost", "http://halo.localhost/api"),
            ("http://[::1]:8787", "http://[::1]:8787/api"),
        ],
    )
    def test_the_api_is_found_however_the_server_is_given(self, base_url: str, api_url: str):
        settings = settings_from(CREDENTIALS, base_url=base_url)

        assert (settings.api_url, settings.server_url) == (api_url, api_url.removesuffix("/api"))

    @pytest.mark.parametrize(
        "url",
        [
            "acme.halopsa.com",
            "acme",
            "https://",
            "https:///api",
            "ftp://acme.halopsa.com",
            "https://acme.halopsa.com:port",
            "https://acme.halopsa.com:99999",
            "https://[::1",
            "https://acme halopsa.com",
            "https://evil.example\\.halopsa.com",
        ],
    )
    def test_what_is_no_url_is_refused_with_an_example(self, url: str):
        text = refused(CREDENTIALS, base_url=url)

        assert text == f"base_url={url!r} is not a URL.\nGive it as https://yourcompany.halopsa.com."

    def test_a_page_of_the_server_is_refused_with_the_server(self):
        text = refused(CREDENTIALS, base_url="https://acme.halopsa.com/api/Tickets")

        assert text.endswith(
            "goes on after the server: '/Tickets'.\nGive the server alone: 'https://acme.halopsa.com/api'."
        )

    @pytest.mark.parametrize(
        "url",
        [
            "http://acme.halopsa.com",
            "http://localhost.evil.example",
            "http://127.0.0.1.evil.example",
            "http://10.0.0.1",
            "http://0.0.0.0",
            "http://[::ffff:10.0.0.1]",
        ],
    )
    def test_no_encryption_is_refused_but_on_loopback(self, url: str):
        text = refused(CREDENTIALS, base_url=url)

        assert text.startswith(f"base_url={url!r} is not encrypted.\n")
        assert "https://" in text

    @pytest.mark.parametrize("url", ["https://me@acme.halopsa.com", "https://me:pw@acme.halopsa.com"])
    def test_a_user_name_in_the_url_is_refused_without_showing_it(self, url: str):
        text = refused(CREDENTIALS, base_url=url)

        assert text == "base_url contains a user name.\nGive only the URL of the server."

    @pytest.mark.parametrize("name", ["base_url", "auth_url"])
    @pytest.mark.parametrize(
        "url",
        [
            *("https://me:word-in-url@acme.halopsa.com", "https://me:word-in-url/x@acme.halopsa.com"),
            *("me:word-in-url@acme.halopsa.com", "//word-in-url@acme", " https://word-in-url@@acme"),
            "https://word-in-url\\@evil.example",
        ],
    )
    def test_a_password_in_a_url_is_in_no_traceback_with_local_variables(
        self, name: str, url: str, monkeypatch: pytest.MonkeyPatch
    ):
        keywords: dict[str, Any] = {"base_url": "https://acme.halopsa.com", "client_id": "a", "client_secret": "b"}
        for variable, value in ENVIRON.items():
            monkeypatch.setenv(variable, value)
        with pytest.raises(ConfigurationError) as by_keyword:
            Halo(**{**keywords, name: url})
        monkeypatch.setenv(f"HALOPSA_{name.upper()}", url)
        with pytest.raises(ConfigurationError) as by_variable:
            Halo()

        for caught in (by_keyword, by_variable):
            assert "word-in-url" not in below(caught)

    def test_a_password_in_a_url_is_not_shown_where_another_setting_is_wrong(self):
        keywords: dict[str, Any] = {"client_id": "", "client_secret": "b"}
        with pytest.raises(ConfigurationError) as caught:
            Halo(**keywords, base_url="https://me:word-in-url@acme.halopsa.com", timeout=-1)

        assert "word-in-url" not in below(caught)

    @pytest.mark.parametrize("mark", ["?", "#"])
    @pytest.mark.parametrize(("scheme", "problem"), [("https", "has a query or fragment"), ("ftp", "is not a URL")])
    def test_a_query_or_fragment_is_refused_and_not_shown(self, mark: str, scheme: str, problem: str):
        """A key may stand there."""
        text = refused(CREDENTIALS, base_url=f"{scheme}://acme.halopsa.com/{mark}key=of-the-caller")

        assert text.startswith(f"base_url='{scheme}://acme.halopsa.com/{mark}***' {problem}.")


class TestAuthUrl:
    @pytest.mark.parametrize(
        "auth_url",
        [
            "https://auth.example.com/auth",
            "https://auth.example.com/auth/",
            "https://auth.example.com/auth/token",
            "https://auth.example.com//auth/token/",
        ],
    )
    def test_the_server_and_its_token_endpoint_are_both_understood(self, auth_url: str):
        settings = settings_from(base_url=SERVER["HALOPSA_BASE_URL"], client_secret=SECRET, auth_url=auth_url)

        assert settings.auth_url == "https://auth.example.com/auth"

    @pytest.mark.parametrize("url", ["auth.example.com", "http://auth.example.com", "https://a.b\n.c", 5, 0, False])
    def test_it_is_checked_like_the_base_url(self, url: object):
        assert refused(client_secret=SECRET, auth_url=url).startswith(f"auth_url={url!r} is ")

    def test_an_empty_one_means_beside_the_api_whatever_the_environment_says(self):
        settings = settings_from({**ENVIRON, "HALOPSA_AUTH_URL": "https://auth.example.com"}, auth_url="")

        assert settings.auth_url is None


class TestCredentialsGoOnlyToTheHostTheyWereConfiguredFor:
    @pytest.mark.parametrize("name", ["base_url", "auth_url"])
    def test_a_secret_of_the_environment_goes_to_no_host_that_only_a_keyword_names(self, name: str):
        text = refused(ENVIRON, **{name: "https://other.example"})

        assert text == (
            f"{name} names the host 'other.example', but HALOPSA_CLIENT_SECRET comes from an environment for "
            "'acme.halopsa.com'.\n"
            "Give client_id and client_secret as keywords too, so that no secret goes to a different host."
        )

    @pytest.mark.parametrize("url", ["https://acme.halopsa.com/api", "https://ACME.halopsa.com:443"])
    def test_a_keyword_that_names_the_same_host_is_fine(self, url: str):
        assert secret_of(settings_from(base_url=url)) == SECRET

    def test_the_authorisation_server_of_the_environment_is_one_of_its_hosts(self):
        environ = {**ENVIRON, "HALOPSA_AUTH_URL": "https://auth.example.com"}

        assert (
            settings_from(environ, auth_url="https://auth.example.com/auth").auth_url == "https://auth.example.com/auth"
        )

    def test_a_secret_given_as_a_keyword_goes_where_the_keywords_say(self):
        settings = settings_from(base_url="https://other.example", client_id="id", client_secret="their own")

        assert settings.api_url == "https://other.example/api"

    def test_an_environment_that_names_no_host_gives_its_secret_to_the_host_of_the_keyword(self):
        assert secret_of(settings_from(CREDENTIALS, base_url="https://other.example")) == SECRET

    def test_a_secret_given_with_a_server_goes_to_no_authorisation_server_of_another_one(self):
        environ = {**ENVIRON, "HALOPSA_AUTH_URL": "https://auth.example.com"}

        text = refused(environ, base_url="https://other.example", client_id="id", client_secret=SECRET)

        assert text == (
            "base_url names the host 'other.example', but HALOPSA_AUTH_URL comes from an environment for another "
            "one, 'auth.example.com'.\n"
            'Give auth_url as a keyword too; auth_url="" means /auth beside the API.'
        )

    def test_an_authorisation_server_that_stands_alone_in_the_environment_serves_all(self):
        environ = {"HALOPSA_AUTH_URL": "https://auth.example.com"}

        settings = settings_from(environ, base_url="https://other.example", client_id="id", client_secret=SECRET)

        assert settings.auth_url == "https://auth.example.com"

    @pytest.mark.parametrize("url", ["https://[bad", "acme.halopsa.com"])
    def test_an_environment_whose_own_host_cannot_be_read_is_refused_by_name(self, url: str):
        environ = {**ENVIRON, "HALOPSA_BASE_URL": url}

        assert refused(environ, base_url="https://other.example").startswith(f"HALOPSA_BASE_URL={url!r} is not a URL.")


class TestTenant:
    @pytest.mark.parametrize(
        ("keyword", "variable", "tenant"),
        [
            pytest.param(None, None, None, id="named nowhere: the server is asked"),
            pytest.param(None, "", "", id="empty variable: none"),
            pytest.param("", None, "", id="empty keyword: none"),
            pytest.param("", "acme", "", id="empty keyword goes before the variable"),
            pytest.param(None, "acme", "acme", id="variable"),
            pytest.param("acme", "other", "acme", id="keyword goes before the variable"),
        ],
    )
    def test_empty_means_none_and_left_out_means_ask(
        self, keyword: str | None, variable: str | None, tenant: str | None
    ):
        environ = ENVIRON if variable is None else {**ENVIRON, "HALOPSA_TENANT": variable}

        assert settings_from(environ, tenant=keyword).tenant == tenant

    @pytest.mark.parametrize("tenant", [" ", "acme ", "ac\nme", 5])
    def test_what_is_no_name_is_refused(self, tenant: object):
        assert refused(tenant=tenant).startswith(f"tenant={tenant!r} is not a valid tenant name.")


class TestScope:
    @pytest.mark.parametrize(
        ("scope", "sent"),
        [
            ("all", "all"),
            ("read:tickets  edit:tickets", "read:tickets edit:tickets"),
            (["read:tickets", " edit:tickets "], "read:tickets edit:tickets"),
            (("all",), "all"),
        ],
    )
    def test_a_text_and_a_list_mean_the_same(self, scope: object, sent: str):
        assert settings_from(scope=scope).scope == sent

    @pytest.mark.parametrize("scope", ["", "  ", [], ["all", ""], ["all", None], 5])
    def test_what_is_no_scope_is_refused(self, scope: object):
        assert refused(scope=scope).startswith(f"scope={scope!r} is not a valid scope.")


class TestTheSecretShowsNowhere:
    @pytest.mark.parametrize(
        "show",
        [repr, str, format, ascii, "{}".format, "%s".__mod__],
        ids=["repr", "str", "format", "ascii", "{}", "%s"],
    )
    def test_not_in_any_text_of_it(self, show):
        assert show(Secret(SECRET)) == "***"

    def test_not_in_the_repr_of_the_read_settings(self):
        assert "client_secret=***" in repr(settings_from())
        assert SECRET not in repr(settings_from())

    def test_it_is_not_pickled_and_so_not_copied_to_another_process(self):
        with pytest.raises(TypeError, match="a secret is not pickled"):
            pickle.dumps(settings_from())

    def test_a_shallow_copy_of_the_settings_keeps_it(self):
        assert secret_of(copy.copy(settings_from())) == SECRET

    @pytest.mark.parametrize(
        ("source", "wrong"),
        [
            *itertools.product(
                ["keyword", "environment"],
                [{"base_url": "nonsense"}, {"client_id": ""}, {"tenant": " "}, {"scope": []}],
            ),
            ("environment", {"auth_url": "https://other.example"}),
        ],
        ids=str,
    )
    def test_not_in_a_traceback_with_local_variables(self, source: str, wrong: dict[str, Any], environment: None):
        keywords = {"client_secret": SECRET} if source == "keyword" else {}
        with pytest.raises(ConfigurationError) as caught:
            Halo(**keywords, **wrong)

        assert SECRET not in below(caught)

    @pytest.mark.parametrize("value", [SECRET + "\n", SECRET + "\x00", " " + SECRET, 12345678])
    @pytest.mark.parametrize("source", ["keyword", "environment"])
    def test_not_where_it_is_itself_what_is_wrong(self, value: Any, source: str):
        environ = {**ENVIRON, "HALOPSA_CLIENT_SECRET": value}
        with pytest.raises(ConfigurationError) as caught:
            read_settings(**{**NOTHING, "client_secret": value if source == "keyword" else None}, environ=environ)

        assert str(value).strip() not in below(caught)

    @pytest.fixture
    def environment(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for name, value in ENVIRON.items():
            monkeypatch.setenv(name, value)


def vars_of(settings: Settings) -> tuple[object, ...]:
    return settings.api_url, settings.auth_url, settings.tenant, id_of(settings), secret_of(settings), settings.scope
