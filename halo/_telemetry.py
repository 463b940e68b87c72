"""Spans for OpenTelemetry, where the application has its API loaded; otherwise nothing, at no cost.

Names follow OpenTelemetry's conventions for HTTP clients. One span covers a call with all its attempts and waits.
"""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Any

from .errors import HaloError, OutcomeUnknownError, ResponseError, StatusError

_NOTHING: AbstractContextManager[None] = nullcontext()


def span(method: str, operation: str, server: str) -> AbstractContextManager[None]:
    """The span of a call; an exception that leaves it is noted by its class and status, not by its text."""
    api = sys.modules.get("opentelemetry.trace")
    return _NOTHING if api is None else _recorded(api, method, operation, server)


@contextmanager
def _recorded(api: Any, method: str, operation: str, server: str) -> Generator[None]:
    attributes = {"http.request.method": method, "halo.operation": operation, "server.address": server}
    tracer = api.get_tracer("halo")
    with tracer.start_as_current_span(
        f"halo {operation}",
        kind=api.SpanKind.CLIENT,
        attributes=attributes,
        record_exception=False,  # its text may hold what the server said about people
        set_status_on_exception=False,
    ) as current:
        try:
            yield
        except HaloError as error:
            current.set_attribute("error.type", type(error).__name__)
            if isinstance(error, StatusError | ResponseError | OutcomeUnknownError) and error.status_code is not None:
                current.set_attribute("http.response.status_code", error.status_code)
            current.set_status(api.StatusCode.ERROR)
            raise
