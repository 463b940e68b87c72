"""Draws what stands on a screen as SVG: with the fonts of whoever looks, for light pages and for dark ones."""

from __future__ import annotations

import io
from itertools import accumulate

from rich.cells import chop_cells
from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text


def _theme(background: tuple[int, int, int], text: tuple[int, int, int]) -> TerminalTheme:
    return TerminalTheme(background, text, [text] * 8)  # the command prints in no colour


_COLOURS = {"dark": _theme((13, 17, 23), (230, 237, 243)), "light": _theme((246, 248, 250), (31, 35, 40))}
_FORMAT = """\
<svg viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg">
<style>
.{unique_id}-matrix, .{unique_id}-title {{
font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace;
font-size: {char_height}px; line-height: {line_height}px; white-space: pre;
}}
.{unique_id}-title {{ font-size: 18px; }}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal">
<rect x="0" y="0" width="{terminal_width}" height="{terminal_height}" />
</clipPath>
{lines}
</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""
"""As rich draws it, but for its font, which is another host's."""

THEMES = tuple(_COLOURS)


def picture(name: str, shown: str, columns: int, theme: str) -> str:
    """A terminal with this text, as SVG.

    Args:
        name: What it shows; the ids in it begin so.
        shown: What stands on the screen, with the escape codes of its colours.
        columns: The width of the terminal.
        theme: One of `THEMES`.
    """
    console = Console(
        file=io.StringIO(),
        record=True,
        width=columns + 1,
        force_terminal=True,
        color_system="truecolor",
        legacy_windows=False,
    )
    for line in Text.from_ansi(shown).split("\n", allow_blank=True):
        for part in line.divide(_cuts(line.plain, columns)):  # as a terminal does: between any two characters
            console.print(part, soft_wrap=True)
    drawn = console.export_svg(title="halo", theme=_COLOURS[theme], code_format=_FORMAT, unique_id=f"{name}-{theme}")
    return "\n".join(line.rstrip() for line in drawn.splitlines()) + "\n"


def _cuts(line: str, columns: int) -> list[int]:
    """Where a terminal breaks a line."""
    return [*accumulate(map(len, chop_cells(line, columns)))][:-1]
