"""The options of calls, which `with_options` changes."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Self, cast

import attrs
from halo_api import Name

from .._settings.validators import check_flag, header_problem, is_number, is_whole_number
from ..errors import ConfigurationError
from .retry import DEFAULT as DEFAULT_RETRY
from .retry import Retry


@attrs.frozen
class Options:
    """How calls are made.

    Attributes:
        timeout: Seconds to connect, to send, and for each part of a response.
        page_size: Rows per page, 1 to 100.
        retry: When and how often a request is repeated.
        max_concurrency: Requests at once, for prefetched pages and for batches.
        max_response_bytes: What a response may unpack to; a larger one is an error.
        verify: Whether each saved record is read back and compared with what was sent.
        trust_count: Whether the rows of a list have to add up to the server's count of them.
        headers: Sent with each request. Not part of the repr: they may hold secrets.
        names_ttl: For how many seconds names are kept that were read to look up ids.
        outcomes: Verb of tickets -> the outcome of its actions.
        closed_status: The status that closes a ticket.
    """

    timeout: float = 30.0
    page_size: int = 100
    retry: Retry = DEFAULT_RETRY
    max_concurrency: int = 16
    max_response_bytes: int = 134_217_728
    verify: bool = False
    trust_count: bool = True
    names_ttl: float = 600.0
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str], repr=False)
    outcomes: Mapping[str, int | str | Name] = attrs.field(factory=dict[str, "int | str | Name"])
    closed_status: int | str | Name | None = None

    def __attrs_post_init__(self) -> None:
        if not is_number(self.timeout) or self.timeout <= 0:
            raise ConfigurationError(
                f"timeout={self.timeout!r} is not a number of seconds above 0.",
                advice="A call without a time-out could wait for ever; for a slow report, use a large number.",
            )
        if not is_number(self.names_ttl) or self.names_ttl < 0:
            raise ConfigurationError(f"names_ttl={self.names_ttl!r} is not a number of seconds from 0.")
        _check_range("page_size", self.page_size, 1, 100, "Halo never returns more than 100 rows per page.")
        _check_range("max_concurrency", self.max_concurrency, 1, 100, "Requests at once; the default is 16.")
        _check_range("max_response_bytes", self.max_response_bytes, 1, math.inf, "The default is 128 MiB.")
        if not isinstance(self.retry, Retry):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError(f"retry={self.retry!r} is not a Retry.", advice="Use retry=Retry(attempts=5).")
        if problem := header_problem("with_options()", self.headers):
            raise problem
        _check_outcomes(self.outcomes)
        if self.closed_status is not None and not _is_id_or_name(self.closed_status):
            raise ConfigurationError(f"closed_status={self.closed_status!r} is neither an id nor a name.")
        for name in ("verify", "trust_count"):
            check_flag(name, getattr(self, name))

    def evolve(self, **changes: Any) -> Self:
        """The options with some of them changed; None means unchanged."""
        return attrs.evolve(self, **{name: value for name, value in changes.items() if value is not None})


def _check_outcomes(outcomes: object) -> None:
    if not isinstance(outcomes, Mapping):
        raise ConfigurationError(f"outcomes={outcomes!r} is not a dict.", advice=_OUTCOMES)
    given = cast("Mapping[object, object]", outcomes)
    unknown = [f"{verb!r} is not a verb that writes an action" for verb in given if verb not in VERBS_OF_ACTIONS]
    wrong = [f"{value!r} is neither an id nor a name" for value in given.values() if not _is_id_or_name(value)]
    if unknown or wrong:
        raise ConfigurationError(f"outcomes={outcomes!r}: {', '.join([*unknown, *wrong])}.", advice=_OUTCOMES)


VERBS_OF_ACTIONS = ("note", "reply", "log_time")
_OUTCOMES = 'Give ids or names, for one or more of note, reply and log_time: outcomes={"reply": "Email User"}.'


def _is_id_or_name(value: object) -> bool:
    return is_whole_number(value, 0) or (isinstance(value, str | Name) and bool(str(value).strip()))


def _check_range(name: str, value: object, least: int, most: float, advice: str) -> None:
    if not is_whole_number(value, least, most):
        upper = "" if most == math.inf else f" to {most}"
        raise ConfigurationError(f"{name}={value!r} is not a whole number from {least}{upper}.", advice=advice)
