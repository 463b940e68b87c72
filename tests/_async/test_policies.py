"""What the user may decide: how often, what is repeated at all, over which connections."""

from __future__ import annotations

import ssl

import httpx
import pytest

from halo import (
    AsyncHalo,
    ConfigurationError,
    InvalidRequestError,
    OutcomeUnknownError,
    RateLimit,
    RateLimitError,
    ResponseError,
    Retry,
    ServerError,
    TransportError,
)
from halo.sandbox import Sandbox


class TestWhatIsRepeated:
    async def test_a_create_only_where_the_user_asks_for_it(self, halo: AsyncHalo, sandbox: Sandbox):
        sandbox.faults.add(method="POST", path="/Tickets", status=500)
        risky = halo.with_options(retry=Retry(creates=True))

        assert (await risky.tickets.create(summary="x")).summary == "x"

    async def test_an_update_unless_the_user_opts_out(self, halo: AsyncHalo, sandbox: Sandbox, requests_sent):
        row = sandbox.rows("tickets")[0]
        sandbox.faults.add(method="POST", path="/Tickets", status=500)

        with pytest.raises(ServerError):
            await halo.with_options(retry=Retry(changes=False)).tickets.update(row["id"], status_id=9)

        assert requests_sent() == ["POST /Tickets"]

    async def test_nothing_for_a_server_that_is_down_for_all(self, halo: AsyncHalo, sandbox: Sandbox, requests_sent):
        """Fifty repeats may fail; then each call is tried once, until the server answers well again."""
        sandbox.faults.add(path="/Status", status=503, times=None)
        for _ in range(30):
            with pytest.raises(ServerError):
                await halo.statuses.list().first()

        assert len(requests_sent()) == 30 + 50

    async def test_within_a_deadline(self, halo: AsyncHalo, sandbox: Sandbox, clock):
        sandbox.faults.add(path="/Status", status=503, headers={"Retry-After": "20"}, times=None)

        with pytest.raises(ServerError):
            await halo.with_options(retry=Retry(deadline=45)).statuses.list().first()

        assert clock.slept == [20, 20]

    async def test_a_repeat_for_which_the_budget_leaves_no_room_ends_as_the_first_try_did(self, connected, sandbox):
        """It was sent once: "not sent" would be untrue."""
        sandbox.faults.add(path="/Status", status=503, headers={"Retry-After": "0"})
        async with connected(rate_limit=RateLimit((2, 1000)), retry=Retry(deadline=10)) as halo:
            with pytest.raises(ServerError) as caught:
                await halo.request("GET", "/Status")

        assert caught.value.attempts == 1
        assert caught.value.__notes__[0] == "Not repeated: the deadline of 10 s would have passed."

    async def test_the_deadline_holds_for_waits_for_our_own_budget(self, connected, clock):
        async with connected(rate_limit=RateLimit((2, 100)), retry=Retry(deadline=5)) as halo:
            await halo.statuses.list().first()
            with pytest.raises(RateLimitError, match="not sent: 2 requests were sent within 100 s") as caught:
                await halo.statuses.list().first()

        assert caught.value.retry_after == pytest.approx(100)
        assert caught.value.attempts == 0
        assert clock.slept == []

    async def test_the_deadline_holds_for_the_wait_before_signing_in(self, connected, clock, sandbox: Sandbox):
        async with connected(rate_limit=RateLimit((1, 300)), retry=Retry(deadline=5)) as halo:
            with pytest.raises(RateLimitError, match="POST /auth/token: not sent: 1 request was sent within 300 s"):
                await halo.statuses.list().first()
            slept = list(clock.slept)
            patient = halo.with_options(retry=Retry())
            assert await patient.statuses.list().first()

        assert slept == []

    async def test_a_pause_for_others_is_not_waited_for_longer_than_max_wait(self, halo, clock, sandbox: Sandbox):
        sandbox.faults.add(path="/Status", status=429, headers={"Retry-After": "100"})
        hasty = halo.with_options(retry=Retry(max_wait=1))
        await halo.teams.list().first()
        halo._session.sender.limiter.pause(clock.monotonic(), 100, 120)

        with pytest.raises(RateLimitError, match="not sent: the server has answered 429"):
            await hasty.statuses.list().first()

    async def test_a_long_export_waits_for_our_own_budget_however_impatient(self, connected, clock):
        async with connected(rate_limit=RateLimit((3, 1000)), retry=Retry(max_wait=1)) as halo:
            assert len(await halo.tickets.list().to_list()) == 250

        assert clock.slept == [1000]

    async def test_a_closed_client_says_so_before_it_waits(self, connected, clock):
        async with connected(rate_limit=RateLimit((2, 1000))) as halo:
            await halo.statuses.list().first()
        with pytest.raises(InvalidRequestError, match="closed"):
            await halo.statuses.list().first()

        assert clock.slept == []


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
            with pytest.raises(ConfigurationError, match="Configure that on your own HTTP client"):
                connected(http_client=http, **settings)

    async def test_a_proxy_is_used(self, connected, clock):
        async with connected(proxy="http://127.0.0.1:9", retry=Retry(attempts=1)) as halo:
            with pytest.raises(Exception, match="no connection"):
                await halo.tickets.list().count()


class TestAnErrorWithinASuccess:
    """An object without an id at 200: a record has one."""

    @pytest.fixture(autouse=True)
    def refusing(self, sandbox: Sandbox):
        sandbox.faults.add(path="/Tickets*", status=200, body='{"error": "too_many", "message": "Slow down."}')

    async def test_leaves_the_outcome_of_a_create_unknown(self, halo):
        with pytest.raises(OutcomeUnknownError, match="showed no record"):
            await halo.tickets.create(summary="x")

    async def test_is_no_ticket_that_was_asked_for(self, halo):
        with pytest.raises(ResponseError, match="an object without an id came"):
            await halo.tickets.get(54321)

    async def test_is_no_ticket_that_was_changed(self, halo):
        with pytest.raises(ResponseError, match="an object without an id came"):
            await halo.tickets.update(54321, status_id=9)


class TestWhatIsKept:
    async def test_no_cookie_of_the_server_is_sent_back(self, connected):
        cookies: list[str | None] = []

        def answer(request: httpx.Request) -> httpx.Response:
            cookies.append(request.headers.get("cookie"))
            body = {"access_token": "t"} if request.method == "POST" else {"tickets": [], "record_count": 0}
            return httpx.Response(200, json=body, headers=[(b"set-cookie", "waf=\u00e9; path=/".encode("latin-1"))])

        async with connected(transport=httpx.MockTransport(answer)) as halo:
            await halo.tickets.list().first()
            await halo.tickets.list().first()

        assert cookies == [None, None, None]

    async def test_no_exception_in_the_chain_carries_the_token(self, connected):
        def answer(request: httpx.Request) -> httpx.Response:
            if request.method == "POST":
                return httpx.Response(200, json={"access_token": "token-of-the-test"})
            raise httpx.ReadError("broken", request=request)

        async with connected(transport=httpx.MockTransport(answer), retry=Retry(attempts=1)) as halo:
            with pytest.raises(TransportError) as caught:
                await halo.tickets.list().first()

        cause = caught.value.__cause__
        assert repr(cause) == repr(httpx.ReadError("broken"))
        assert cause is not None
        assert (cause.__traceback__, vars(cause)) == (None, vars(httpx.ReadError("broken")))

    async def test_an_answer_that_cannot_be_read_is_noted_with_its_time_and_attempt(self, halo, sandbox: Sandbox):
        sandbox.faults.add(method="POST", path="/Tickets", status=200, body="junk")

        with pytest.raises(OutcomeUnknownError) as caught:
            await halo.tickets.create(summary="x")

        assert "UTC, attempt 1, after 0.0 s." in caught.value.__notes__[0]
