"""Options for the filters of a list and the fields of a record, made from what `describe` says of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from .options import Command, dashed, help_all_option
from .values import Pairs, type_of

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from ..descriptions import Field, Filter, ResourceDescription

__all__ = [
    "Declaration",
    "FieldCommand",
    "FieldOption",
    "declare_fields",
    "declare_filters",
    "declare_parameters",
    "extra_option",
]

SHOWN = 20
"""Options that the help shows; `--help-all` shows the others."""

_HELPS = {"-h", "--help", "--help-all"}


class FieldOption(click.Option):
    """An option for a filter or a field.

    Attributes:
        api_name: How Halo spells it.
    """

    def __init__(self, declarations: Sequence[str], *, api_name: str, **attributes: Any) -> None:
        super().__init__(declarations, **attributes)
        self.api_name = api_name


class Declaration(NamedTuple):
    """An option that is made when it is needed: a record can have eight hundred fields.

    Attributes:
        names: How it is called, such as `--client-id` and `--client`; of a flag, what unsets it too.
        text: What its help says.
        make: Makes it.
    """

    names: tuple[str, ...]
    text: str
    make: Callable[[], FieldOption]


class FieldCommand(Command):
    """A command with options for filters or fields, which its function gets as one mapping, `fields`.

    Args:
        name, function, examples, text, params, reads: As of `Command`.
        declared: The options for filters or fields.
    """

    def __init__(
        self,
        name: str,
        function: Callable[..., Any],
        *,
        declared: Sequence[Declaration],
        params: Sequence[click.Parameter] = (),
        **attributes: Any,
    ) -> None:
        super().__init__(name, function, params=params, **attributes)
        self._declared = declared
        if len(declared) > SHOWN:
            self.params.append(help_all_option())
        self._own = self.params

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse with the options that are named; with all, if that is for a help or for the nearest of a wrong name."""
        words = {dashed(word.partition("=")[0]) for word in args if word.startswith("-")}
        known = {*_HELPS, *(name for param in self._own for name in (*param.opts, *param.secondary_opts))}
        known |= {name for each in self._declared for name in each.names}
        is_all = not ctx.resilient_parsing and (words & _HELPS or any(word.startswith("--") for word in words - known))
        options = [each.make() for each in self._declared if is_all or words.intersection(each.names)]
        first = [param for param in self._own if isinstance(param, click.Argument)]
        self.params = [*first, *options, *(param for param in self._own if param not in first)]
        return super().parse_args(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """What a shell completes: options that begin so; of those for fields the first ones, if nothing is typed."""
        from click.shell_completion import CompletionItem  # noqa: PLC0415  # only if a shell asks

        if not incomplete.startswith("-"):
            return super().shell_complete(ctx, incomplete)
        wanted = dashed(incomplete)
        declared = self._declared if len(wanted) > len("--") else self._declared[:SHOWN]
        found = [
            CompletionItem(name, help=each.text) for each in declared for name in each.names if name.startswith(wanted)
        ]
        return [*found, *super().shell_complete(ctx, incomplete)]

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


def declare_filters(resource: ResourceDescription, taken: Iterable[click.Parameter]) -> list[Declaration]:
    """An option for each filter of a list, those that people use first."""
    names = [*_first(resource.common_filters, resource.filters), *resource.filters]
    return _declared([resource.filters[name] for name in dict.fromkeys(names)], taken, "filter")


def declare_fields(
    resource: ResourceDescription, taken: Iterable[click.Parameter], days: Iterable[str]
) -> list[Declaration]:
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
    return _declared([fields[name] for name in dict.fromkeys(names)], taken, "field", days={*days})


def declare_parameters(kinds: Mapping[str, str], taken: Iterable[click.Parameter]) -> list[Declaration]:
    """An option for each parameter of a `get`, of which only the kinds are known."""
    return _declared([_Parameter(name, kind) for name, kind in kinds.items()], taken, "with")


class _Parameter(NamedTuple):
    """What there is to say of a parameter, as of a filter."""

    name: str
    type: str
    text: str = ""
    refers_to: str | None = None


def extra_option(what: str) -> click.Option:
    """An option for what has no name here."""
    text = f"A {what} that has no option here, sent as it is; JSON where it is JSON."
    return Pairs(["--extra"], text=text)


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

    def of(self, name: str, *, is_flag: bool) -> tuple[str, ...]:
        """What an option is called: its name, and the short one of an id; of a flag, what unsets it."""
        own = dashed(name)
        if f"--{own}" in self._taken:
            own = f"{self._prefix}-{own}"
        self._taken.add(f"--{own}")
        if is_flag:
            return (f"--{own}", f"--no-{own}") if f"no-{own}" not in self._known else (f"--{own}",)
        short = own.removesuffix("-id")
        if short != own and short not in self._known and f"--{short}" not in self._taken:
            self._taken.add(f"--{short}")
            return f"--{own}", f"--{short}"
        return (f"--{own}",)


def _declared(
    described: Sequence[Filter | Field | _Parameter],
    taken: Iterable[click.Parameter],
    prefix: str,
    days: Collection[str] = (),
) -> list[Declaration]:
    names = _Names(taken, prefix, [each.name for each in described])
    made: list[Declaration] = []
    for index, each in enumerate(described):
        own = names.of(each.name, is_flag=each.type == "boolean")
        make = partial(_option, each, own, hidden=index >= SHOWN, is_day=each.name in days)
        made.append(Declaration(own, each.text, make))
    return made


def _option(each: Filter | Field | _Parameter, names: Sequence[str], *, hidden: bool, is_day: bool) -> FieldOption:
    name, text = each.name, each.text
    if each.type == "boolean":
        flags = "/".join(names)
        return FieldOption([flags, f"x_{name}"], api_name=name, is_flag=True, default=None, help=text, hidden=hidden)
    value_type, metavar = type_of(each.type, each.refers_to, name, is_day=is_day)
    if each.refers_to and text:
        text = f"{text.rstrip('.')} ({each.refers_to.replace('_', ' ')})."
    return FieldOption([*names, f"x_{name}"], api_name=name, type=value_type, metavar=metavar, help=text, hidden=hidden)
