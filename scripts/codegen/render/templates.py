"""Our jinja templates, filled. Those in `openapi` are filled by openapi-python-client instead."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import Any, cast

from jinja2 import Environment, FileSystemLoader, StrictUndefined

FOLDER = Path(__file__).resolve().parents[1] / "templates"
LINE = 120


def wrapped(text: str, indent: int, hanging: int | None = None) -> str:
    """A text of a docstring in lines that fit, all but the first indented.

    Args:
        text: In one line.
        indent: Blanks before the first line; they are not part of the result.
        hanging: Blanks before the lines that follow; as many as before the first, unless given.
    """
    following = " " * (indent if hanging is None else hanging)
    lines = textwrap.wrap(
        text,
        LINE,
        initial_indent=" " * indent,
        subsequent_indent=following,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return "\n".join(lines).lstrip()


_ENVIRONMENT = Environment(
    loader=FileSystemLoader(FOLDER, encoding="utf-8"),
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
    autoescape=False,  # noqa: S701  # Python and Markdown, not HTML
)
_FILTERS = cast("dict[str, Any]", _ENVIRONMENT.filters)  # pyright: ignore[reportUnknownMemberType]
_FILTERS.update(wrapped=wrapped, repr=repr)


def render(template: str, **values: Any) -> str:
    """The text of a template."""
    return _ENVIRONMENT.get_template(template).render(values)
