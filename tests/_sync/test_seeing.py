# Written by `python scripts/unasync.py` from tests/_async/test_seeing.py. Do not edit.
"""Seeing what happens: hooks, the audit log, spans."""

from __future__ import annotations

import json
import logging

import httpx
import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from halo import AuthenticationError, Hooks, NotFoundError, RateLimit
from halo.audit import AuditLog
from halo.hooks import RequestEvent, ResponseEvent
from halo.sandbox import Sandbox


class TestHooks:
    def test_are_told_what_is_asked_and_what_comes(self, connected):
        requests: list[RequestEvent] = []
        responses: list[ResponseEvent] = []
        with connected(hooks=Hooks(request=requests.append, response=responses.append)) as halo:
            halo.statuses.list().first()

        assert requests == [RequestEvent("GET", "/Status", "list_statuses", 1)]
        assert [(event.status_code, event.error) for event in responses] == [(200, None)]

    def test_are_told_of_repeats_with_the_reason(self, connected, sandbox: Sandbox):
        seen: list[str] = []
        sandbox.faults.add(path="/Status", status=503)
        sandbox.faults.add(path="/Status", reset="before")
        with connected(hooks=Hooks(retry=lambda event: seen.append(f"{event.attempt} {event.reason}"))) as halo:
            halo.statuses.list().first()

        assert seen[0] == "1 GET /Status: 503 Service Unavailable"
        assert seen[1].startswith("2 GET /Status: the connection broke")

    def test_are_told_nothing_of_what_the_server_says_about_people(self, connected, sandbox: Sandbox, caplog):
        caplog.set_level(logging.DEBUG)
        seen: list[str] = []
        sandbox.faults.add(path="/Status", status=500, body="Jane has no mailbox")
        sandbox.faults.add(path="/Status", status=200, body="Jane has no mailbox", cut=9)
        with connected(hooks=Hooks(retry=lambda event: seen.append(event.reason))) as halo:
            halo.statuses.list().first()

        assert seen == [
            "GET /Status: 500 Internal Server Error",
            "GET /Status: the answer broke off after 9 bytes (status 200)",
        ]
        assert "Jane" not in caplog.text

    def test_are_told_of_waits_and_sign_ins(self, connected, sandbox: Sandbox):
        waits: list[float] = []
        reasons: list[str] = []
        hooks = Hooks(
            wait=lambda event: waits.append(event.seconds), refresh=lambda event: reasons.append(event.reason)
        )
        with connected(hooks=hooks, rate_limit=RateLimit((2, 10))) as halo:
            halo.statuses.list().first()
            sandbox.revoke_tokens()
            halo.statuses.list().first()

        assert reasons == ["first", "refused"]
        assert sum(waits) == pytest.approx(20)

    def test_that_fail_are_logged_and_stop_nothing(self, connected, caplog):
        def fails(_event: object) -> None:
            raise RuntimeError("the hook's own")

        with connected(hooks=Hooks(request=fails, response=fails, refresh=fails)) as halo:
            assert halo.tickets.create(summary="x")

        assert [record.getMessage() for record in caplog.records if record.levelno == logging.ERROR] == [
            "a hook failed at RequestEvent",
            "a hook failed at RefreshEvent",
            "a hook failed at ResponseEvent",
        ]


class TestTheAuditLog:
    def test_says_who_did_what_and_how_it_ended(self, connected, tmp_path):
        path = tmp_path / "calls.jsonl"
        with AuditLog(path, who="nightly-sync") as log:
            with connected(hooks=log.hooks) as halo:
                halo.tickets.create(summary="people's words")
                with pytest.raises(NotFoundError):
                    halo.tickets.get(999999)

        lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        assert [(line["who"], line["method"], line["path"], line["status"], line["outcome"]) for line in lines] == [
            ("nightly-sync", "POST", "/Tickets", 201, "done"),
            ("nightly-sync", "GET", "/Tickets/999999", 404, "refused"),
        ]
        assert "people" not in path.read_text(encoding="utf-8")

    def test_names_what_went_wrong_where_no_answer_came(self, connected, sandbox: Sandbox, tmp_path):
        path = tmp_path / "calls.jsonl"
        sandbox.faults.add(path="/Status", reset="before")
        with AuditLog(path, who="x") as log:
            with connected(hooks=log.hooks) as halo:
                halo.statuses.list().first()

        first, second = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
        assert (first["status"], second["status"], second["attempt"]) == (None, 200, 2)
        assert first["outcome"].endswith("Error")

    def test_has_a_line_for_a_call_that_was_not_sent_because_signing_in_was_refused(self, connected, tmp_path):
        path = tmp_path / "calls.jsonl"
        with AuditLog(path, who="test") as log:
            with connected(client_secret="wrong", hooks=log.hooks) as halo:
                with pytest.raises(AuthenticationError):
                    halo.tickets.create(summary="x")

        (line,) = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
        assert (line["method"], line["status"], line["outcome"]) == ("POST", None, "AuthenticationError")

    def test_has_a_line_for_a_call_that_was_interrupted(self, connected, tmp_path):
        def interrupted(_request: httpx.Request) -> httpx.Response:
            raise KeyboardInterrupt

        path = tmp_path / "calls.jsonl"
        with AuditLog(path, who="test") as log, pytest.raises(KeyboardInterrupt):
            with connected(transport=httpx.MockTransport(interrupted), hooks=log.hooks) as halo:
                halo.tickets.create(summary="x")

        (line,) = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
        assert line["outcome"] == "KeyboardInterrupt"


@pytest.fixture(scope="module")
def spans() -> InMemorySpanExporter:
    """What is exported; OpenTelemetry has one provider per process."""
    from opentelemetry import trace

    exporter = InMemorySpanExporter()
    provider = trace.get_tracer_provider()
    if not isinstance(provider, TracerProvider):
        provider = TracerProvider()
        trace.set_tracer_provider(provider)
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    return exporter


class TestSpans:
    def test_one_covers_a_call_with_all_its_attempts(self, connected, sandbox: Sandbox, spans):
        spans.clear()
        sandbox.faults.add(path="/Status", status=503)
        with connected() as halo:
            halo.statuses.list().first()

        (span,) = spans.get_finished_spans()
        assert span.name == "halo list_statuses"
        assert span.attributes == {
            "http.request.method": "GET",
            "halo.operation": "list_statuses",
            "server.address": "127.0.0.1",
        }

    def test_an_error_is_noted_by_class_and_status_and_not_by_text(self, connected, spans):
        spans.clear()
        with connected() as halo:
            with pytest.raises(NotFoundError):
                halo.tickets.get(999999)

        (span,) = spans.get_finished_spans()
        assert not span.status.is_ok
        assert span.attributes["error.type"] == "NotFoundError"
        assert span.attributes["http.response.status_code"] == 404
        assert span.events == ()


class TestWaits:
    def test_of_more_than_a_second_are_told_at_info_with_their_reason(self, connected, sandbox: Sandbox, caplog):
        caplog.set_level(logging.INFO, logger="halo")
        sandbox.faults.add(path="/Status", status=503, headers={"Retry-After": "7"})
        with connected() as halo:
            halo.statuses.list().first()

        assert caplog.messages == ["waiting 7.0 s: GET /Status: 503 Service Unavailable"]

    def test_are_counted(self, connected, sandbox: Sandbox):
        sandbox.faults.add(path="/Status", status=429, headers={"Retry-After": "7"})
        with connected() as halo:
            halo.statuses.list().first()

            assert (halo.usage.waits, halo.usage.waited, halo.usage.refused) == (1, 7.0, 1)


class TestAnError:
    def test_is_noted_with_its_time_and_attempt(self, connected):
        with connected() as halo:
            with pytest.raises(NotFoundError) as caught:
                halo.tickets.get(999999)

        assert caught.value.__notes__ == ["Ended 2027-01-15 08:00:00 UTC, attempt 1, after 0.0 s."]
