"""Running SQL, in one request or in chunks."""

from __future__ import annotations

from collections.abc import Callable

import attrs
from halo_api import Request, api
from halo_api.models import Report

from ..._runtime.async_concurrency import AsyncFunction
from ..._settings.validators import check_flag
from ...errors import HaloError, StatusError
from ...results import ReportRows
from ..sql import Chunks, advice_on, checked, chunks_of, report_of, typed

__all__ = ["run_sql"]

_TEXTS = "Leave out typed=True to get the values as texts."


async def run_sql(
    run: AsyncFunction[Request[list[Report]], ReportRows],
    response_error: Callable[..., HaloError],
    statement: object,
    chunk_by: str | None,
    size: int | None,
    *,
    is_typed: bool,
) -> ReportRows:
    """The rows of a statement.

    Args:
        run: Sends the request that runs one.
        response_error: Makes the error for an answer that cannot be used.
        statement, chunk_by, size, is_typed: As the caller gave them; see `AsyncHalo.sql`.

    Raises:
        InvalidRequestError: One of them is not valid; nothing was sent.
        ResponseError: The statement failed, or its rows cannot be used.
    """
    check_flag("typed", is_typed, where="sql()")
    text = checked(statement, is_chunked=chunk_by is not None)
    chunks = chunks_of(text, chunk_by, size)
    try:
        rows = await (run(_request(text)) if chunks is None else _in_chunks(run, response_error, chunks))
    except StatusError as error:
        error.advise(advice_on(error))
        raise
    if not is_typed:
        return rows
    try:
        return attrs.evolve(rows, rows=typed(rows))
    except ValueError as error:
        problem = str(error)
    raise _unusable(response_error, problem, _TEXTS)


async def _in_chunks(
    run: AsyncFunction[Request[list[Report]], ReportRows], response_error: Callable[..., HaloError], chunks: Chunks
) -> ReportRows:
    try:
        answer = result = await run(_request(chunks.next()))
        while True:
            chunks.check(result.columns)
            chunks.take(result.rows)
            if chunks.is_complete:
                return attrs.evolve(answer, rows=chunks.rows, may_be_cut=False)
            result = await run(_request(chunks.next()))
            answer = answer if chunks.is_counting else result
    except ValueError as error:
        problem = str(error)
    except HaloError as error:
        error.add_note(f"{len(chunks.rows)} rows had come, up to {chunks.key}={chunks.last}.")
        raise
    raise _unusable(
        response_error, problem, "Choose another chunk_by, CAST it to bigint in the SELECT, or take a larger size."
    )


def _unusable(response_error: Callable[..., HaloError], problem: str, advice: str) -> HaloError:
    return response_error("/Report", problem, "", method="POST", advice=advice)


def _request(statement: str) -> Request[list[Report]]:
    return api.save_reports([report_of(statement)])
