"""What the user may decide: how often, what is repeated at all, over which connections."""

from __future__ import annotations

import ssl

import httpx
import pytest

from halo import AsyncHalo, ConfigurationError, OutcomeUnknownError, Retry, ServerError
from halo.sandbox import Sandbox


class TestWhatIsRepeated:
    async def test_a_create_only_where_the_user_asks_for_it(self, halo: AsyncHalo, sandbox: Sandbox):
        sandbox.faults.add(method="POST", path="/Tickets", status=500)
        risky = halo.with_options(retry=Retry(creates=True))

        assert (await risky.tickets.create(summary="x")).summary == "x"

    async def test_an_update_unless_the_user_opts_out(self, halo: AsyncHalo, sandbox: Sandbox, asked):
        row = sandbox.rows("tickets")[0]
        sandbox.faults.add(method="POST", path="/Tickets", status=500)

        with pytest.raises(ServerError):
            await halo.with_options(retry=Retry(changes=False)).tickets.update(row["id"], status_id=9)

        assert asked() == ["POST /Tickets"]

    async def test_nothing_for_a_server_that_is_down_for_all(self, halo: AsyncHalo, sandbox: Sandbox, asked):
        """Fifty repeats may fail; then each call is tried once, until the server answers well again."""
        sandbox.faults.add(path="/Status", status=503, times=None)
        for _ in range(30):
            with pytest.raises(ServerError):
                await halo.statuses.list().first()

        assert len(asked()) == 30 + 50

    async def test_within_a_deadline(self, halo: AsyncHalo, sandbox: Sandbox, clock):
        sandbox.faults.add(path="/Status", status=503, headers={"Retry-After": "20"}, times=None)

        with pytest.raises(ServerError):
            await halo.with_options(retry=Retry(deadline=45)).statuses.list().first()

        assert clock.slept == [20, 20]


class TestConnections:
    async def test_a_client_of_ones_own_is_used_and_left_open(self, connected, sandbox: Sandbox):
        async with httpx.AsyncClient(headers={"X-Mine": "yes"}) as http:
            async with connected(http_client=http) as halo:
                assert await halo.tickets.list().count() == 250

            assert not http.is_closed
        assert sandbox.journal[-1].headers["x-mine"] == "yes"

    async def test_a_client_of_ones_own_takes_the_token_nowhere_else(self, connected, sandbox: Sandbox):
        async with (
            httpx.AsyncClient(base_url="http://127.0.0.1:9/elsewhere") as http,
            connected(http_client=http) as halo,
        ):
            assert await halo.tickets.list().count() == 250

        assert sandbox.journal[-1].path == "/api/Tickets"

    @pytest.mark.parametrize("other", [{"proxy": "http://127.0.0.1:9"}, {"http2": True}, {"ssl_context": "context"}])
    async def test_a_client_of_ones_own_and_settings_of_ours_exclude_each_other(self, connected, other):
        context = ssl.create_default_context()
        settings = {name: context if value == "context" else value for name, value in other.items()}
        async with httpx.AsyncClient() as http:
            with pytest.raises(ConfigurationError, match="Set it on the HTTP client"):
                connected(http_client=http, **settings)

    async def test_a_proxy_is_used(self, connected, clock):
        async with connected(proxy="http://127.0.0.1:9", retry=Retry(attempts=1)) as halo:
            with pytest.raises(Exception, match="no connection"):
                await halo.tickets.list().count()

    async def test_a_time_out_of_the_whole_is_told_for_a_create(self, connected, sandbox: Sandbox):
        sandbox.faults.add(method="POST", path="/Tickets", delay=5)
        async with connected(timeout=0.05, retry=Retry(attempts=1)) as halo:
            with pytest.raises(OutcomeUnknownError):
                await halo.tickets.create(summary="x")
