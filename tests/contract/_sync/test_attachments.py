# Written by `python scripts/unasync.py` from tests/contract/_async/test_attachments.py. Do not edit.
"""Attachments: listed, downloaded, uploaded, renamed, deleted, and refused."""

from __future__ import annotations

from base64 import b64encode
from pathlib import Path

import pytest

from halo import Halo, NotFoundError, ValidationError

LOG = "Fan 2 stands: 71 °C\n".encode()


def test_those_of_a_ticket_come_all_at_once(halo: Halo):
    files = halo.attachments.list(ticket_id=54321).to_list()

    assert [(file.filename, file.ticket_id, file.isimage) for file in files] == [("Screenshot.png", 54321, True)]


def test_an_empty_list_has_no_rows(halo: Halo):
    rows = halo.attachments.list(ticket_id=54322)

    assert rows.to_list() == []
    assert rows.total == 0


def test_one_is_created_and_its_content_is_got(halo: Halo):
    file = halo.attachments.create(filename="Lüfter.log", ticket_id=54322, data_base64=b64encode(LOG).decode())

    assert (file.filename, file.filesize) == ("Lüfter.log", len(LOG))
    assert halo.attachments.get(file.id) == LOG


def test_a_file_is_uploaded_and_downloaded_under_its_name(halo: Halo, tmp_path: Path):
    file = halo.attachments.upload(LOG, filename="fan.log", ticket_id=54322)
    path = halo.attachments.download(file.id, to=tmp_path)

    assert (path.name, path.read_bytes()) == ("fan.log", LOG)


def test_an_image_is_downloaded_byte_by_byte(halo: Halo):
    image = halo.attachments.download(501)

    assert image.filename == "Screenshot.png"
    assert image.content.startswith(b"\x89PNG")


def test_an_update_changes_what_is_named_and_nothing_else(halo: Halo):
    [before] = halo.attachments.list(ticket_id=54321).to_list()

    after = halo.attachments.update(before.id, desc="As seen by the user")

    assert after.desc == "As seen by the user"
    assert (after.filename, after.filesize) == (before.filename, before.filesize)


def test_a_deleted_one_is_given_back_and_then_gone(halo: Halo):
    deleted = halo.attachments.delete(501)

    assert deleted is not None
    assert deleted.filename == "Screenshot.png"
    with pytest.raises(NotFoundError):
        halo.attachments.get(501)


def test_what_is_no_file_is_refused(halo: Halo):
    with pytest.raises(ValidationError, match="not base64"):
        halo.attachments.create(filename="a.txt", ticket_id=54322, data_base64="?")
