"""The commands that are made from the signatures and docstrings of methods."""

from __future__ import annotations

from pathlib import Path

import click

from halo import describe
from halo.cli.fields import FieldOption
from halo.cli.groups import ResourceGroup
from halo.cli.resources import MADE

from .conftest import Terminal


def test_each_option_of_each_method_takes_what_the_method_does_and_says_what_it_is():
    """A parameter of a new type would be refused, and one whose docstring is laid out otherwise would have no help."""
    groups = [ResourceGroup(name, "") for name in describe().resources]
    commands = [
        group.get_command(click.Context(group), name)
        for group in groups
        for name in group.list_commands(click.Context(group))
        if name not in MADE
    ]
    options = [
        (command.name, option)
        for command in filter(None, commands)
        for option in command.params
        if isinstance(option, FieldOption)
    ]

    assert options
    assert [(command, option.name) for command, option in options if not option.help] == []


def test_an_image_is_uploaded_from_its_file(halo: Terminal):
    Path("logo.png").write_bytes(b"\x89PNG")
    halo.world.faults.add(method="POST", path="/Attachment/image", status=200, body={"id": 1})

    ended = halo("attachments", "upload-image", "logo.png")
    missing = halo("attachments", "upload-image", "none.png")

    assert (ended.status, halo.sent) == (0, ["POST /api/Attachment/image"]), ended.err
    assert (missing.status, missing.err) == (2, "Error: none.png: No such file or directory\n")
