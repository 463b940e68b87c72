# Written by `python scripts/unasync.py` from halo/_async/resources/attachments.py. Do not edit.
# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from halo_api import UNSET, api, models

from ..files import FileCollection

if TYPE_CHECKING:
    import builtins
    from collections.abc import Iterable, Mapping, Sequence

    from halo_api import Name

    from ... import types
    from ...results import Receipt, UpsertReceipts
    from ..pages import Rows


class Attachments(FileCollection[models.Attachment]):
    """The files of tickets and actions. A get gives the content of one."""

    _name = "attachments"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.AttachmentFilters]
    ) -> Rows[models.Attachment]:
        """Every attachment that matches the filters, in the server's order, fetched as you iterate.

        Nothing is sent until the first row is wanted. One request brings all rows.

        Args:
            ticket_id: Files of this ticket. Without it, type and unique_id are needed.
            type: The kind of record that the files belong to, from the vendor's list; together with unique_id.
            unique_id: The record that the files belong to; together with type.
            one_attachment_id: This file alone.
            action_id: Files of this action; needs ticket_id too.
            idonly: Ids alone, without the other fields. Not together with paging.
            order: The field to sort by.
            order2: The field to sort by where order says equal; up to order5.
            orderdesc: Whether the order is descending. Only the literal true is obeyed.
            orderdesc2: Whether that order is descending.
            extra_query: Filters that have no name here, sent as they are.
            **filters: 10 of 21 are named here; all of them: `help(halo.types.AttachmentFilters)`.

        Raises:
            InvalidRequestError: At once: no such filter, or a value that cannot be sent.
            HaloError: While iterating: a request failed.
        """
        try:
            request = api.list_attachments(extra_query=extra_query, **filters)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # an operation takes ids, and keeps names for the client to look up
        except TypeError as error:
            self._endpoint.explain(error, "list", api.list_attachments, filters)
            raise
        return self._endpoint.rows(request)

    def find(
        self,
        called: str | Name | None = None,
        /,
        *,
        filename: str = UNSET,
    ) -> models.Attachment | None:
        """The attachment of this name, as the list gives it; None if there is none.

        Compared exactly, then without case and needless blanks. An inactive one is given only if it is the only one.

        Args:
            called: filename, the first that has it.
            filename: The name, if it may stand in this field alone.

        Raises:
            AmbiguousNameError: Several have the name.
            HaloError: The request failed.
        """
        return self._endpoint.find(
            called,
            {
                "filename": filename,
            },
        )

    def get(
        self,
        id: int,
        /,
        *,
        extra_query: Mapping[str, Any] | None = None,
        **parameters: Unpack[types.AttachmentGetParameters],
    ) -> bytes:
        """The content of one attachment, by the id of its record.

        It is held in memory whole; `download` also tells its name, or writes it to a file.

        Args:
            includedetails: Not measured; one public client expects the record from it, as JSON, instead of the content.
            extra_query: Parameters that have no name here, sent as they are.
            **parameters: 1 of 3 are named here; all of them: `help(halo.types.AttachmentGetParameters)`.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There is none, or this client may not see it.
            HaloError: The request failed, or a web page came, for example to sign in.
        """
        try:
            request = api.get_attachment(id, extra_query=extra_query, **parameters)
        except TypeError as error:
            self._endpoint.explain(error, "get", api.get_attachment, parameters, id)
            raise
        return self._endpoint.session.send(request)

    def create(
        self, /, *, extra_fields: Mapping[str, Any] | None = None, **fields: Unpack[types.AttachmentFields]
    ) -> models.Attachment:
        """Create one attachment and return it as the server answers it.

            halo.attachments.create(filename=..., ticket_id=..., data_base64=...)

        The files of tickets and actions. A get gives the content of one. Exactly the named fields are sent, and never
        again if the server may already have acted. The least that was seen to work: filename, ticket_id or unique_id,
        data_base64.

        Args:
            filename: What it is called; its ending tells the kind of file.
            ticket_id: The ticket it belongs to.
            unique_id: The record that it belongs to, together with type.
            data_base64: The content, base64, when it is written; no row has it.
            action_id: The action it belongs to.
            agent_id: The agent it is assigned to.
            content_type: The media type.
            datecreated: When it was added, UTC.
            desc: What it is, in words.
            filesize: The size in bytes.
            guid: A GUID beside the id.
            note: The text, plain.
            showforusers: Whether the user can see it.
            user_id: The user who reported it.
            extra_fields: Fields that have no name here, sent as they are.
            **fields: 14 of 54 are named here; all of them: `help(halo.types.AttachmentFields)`.

        Raises:
            InvalidRequestError: No such field, an id, or a field is missing that the server demands; nothing was sent.
            ValidationError: The server refused it; nothing was created.
            OutcomeUnknownError: It was sent, and nobody can say whether it was created.
            HaloError: The request failed.
        """
        try:
            record = models.Attachment(extra_fields=extra_fields, **fields)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # a model reads a moment or an id, and takes more
        except TypeError as error:
            self._endpoint.explain(error, "create", models.Attachment, fields)
            raise
        return self._endpoint.create(record)

    def update(
        self, id: int, /, *, extra_fields: Mapping[str, Any] | None = None, **fields: Unpack[types.AttachmentFields]
    ) -> models.Attachment:
        """Change the named fields of one attachment, and no others; returns it as the server answers it.

        Args:
            id: Of the record.
            extra_fields: Fields that have no name here, sent as they are.
            **fields: What to change; None empties a field. All of them: `help(halo.types.AttachmentFields)`.

        Raises:
            InvalidRequestError: No such field, nothing to change, or no id; nothing was sent.
            ValidationError: The server refused it.
            HaloError: The request failed, also when repeated. The change may have been made; repeating it does no harm.
        """
        try:
            record = models.Attachment(extra_fields=extra_fields, **fields)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # a model reads a moment or an id, and takes more
        except TypeError as error:
            self._endpoint.explain(error, "update", models.Attachment, fields)
            raise
        return self._endpoint.update(id, record)

    def create_many(
        self, items: Iterable[types.AttachmentFields], **options: Unpack[types.BatchOptions[models.Attachment]]
    ) -> builtins.list[Receipt[models.Attachment]]:
        """Create a attachment for each item; one receipt per item, in the same order.

        One request per item, at most `max_concurrency` side by side. One that fails stops no other.

        Args:
            items: Dicts of fields: `{"filename": ...}`, or `halo.types.AttachmentFields(...)`.
            **options: receipts, size, pause, progress: `help(halo.types.BatchOptions)`.

        Raises:
            InvalidRequestError: Some items cannot be right; all are named, and nothing was sent.
        """
        return self._endpoint.create_many(items, **options)

    def upsert(
        self,
        items: Iterable[types.AttachmentFields],
        *,
        key: str | Sequence[str],
        dry_run: bool = False,
        confirm: bool = True,
        max_reads: int = 100,
        **options: Unpack[types.BatchOptions[models.Attachment]],
    ) -> UpsertReceipts[models.Attachment]:
        """Create the attachments that are not there, change those that differ, and leave the others alone.

            halo.attachments.upsert(items, key="filename", dry_run=True)

        The whole list is walked, inactive records included, and only what differs is sent. Keys are compared without
        case and without blanks at the ends. Just before a record is created it is looked for once more, as a walk can
        miss one that moved. Two programs at once can still make two.

        Args:
            items: Dicts of fields, as for `create_many`, with names as there.
            key: The field, or the fields, that tell a attachment from the others.
            dry_run: Whether to write nothing: the receipts then say what would be done, and their `requests` what it
                would cost.
            confirm: False not to look again before a create, if nobody else writes to the table, and to take a list
                without any row as empty: otherwise it proves nothing, as a missing right looks the same.
            max_reads: How many records may be read singly, where lists do not show what is needed.
            **options: receipts, size, pause, progress: `help(halo.types.BatchOptions)`.

        Raises:
            InvalidRequestError: Some items cannot be right, two have the same key, or no row shows the key, so that
                nothing says whether a record is there; nothing was written.
            HaloError: The list cannot be read; nothing was written.
        """
        from ..upserts import upsert

        return upsert(
            self._endpoint, items, key=key, dry_run=dry_run, confirm=confirm, max_reads=max_reads, **options
        )

    def update_many(
        self, items: Iterable[types.AttachmentUpdate], **options: Unpack[types.BatchOptions[models.Attachment]]
    ) -> builtins.list[Receipt[models.Attachment]]:
        """Change the attachment that each item names by its `id`; one receipt per item, in the same order.

        One request per item, at most `max_concurrency` side by side. One that fails stops no other.

        Args:
            items: Dicts of an `id` and the fields to change. Rows that came from the server are refused: to send them
                back would undo what others changed meanwhile.
            **options: receipts, size, pause, progress: `help(halo.types.BatchOptions)`.

        Raises:
            InvalidRequestError: Some items cannot be right; all are named, and nothing was sent.
        """
        return self._endpoint.update_many(items, **options)

    def delete(
        self, id: int, /, *, extra_query: Mapping[str, Any] | None = None, **parameters: Unpack[types.NoParameters]
    ) -> models.Attachment | None:
        """Delete one attachment; returns what the server gave back, if anything.

        Args:
            extra_query: Parameters that have no name here, sent as they are.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There was none.
            ValidationError: The server refused it, for example because other records need it.
            HaloError: The request failed.
        """
        try:
            request = api.delete_attachment(id, extra_query=extra_query, **parameters)
        except TypeError as error:
            self._endpoint.explain(error, "delete", api.delete_attachment, parameters, id)
            raise
        return self._endpoint.delete(request)

    def delete_many(
        self,
        ids: Iterable[int],
        *,
        parameters: Mapping[str, Any] | None = None,
        **options: Unpack[types.BatchOptions[models.Attachment]],
    ) -> builtins.list[Receipt[models.Attachment]]:
        """Delete the attachment of each id; one receipt per id, in the same order.

        One request per id, at most `max_concurrency` side by side. One that fails stops no other.

        Args:
            ids: Of the records.
            parameters: More arguments of `delete`, the same for all.
            **options: receipts, size, pause, progress: `help(halo.types.BatchOptions)`.

        Raises:
            InvalidRequestError: Some cannot be right, or are given twice; nothing was sent.
        """
        return self._endpoint.delete_many(ids, parameters, **options)

    def upload_image(self, file: bytes | tuple[str, bytes], /) -> Any:
        """Upload an image that texts can show; as multipart/form-data, under the name file. What comes back was not
        measured.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            HaloError: The request failed.
        """
        try:
            request = api.upload_attachment_image(file)
        except TypeError as error:
            self._endpoint.explain(error, "upload_image", api.upload_attachment_image, {}, file)
            raise
        return self._endpoint.session.send(request)

    def get_image(self, id: str, /) -> bytes:
        """The content of an image that texts show, by its GUID.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            HaloError: The request failed.
        """
        try:
            request = api.get_attachment_image(id)
        except TypeError as error:
            self._endpoint.explain(error, "get_image", api.get_attachment_image, {}, id)
            raise
        return self._endpoint.session.send(request)

    def delete_image(self, id: str, /) -> Any:
        """Delete an image that texts show, by its GUID.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            HaloError: The request failed.
        """
        try:
            request = api.remove_attachment_image(id)
        except TypeError as error:
            self._endpoint.explain(error, "delete_image", api.remove_attachment_image, {}, id)
            raise
        return self._endpoint.session.send(request)
