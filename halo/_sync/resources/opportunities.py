# Written by `python scripts/unasync.py` from halo/_async/resources/opportunities.py. Do not edit.
# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from halo_api import api, models

from ..collection import Collection

if TYPE_CHECKING:
    import builtins
    from collections.abc import Iterable, Mapping

    from ... import types
    from ...results import Receipt
    from ..pages import Rows


class Opportunities(Collection[models.Ticket]):
    """The sales opportunities; they are tickets of their types."""

    _name = "opportunities"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.OpportunityFilters]
    ) -> Rows[models.Ticket]:
        """Every opportunity that matches the filters, in the server's order, fetched as you iterate.

        Nothing is sent until the first row is wanted. One request brings a page of at most 100 rows, the server's cap.

        Args:
            advanced_search: Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value.
            agent: Tickets of any of these agents, by id.
            agent_id: Tickets assigned to this agent.
            asset_id: Tickets about this asset.
            category_1: Tickets of any of these first categories, by id.
            cf_display_values_only: Whether custom fields come with their displayed values alone; with
                include_custom_fields.
            client_id: Tickets of this client.
            client_ids: Tickets of any of these clients.
            closed_only: Closed tickets alone.
            columns_id: The column profile that decides which fields come back.
            contract_id: Records of this contract.
            dateoccurred_end: Opened at this time or earlier. Live servers ignore the name, so datesearch and enddate
                are sent along.
            dateoccurred_start: Opened at this time or later. Live servers ignore the name, so datesearch and startdate
                are sent along.
            datesearch: The date that startdate and enddate are about, for example dateoccured (one r) or datecleared.
            deleted: Deleted tickets.
            enddate: The latest date; on tickets for the date that datesearch names.
            enddatetime: The latest date and time, for the date that datesearch names.
            excludethese: Not these tickets, by id.
            include_custom_fields: Custom fields that each row carries, by their ids in custom_fields.
            includechildren: 0: neither parents nor children, 1: parents, 2: children; any of these.
            includeclosed: 1: closed, 0: not closed; any of these.
            includecolumns: Whether the answer carries the columns of its view as well.
            includelastaction: Whether a single row carries its last action.
            includeprojects: 0: neither, 1: opportunities, 2: projects; any of these.
            lastupdatefromdate: Changed at this time or later.
            lastupdatetodate: Changed at this time or earlier.
            list_id: Tickets of this saved list.
            mine: Tickets of the agent that the application logs in as.
            open_only: Open tickets alone.
            order: The field to sort by.
            order2: The field to sort by where order says equal; up to order5.
            orderdesc: Whether the order is descending. Only the literal true is obeyed.
            orderdesc2: Whether that order is descending.
            parent_id: Children of this ticket.
            priority: Tickets of any of these priorities, by Priority.priorityid.
            ready_for_invoicing: What can be invoiced alone.
            related_id: Tickets related to this one.
            requesttype: Tickets of any of these types, by id.
            requesttype_id: Tickets of this type.
            search: Text to look for.
            search_details: Text to look for in the details.
            search_summary: Text to look for in the summary.
            searchactions: Whether search looks into the actions too.
            service_id: Records of this service.
            site_id: Tickets of this site.
            sla: Tickets of any of these SLAs, by id.
            startdate: The earliest date; on tickets for the date that datesearch names.
            startdatetime: The earliest date and time, for the date that datesearch names.
            status: Tickets in any of these statuses, by id.
            status_id: Tickets in this status.
            supplier_id: Records of this supplier.
            team: Tickets of any of these teams, by id.
            team_name: Tickets of the team with this name.
            third_party_id: Records that have this id in the system they came from.
            third_party_id_string: Records that have this id, a text, in the system they came from.
            ticketidonly: A few ids of each ticket alone. Not together with paging.
            tickettype_id: Tickets of this type. Live servers ignore the name, so requesttype_id is sent along.
            toplevel_id: Records below this top level.
            user_id: Tickets of this user.
            utcoffset: Minutes to add to dates.
            view_id: The filter profile to filter by.
            withattachments: Tickets with attachments alone.
            extra_query: Filters that have no name here, sent as they are.
            **filters: 62 of 193 are named here; all of them: `help(halo.types.OpportunityFilters)`.

        Raises:
            InvalidRequestError: At once: no such filter, or a value that cannot be sent.
            HaloError: While iterating: a request failed, or pages ended before the server's count was reached.
        """
        try:
            request = api.list_opportunities(extra_query=extra_query, **filters)
        except TypeError as error:
            self._endpoint.explain(error, "list", api.list_opportunities, filters)
            raise
        return self._endpoint.rows(request)

    def get(
        self,
        id: int,
        /,
        *,
        extra_query: Mapping[str, Any] | None = None,
        **parameters: Unpack[types.OpportunityGetParameters],
    ) -> models.Ticket:
        """One opportunity by its id.

        Args:
            includedetails: Whether details come too: custom fields, attachments and what else list rows lack.
            includelastaction: Whether the last action comes too.
            extra_query: Parameters that have no name here, sent as they are.
            **parameters: 2 of 26 are named here; all of them: `help(halo.types.OpportunityGetParameters)`.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There is none, or this client may not see it.
            HaloError: The request failed.
        """
        try:
            request = api.get_opportunity(id, extra_query=extra_query, **parameters)
        except TypeError as error:
            self._endpoint.explain(error, "get", api.get_opportunity, parameters, id)
            raise
        return self._endpoint.get(request)

    def create(
        self, /, *, extra_fields: Mapping[str, Any] | None = None, **fields: Unpack[types.TicketFields]
    ) -> models.Ticket:
        """Create one opportunity and return it as the server answers it.

        Exactly the named fields are sent, and never again if the server may already have acted.

        Args:
            agent_id: The agent it is assigned to.
            agent_name: The name of that agent. Left out of list rows. A save goes by agent_id.
            approval_process_id: The process of approval it goes through.
            assets: The assets it concerns.
            attachment_count: The number of attachments.
            category_1: The first category, by its name.
            client_id: The client it belongs to.
            client_name: A name, for reading. A save goes by client_id.
            colour: The colour, as hexadecimal RGB.
            contract_id: The contract it belongs to.
            contract_ref: The reference of that contract. A save goes by contract_id.
            customfields: The custom fields. To write one: {"name": "CFname", "value": ...} or with its id.
            dateclosed: When it was closed, UTC.
            datecreated: When it was created, UTC.
            dateoccurred: When it was opened, UTC.
            deadlinedate: When it is due, UTC.
            details: The text, plain.
            details_html: The text as HTML.
            fixbydate: When the SLA wants it solved, UTC.
            hasbeenclosed: Whether it is closed; open tickets come without it.
            impact: The impact, from the tenant's own list.
            inactive: Whether it is out of use.
            last_update: When it was last changed, UTC.
            lastactiondate: When the last action was, UTC.
            onhold: Whether the SLA clock is stopped.
            parent_id: The ticket it is a child of.
            priority_id: The priority, by Priority.priorityid; not by Priority.id.
            priority_name: A name, for reading. A save goes by priority_id.
            product_name: A name, for reading. A save goes by product_id.
            quantity: How many.
            respondbydate: When the SLA wants a response, UTC.
            salesorder_id: The sales order it belongs to.
            site_id: The site it belongs to.
            site_name: A name, for reading. A save goes by site_id.
            sla_name: A name, for reading. A save goes by sla_id.
            startdate: When it begins, UTC.
            status_name: A name, for reading. A save goes by status_id.
            summary: One line that says what it is about.
            supplier_name: A name, for reading. A save goes by supplier_id.
            team: The team, by its name.
            tickettype_name: A name, for reading. A save goes by tickettype_id.
            timetaken: Hours worked, as a decimal number.
            urgency: The urgency, from the tenant's own list.
            use: What kind of record it is.
            user_id: The user who reported it.
            workflow_name: A name, for reading. A save goes by workflow_id.
            extra_fields: Fields that have no name here, sent as they are.
            **fields: 46 of 939 are named here; all of them: `help(halo.types.TicketFields)`.

        Raises:
            InvalidRequestError: No such field, an id, or a field is missing that the server demands; nothing was sent.
            ValidationError: The server refused it; nothing was created.
            OutcomeUnknownError: It was sent, and nobody can say whether it was created.
            HaloError: The request failed.
        """
        try:
            record = models.Ticket(extra_fields=extra_fields, **fields)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # a model reads a moment, and takes more
        except TypeError as error:
            self._endpoint.explain(error, "create", models.Ticket, fields)
            raise
        return self._endpoint.create(record)

    def update(
        self, id: int, /, *, extra_fields: Mapping[str, Any] | None = None, **fields: Unpack[types.TicketFields]
    ) -> models.Ticket:
        """Change the named fields of one opportunity, and no others; returns it as the server answers it.

        Args:
            id: Of the record.
            extra_fields: Fields that have no name here, sent as they are.
            **fields: What to change; None empties a field. All of them: `help(halo.types.TicketFields)`.

        Raises:
            InvalidRequestError: No such field, nothing to change, or no id; nothing was sent.
            ValidationError: The server refused it.
            HaloError: The request failed, also when repeated. The change may have been made; repeating it does no harm.
        """
        try:
            record = models.Ticket(extra_fields=extra_fields, **fields)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # a model reads a moment, and takes more
        except TypeError as error:
            self._endpoint.explain(error, "update", models.Ticket, fields)
            raise
        return self._endpoint.update(id, record)

    def create_many(
        self, items: Iterable[types.TicketFields], **options: Unpack[types.BatchOptions[models.Ticket]]
    ) -> builtins.list[Receipt[models.Ticket]]:
        """Create a opportunity for each item; one receipt per item, in the same order.

        One request per item, at most `max_concurrency` side by side. One that fails stops no other.

        Args:
            items: Dicts of fields: `{"agent_id": ...}`, or `halo.types.TicketFields(...)`.
            **options: receipts, size, pause, progress: `help(halo.types.BatchOptions)`.

        Raises:
            InvalidRequestError: Some items cannot be right; all are named, and nothing was sent.
        """
        return self._endpoint.create_many(items, **options)

    def update_many(
        self, items: Iterable[types.TicketUpdate], **options: Unpack[types.BatchOptions[models.Ticket]]
    ) -> builtins.list[Receipt[models.Ticket]]:
        """Change the opportunity that each item names by its `id`; one receipt per item, in the same order.

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
        self,
        id: int,
        /,
        *,
        extra_query: Mapping[str, Any] | None = None,
        **parameters: Unpack[types.OpportunityDeleteParameters],
    ) -> models.Ticket | None:
        """Delete one opportunity; returns what the server gave back, if anything.

        Args:
            reason: Why it is deleted.
            extra_query: Parameters that have no name here, sent as they are.
            **parameters: `help(halo.types.OpportunityDeleteParameters)`.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There was none.
            ValidationError: The server refused it, for example because other records need it.
            HaloError: The request failed.
        """
        try:
            request = api.delete_opportunity(id, extra_query=extra_query, **parameters)
        except TypeError as error:
            self._endpoint.explain(error, "delete", api.delete_opportunity, parameters, id)
            raise
        return self._endpoint.delete(request)

    def delete_many(
        self,
        ids: Iterable[int],
        *,
        parameters: Mapping[str, Any] | None = None,
        **options: Unpack[types.BatchOptions[models.Ticket]],
    ) -> builtins.list[Receipt[models.Ticket]]:
        """Delete the opportunity of each id; one receipt per id, in the same order.

        One request per id, at most `max_concurrency` side by side. One that fails stops no other.

        Args:
            ids: Of the records.
            parameters: More arguments of `delete`, the same for all.
            **options: receipts, size, pause, progress: `help(halo.types.BatchOptions)`.

        Raises:
            InvalidRequestError: Some cannot be right, or are given twice; nothing was sent.
        """
        return self._endpoint.delete_many(ids, parameters, **options)
