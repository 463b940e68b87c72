"""The commands for the methods that few resources have (`restore`, `me`, `next_tag`): made from their signatures.

So whatever a resource gains by its entry in the contract, or by a job on top of it, is a command at once.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click

from .fields import FieldCommand, FieldOption
from .options import dashed, output_options
from .values import Date, File, Id, Json, Listed, Pairs, ParamType
from .webhook_auth import auth_options, read_auth

if TYPE_CHECKING:
    from ..descriptions import ResourceDescription
    from .options import Run
    from .output import Output

__all__ = ["verb_command"]


def verb_command(resource: ResourceDescription, method: str, *, is_completing: bool) -> click.Command:
    """The command for a method.

    Args:
        resource: Whose.
        method: Its name.
        is_completing: Whether a shell only completes: then the client, whose signatures would say more, is not loaded.
    """
    own: list[click.Parameter] = [
        click.Option(["-y", "--yes"], is_flag=True, help="Do not ask."),
        click.Option(["--dry-run"], is_flag=True, help="Show what would be called, and send nothing."),
        *output_options()[:1],
    ]
    name, text = dashed(resource.name), ""
    parameters = list[click.Parameter]()
    taken: Mapping[str, inspect.Parameter] = {}
    asks = False
    if not is_completing:
        from .language import in_words  # noqa: PLC0415  # as the library, which a completion does not load

        function = getattr(_class_of(resource), method)
        docstring = (inspect.getdoc(function) or "").replace("`", "")
        text = in_words(docstring.partition("\n\n")[0])
        helps = {
            name: in_words(" ".join(about.split()))
            for names, about in _ABOUT.findall(docstring)
            for name in names.split(", ")
        }
        taken = dict([*inspect.signature(function).parameters.items()][1:])
        asks = method.startswith("delete") or "dry_run" in taken
        unneeded = {*taken} if asks else {*taken, "yes"}  # the method's own can say more
        own = [option for option in own if option.name not in unneeded]
        for parameter in taken.values():
            parameters += _declared(parameter, resource, helps.get(parameter.name, ""))
    positional = [param.name or "" for param in parameters if isinstance(param, click.Argument)]
    auth = next((each for each in taken if taken[each].annotation == "Auth"), "")

    def call(
        run: Run,
        *,
        fields: Mapping[str, Any],
        yes: bool = False,
        dry_run: bool = False,
        json_fields: str | None,
        set: Sequence[tuple[str, Any]] = (),  # noqa: A002  # the name of the option
        **arguments: Any,
    ) -> None:
        from .output import Output, write  # noqa: PLC0415  # a shell that completes does without
        from .reading import id_of  # noqa: PLC0415

        args: list[Any] = [arguments[each] for each in positional if arguments[each] is not None]
        keywords = {**fields, **dict(set)}
        if dry_run:
            write(Output(json_fields="").line({"command": f"{name} {dashed(method)}", "arguments": args, **keywords}))
            run.say("Nothing was sent.")
            return
        if asks and not yes and not fields.get("dry_run"):
            from .prompts import ask  # noqa: PLC0415  # only what writes needs it

            ask(run, f"run {name} {dashed(method)} {' '.join(map(str, args))} at {run.tenants[0].place}")
        if auth:
            keywords[auth] = read_auth(run, auth, arguments)
        collection = getattr(run.halo, resource.name)
        # Of a file, the content is read once it is sent: a dry run shows which one it is.
        args = [(each.name, each.read_bytes()) if hasattr(each, "read_bytes") else each for each in args]
        with run.patience():
            if positional[:1] == ["id"] and args:
                args[0] = id_of(collection, resource, args[0])
            result = getattr(collection, method)(*args, **keywords)
        _print(result, Output(json_fields=json_fields))

    needed = [param for param in parameters if isinstance(param, click.Argument) or param.required]
    shape = " ".join(
        f"{param.opts[0]} {param.metavar}" if isinstance(param, FieldOption) else param.human_readable_name
        for param in needed
    )
    return FieldCommand(
        dashed(method),
        call,
        examples=[f"{name} {dashed(method)} {shape}".rstrip()],
        text=text,
        declared=(),
        params=[*parameters, *own],
    )


def _class_of(resource: ResourceDescription) -> type:
    """The class of `halo.resources` for a resource."""
    from .. import resources  # noqa: PLC0415  # takes its time to load

    wanted = resource.name.replace("_", "").casefold()
    collection_class: type = next(getattr(resources, name) for name in dir(resources) if name.casefold() == wanted)
    return collection_class


_ABOUT = re.compile(r"^ {4}(\w+(?:, \w+)*): (.+(?:\n {8,}.+)*)", re.MULTILINE)
"""Parameters in a docstring, and what that says of them."""


def _declared(parameter: inspect.Parameter, resource: ResourceDescription, text: str) -> Sequence[click.Parameter]:
    """What a parameter of a method is on a command line."""
    if parameter.annotation == "Auth":
        return auth_options(parameter.name)
    if parameter.kind is parameter.VAR_KEYWORD:
        return [Pairs(["--set"], text="Any other argument of the method; JSON where it is JSON.")]
    return [_option(parameter, text) if parameter.kind is parameter.KEYWORD_ONLY else _argument(parameter, resource)]


def _argument(parameter: inspect.Parameter, resource: ResourceDescription) -> click.Argument:
    has_names = parameter.name == "id" and "find" in resource.methods
    value_type, _ = _type_of(str(parameter.annotation), resource.name if has_names else None)
    is_needed = parameter.default is parameter.empty
    return click.Argument([parameter.name], type=value_type, required=is_needed, metavar=parameter.name.upper())


def _option(parameter: inspect.Parameter, text: str) -> FieldOption:
    annotation, name = str(parameter.annotation), parameter.name
    declarations = [*dict.fromkeys((f"--{dashed(name)}", f"--{dashed(name).removesuffix('-id')}")), f"x_{name}"]
    is_needed = parameter.default is parameter.empty
    if annotation.startswith("bool") and "Mapping" not in annotation:
        declarations[0] = f"--{dashed(name)}/--no-{dashed(name)}"
        return FieldOption(declarations, api_name=name, is_flag=True, default=None, required=is_needed, help=text)
    value_type, metavar = _type_of(annotation, name.removesuffix("_id") if name.endswith("_id") else None)
    return FieldOption(declarations, api_name=name, type=value_type, metavar=metavar, required=is_needed, help=text)


def _type_of(annotation: str, refers_to: str | None) -> tuple[ParamType, str]:
    """What a parameter takes, by its annotation.

    Raises:
        TypeError: No option is known for such a parameter.
    """
    kinds = {part.strip() for part in annotation.split("|")} - {"None"}
    is_reference = any(kind.endswith("Reference") for kind in kinds)  # a name of `halo.types` for ids and names
    if is_reference or (kinds <= {"int", "str", "Name"} and "int" in kinds):
        has_names = is_reference or "str" in kinds
        return Id(refers_to or ("names" if has_names else None)), "ID|NAME" if has_names else "N"
    if kinds & {"int", "float"}:
        return click.FLOAT if "float" in kinds else Id(None), "N"
    if any("datetime" in kind or "date" in kind for kind in kinds):
        return Date(), "DATE"
    if any(kind.startswith(("Mapping", "Sequence", "Iterable", "dict", "list", "builtins.list")) for kind in kinds):
        return (Listed(Id("names")), "ID|NAME,...") if annotation == "Iterable[int | str]" else (Json(), "JSON")
    if "str" in kinds or any(kind.endswith("Name") for kind in kinds):
        return click.STRING, "TEXT"
    if "bytes" in kinds:
        return File(), "FILE"
    raise TypeError(f"No option is known for a parameter that takes {annotation}.")


def _print(result: Any, output: Output) -> None:
    """Print what a method gave."""
    from .output import write, write_bytes, write_record  # noqa: PLC0415  # as above

    if result is None:
        return
    if isinstance(result, bytes):
        write_bytes(result)
    elif hasattr(result, "to_dict"):
        write_record(result.to_dict(), output)
    elif hasattr(result, "content") and hasattr(result, "filename"):
        write_bytes(result.content)
    elif isinstance(result, str | int):
        write(str(result))
    elif hasattr(result, "__iter__") and not isinstance(result, Mapping):
        for row in result:
            write(output.line(row.to_dict() if hasattr(row, "to_dict") else row))
    else:
        import json  # noqa: PLC0415  # as above

        write(json.dumps(result, ensure_ascii=False, default=_data))


def _data(value: Any) -> Any:
    """What JSON has no word for: of a record its id, as it may hold a password; of a result what it consists of."""
    if hasattr(value, "to_dict"):
        return value.id
    names = [each.name for each in getattr(value, "__attrs_attrs__", ())]
    return {name: getattr(value, name) for name in names} if names else str(value)
