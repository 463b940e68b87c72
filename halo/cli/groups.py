"""A resource as a command: which commands it has, as `describe` says; each is made when it is called."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import click

from .options import dashed, write_examples

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from ..descriptions import ResourceDescription

__all__ = ["ResourceGroup"]

_USUAL = ("list", "get", "count", "create", "update", "upsert", "delete")
"""The commands that many resources have, in the order of use; `halo.cli.resources` makes them."""

_NEEDS = {"count": "list"}
"""Command -> the method that it stands on, where that has another name."""


class ResourceGroup(click.Group):
    """A resource, and its commands.

    Args:
        name: The attribute of a client.
        text: What it is, in a sentence.
    """

    def __init__(self, name: str, text: str) -> None:
        super().__init__(dashed(name), help=text, short_help=text)
        self._resource = name

    @cached_property
    def description(self) -> ResourceDescription:
        """What is known of the resource."""
        from ..descriptions import describe  # noqa: PLC0415  # takes its time to load

        return describe(self._resource)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # Click's signature
        """The commands that it has, in the order of use."""
        methods = self.description.methods
        folded = {f"{name}_many" for name in _USUAL} | {"find"}
        others = [dashed(name) for name in methods if name not in _USUAL and name not in folded]
        return [*(name for name in _USUAL if _NEEDS.get(name, name) in methods), *others]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a name."""
        if cmd_name not in self.list_commands(ctx):
            return None
        if cmd_name in _USUAL:
            from .resources import MADE  # noqa: PLC0415  # loads what options need

            return MADE[cmd_name](self.description)
        from .verbs import verb_command  # noqa: PLC0415  # few commands need it

        return verb_command(self.description, cmd_name.replace("-", "_"), is_completing=ctx.resilient_parsing)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is called; of a name that there is not, the error says which there are."""
        names = self.list_commands(ctx)
        if not args[0].startswith("-") and dashed(args[0]) not in names and not ctx.resilient_parsing:
            from halo_api.names import hint  # noqa: PLC0415  # only where something is wrong

            text = f"{self.name} have no {args[0]!r}.{hint(args[0], names)} There are {', '.join(names)}."
            raise click.UsageError(text, ctx)
        return super().resolve_command(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """The commands that begin so; none of them is made for that."""
        from click.shell_completion import CompletionItem  # noqa: PLC0415  # only if a shell asks

        names = [] if incomplete.startswith("-") else self.list_commands(ctx)
        return [CompletionItem(name) for name in names if name.startswith(incomplete)]

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Examples first."""
        names = self.list_commands(ctx)
        examples = [f"{self.name} list --limit 5", f"{self.name} count"] if "list" in names else []
        write_examples(formatter, [*examples, *([f"{self.name} get 12 --json"] if "get" in names else [])])
        super().format_help_text(ctx, formatter)
