"""What one attempt came to, and what is then certain about the server."""

from typing import Any

import httpx
import pytest

from halo import errors
from halo._http.response import failure_of
from halo._policy import outcome as policy
from halo._policy.call import Call
from halo._policy.error_response import Answer
from halo._policy.outcome import Outcome
from halo._policy.redaction import Redactor
from halo._policy.retry import Stop
from halo.hooks import Effect

GAVE_UP = Stop("5 attempts failed")


def call(effect: Effect = "change", **state: Any) -> Call:
    records = ({"summary": "x"},)
    described = {"method": "POST", "path": "/Tickets", "target": "/Tickets", "operation": "save_tickets"}
    return Call(**{**described, "effect": effect, "records": records, "is_sent": True, **state})


def answer(status_code: int, body: bytes = b"", *, retry_after: float | None = None) -> Answer:
    return Answer("POST", "/Tickets", status_code, {}, body, retry_after, attempts=2)


def answered(
    status_code: int, body: bytes = b"", *, accepted: bool = False, retry_after: float | None = None
) -> Outcome:
    response = answer(status_code, body, retry_after=retry_after)
    if response.is_success:
        return policy.classify_success(call(), response)
    return policy.classify_error(call(), response, is_token_good=accepted)


def no_response(cause: Exception, *, sent: bool = True, signing_in: bool = False) -> Outcome:
    state = call(is_sent=sent, is_signing_in=signing_in, attempt=2)
    return policy.classify_failure(state, failure_of(cause, state, Redactor()))


class TestAnAnswer:
    @pytest.mark.parametrize(
        ("status_code", "possibly_executed", "retryable"),
        [
            (400, False, False),
            (401, False, False),
            (403, False, False),
            (404, False, False),
            (409, False, False),
            (302, False, False),
            (429, False, True),
            (500, True, True),
            (502, True, True),
            (520, True, True),
        ],
    )
    def test_of_refusal_tells_whether_the_server_may_have_acted(
        self, status_code: int, possibly_executed: bool, retryable: bool
    ):
        outcome = answered(status_code)

        assert (outcome.possibly_executed, outcome.retryable, outcome.status_code) == (
            possibly_executed,
            retryable,
            status_code,
        )

    def test_carries_the_wait_that_it_asks_for(self):
        assert answered(429, retry_after=7.0).retry_after == 7.0


class TestARefusedSignIn:
    """The call itself was never sent, so it may be repeated, a create too."""

    @pytest.mark.parametrize(
        ("error", "retryable"),
        [
            (errors.AuthenticationError(401, "POST", "/auth/token"), False),
            (errors.AuthenticationError(500, "POST", "/auth/token"), False),
            (errors.RateLimitError(429, "POST", "/auth/token", retry_after=9.0), True),
            (errors.ServerError(503, "POST", "/auth/token"), True),
        ],
        ids=["a wrong secret", "a wrong tenant, which is a 500", "too many requests", "an outage"],
    )
    def test_is_tried_again_only_where_that_may_help(self, error: errors.StatusError, retryable: bool):
        outcome = policy.classify_refused_sign_in(error)

        assert (outcome.possibly_executed, outcome.retryable, outcome.retry_after) == (
            False,
            retryable,
            error.retry_after,
        )


class TestSilence:
    @pytest.mark.parametrize(
        "cause",
        [
            httpx.ConnectError("refused"),
            httpx.ConnectTimeout(""),
            httpx.PoolTimeout(""),
            httpx.ProxyError("407"),
            httpx.UnsupportedProtocol("x"),
        ],
        ids=lambda cause: type(cause).__name__,
    )
    def test_of_a_connection_that_was_not_made_means_that_nothing_happened(self, cause: Exception):
        outcome = no_response(cause)

        assert (outcome.possibly_executed, outcome.verdict) == (False, "not sent")

    @pytest.mark.parametrize(
        "cause",
        [
            httpx.ReadTimeout(""),
            httpx.WriteTimeout(""),
            httpx.ReadError("reset"),
            httpx.WriteError("broken pipe"),
            httpx.RemoteProtocolError("disconnected"),
            httpx.InvalidURL("that of a redirect"),
        ],
        ids=lambda cause: type(cause).__name__,
    )
    def test_after_sending_means_that_it_may_have_happened(self, cause: Exception):
        sent, unsent = no_response(cause), no_response(cause, sent=False)

        assert (sent.possibly_executed, sent.verdict) == (True, "failed")
        assert (unsent.possibly_executed, unsent.verdict) == (False, "not sent")

    @pytest.mark.parametrize(
        ("cause", "text"),
        [
            (httpx.ConnectTimeout(""), "no connection within 30 s (2 attempts)."),
            (httpx.PoolTimeout(""), "no free connection within 30 s (2 attempts)."),
            (httpx.ReadTimeout(""), "no response within 30 s (2 attempts)."),
            (httpx.ConnectError("refused"), "no connection (refused) (2 attempts)."),
            (httpx.ConnectError(""), "no connection (2 attempts)."),
            (httpx.ReadError("reset by peer"), "the connection broke (reset by peer) (2 attempts)."),
        ],
        ids=lambda value: type(value).__name__ if isinstance(value, Exception) else "",
    )
    def test_is_told_in_our_words(self, cause: Exception, text: str):
        error = no_response(cause).error

        assert str(error).partition("\n")[0] == f"POST /Tickets: {text}"
        assert isinstance(error, errors.RequestTimeoutError) == isinstance(cause, httpx.TimeoutException)

    def test_while_signing_in_names_the_token_endpoint(self):
        outcome = no_response(httpx.ReadTimeout(""), sent=False, signing_in=True)

        assert str(outcome.error).startswith("POST /auth/token: no response within 30 s")
        assert not outcome.possibly_executed

    def test_may_end_at_another_try(self):
        assert no_response(httpx.ReadTimeout("")).retryable


class TestAnAnswerThatBrokeOff:
    CAUSE = httpx.RemoteProtocolError("peer closed connection")

    def incomplete_response(self, status_code: int) -> Outcome:
        failure = failure_of(self.CAUSE, call(), Redactor())
        return policy.classify_incomplete(
            call(status_code=status_code), answer(status_code, b'{"id": 1, '), 10, failure
        )

    def test_of_success_says_how_far_it_came_and_may_be_asked_for_again(self):
        outcome = self.incomplete_response(200)

        assert isinstance(outcome.error, errors.ResponseError)
        assert "the response was cut off after 10 bytes (status 200). It begins: '{\"id\": 1,'" in str(outcome.error)
        assert (outcome.possibly_executed, outcome.retryable, outcome.status_code) == (True, True, 200)
        assert outcome.verdict == "failed"

    @pytest.mark.parametrize(
        ("status_code", "possibly_executed", "word"),
        [(400, False, "refused"), (429, False, "refused"), (502, True, "failed")],
    )
    def test_of_refusal_is_the_refusal_all_the_same(self, status_code: int, possibly_executed: bool, word: str):
        outcome = self.incomplete_response(status_code)

        assert (outcome.status_code, outcome.possibly_executed) == (status_code, possibly_executed)
        assert (outcome.verdict, repr(outcome.cause)) == (word, repr(self.CAUSE))


class TestWhatTheCallerGets:
    @pytest.mark.parametrize(
        ("status_code", "notes"), [(503, ["Not repeated: 5 attempts failed."]), (400, [])], ids=["retryable", "final"]
    )
    def test_a_failure_that_might_have_ended_tells_why_it_was_not_repeated(self, status_code: int, notes: list[str]):
        error: Any = policy.error_when_giving_up(call(), answered(status_code), GAVE_UP)

        assert getattr(error, "__notes__", []) == notes


class TestASuccessThatCannotBeRead:
    def test_of_anything_else_shows_how_it_begins(self):
        error = policy.unreadable(call(), answer(200, b"Sorry!"), "the answer is not JSON")

        assert str(error) == "POST /Tickets: the answer is not JSON (status 200). It begins: 'Sorry!'"
        assert isinstance(error, errors.ResponseError)

    def test_that_is_a_web_page_says_so_and_what_to_check(self):
        error = policy.unreadable(call(), answer(200, b"<html>login"), "the answer is not JSON")

        assert str(error).splitlines() == [
            "POST /Tickets: the response is a web page, not JSON (status 200). It begins: '<html>login'",
            "It may come from a login page or a proxy: check base_url.",
        ]


JSON, HTML = {"content-type": "application/json"}, {"content-type": "text/html"}


def verdict_of(call: Call, response: httpx.Response) -> str:
    answer = Answer("POST", "/Tickets", response.status_code, response.headers, response.content)
    classify = policy.classify_success if answer.is_success else policy.classify_error
    return classify(call, answer).verdict


class TestInOneWord:
    @pytest.mark.parametrize(
        ("effect", "response", "word"),
        [
            ("create", httpx.Response(201, json={"id": 5}), "done"),
            ("create", httpx.Response(201, content=b"<html>", headers=HTML), "unknown"),
            ("create", httpx.Response(200, content=b'{"id": ', headers=JSON), "unknown"),
            ("create", httpx.Response(200, content=b"[" * 100_000, headers=JSON), "unknown"),
            ("create", httpx.Response(200, json=[]), "unknown"),
            ("create", httpx.Response(204), "unknown"),
            ("create", httpx.Response(500), "unknown"),
            ("create", httpx.Response(400), "refused"),
            ("create", httpx.Response(302), "refused"),
            ("change", httpx.Response(200), "done"),
            ("change", httpx.Response(200, content=b"<html>", headers=HTML), "failed"),
            ("change", httpx.Response(503), "failed"),
            ("read", httpx.Response(500), "failed"),
            ("read", httpx.Response(200, headers={**HTML, "content-disposition": "attachment"}), "done"),
            ("read", httpx.Response(429), "refused"),
        ],
    )
    def test_an_answer_says_no_more_than_is_certain(self, effect: Effect, response: httpx.Response, word: str):
        assert verdict_of(call(effect), response) == word

    @pytest.mark.parametrize(("in_doubt", "word"), [(True, "done"), (False, "refused")])
    def test_a_delete_that_finds_nothing_is_done_where_a_try_before_may_have_done_it(self, in_doubt: bool, word: str):
        delete = call(method="DELETE", in_doubt=in_doubt)

        assert verdict_of(delete, httpx.Response(404)) == word

    @pytest.mark.parametrize(
        ("is_sent", "status_code", "word"),
        [
            (True, None, "unknown"),
            (True, 201, "unknown"),
            (True, 500, "unknown"),
            (True, 400, "refused"),
            (False, None, "not sent"),
        ],
    )
    def test_an_interruption_says_no_more_either(self, is_sent: bool, status_code: int | None, word: str):
        assert policy.interrupted(call("create", is_sent=is_sent, status_code=status_code)) == word
