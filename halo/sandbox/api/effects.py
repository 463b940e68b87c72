"""What a save does besides storing the record: defaults, numbers, and other records that change with it.

Only what is special about a resource is here; all other resources are saved as sent.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import attrs

from ..contract import RESOURCES
from ..seed import texts
from ..seed.asset_fields import MODEL, SERIAL_NUMBER
from ..seed.ids import APPLICATION_AGENT, CLOSED, FIRST_CLIENT, NEW, OPPORTUNITY, PROJECT, UNASSIGNED
from ..seed.seen import seen_fields
from ..store import Key, Row, Store
from . import files
from .obeyed import empty_fields
from .views import records
from .webhook_events import CLOSED as IS_CLOSED
from .webhook_events import DELETED, LOGGED, STATUS_CHANGED, UPDATED_BY_USER, Happening


@attrs.frozen
class SaveContext:
    """What the effects of one save depend on.

    Attributes:
        store: All records.
        now: The time, in the form that records have it.
        happenings: What happens to tickets is added here.
    """

    store: Store
    now: str
    happenings: list[Happening]

    def find(self, resource: str, record_id: object) -> Row | None:
        """The record with this id; None if there is none."""
        if not isinstance(record_id, int | float):
            return None
        return self.store.holding(resource, int(record_id)).get((int(record_id),))


def with_defaults(resource: str, row: Row, context: SaveContext) -> Row:
    """A new record with the fields that it gets without their having been sent: all that live rows have."""
    defaults = seen_fields(RESOURCES[resource])
    defaults |= _DEFAULTS[resource](row, context) if resource in _DEFAULTS else {}
    defaults |= empty_fields(context.store, resource, row)
    return {**row, **{name: value for name, value in defaults.items() if row.get(name) is None}}


def apply_effects(resource: str, row: Row, before: Row | None, context: SaveContext) -> Row:
    """The record with what follows from the change. Other records that change with it are changed.

    Args:
        resource: Whose record it is.
        row: The record that is about to be saved.
        before: The record as it was; None if it is new.
        context: All records, and the time.
    """
    effect = _EFFECTS.get(resource)
    return effect(row, before, context) if effect else row


def after_delete(resource: str, row: Row, context: SaveContext) -> None:
    """Change the other records that a deletion affects."""
    if resource == "attachments":
        _count_file(row, -1, context)
    elif resource == "tickets":
        context.happenings.append(Happening(DELETED, row["id"]))


def _client_and_site(row: Row, context: SaveContext) -> Row:
    """Client and site of a record, as far as they follow from each other and from the user."""
    user = context.find("users", row.get("user_id"))
    site_id = row.get("site_id") or (user and user["site_id_int"])
    site = context.find("sites", site_id)
    client_id = (
        row.get("client_id") or (site and int(site["client_id"])) or (user and user["client_id"]) or FIRST_CLIENT
    )
    client = context.find("clients", client_id)
    return {"client_id": client_id, "site_id": site_id or (client and client.get("main_site_id"))}


def _new_ticket(row: Row, context: SaveContext) -> Row:
    user = context.find("users", row.get("user_id")) or Row()
    status_id = row.get("status_id") or NEW
    return {
        "status_id": status_id,
        "dateoccurred": context.now,
        "details": "",
        "tickettype_id": 1,
        "sla_id": 1,
        "priority_id": 3,
        **_client_and_site(row, context),
        "agent_id": UNASSIGNED,
        "team": texts.TEAMS[0],
        "reportedby": user.get("name"),
        "user_email": user.get("emailaddress"),
        "source": 0,
        "child_count": 0,
        "attachment_count": 0,
        "flagged": False,
        "onhold": False,
        "inactive": False,
        "timetaken": 0.0,
        "lastactiondate": context.now,
        "use": "ticket",
    }


def _saved_ticket(row: Row, before: Row | None, context: SaveContext) -> Row:
    """Closing and reopening; the details are the note of the first action (HaloAPI)."""
    is_closed, was_closed = row.get("status_id") == CLOSED, before is not None and before.get("status_id") == CLOSED
    if is_closed and not was_closed:
        row = {**row, "dateclosed": context.now, "hasbeenclosed": True}
    elif was_closed and not is_closed:
        row = {**row, "dateclosed": None, "hasbeenclosed": None}
    row["idsummary"] = f"{row['id']} - {row.get('summary') or ''}"
    row["last_update"] = context.now
    numbers = {
        LOGGED: before is None,
        STATUS_CHANGED: before is not None and before.get("status_id") != row.get("status_id"),
        IS_CLOSED: is_closed and not was_closed,
    }
    context.happenings.extend(Happening(number, row["id"]) for number, has_happened in numbers.items() if has_happened)
    actions, first = context.store.tables["actions"], (row["id"], 1)
    opening = actions.get(first)
    if before is None:
        actions.put(first, _opening(row, context))
    elif opening and row.get("details") != before.get("details"):
        actions.put(first, {**opening, "note": row.get("details"), "note_html": row.get("details_html")})
    if is_closed and not was_closed and before is not None and row.get("closure_note"):
        key = (row["id"], actions.next_id((row["id"],)))
        actions.put(key, _closing(row, key[1], context))
    return row


def _closing(ticket: Row, action_id: int, context: SaveContext) -> Row:
    note = ticket["closure_note"]
    return {**_opening(ticket, context), "id": action_id, "outcome": "Closed", "outcome_id": 9, "note": note}


def _opening(ticket: Row, context: SaveContext) -> Row:
    return {
        "id": 1,
        "ticket_id": ticket["id"],
        "outcome": "Logged",
        "outcome_id": 1,
        "datetime": context.now,
        "actiondatecreated": context.now,
        "last_updated": context.now,
        "who_type": 1,
        "actionby_agent_id": APPLICATION_AGENT,
        "note": ticket.get("details"),
        "note_html": ticket.get("details_html"),
        "hiddenfromuser": False,
        "timetaken": 0.0,
    }


def _new_action(row: Row, context: SaveContext) -> Row:
    outcomes = context.store.tables["outcomes"]
    by_id = context.find("outcomes", row.get("outcome_id"))
    name = (str(row.get("outcome") or "")).casefold()
    by_name = (other for other in outcomes.rows() if other["outcome"].casefold() == name)
    outcome = by_id or next(by_name, None) or Row()
    return {
        "outcome": outcome.get("outcome"),
        "outcome_id": outcome.get("id"),
        "datetime": context.now,
        "actiondatecreated": context.now,
        "who_type": 0,
        "who_agentid": APPLICATION_AGENT,
        "actionby_agent_id": APPLICATION_AGENT,
        "actionby_user_id": 0,
        "hiddenfromuser": bool(outcome.get("hidefromuser")),
        "important": False,
        "timetaken": 0.0,
        "attachment_count": 0,
    }


def _saved_action(row: Row, before: Row | None, context: SaveContext) -> Row:
    """`new_status` becomes the status of the ticket, which also adds up the time (public clients)."""
    ticket = context.find("tickets", row["ticket_id"])
    if ticket is not None:
        hours = (row.get("timetaken") or 0.0) - ((before or {}).get("timetaken") or 0.0)
        changed = {**ticket, "lastactiondate": context.now, "timetaken": (ticket.get("timetaken") or 0.0) + hours}
        if row.get("new_status") and (before is None or row["new_status"] != before.get("new_status")):
            changed["status_id"] = row["new_status"]
        table = context.store.holding("tickets", ticket["id"])
        table.put((ticket["id"],), _saved_ticket(changed, ticket, context))
        if before is None and row.get("actionby_user_id"):
            context.happenings.append(Happening(UPDATED_BY_USER, ticket["id"]))
    mail = _mail(row, ticket, context) if before is None else {}
    return {**row, **mail, "last_updated": context.now}


def _mail(action: Row, ticket: Row | None, context: SaveContext) -> Row:
    """What an action has that was e-mailed: if its outcome sends e-mail, nothing forbids it, and somebody gets it."""
    outcome, address = context.find("outcomes", action.get("outcome_id")), action.get("emailto")
    address = address or (ticket or {}).get("user_email")
    if not outcome or not outcome.get("sendemail") or action.get("sendemail") is False or not address:
        return {}
    return {"emailto": address, "emaildirection": "O", "dateemailed": context.now}


def _new_asset(row: Row, context: SaveContext) -> Row:
    _, name, prefix, _, _ = next(
        (asset_type for asset_type in texts.ASSET_TYPES if asset_type[0] == row["assettype_id"]), texts.ASSET_TYPES[0]
    )
    return {
        **_client_and_site(row, context),
        "inventory_number": f"{prefix}-{row['id']}",
        "assettype_name": name,
        "inactive": False,
        "use": "device",
    }


def _saved_asset(row: Row, _: Row | None, context: SaveContext) -> Row:
    """What an asset is called first and second comes from the fields of its type."""
    values = {entry.get("id"): entry.get("value") for entry in records(row.get("fields"))}
    named = {"key_field": values.get(MODEL), "key_field2": values.get(SERIAL_NUMBER)}
    return {**row, **{name: value for name, value in named.items() if values}, "dlastupdate": context.now}


def _new_client(_: Row, context: SaveContext) -> Row:
    return {
        "toplevel_id": 12,
        "toplevel_name": "Customers",
        "inactive": False,
        "datecreated": context.now,
        "use": "client",
    }


def _new_site(row: Row, context: SaveContext) -> Row:
    client = context.find("clients", row["client_id"]) or Row()
    return {"clientsite_name": f"{client.get('name')}/{row['name']}", "inactive": False, "sla_id": 1, "use": "site"}


def _new_user(row: Row, context: SaveContext) -> Row:
    site = context.find("sites", row["site_id"]) or Row()
    return {
        "site_id_int": int(row["site_id"]),
        "client_id": int(site.get("client_id", 0)),
        "inactive": False,
        "use": "user",
    }


def _new_contract(row: Row, context: SaveContext) -> Row:
    return {
        "ref": f"C-{row['id']}",
        **_client_and_site(row, context),
        "active": True,
        "expired": False,
        "use": "contract",
    }


def _new_attachment(row: Row, context: SaveContext) -> Row:
    return {
        "type": 0,
        "unique_id": row.get("ticket_id"),
        "agent_id": APPLICATION_AGENT,
        "datecreated": context.now,
        "desc": "",
        "showforusers": False,
    }


def _saved_attachment(row: Row, before: Row | None, context: SaveContext) -> Row:
    described = {**row, **files.describe(row), "last_updated": context.now}
    if before is None:
        _count_file(row, 1, context)
    return described


def _count_file(row: Row, more: int, context: SaveContext) -> None:
    """Tickets and actions have the number of their files."""
    action: Key = (row.get("ticket_id"), row.get("action_id"))
    for table, key in ((context.store.tables["tickets"], action[:1]), (context.store.tables["actions"], action)):
        owner = table.get(key) if None not in key else None
        if owner is not None:
            table.put(key, {**owner, "attachment_count": (owner.get("attachment_count") or 0) + more})


def _new_report(_: Row, __: SaveContext) -> Row:
    return {
        "type": 0,
        "datasource_id": 0,
        "systemreportid": 0,
        "canbeaccessedbyallusers": False,
        "restrictaccess": False,
    }


def _changed_at(field: str) -> Callable[[Row, Row | None, SaveContext], Row]:
    """The effect for a resource that only notes when it was changed."""
    return lambda row, _, context: {**row, field: context.now}


def _ticket_of(tickettype_id: int) -> Callable[[Row, SaveContext], Row]:
    """The defaults for tickets under another route."""
    return lambda row, context: {**_new_ticket(row, context), "tickettype_id": tickettype_id}


_DEFAULTS: Mapping[str, Callable[[Row, SaveContext], Row]] = {
    "tickets": _new_ticket,
    "projects": _ticket_of(PROJECT),
    "opportunities": _ticket_of(OPPORTUNITY),
    "actions": _new_action,
    "assets": _new_asset,
    "clients": _new_client,
    "sites": _new_site,
    "users": _new_user,
    "contracts": _new_contract,
    "attachments": _new_attachment,
    "reports": _new_report,
}

_EFFECTS: Mapping[str, Callable[[Row, Row | None, SaveContext], Row]] = {
    "tickets": _saved_ticket,
    "actions": _saved_action,
    "clients": _changed_at("alastupdate"),
    "sites": _changed_at("slastupdate"),
    "users": _changed_at("lastupdate"),
    "assets": _saved_asset,
    "contracts": _changed_at("last_modified"),
    "attachments": _saved_attachment,
}
