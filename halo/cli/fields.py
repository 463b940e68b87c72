"""Options for the filters of a list and the fields of a record, made from what `describe` says of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click

from .options import Command, dashed
from .values import Pair, type_of

if TYPE_CHECKING:
    from ..descriptions import Field, Filter, ResourceDescription

__all__ = ["FieldCommand", "FieldOption", "extra_option", "field_options", "filter_options", "parameter_options"]

SHOWN = 20
"""Options that the help shows; `--help-all` shows the others."""


class FieldOption(click.Option):
    """An option for a filter or a field.

    Attributes:
        api_name: How Halo spells it.
    """

    def __init__(self, declarations: Sequence[str], *, api_name: str, **attributes: Any) -> None:
        super().__init__(declarations, **attributes)
        self.api_name = api_name


def filter_options(resource: ResourceDescription, taken: Iterable[click.Parameter]) -> list[click.Option]:
    """An option for each filter of a list, those that people use first."""
    names = [*_first(resource.common_filters, resource.filters), *resource.filters]
    return _options([resource.filters[name] for name in dict.fromkeys(names)], taken, "filter")


def field_options(
    resource: ResourceDescription, taken: Iterable[click.Parameter], days: Iterable[str]
) -> list[click.Option]:
    """An option for each field that a save may change, those that people use first.

    Args:
        resource: Whose records they are.
        taken: The other options of the command.
        days: Fields that hold a day.
    """
    fields = {
        name: field for name, field in resource.fields.items() if not (field.is_read_only or name.startswith("_"))
    }
    fields.pop("id", None)
    needed = [name for group in resource.create_needs for name in group]
    names = [*_first([*needed, *resource.common_fields], fields), *fields]
    return _options([fields[name] for name in dict.fromkeys(names)], taken, "field", days={*days})


def parameter_options(kinds: Mapping[str, str], taken: Iterable[click.Parameter]) -> list[click.Option]:
    """An option for each parameter of a `get`, of which only the kinds are known."""
    names = _Names(taken, "with", kinds)
    return [_option(name, kind, None, "", names, hidden=False) for name, kind in kinds.items()]


class FieldCommand(Command):
    """A command whose function gets what was typed for filters or fields as one mapping, `fields`."""

    def arguments(self, ctx: click.Context) -> dict[str, Any]:
        """The parameters by name, and those that are filters or fields together."""
        others, fields = dict[str, Any](), dict[str, Any]()
        for param in self.params:
            name = param.name or ""
            if isinstance(param, FieldOption):
                if ctx.params[name] is not None:
                    fields[param.api_name] = ctx.params[name]
            elif name in ctx.params:
                others[name] = ctx.params[name]
        return {**others, "fields": fields}


def extra_option(what: str) -> click.Option:
    """An option for what has no name here."""
    text = f"A {what} that has no option here, sent as it is; JSON where it is JSON."
    return click.Option(["--extra"], type=Pair(is_json=True), multiple=True, metavar="NAME=VALUE", help=text)


def _first(names: Iterable[str], known: Mapping[str, object]) -> list[str]:
    return [name for name in names if name in known]


class _Names:
    """The names of the options of one command, so that none is given twice."""

    def __init__(self, taken: Iterable[click.Parameter], prefix: str, known: Iterable[str]) -> None:
        self._taken = {name for param in taken for name in (*param.opts, *param.secondary_opts)} | {
            "--help",
            "--help-all",
        }
        self._taken |= {"--profile", "--all-profiles", "--quiet", "--verbose", "--debug", "--version"}
        self._prefix, self._known = prefix, {*map(dashed, known)}

    def of(self, name: str, *, is_flag: bool) -> list[str]:
        """How an option is declared: its name, and the short one of an id."""
        own = dashed(name)
        if f"--{own}" in self._taken:
            own = f"{self._prefix}-{own}"
        self._taken.add(f"--{own}")
        if is_flag:
            no = f"--no-{own}"
            return [f"--{own}/{no}" if no.removeprefix("--") not in self._known else f"--{own}"]
        short = own.removesuffix("-id")
        if short != own and short not in self._known and f"--{short}" not in self._taken:
            self._taken.add(f"--{short}")
            return [f"--{own}", f"--{short}"]
        return [f"--{own}"]


def _options(
    described: Sequence[Filter | Field], taken: Iterable[click.Parameter], prefix: str, days: Iterable[str] = ()
) -> list[click.Option]:
    names = _Names(taken, prefix, [each.name for each in described])
    return [
        _option(each.name, each.type, each.refers_to, each.text, names, hidden=index >= SHOWN, is_day=each.name in days)
        for index, each in enumerate(described)
    ]


def _option(
    name: str, kind: str, refers_to: str | None, text: str, names: _Names, *, hidden: bool, is_day: bool = False
) -> FieldOption:
    is_flag = kind == "boolean"
    declarations = [*names.of(name, is_flag=is_flag), f"x_{name}"]
    if is_flag:
        return FieldOption(declarations, api_name=name, is_flag=True, default=None, help=text, hidden=hidden)
    value_type, metavar = type_of(kind, refers_to, name, is_day=is_day)
    about = f"{text.rstrip('.')} ({refers_to.replace('_', ' ')})." if refers_to and text else text
    return FieldOption(declarations, api_name=name, type=value_type, metavar=metavar, help=about, hidden=hidden)
