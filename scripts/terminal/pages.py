"""Which commands are shown, and where: the pictures of README.md, and the page docs/terminal.md."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import attrs

from scripts.environment.virtual import ROOT
from scripts.terminal.pictures import THEMES, picture
from scripts.terminal.recording import shell

COMMAND = "python scripts/pictures.py"
FOLDER = Path("docs/pictures")
PAGE = Path("docs/terminal.md")

PICTURES = {
    "list": (100, ["halo tickets list --client 'Alderbrook Dental Group' --open-only --limit 6"]),
    "write": (
        100,
        [
            "halo tickets create --from rows.csv --dry-run",
            "halo clients upsert --key name --from clients.csv --dry-run",
            "halo tickets list --status-id Newish",
        ],
    ),
    "doctor": (100, ["halo doctor"]),
}
"""Picture -> its columns, and what is typed."""


@attrs.frozen
class Typed:
    """A line that is typed, and what is answered to its questions."""

    line: str
    answers: tuple[str, ...] = ()
    widths: tuple[int, ...] = (80,)


_SECTIONS = {
    "Profiles": (
        Typed(
            "halo login acme --base-url $HALOPSA_BASE_URL --tenant sandbox --client-id $HALOPSA_CLIENT_ID",
            ("sandbox-secret",),
        ),
        Typed("halo profiles", (), (80, 120)),
        Typed("halo whoami --profile acme"),
        Typed("halo doctor"),
    ),
    "Reading": (
        Typed("halo tickets list --open-only --limit 4", (), (80, 120)),
        Typed("halo tickets list --limit 2 --columns id,summary,status_id,dateoccurred --labels", (), (80, 120)),
        Typed("halo clients list --search ゆき --columns id,name,website"),
        Typed("halo tickets list --search 'no such words'"),
        Typed("halo tickets count --client 'Alderbrook Dental Group'"),
        Typed("halo statuses get 1"),
        Typed("halo describe statuses"),
        Typed("halo sql 'SELECT TOP 2 faultid, symptom FROM faults ORDER BY faultid DESC'"),
        Typed("halo api GET /Status/1"),
    ),
    "Pipes and files": (
        Typed(
            "halo tickets list --open-only --json id,summary | jq -r '.summary' | sort | uniq -c | sort -rn | head -3"
        ),
        Typed("halo tickets list | head -2 | cut -c 1-78"),
        Typed("halo clients list --columns id,name --csv > clients-of-today.csv; head -3 clients-of-today.csv"),
        Typed("halo export clients --columns id,name -o all.csv; wc -l all.csv; halo export clients -o all.csv"),
        Typed("halo sync --resources tickets,contracts --plan"),
    ),
    "Writing": (
        Typed("halo tickets create --client 'Alderbrook Dental Group' --summary 'Printer on fire' --dry-run"),
        Typed("halo tickets note 54321 'Bring water.' --dry-run"),
        Typed("halo tickets create --from rows.csv --receipts today.jsonl", ("y",)),
        Typed("halo clients upsert --key name --from clients.csv --dry-run"),
        Typed("halo tickets update 54321 --status 'In Progress'"),
        Typed("halo tickets delete 54321", ("n",)),
    ),
    "When it goes wrong": (
        Typed("halo tikets list"),
        Typed("halo tickets list --clinet-id 120"),
        Typed("halo tickets list --status-id Newish --limit 1"),
        Typed("halo tickets get 99999999; echo $?"),
        Typed("halo tickets list --dateoccurred-start someday"),
    ),
}
_HEAD = f"""\
<!-- Written by `{COMMAND}` from what the command prints. Do not edit. -->
# The command in a terminal

What [the command](command.md) prints on a terminal, on a sandbox: 80 columns wide, and 120 where that makes a
difference. It prints in bold and in no colour, and so reads alike on light and on dark.
"""


def main(*, is_check: bool) -> int:
    """Write the pictures and the page, or say which of them are not what the command prints."""
    if shutil.which("jq") is None:
        print("A recording pipes into jq, which is not on this machine: install it to take them.")
        return 0 if is_check else 2
    with shell("2026-06-15T10:00:00") as then, shell(None) as now:

        def run(line: str, columns: int, answers: Sequence[str] = ()) -> str:
            there = now if line == "halo doctor" else then  # it looks at the clock
            return there(line, columns=columns, answers=answers)

        files = {**dict(_pictures(run)), PAGE: _page(run)}
    old = {path.relative_to(ROOT) for path in (ROOT / FOLDER).glob("*.svg")}
    different = [path for path, text in files.items() if _text_of(path) != text]
    wrong = sorted({*different, *(old - {*files})})
    if is_check:
        if wrong:
            print(f"Not what the command prints: {', '.join(map(str, wrong))}. To write them: {COMMAND}")
        return int(bool(wrong))
    for path in wrong:
        (ROOT / path).unlink(missing_ok=True)
    for path in different:
        (ROOT / path).parent.mkdir(exist_ok=True)
        (ROOT / path).write_text(files[path], encoding="utf-8")
        print(path)
    return 0


def _text_of(path: Path) -> str | None:
    return (ROOT / path).read_text(encoding="utf-8") if (ROOT / path).exists() else None


def _pictures(run: Callable[..., str]) -> Iterator[tuple[Path, str]]:
    for name, (columns, lines) in PICTURES.items():
        shown = "\n".join(f"\x1b[1m$ {line}\x1b[0m\n{run(line, columns=columns)}" for line in lines)
        for theme in THEMES:
            yield FOLDER / f"{name}-{theme}.svg", picture(name, shown, columns, theme)


def _page(run: Callable[..., str]) -> str:
    parts = [_HEAD]
    for title, lines in _SECTIONS.items():
        parts.append(f"\n## {title}\n")
        for width in (80, 120):
            shown = [
                f"$ {each.line}\n{_plain(run(each.line, columns=width, answers=each.answers))}".rstrip()
                for each in lines
                if width in each.widths
            ]
            if shown:
                where = f"\n{width} columns:\n" if width > 80 else ""
                parts.append(where + "\n```text\n" + "\n".join(shown) + "\n```\n")
    return "".join(parts)


def _plain(shown: str) -> str:
    """The text alone, without what makes it bold and without blanks that nobody sees."""
    return "\n".join(line.rstrip() for line in re.sub(r"\x1b\[[0-9;]*m", "", shown).split("\n"))
