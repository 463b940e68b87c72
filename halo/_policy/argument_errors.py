"""Explains what is wrong with the arguments that a user gave to a generated function."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NoReturn, cast

from halo_api import ArgumentError, Model, Name
from halo_api.contract import UNDOCUMENTED
from halo_api.facts import FILTERS, NAMINGS, RESOURCES
from halo_api.hidden import hidden
from halo_api.names import hint

from ..errors import ConfigurationError, InvalidRequestError

BATCH_OPTIONS = ("receipts", "size", "pause", "progress")
"""What `halo.types.BatchOptions` has."""


def explain(
    error: TypeError, name: str, function: Callable[..., Any], args: Sequence[Any], kwargs: Mapping[str, Any]
) -> None:
    """Raise an error in the user's terms if a generated function refused its arguments; otherwise do nothing.

    Args:
        error: What the function raised.
        name: The user's name for it: "tickets.list()".
        function: A generated operation, or the class of a record.
        args, kwargs: The user's arguments.

    Raises:
        InvalidRequestError: They are not valid; the message names argument and value, and the nearest valid name.
    """
    if isinstance(error, ArgumentError):
        found = where_the_id_is(name.partition(".")[0], args[0]) if error.name == "id" and args else ""
        advice = f"Nothing was sent.{found}"
        if error.name:
            raise InvalidRequestError(f"{error}.", call=name, advice=advice) from error
        raise InvalidRequestError(f"{name} {error}.", advice=advice) from error
    if misfit := _misfit(function, name, args, kwargs):
        raise misfit from error


def refuse_misplaced(
    error: TypeError, name: str, declared: inspect.Signature, args: Sequence[Any], kwargs: Mapping[str, Any]
) -> None:
    """Raise an error in the user's terms if the arguments of a method do not stand where they belong.

    Args:
        error: What Python said.
        name: The user's name for the method: "tickets.update()".
        declared: Its signature in the source.
        args, kwargs: The user's arguments, after the object.

    Raises:
        InvalidRequestError: They do not; the message says where they belong.
    """
    try:
        declared.bind(None, *args, **kwargs)
    except TypeError:
        call, takes_id = f"halo.{name.removesuffix('()')}", "id" in declared.parameters
        is_write = "extra_fields" in declared.parameters
        noun = "fields" if is_write else "parameters"
        field = next(iter(RESOURCES[name.partition(".")[0]].common_fields), "field") if is_write else "parameter"
        if takes_id and not args:
            text, ours = "the id comes first, and without its name", repr(kwargs["id"]) if "id" in kwargs else "id"
            advice = f"{call}({ours}{f', {field}=...' if is_write else ''})"
        else:
            text, ours = f"{noun} are given by name", f"{args[0]!r}, " if takes_id else ""
            advice = f"{call}({ours}{field}=...), or {call}({ours}**{noun}) for a dict"
        raise InvalidRequestError(f"{text}.", call=name, advice=f"Nothing was sent. {advice}") from error


def refuse_settings(client: str, positions: int, unknown: Sequence[str], ours: Iterable[str]) -> NoReturn:
    """Raise an error for settings that a client does not have. No values are shown: one may be a secret.

    Args:
        client: The name of its class.
        positions: How many were given without a name.
        unknown: The names that it does not have.
        ours: Those that it has.

    Raises:
        ConfigurationError: Always.
    """
    if positions:
        text, meant = "takes its settings by name", "base_url=..., client_id=..., client_secret=..., tenant=..."
        raise ConfigurationError(f"{client}() {text}.", advice=f"{client}({meant})")
    name = unknown[0]
    meant = next((setting for setting, names in _SETTINGS_OTHERWISE.items() if name in names), "")
    advice = f"Give {meant} instead." if meant else hint(name, ours).strip()
    raise ConfigurationError(f"{client}() has no setting {name!r}.", advice=advice or f"help({client}) has them all.")


_SETTINGS_OTHERWISE = {
    "base_url=...": ("url", "host", "server", "instance", "endpoint", "api_url", "resource_server"),
    "auth_url=...": ("auth_server", "authorisation_server", "authorization_server", "token_url"),
    "client_secret=...": ("secret", "api_key", "key"),
    "credentials=PasswordCredentials(...)": ("username", "user", "password"),
    "credentials=AccessToken(...)": ("token", "access_token", "bearer"),
    "ssl_context=...": ("verify", "verify_ssl", "ssl_verify", "cert"),
    "retry=Retry(attempts=...)": ("retries", "max_retries"),
    "Halo().with_options(headers=...)": ("headers",),
    "proxy=...": ("proxies",),
}
"""Setting of a client -> what other clients call it."""


def where_the_id_is(resource: str, value: object) -> str:
    """What has the id of a record, if something else was given for it; a blank before it, and empty if nothing has."""
    if isinstance(value, Model):
        return " A record is not an id: give its .id." if "id" in value else " This record has no id."
    if isinstance(value, Mapping):
        return " A dict is not an id: the id comes first, and the fields by name."
    if not isinstance(value, str | Name) or not any(map(str.isalpha, str(value))):
        return ""
    if resource in NAMINGS:
        return f" Names are not looked up here: halo.{resource}.find({str(value)!r}) has the id."
    operations, filters = RESOURCES[resource].operations, FILTERS.get(f"list_{resource}", {})
    if "list" not in operations:
        return ""
    search = f"search={str(value)!r}" if "search" in filters else ""
    return f" Names are not looked up here: halo.{resource}.list({search}) has ids."


def check_options(name: str, options: Iterable[str]) -> None:
    """Nothing, if a batch has these options.

    Raises:
        InvalidRequestError: It has not; the text names the nearest one that there is.
    """
    for option in options:
        if option not in BATCH_OPTIONS:
            text = f"{name} has no option {option!r}.{hint(option, BATCH_OPTIONS)}"
            raise InvalidRequestError(text, advice="Nothing was sent.")


def wanted_custom_fields(name: str, query: Mapping[str, object], custom_fields: object) -> tuple[str, ...] | bool:
    """The names of the custom fields that a list is to bring along; True for all, False for none.

    Args:
        name: The user's name for the call.
        query: Of the list.
        custom_fields: What the user gave.

    Raises:
        InvalidRequestError: They are not names, or the list asks for custom fields in two ways.
    """
    if isinstance(custom_fields, bool):
        names: tuple[str, ...] | bool = custom_fields
    else:
        is_list = isinstance(custom_fields, Iterable) and not isinstance(custom_fields, str | Mapping)
        names = tuple(cast("Iterable[Any]", custom_fields)) if is_list else ()
        if not names or not all(isinstance(each, str) and each.strip() for each in cast("tuple[object, ...]", names)):
            text = f"custom_fields={custom_fields!r} is not a list of names, nor True for all."
            raise InvalidRequestError(text, call=name, advice="Nothing was sent.")
    raw = [each for each in ("include_custom_fields", "cf_display_values_only") if each in query]
    if names and raw:
        text = f"custom_fields and {raw[0]} are given, and both say which custom fields come, and how."
        raise InvalidRequestError(text, call=name, advice="Nothing was sent.")
    return names


def _misfit(
    function: Callable[..., Any], name: str, args: Sequence[Any], kwargs: Mapping[str, Any]
) -> InvalidRequestError | None:
    """Why the arguments do not fit the signature; None if they do."""
    signature = inspect.signature(function)
    parameters = signature.parameters.values()
    names = [parameter.name for parameter in parameters if parameter.kind is not parameter.POSITIONAL_ONLY]
    unknown = next((keyword for keyword in kwargs if keyword not in names), None)
    if unknown is not None:
        return _unknown_name(name, unknown, kwargs[unknown], names)
    try:
        signature.bind(*args, **kwargs)
    except TypeError as misfit:
        return InvalidRequestError(f"{misfit}.", call=name, advice="Nothing was sent.")
    return None


def _unknown_name(name: str, unknown: str, value: object, names: Sequence[str]) -> InvalidRequestError:
    is_list = name.endswith(".list()")
    if is_list and unknown == "custom_fields":
        resource = name.removesuffix(".list()")
        text = f"{name} cannot bring custom fields along: Halo has none in this list."
        return InvalidRequestError(
            text, advice=f"It takes a get for each record: halo.{resource}.get(id, includedetails=True).custom"
        )
    if advice := _option_meant(name, unknown, value):
        return InvalidRequestError(f"{name} has no {unknown!r}: it is no filter of Halo's.", advice=advice)
    near = hint(unknown, names)
    if is_list:
        near = _filter_meant(name, unknown, value, names) or near
    what, why = (
        ("filter", f"Halo ignores what it does not know, and would return {_everything(name)}")
        if is_list
        else ("parameter", "Halo ignores what it does not know")
    )
    advice = f"Nothing was sent: it is {UNDOCUMENTED}.\n{why}."
    if "extra_query" in names:
        advice += f"\nTo send it anyway: extra_query={{{unknown!r}: {hidden(value, unknown)!r}}}"
    return InvalidRequestError(f"{name} has no {what} {unknown!r}.{near}", advice=advice)


def _filter_meant(name: str, unknown: str, value: object, names: Sequence[str]) -> str:
    """What a list has for a filter that other clients have; a blank before it, and empty if it has nothing."""
    resource = name.removesuffix(".list()")
    if unknown == "id" and "get" in RESOURCES[resource].operations:
        return f" One record by its id: halo.{resource}.get({value!r})."
    ours = next((ours for ours, others in _FILTERS_OTHERWISE.items() if unknown in others and ours in names), "")
    return f" Did you mean {ours!r}?" if ours else ""


def _option_meant(name: str, unknown: str, value: object) -> str:
    """How to say what looks like an option of a call; empty if it does not."""
    option = unknown if unknown in _OPTIONS else _OTHER_NAMES.get(unknown, "")
    if option:
        shown = f"{option}={value!r}" if option == unknown and unknown != "headers" else f"{option}=..."
        return f"It is an option of the client: halo.with_options({shown})."
    if name.endswith(".list()") and unknown in _OF_ROWS:
        return f"Use halo.{name.removesuffix('()')}(...).{_OF_ROWS[unknown]}."
    return ""


_OPTIONS = ("timeout", "page_size", "retry", "max_concurrency", "verify", "trust_count", "headers")
"""Keywords of `with_options` that other clients have as arguments of a call."""

_OTHER_NAMES = {"retries": "retry", "per_page": "page_size", "pagesize": "page_size", "concurrency": "max_concurrency"}

_OF_ROWS = {
    **dict.fromkeys(("limit", "top", "max_results"), "limit(10)"),
    **dict.fromkeys(("page", "page_no", "offset"), "pages(start=2)"),
    "pageinate": "pages()",
}
"""What other clients have as arguments of a list -> what the rows have for it."""

_FILTERS_OTHERWISE = {
    "order": ("order_by", "orderby", "ordering", "sort", "sort_by"),
    "orderdesc": ("desc", "descending", "reverse", "order_desc"),
    "search": ("q", "query", "text", "search_text", "contains"),
}
"""Filter of a list -> what other clients call it."""

_CALLED_OTHERWISE = {
    "actions.list(timeentriesonly=True)": ("time_entries", "timeentries", "times", "worklogs"),
    "actions": ("notes", "comments", "ticket_notes", "ticket_actions"),
    "clients": ("companies", "customers", "organizations", "accounts"),
    "users": ("contacts", "people", "end_users", "requesters"),
    "assets": ("devices", "configurations", "computers", "hardware"),
    "agents": ("technicians", "techs", "members", "staff"),
    "tickets": ("incidents", "requests", "issues", "cases", "service_tickets", "faults"),
    "quotations": ("quotes", "estimates"),
    "sites": ("locations",),
    "contracts": ("agreements",),
    "kb_articles": ("articles", "knowledge_base", "kb"),
    "items": ("catalog",),
    "invoices": ("bills",),
}
"""What Halo calls it -> what other systems, and people, call it."""


def called_otherwise(name: str) -> str:
    """What the client calls what people know by another name; a blank before it, and empty if there is nothing."""
    ours = next((ours for ours, names in _CALLED_OTHERWISE.items() if name in names), "")
    return f" Halo calls them {ours.partition('.')[0]}: halo.{ours}." if ours else ""


def _everything(name: str) -> str:
    """What the list would hold without the filter."""
    resource = RESOURCES.get(name.partition(".")[0])
    return f"every {resource.singular.replace('_', ' ')}" if resource else "everything"
