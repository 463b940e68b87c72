"""Options for the filters of a list and the fields of a record, made from what `describe` says of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

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
    "no_field",
]

SHOWN = 20
"""Options that the help shows; `--help-all` shows the others."""

_HELPS = {"-h", "--help", "--help-all"}
_EVERYWHERE = {*_HELPS, "--profile", "--all-profiles", "--quiet", "--verbose", "--debug", "--version"}


class FieldOption(click.Option):
    """An option for a filter or a field.

    Attributes:
        api_name: How Halo spells it.
    """

    def __init__(self, declarations: Sequence[str], *, api_name: str, **attributes: Any) -> None:
        super().__init__(declarations, **attributes)
        self.api_name = api_name


class Declaration:
    """An option that is made when it is needed: a record can have eight hundred fields.

    Args:
        each: The filter or field.
        names: How the option is called, such as `--client-id` and `--client`; of a flag, what unsets it too.
        hidden: Whether only `--help-all` shows it.
        is_day: Whether it takes a day and no moment.
    """

    def __init__(self, each: Filter | Field, names: tuple[str, ...], *, hidden: bool, is_day: bool) -> None:
        self.names, self.text = names, each.text
        self._each, self._hidden, self._is_day = each, hidden, is_day

    def make(self) -> FieldOption:
        """The option."""
        name, text, kind, target = self._each.name, self.text, self._each.type, self._each.refers_to
        own: dict[str, Any] = {"api_name": name, "hidden": self._hidden}
        if kind == "boolean":
            return FieldOption(["/".join(self.names), f"x_{name}"], is_flag=True, default=None, help=text, **own)
        value_type, metavar = type_of(kind, target, name, is_day=self._is_day)
        if target and text:
            text = f"{text.rstrip('.')} ({target.replace('_', ' ')})."
        return FieldOption([*self.names, f"x_{name}"], type=value_type, metavar=metavar, help=text, **own)


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
        names = {*_HELPS, *(name for param in self._own for name in (*param.opts, *param.secondary_opts))}
        names |= {name for each in self._declared for name in each.names}
        is_all = not ctx.resilient_parsing and (words & _HELPS or any(word.startswith("--") for word in words - names))
        declared = self._declared if words else ()
        options = [each.make() for each in declared if is_all or words.intersection(each.names)]
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
        options = [
            CompletionItem(name, help=each.text) for each in declared for name in each.names if name.startswith(wanted)
        ]
        return [*options, *super().shell_complete(ctx, incomplete)]

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
    from ..descriptions import Filter  # noqa: PLC0415  # loaded by whoever knows the kinds

    return _declared([Filter(name, kind, "", None, None) for name, kind in kinds.items()], taken, "with")


def extra_option(what: str) -> click.Option:
    """An option for what has no name here."""
    text = f"A {what} that has no option here, sent as it is; JSON where it is JSON."
    return Pairs(["--extra"], text=text)


def no_field(resource: ResourceDescription, name: str) -> str:
    """What is said of a field that records do not have."""
    from halo_api.names import hint  # noqa: PLC0415  # only where something is wrong

    nouns, command = resource.name.replace("_", " "), dashed(resource.name)
    return f"{nouns} have no field {name!r}.{hint(name, resource.fields)} halo describe {command} --json has all."


def _first(names: Iterable[str], described: Mapping[str, object]) -> list[str]:
    return [name for name in names if name in described]


def _declared(
    described: Sequence[Filter | Field],
    taken: Iterable[click.Parameter],
    prefix: str,
    days: Collection[str] = (),
) -> list[Declaration]:
    """The options, none of which is called as another is: of an id with a short name, of a flag with what unsets it."""
    used = {*_EVERYWHERE, *(name for param in taken for name in (*param.opts, *param.secondary_opts))}
    own_names = {f"--{dashed(each.name)}" for each in described}
    declarations: list[Declaration] = []
    for index, each in enumerate(described):
        name = f"--{dashed(each.name)}"
        if name in used:
            name = f"--{prefix}{name[1:]}"
        used.add(name)
        second = f"--no{name[1:]}" if each.type == "boolean" else name.removesuffix("-id")
        names = (name,) if second in used or second in own_names else (name, second)
        used.add(second)
        declarations.append(Declaration(each, names, hidden=index >= SHOWN, is_day=each.name in days))
    return declarations
