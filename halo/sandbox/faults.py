"""Faults: what is to go wrong with the next requests that match.

    sandbox.faults.add(status=503, path="/Tickets", times=2)
    sandbox.faults.add(answer="login page", path="/Tickets")
    sandbox.faults.add(method="POST", path="/Tickets", reset="after")
    sandbox.faults.add(path="/Tickets*", delay=0.2, times=None)

The first fault that matches and is not used up happens.
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


def _in_range(lowest: float, highest: float, *types: type[int | float], or_none: bool = False) -> _Check:
    """A check that a number has one of these types and lies within these bounds."""

    def check(_: object, attribute: attrs.Attribute[Any], value: Any) -> None:
        if value is None and or_none:
            return
        if not (isinstance(value, types) and lowest <= value <= highest):
            raise ValueError(f"{attribute.name} cannot be {value!r}")

    return check


def _sendable(_: object, attribute: attrs.Attribute[Any], headers: Mapping[str, str]) -> None:
    """Check that headers can be sent as they are."""
    for name, value in headers.items():
        if not (_NAME.fullmatch(name) and _VALUE.fullmatch(value)):
            raise ValueError(f"{attribute.name} cannot hold {name!r}: {value!r}")


def _known_method(_: object, attribute: attrs.Attribute[Any], method: str | None) -> None:
    """Check that a method is one that a request can have: a misspelt one would silently match nothing."""
    if method is not None and method.upper() not in _METHODS:
        raise ValueError(f"{attribute.name} cannot be {method!r}; there are {', '.join(_METHODS)}")


def _rooted_path(_: object, attribute: attrs.Attribute[Any], path: str | None) -> None:
    """Check that a path can match: the path of each request begins with a slash."""
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
    """What goes wrong with a request. Without `status`, the request is answered as usual but for what the others say.

    Attributes:
        method: Only requests with this method, in any case; None for any.
        path: Only requests with this path, such as "/Tickets", with or without `/api`, in any case; `*` stands for
            anything. None for any.
        times: How many requests it happens to; None for all.
        skip: How many matching requests are left alone first.
        status: The status code of the response, instead of the usual one.
        body: The body of that response: bytes, text, or anything else as JSON.
        headers: The headers of that response.
        work_done: Whether the request changes the data before that response.
        delay: Seconds before anything happens.
        reset: The connection is cut without a response: before the data is changed, or after.
        cut: The connection is cut after so many bytes of the body, of which more were announced.
        drip: The body comes in small pieces, over so many seconds.
        used: How many requests it has happened to.
    """

    method: str | None = attrs.field(default=None, validator=[_text, _known_method])
    path: str | None = attrs.field(default=None, validator=[_text, _rooted_path])
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
        """Whether it is meant for this request."""
        if self.method is not None and self.method.upper() != method:
            return False
        if self.path is None:
            return True
        pattern, path = self.path.lower().rstrip("/"), path.lower().rstrip("/")
        return fnmatchcase(path, pattern) or fnmatchcase(path, f"/api{pattern}")

    def content(self) -> tuple[bytes, str]:
        """The body as bytes, and its media type."""
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
        """Add a fault. `Fault` describes the other arguments.

        Args:
            answer: The name of a response that servers were seen to give (`halo.sandbox.CAPTURED`), instead of
                status and body.

        Raises:
            ValueError, TypeError: An argument is not valid, or the fault would change nothing.
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
        _check_effect(fault)
        with self._lock:
            self._faults.append(fault)
        return fault

    def take(self, method: str, path: str) -> Fault | None:
        """The fault that happens to this request, counted as used; None if there is none."""
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
        """The faults that have not happened yet, in the order in which they were added.

        A test that ends with `assert not sandbox.faults.unused` knows that what it prepared has happened. Faults that
        `clear` or a reset removed are not among them.
        """
        return [fault for fault in self if fault.used == 0]

    def clear(self) -> None:
        """Remove all faults."""
        with self._lock:
            self._faults.clear()

    def __iter__(self) -> Iterator[Fault]:
        return iter(list(self._faults))

    def __len__(self) -> int:
        return len(self._faults)


def _check_effect(fault: Fault) -> None:
    """A fault that changes nothing is a mistake: the test that adds it would pass without it."""
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
    """Status, body and headers of a captured response."""
    if status is not None:
        raise ValueError("a fault has an answer or a status, not both")
    if name not in CAPTURED:
        raise ValueError(f"there is no answer {name!r}; there are {', '.join(CAPTURED)}")
    captured = CAPTURED[name]
    return captured.status, captured.body, {**captured.headers, **(headers or {})}
