"""What the HTTP client is made from: settings that cannot be are refused in our words, before anything is sent."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from halo import AsyncHalo, ConfigurationError, Halo, InvalidRequestError
from halo._http.connection import Connection
from tests.tracebacks import below

SETTINGS: dict[str, Any] = {"base_url": "https://acme.example", "client_id": "a", "client_secret": "b", "tenant": ""}


class OnlySync(httpx.BaseTransport):
    """A transport for synchronous clients."""


class OnlyAsync(httpx.AsyncBaseTransport):
    """A transport for asynchronous clients."""


@pytest.mark.parametrize(
    "proxy", ["junk", "", "ftp://user:word-of-the-proxy@proxy", "http://", "http://user:word-of-the-proxy@proxy:port"]
)
def test_a_proxy_that_is_none_is_refused_and_not_shown(proxy: str):
    with pytest.raises(ConfigurationError, match=r"proxy is not a valid proxy URL\.\nUse http://host:port") as caught:
        Halo(**SETTINGS, proxy=proxy)

    assert "word-of-the-proxy" not in below(caught)


@pytest.mark.parametrize(
    "wrong",
    [{"timeout": -1}, {"http_client": httpx.Client()}, {"page_size": 0}],
    ids=lambda settings: next(iter(settings)),
)
def test_the_password_of_a_proxy_is_in_no_traceback_with_local_variables(wrong: dict[str, Any]):
    with pytest.raises(ConfigurationError) as caught:
        Halo(**SETTINGS, proxy="http://user:word-of-the-proxy@proxy:8080", **wrong)

    assert "word-of-the-proxy" not in below(caught)


def test_the_password_of_a_proxy_of_the_environment_is_in_no_traceback_either(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("HTTPS_PROXY", "ftp://user:word-of-the-proxy@proxy")

    with (
        Halo(**SETTINGS) as halo,
        pytest.raises(ConfigurationError, match="HTTPS_PROXY is not a valid proxy URL") as caught,
    ):
        halo.request("GET", "/Status")

    assert "word-of-the-proxy" not in below(caught)


NO_PEM = __file__

WRONG = {
    "certificates that are gone": ({"SSL_CERT_FILE": "/gone.pem"}, r"SSL_CERT_FILE='/gone.pem' cannot be used"),
    "a log of keys that cannot be": ({"SSLKEYLOGFILE": "/gone/keys"}, r"SSLKEYLOGFILE='/gone/keys' cannot be used"),
    "certificates that are none": ({"SSL_CERT_FILE": NO_PEM}, r"SSL_CERT_FILE=.* holds no certificate"),
    "IPv6 in brackets": ({"NO_PROXY": "a.example,[::1]"}, r"NO_PROXY has the entry '\[::1\]'"),
    "a net of IPv6": ({"no_proxy": "::1/128"}, r"no_proxy has the entry '::1/128'"),
    "SOCKS without its package": ({"ALL_PROXY": "socks5://user:word@proxy:1"}, r"ALL_PROXY names a SOCKS proxy"),
    "a port that is none": ({"https_proxy": "http://user:word@proxy:port"}, r"https_proxy is not a valid proxy URL"),
    "brackets that are not closed": ({"HTTP_PROXY": "http://user:word@[bad"}, r"HTTP_PROXY is not a valid proxy URL"),
    "a blank": ({"HTTPS_PROXY": "http://user:word@a proxy:1"}, r"HTTPS_PROXY is not a valid proxy URL"),
    "one of two": (
        {"HTTP_PROXY": "http://proxy:1", "HTTPS_PROXY": "ftp://user:word@proxy"},
        r"HTTPS_PROXY is not a valid proxy URL",
    ),
}


@pytest.mark.parametrize(("variables", "problem"), WRONG.values(), ids=WRONG)
def test_a_variable_that_is_wrong_is_named_and_no_other(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], problem: str
):
    names = ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE", "HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY")
    for name in names:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("halo._settings.network.find_spec", lambda name: None)

    with Halo(**SETTINGS) as halo, pytest.raises(ConfigurationError, match=problem) as caught:
        halo.statuses.list().first()

    text = str(caught.value)
    assert [name for name in names if name in text.upper()] == [name for name in names if name in problem.upper()]
    assert "word" not in below(caught)


@pytest.mark.parametrize("proxy", ["http://proxy", "https://user:word@proxy:8080", "HTTP://[::1]:3128"])
def test_a_proxy_is_taken(proxy: str):
    connection = Connection(proxy=proxy)

    assert connection.proxy
    assert connection.proxy.reveal() == proxy


def test_a_socks_proxy_without_its_package_is_told_with_the_cure(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("halo._settings.network.find_spec", lambda name: None)

    with pytest.raises(ConfigurationError, match=r'pip install "httpx\[socks\]"'):
        Connection(proxy="socks5://proxy:1080")


async def test_a_client_of_ones_own_that_is_closed_is_told():
    http = httpx.AsyncClient()
    await http.aclose()

    async with AsyncHalo(**SETTINGS, http_client=http) as halo:
        with pytest.raises(InvalidRequestError, match="The http_client is closed"):
            await halo.statuses.list().first()


def test_a_client_of_ones_own_that_is_closed_meanwhile_is_told():
    http = httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200, json=[])))
    halo = Halo(**SETTINGS, http_client=http)
    with pytest.raises(Exception, match="token"):
        halo.statuses.list().first()
    http.close()

    with pytest.raises(InvalidRequestError, match="The http_client is closed"):
        halo.statuses.list().first()


async def test_a_synchronous_client_or_transport_is_none_for_the_asynchronous_halo():
    with httpx.Client() as http:
        for name, value in {"http_client": http, "transport": OnlySync()}.items():
            async with AsyncHalo(**SETTINGS, **{name: value}) as halo:
                with pytest.raises(ConfigurationError, match=rf"(?s){name} has type .*AsyncHalo its asynchronous ones"):
                    await halo.statuses.list().first()


async def test_an_asynchronous_client_or_transport_is_none_for_the_synchronous_halo():
    async with httpx.AsyncClient() as http:
        for name, value in {"http_client": http, "transport": OnlyAsync()}.items():
            halo = Halo(**SETTINGS, **{name: value})
            with pytest.raises(ConfigurationError, match=rf"(?s){name} has type .*cannot be used with httpx\.Client"):
                halo.statuses.list().first()
