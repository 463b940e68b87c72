"""The settings of a sandbox: who may sign in, how much data there is, how strict and how slow it is."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Literal

import attrs

from .contract import RESOURCES, hint

MOST_TICKETS = 1_000_000
"""Up to this size, a tenant was seen to start within seconds."""


class SettingError(ValueError):
    """A setting is not valid.

    Attributes:
        setting: Its name.
        problem: What is wrong, as it goes on after the name.
    """

    def __init__(self, setting: str, problem: str) -> None:
        super().__init__(setting, problem)
        self.setting, self.problem = setting, problem

    def __str__(self) -> str:
        return f"{self.setting} {self.problem}"


def _naive_utc(value: dt.datetime | str | None) -> dt.datetime | None:
    """A time as the sandbox has it: naive UTC, to the second."""
    if isinstance(value, str):
        try:
            value = dt.datetime.fromisoformat(value)
        except ValueError as error:
            raise SettingError("now", f"must be a time such as 2026-01-31T09:00, not {value!r}") from error
    if value is not None and value.tzinfo is not None:
        value = value.astimezone(dt.UTC)
    return value and value.replace(tzinfo=None, microsecond=0)


def _rate(value: tuple[int, float] | None) -> tuple[int, float] | None:
    match value:
        case None:
            return None
        case (int() as requests, int() | float() as seconds):
            return requests, float(seconds)
        case _:
            raise SettingError("rate_limit", f"must be (requests, seconds), such as (500, 180), not {value!r}")


def _names(value: Iterable[str]) -> tuple[str, ...]:
    if isinstance(value, str) or not isinstance(value, Iterable):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise SettingError("without_rights", f"must be a list of names, such as ['contracts'], not {value!r}")
    return tuple(value)


def _not_negative(_: object, attribute: attrs.Attribute[Any], value: float) -> None:
    if not 0 <= value < math.inf:
        raise SettingError(attribute.name, f"must be a number from 0, not {value}")


def _resources_exist(_: object, attribute: attrs.Attribute[Any], names: tuple[str, ...]) -> None:
    for name in names:
        if name not in RESOURCES:
            near = f".{question}" if (question := hint(name)) else "; halo_api.facts.RESOURCES has them all"
            raise SettingError(attribute.name, f"names {name!r}, which is not a resource{near}")


def _positive_rate(_: object, __: object, value: tuple[int, float] | None) -> None:
    if value is not None and not (value[0] >= 1 and 0 < value[1] < math.inf):
        raise SettingError("rate_limit", f"must be (requests, seconds), both above 0, not {value}")


def _not_too_many(_: object, __: object, tickets: int) -> None:
    if not 0 <= tickets <= MOST_TICKETS:
        raise SettingError("tickets", f"must be a number from 0 to {MOST_TICKETS}, not {tickets}")


def _replace_or_merge(_: object, attribute: attrs.Attribute[Any], value: str) -> None:
    if value not in {"replace", "merge"}:
        raise SettingError(attribute.name, f"must be replace or merge, not {value!r}")


def _kind_of_payload(_: object, attribute: attrs.Attribute[Any], value: str) -> None:
    kinds = ("full", "small", "event", "template", "names", "off")
    if value not in kinds:
        raise SettingError(attribute.name, f"must be one of {', '.join(kinds)}, not {value!r}")


@attrs.frozen(kw_only=True)
class Settings:
    """The settings of one sandbox. The defaults are a whole tenant that a client can sign in to.

    A setting that is not valid is a ValueError, whose text begins with the name of the setting.

    Attributes:
        client_id, client_secret: What the application signs in with. Made up, like everything here.
        tenant: What `/auth/token?tenant=` must say; empty for a self-hosted instance, which asks for none.
        seed: Another seed has other users, assets and tickets; the same seed and `now` give the same bytes.
        tickets: How many tickets there are.
        now: The time in the data, which does not pass: aware, or naive UTC, or ISO text. None for the real time,
            with a history that ends today.
        expires_in: Seconds for which a token is valid.
        rate_limit: Requests and seconds of the sliding window, such as (500, 180); None for no limit.
        latency: Seconds by which each response is delayed.
        retry_after: Whether a 429 has `Retry-After`. No measured one had.
        documented_errors: Whether errors have the body of the documentation instead of the measured ones.
        without_rights: Resources to whose module the agent has no rights, such as "contracts": lists work, and
            everything else answers 401, as was measured for contracts.
        custom_fields: What becomes of the custom fields that an update does not name: "replace" empties them, as was
            seen live, and "merge" leaves them as they are.
        webhooks: What webhooks post to receivers on this machine: the ticket, "full" or "small"; the "event" alone; a
            "template"; the ticket with "names" in place of ids; or nothing: "off".
        state: A file in which the data is kept between runs; None to lose it with the sandbox.
        echo_page_no: Whether lists echo `page_no`. Measured on few routes, none of them among these.
        largest_body: Bytes; a request with a larger body answers 413, so that no body can use up the memory.
        journal: How many of the last requests the journal keeps, with large bodies left out; None for all, in full.
        admin: Whether `/sandbox/...` can be used to set faults, read the journal and reset.
    """

    client_id: str = "halo-sandbox"
    client_secret: str = "sandbox-secret"  # noqa: S105  # as secret as the data
    tenant: str = "sandbox"
    seed: int = 0
    tickets: int = attrs.field(default=1250, validator=_not_too_many)
    now: dt.datetime | None = attrs.field(default=None, converter=_naive_utc)
    expires_in: int = attrs.field(default=3600, validator=_not_negative)
    rate_limit: tuple[int, float] | None = attrs.field(default=None, converter=_rate, validator=_positive_rate)
    latency: float = attrs.field(default=0.0, validator=_not_negative)
    retry_after: bool = False
    documented_errors: bool = False
    without_rights: tuple[str, ...] = attrs.field(default=(), converter=_names, validator=_resources_exist)
    custom_fields: Literal["replace", "merge"] = attrs.field(default="replace", validator=_replace_or_merge)
    webhooks: Literal["full", "small", "event", "template", "names", "off"] = attrs.field(
        default="full", validator=_kind_of_payload
    )
    state: Path | None = attrs.field(default=None, converter=attrs.converters.optional(Path))
    echo_page_no: bool = False
    largest_body: int = attrs.field(default=100 * 2**20, validator=_not_negative)
    journal: int | None = attrs.field(default=None, validator=attrs.validators.optional(_not_negative))
    admin: bool = False
