"""Faults on request: what goes wrong with the next requests that match.

    sandbox.faults.add(status=503, path="/Tickets", times=2)
    sandbox.faults.add(answer="login page", path="/Tickets")
    sandbox.faults.add(method="POST", path="/Tickets", reset="after")
    sandbox.faults.add(path="/Tickets*", delay=0.2, times=None)

The first fault that matches and is not used up is the one that happens.
"""

from __future__ import annotations

import math
import re
import threading
from collections.abc import Callable, Iterator, Mapping
from fnmatch import fnmatchcase
from http import HTTPMethod
from typing import Any, Literal

import attrs
from attrs.validators import in_, instance_of, optional

from .api.captured import CAPTURED
from .api.responses import encode_json

_Check = Callable[[object, "attrs.Attribute[Any]", Any], None]


def _in_range(lowest: float, highest: float, *kinds: type[int | float], or_none: bool = False) -> _Check:
    """A check that a number is one of these kinds and neither too small nor too large."""

    def check(_: object, attribute: attrs.Attribute[Any], value: Any) -> None:
        if value is None and or_none:
            return
        if not (isinstance(value, kinds) and lowest <= value <= highest):
            raise ValueError(f"{attribute.name} cannot be {value!r}")

    return check


def _sendable(_: object, attribute: attrs.Attribute[Any], headers: Mapping[str, str]) -> None:
    """A check that headers can be sent as they are."""
    for name, value in headers.items():
        if not (_NAME.fullmatch(name) and _VALUE.fullmatch(value)):
            raise ValueError(f"{attribute.name} cannot hold {name!r}: {value!r}")


def _usual(_: object, attribute: attrs.Attribute[Any], method: str | None) -> None:
    """A check that a method is one that a request can have: a misspelt one would match nothing, without a word."""
    if method is not None and method.upper() not in _METHODS:
        raise ValueError(f"{attribute.name} cannot be {method!r}; there are {', '.join(_METHODS)}")


def _rooted(_: object, attribute: attrs.Attribute[Any], path: str | None) -> None:
    """A check that a path can match: each path that is asked for begins with a slash."""
    if path is not None and not path.startswith(("/", "*")):
        raise ValueError(f"{attribute.name} cannot be {path!r}; it must begin with / or *, such as '/Tickets'")


_METHODS = tuple(method.value for method in HTTPMethod)
_NAME, _VALUE = re.compile(r"[A-Za-z0-9-]+"), re.compile(r"[\t\x20-\x7e\xa0-\xff]*")
_seconds = _in_range(0, 3600, int, float)
_count = _in_range(0, math.inf, int)
_count_or_none = _in_range(0, math.inf, int, or_none=True)
_text = optional(instance_of(str))


@attrs.define
class Fault:
    """What happens to a request. Without `status` the request is answered as usual, apart from the rest.

    Attributes:
        method: Which method, in any case; None for any.
        path: Which path, such as "/Tickets", without `/api` or with it, in any case; `*` stands for anything. None
            for any.
        times: How many requests; None for all.
        skip: How many matching requests go through before.
        status: The status code to answer instead.
        body: With it: bytes, text, or anything else as JSON.
        headers: With it.
        work_done: Whether the request does its work before it is answered so.
        delay: Seconds before anything happens.
        reset: The connection is cut without an answer: before the work is done, or after.
        cut: The connection is cut after so many bytes of the body; the length that was announced is longer.
        drip: The body comes in small pieces, over so many seconds.
        used: How many requests it has met.
    """

    method: str | None = attrs.field(default=None, validator=[_text, _usual])
    path: str | None = attrs.field(default=None, validator=[_text, _rooted])
    times: int | None = attrs.field(default=1, validator=_count_or_none)
    skip: int = attrs.field(default=0, validator=_count)
    status: int | None = attrs.field(default=None, validator=_in_range(200, 599, int, or_none=True))
    body: object = b""
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str], validator=_sendable)
    work_done: bool = False
    delay: float = attrs.field(default=0.0, validator=_seconds)
    reset: Literal["before", "after"] | None = attrs.field(default=None, validator=in_((None, "before", "after")))
    cut: int | None = attrs.field(default=None, validator=_count_or_none)
    drip: float = attrs.field(default=0.0, validator=_seconds)
    used: int = attrs.field(default=0, init=False)

    def matches(self, method: str, path: str) -> bool:
        """Whether it is about this request."""
        if self.method is not None and self.method.upper() != method:
            return False
        if self.path is None:
            return True
        pattern, asked = self.path.lower().rstrip("/"), path.lower().rstrip("/")
        return fnmatchcase(asked, pattern) or fnmatchcase(asked, f"/api{pattern}")

    def content(self) -> tuple[bytes, str]:
        """The body in bytes, and its media type."""
        if isinstance(self.body, bytes):
            return self.body, "application/json"
        if isinstance(self.body, str):
            is_page = self.body.lstrip().startswith("<")
            return self.body.encode(), f"text/{'html' if is_page else 'plain'}; charset=utf-8"
        return encode_json(self.body), "application/json"


class Faults:
    """The faults of one sandbox, in the order in which they were added."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []
        self._lock = threading.Lock()

    def add(
        self,
        *,
        answer: str | None = None,
        status: int | None = None,
        body: object = b"",
        headers: Mapping[str, str] | None = None,
        method: str | None = None,
        path: str | None = None,
        times: int | None = 1,
        skip: int = 0,
        work_done: bool = False,
        delay: float = 0.0,
        reset: Literal["before", "after"] | None = None,
        cut: int | None = None,
        drip: float = 0.0,
    ) -> Fault:
        """A fault for the next requests that match. `Fault` tells what each other argument means.

        Args:
            answer: The name of an answer that servers were seen to give (`halo.sandbox.CAPTURED`), instead of
                status and body.

        Raises:
            ValueError, TypeError: There is no such fault, or it would change nothing.
        """
        if answer is not None:
            status, body, headers = _captured(answer, status, headers)
        fault = Fault(
            method=method,
            path=path,
            times=times,
            skip=skip,
            status=status,
            body=body,
            headers=dict(headers or {}),
            work_done=work_done,
            delay=delay,
            reset=reset,
            cut=cut,
            drip=drip,
        )
        _refuse_without_effect(fault)
        with self._lock:
            self._faults.append(fault)
        return fault

    def take(self, method: str, path: str) -> Fault | None:
        """The fault that this request meets; it is one nearer to being used up."""
        with self._lock:
            for fault in self._faults:
                if fault.matches(method, path) and fault.times != fault.used:
                    if fault.skip:
                        fault.skip -= 1
                        continue
                    fault.used += 1
                    return fault
        return None

    @property
    def unused(self) -> list[Fault]:
        """The faults that have met no request yet, in the order in which they were added.

        A test that ends with `assert not sandbox.faults.unused` knows that what it prepared has happened. Faults that
        `clear` or a reset took away are not among them.
        """
        return [fault for fault in self if fault.used == 0]

    def clear(self) -> None:
        """Nothing goes wrong any more."""
        with self._lock:
            self._faults.clear()

    def __iter__(self) -> Iterator[Fault]:
        return iter(list(self._faults))

    def __len__(self) -> int:
        return len(self._faults)


def _refuse_without_effect(fault: Fault) -> None:
    """A fault that would change nothing is a mistake: the test that sets it would pass without it."""
    if fault.status is not None:
        return
    idle = [name for name in ("body", "headers", "work_done") if getattr(fault, name)]
    if idle:
        raise ValueError(f"a fault with {' and '.join(idle)} needs a status; without, the usual answer is given")
    if not (fault.delay or fault.reset or fault.drip) and fault.cut is None:
        raise ValueError("a fault needs a status, answer, delay, reset, cut or drip; without, nothing goes wrong")


def _captured(
    name: str, status: int | None, headers: Mapping[str, str] | None
) -> tuple[int, object, Mapping[str, str]]:
    """Status, body and headers of a captured answer."""
    if status is not None:
        raise ValueError("a fault has an answer or a status, not both")
    if name not in CAPTURED:
        raise ValueError(f"there is no answer {name!r}; there are {', '.join(CAPTURED)}")
    known = CAPTURED[name]
    return known.status, known.body, {**known.headers, **(headers or {})}
