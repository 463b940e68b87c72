# Written by `python scripts/unasync.py` from tests/_async/test_files_and_reports.py. Do not edit.
"""Attachments up and down, and reports that run."""

from __future__ import annotations

import base64
import io
from pathlib import Path

import pytest

from halo import (
    Halo,
    InvalidRequestError,
    NotFoundError,
    NotStoredWarning,
    OutcomeUnknownError,
    ResponseError,
    ServerError,
)
from halo.sandbox import Sandbox
from halo.types import AttachmentFields

CONTENT = bytes(range(256)) * 300


class TestUploading:
    def test_takes_a_path_and_names_the_file_after_it(self, halo: Halo, sandbox: Sandbox, tmp_path: Path):
        path = tmp_path / "Übersicht.bin"
        path.write_bytes(CONTENT)
        ticket = sandbox.rows("tickets")[0]["id"]

        attachment = halo.attachments.upload(path, ticket_id=ticket)

        assert attachment.filename == "Übersicht.bin"
        assert halo.attachments.get(attachment.id) == CONTENT

    @pytest.mark.parametrize(
        "source",
        [CONTENT, bytearray(CONTENT), memoryview(CONTENT), io.BytesIO(CONTENT)],
        ids=["bytes", "bytearray", "memoryview", "file"],
    )
    def test_takes_bytes_or_a_file_and_a_name(self, halo: Halo, sandbox: Sandbox, source):
        ticket = sandbox.rows("tickets")[0]["id"]

        attachment = halo.attachments.upload(source, filename="a.bin", ticket_id=ticket)

        assert halo.attachments.get(attachment.id) == CONTENT

    @pytest.mark.parametrize(
        ("arguments", "why"),
        [
            ({}, "filename must be given"),
            ({"filename": "a", "max_bytes": 3}, "larger than max_bytes=3"),
            ({"filename": "a", "tickt_id": 5}, "tickt_id"),
            ({"filename": "a", "data_base64": "YQ=="}, "data_base64 is the file itself"),
        ],
    )
    def test_refuses_what_cannot_be_right(self, halo: Halo, sandbox: Sandbox, arguments, why):
        with pytest.raises(InvalidRequestError, match=why):
            halo.attachments.upload(b"text", **arguments)

        assert list(sandbox.journal) == []

    def test_refuses_a_file_that_is_open_as_text(self, halo: Halo):
        with pytest.raises(InvalidRequestError, match="open as text"):
            halo.attachments.upload(io.StringIO("text"), filename="a.txt")  # pyright: ignore[reportArgumentType]

    def test_is_not_sent_twice_where_it_may_have_arrived(self, halo: Halo, sandbox: Sandbox, requests_sent):
        sandbox.faults.add(method="POST", path="/Attachment", reset="after")

        with pytest.raises(OutcomeUnknownError):
            halo.attachments.upload(b"text", filename="a", ticket_id=sandbox.rows("tickets")[0]["id"])

        assert requests_sent() == ["POST /Attachment"]


class TestVerifying:
    """`with_options(verify=True)`: what can be read back is the content, so the save's own answer must do."""

    def test_a_changed_record_is_given(self, halo: Halo, file_id: int):
        attachment = halo.with_options(verify=True).attachments.update(file_id, filename="other.pdf")

        assert attachment.filename == "other.pdf"

    def test_a_field_that_is_not_in_the_answer_is_told(self, halo: Halo, sandbox: Sandbox, file_id: int):
        sandbox.faults.add(method="POST", path="/Attachment", status=200, body={"id": file_id, "filename": "old"})

        with pytest.warns(NotStoredWarning, match="not stored as sent: filename"):
            halo.with_options(verify=True).attachments.update(file_id, filename="other.pdf")

    def test_content_is_not_looked_for_in_the_record(self, halo: Halo, sandbox: Sandbox):
        item: AttachmentFields = {"filename": "a", "data_base64": "YQ==", "ticket_id": sandbox.rows("tickets")[0]["id"]}

        (receipt,) = halo.with_options(verify=True).attachments.create_many([item])

        assert receipt.not_stored == ()


@pytest.fixture
def file_id(sandbox: Sandbox) -> int:
    """An attachment with a name of its own."""
    row = sandbox.add(
        "attachments",
        filename="Bericht für Müller.pdf",
        ticket_id=sandbox.rows("tickets")[0]["id"],
        data_base64=base64.b64encode(CONTENT).decode(),
    )
    return row["id"]


class TestDownloading:
    def test_gives_content_and_name(self, halo: Halo, file_id: int):
        download = halo.attachments.download(file_id)

        assert (download.filename, download.content) == ("Bericht für Müller.pdf", CONTENT)
        assert repr(download).endswith(f"<{len(CONTENT)} bytes>)")

    def test_into_a_folder_leaves_another_of_the_same_name(
        self, halo: Halo, sandbox: Sandbox, tmp_path: Path
    ):
        """Every mail has its image001.png."""
        ticket = sandbox.rows("tickets")[0]["id"]
        first, second = [
            halo.attachments.upload(content, filename="image001.png", ticket_id=ticket)
            for content in (b"one", b"two")
        ]

        paths = [halo.attachments.download(record.id, to=tmp_path) for record in (first, second, second)]

        id = second.id
        assert [path.name for path in paths] == ["image001.png", f"image001 ({id}).png", f"image001 ({id}, 2).png"]
        assert [path.read_bytes() for path in paths] == [b"one", b"two", b"two"]
        assert {*paths} == {*tmp_path.iterdir()}

    def test_to_a_path_where_there_is_a_file_is_refused(
        self, halo: Halo, sandbox: Sandbox, file_id: int, tmp_path: Path
    ):
        mine = tmp_path / "mine.bin"
        mine.write_bytes(b"mine")

        with pytest.raises(FileExistsError, match=r"mine\.bin"):
            halo.attachments.download(file_id, to=mine)

        assert mine.read_bytes() == b"mine"
        assert list(sandbox.journal) == []

    def test_into_a_folder_that_is_not_there_names_it(self, halo: Halo, file_id: int, tmp_path: Path):
        with pytest.raises(FileNotFoundError) as caught:
            halo.attachments.download(file_id, to=tmp_path / "nowhere" / "mine.bin")

        assert caught.value.filename == str(tmp_path / "nowhere")

    def test_to_a_path_writes_there(self, halo: Halo, file_id: int, tmp_path: Path):
        path = halo.attachments.download(file_id, to=tmp_path / "mine.bin")

        assert path.read_bytes() == CONTENT
        assert [path.name for path in tmp_path.iterdir()] == ["mine.bin"]

    def test_begins_again_where_it_broke_off(
        self, halo: Halo, sandbox: Sandbox, file_id: int, tmp_path: Path
    ):
        sandbox.faults.add(path="/Attachment/*", cut=1000, times=2)

        path = halo.attachments.download(file_id, to=tmp_path)

        assert path.read_bytes() == CONTENT

    @pytest.mark.parametrize("fault", [{"status": 404}, {"cut": 1000}, {"status": 200, "body": "<html>Sign in</html>"}])
    def test_leaves_nothing_behind_when_it_fails(
        self, halo: Halo, sandbox: Sandbox, file_id: int, tmp_path: Path, fault
    ):
        sandbox.faults.add(path="/Attachment/*", times=None, **fault)

        with pytest.raises((NotFoundError, ResponseError)):
            halo.attachments.download(file_id, to=tmp_path)

        assert list(tmp_path.iterdir()) == []

    @pytest.mark.parametrize(
        "ask",
        [
            lambda halo, id, _: halo.attachments.get(id),
            lambda halo, id, _: halo.attachments.download(id),
            lambda halo, id, folder: halo.attachments.download(id, to=folder),
        ],
        ids=["get", "download", "download to a folder"],
    )
    def test_a_web_page_or_an_error_is_no_file(
        self, halo: Halo, sandbox: Sandbox, file_id: int, tmp_path: Path, ask
    ):
        sandbox.faults.add(path="/Attachment/*", status=200, body="<html>Sign in</html>")
        sandbox.faults.add(path="/Attachment/*", status=200, body={"error": "No licence"})

        with pytest.raises(ResponseError, match="the response is a web page, not a file") as page:
            ask(halo, file_id, tmp_path)
        with pytest.raises(ResponseError, match="the response is JSON, not a file") as error:
            ask(halo, file_id, tmp_path)

        assert page.value.excerpt == "<html>Sign in</html>"
        assert "No licence" in error.value.excerpt
        assert list(tmp_path.iterdir()) == []

    def test_a_link_is_named_and_neither_followed_nor_shown(
        self, halo: Halo, sandbox: Sandbox, file_id: int, requests_sent
    ):
        """Our token is not for the host of the link, and whoever has it can read the file."""
        body = {"link": "https://files.example/a?signature=5ecret"}
        sandbox.faults.add(path="/Attachment/*", times=2, status=200, body=body)

        with pytest.raises(ResponseError, match=r"has a link to it .*\nrequest\('GET', '/Attachment/") as caught:
            halo.attachments.download(file_id)

        assert "5ecret" not in f"{caught.value}{vars(caught.value)}"
        response = halo.request("GET", caught.value.path)
        assert response.json() == body
        assert requests_sent() == [f"GET /Attachment/{file_id}"] * 2

    @pytest.mark.parametrize(("name", "content"), [("a.html", b"<html>"), ("a.json", b'{"a": 1}')])
    def test_a_page_or_json_that_was_attached_is_a_file(
        self, halo: Halo, sandbox: Sandbox, name: str, content: bytes
    ):
        ticket = sandbox.rows("tickets")[0]["id"]
        attachment = halo.attachments.upload(content, filename=name, ticket_id=ticket)

        assert halo.attachments.get(attachment.id) == content

    def test_a_file_may_be_read_by_whom_the_umask_allows(self, halo: Halo, file_id: int, tmp_path: Path):
        usual = tmp_path / "usual"
        usual.touch()

        path = halo.attachments.download(file_id, to=tmp_path / "mine.bin")

        assert path.stat().st_mode == usual.stat().st_mode

    def test_leaves_nothing_behind_where_the_file_cannot_be_put(
        self, halo: Halo, file_id: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ):
        def refused(self: Path, target: Path) -> Path:
            raise PermissionError(13, "Permission denied", str(target))

        for way in ("hardlink_to", "replace"):
            monkeypatch.setattr(Path, way, refused)

        with pytest.raises(PermissionError, match="Bericht"):
            halo.attachments.download(file_id, to=tmp_path)

        assert list(tmp_path.iterdir()) == []


class TestReports:
    def test_give_rows_and_columns(self, halo: Halo):
        report = halo.reports.list().first()
        assert report is not None

        result = halo.reports.run(report.id)

        assert len(result) > 0
        assert {column.name for column in result.columns} >= set(result.rows[0])
        assert not result.may_be_cut

    def test_that_fail_are_raised_although_the_status_is_200(self, halo: Halo, sandbox: Sandbox):
        body = {"id": 5, "name": "x", "report": {"loaded": False, "load_error": "Invalid object name 'FAULTZ'."}}
        sandbox.faults.add(path="/Report/*", status=200, body=body)

        with pytest.raises(ResponseError, match=r"the report failed: Invalid object name 'FAULTZ' \(status 200\)\."):
            halo.reports.run(5)

    def test_that_were_not_run_are_told(self, halo: Halo, sandbox: Sandbox):
        sandbox.faults.add(path="/Report/*", status=200, body={"id": 5, "name": "x"})

        with pytest.raises(ResponseError, match="the report was not run"):
            halo.reports.run(5)

    @pytest.mark.parametrize(
        "body",
        [
            {"id": 5, "report": "x"},
            {"id": 5, "report": {"rows": []}, "available_columns": "x"},
            {"id": 5, "report": {"rows": {"a": 1}}},
            {"id": 5, "report": {"rows": ["a"]}},
        ],
    )
    def test_of_another_shape_are_told(self, halo: Halo, sandbox: Sandbox, body):
        sandbox.faults.add(path="/Report/*", status=200, body=body)

        with pytest.raises(ResponseError, match=r"GET /Report/5: the response"):
            halo.reports.run(5)

    def test_are_not_run_again_when_the_gateway_gave_up(self, halo: Halo, sandbox: Sandbox, requests_sent):
        sandbox.faults.add(path="/Report/*", status=504, times=None)

        with pytest.raises(ServerError):
            halo.reports.run(5)

        assert requests_sent() == ["GET /Report/5"]
