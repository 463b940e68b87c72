"""Tracebacks with local variables, as tools for errors show them: no secret may stand there."""

from __future__ import annotations

import traceback

import pytest


def below(caught: pytest.ExceptionInfo[BaseException], frames: int = 1) -> str:
    """The traceback, without the frames of the test itself, which hold its secrets by right."""
    rest = caught.tb
    for _ in range(frames):
        assert rest.tb_next
        rest = rest.tb_next
    return "".join(traceback.TracebackException(caught.type, caught.value, rest, capture_locals=True).format())
