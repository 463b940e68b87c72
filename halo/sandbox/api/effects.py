"""What saving a record brings about besides: defaults, numbers, other records that change with it.

A table of what is truly special about a resource; whatever is not here is saved as it was sent.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import attrs

from ..seed import texts
from ..seed.ids import APPLICATION_AGENT, CLOSED, FIRST_CLIENT, NEW, OPPORTUNITY, PROJECT, UNASSIGNED
from ..store import Key, Row, Store
from . import files


@attrs.frozen
class Moment:
    """What the effects of one save may look at.

    Attributes:
        store: All records.
        now: The time, as records have it.
    """

    store: Store
    now: str

    def find(self, resource: str, number: object) -> Row | None:
        """The record with this number."""
        return self.store.tables[resource].get((int(number),)) if isinstance(number, int | float) else None


def completed(resource: str, row: Row, moment: Moment) -> Row:
    """A new record with what it has without having been sent."""
    defaults = _DEFAULTS[resource](row, moment) if resource in _DEFAULTS else {}
    return {**row, **{name: value for name, value in defaults.items() if row.get(name) is None}}


def after_save(resource: str, row: Row, before: Row | None, moment: Moment) -> Row:
    """The record with what follows from the change; other records are changed here.

    Args:
        resource: Whose record it is.
        row: The record as it is about to be saved.
        before: As it was; None for a new one.
        moment: All records and the time.
    """
    effect = _EFFECTS.get(resource)
    return effect(row, before, moment) if effect else row


def after_delete(resource: str, row: Row, moment: Moment) -> None:
    """Change what is another record's with a record that is gone."""
    if resource == "attachments":
        _count_file(row, -1, moment)


def _place(row: Row, moment: Moment) -> Row:
    """Client and site, as far as they follow from each other and from the user."""
    user = moment.find("users", row.get("user_id"))
    site_id = row.get("site_id") or (user and user["site_id_int"])
    site = moment.find("sites", site_id)
    client_id = (
        row.get("client_id") or (site and int(site["client_id"])) or (user and user["client_id"]) or FIRST_CLIENT
    )
    client = moment.find("clients", client_id)
    return {"client_id": client_id, "site_id": site_id or (client and client.get("main_site_id"))}


def _new_ticket(row: Row, moment: Moment) -> Row:
    user = moment.find("users", row.get("user_id")) or Row()
    status_id = row.get("status_id") or NEW
    return {
        "status_id": status_id,
        "dateoccurred": moment.now,
        "details": "",
        "tickettype_id": 1,
        "sla_id": 1,
        "priority_id": 3,
        **_place(row, moment),
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
        "lastactiondate": moment.now,
        "use": "ticket",
    }


def _saved_ticket(row: Row, before: Row | None, moment: Moment) -> Row:
    """Closing and opening; the details are the note of the first action (HaloAPI)."""
    is_closed, was_closed = row.get("status_id") == CLOSED, before is not None and before.get("status_id") == CLOSED
    if is_closed and not was_closed:
        row = {**row, "dateclosed": moment.now, "hasbeenclosed": True}
    elif was_closed and not is_closed:
        row = {**row, "dateclosed": None, "hasbeenclosed": None}
    row["idsummary"] = f"{row['id']} - {row.get('summary') or ''}"
    row["last_update"] = moment.now
    actions, first = moment.store.tables["actions"], (row["id"], 1)
    opening = actions.get(first)
    if before is None:
        actions.put(first, _opening(row, moment))
    elif opening and row.get("details") != before.get("details"):
        actions.put(first, {**opening, "note": row.get("details"), "note_html": row.get("details_html")})
    return row


def _opening(ticket: Row, moment: Moment) -> Row:
    return {
        "id": 1,
        "ticket_id": ticket["id"],
        "outcome": "Logged",
        "outcome_id": 1,
        "datetime": moment.now,
        "actiondatecreated": moment.now,
        "last_updated": moment.now,
        "who_type": 1,
        "actionby_agent_id": APPLICATION_AGENT,
        "note": ticket.get("details"),
        "note_html": ticket.get("details_html"),
        "hiddenfromuser": False,
        "timetaken": 0.0,
    }


def _new_action(row: Row, moment: Moment) -> Row:
    outcomes = moment.store.tables["outcomes"]
    by_number = moment.find("outcomes", row.get("outcome_id"))
    named = (str(row.get("outcome") or "")).casefold()
    known = by_number or next((one for one in outcomes.rows() if one["outcome"].casefold() == named), None) or Row()
    return {
        "outcome": known.get("outcome"),
        "outcome_id": known.get("id"),
        "datetime": moment.now,
        "actiondatecreated": moment.now,
        "who_type": 0,
        "who_agentid": APPLICATION_AGENT,
        "actionby_agent_id": APPLICATION_AGENT,
        "actionby_user_id": 0,
        "hiddenfromuser": bool(known.get("hidefromuser")),
        "important": False,
        "timetaken": 0.0,
        "attachment_count": 0,
    }


def _saved_action(row: Row, before: Row | None, moment: Moment) -> Row:
    """`new_status` moves the ticket, and time adds up there (public clients)."""
    ticket = moment.find("tickets", row["ticket_id"])
    if ticket is not None:
        hours = (row.get("timetaken") or 0.0) - ((before or {}).get("timetaken") or 0.0)
        changed = {**ticket, "lastactiondate": moment.now, "timetaken": (ticket.get("timetaken") or 0.0) + hours}
        if row.get("new_status") and (before is None or row["new_status"] != before.get("new_status")):
            changed["status_id"] = row["new_status"]
        moment.store.tables["tickets"].put((ticket["id"],), _saved_ticket(changed, ticket, moment))
    return {**row, "last_updated": moment.now}


def _new_asset(row: Row, moment: Moment) -> Row:
    _, name, prefix, _, _ = next(
        (one for one in texts.ASSET_TYPES if one[0] == row["assettype_id"]), texts.ASSET_TYPES[0]
    )
    place = _place(row, moment)
    return {
        **place,
        "inventory_number": f"{prefix}-{row['id']}",
        "assettype_name": name,
        "inactive": False,
        "use": "device",
    }


def _new_client(_: Row, moment: Moment) -> Row:
    return {
        "toplevel_id": 12,
        "toplevel_name": "Customers",
        "inactive": False,
        "datecreated": moment.now,
        "use": "client",
    }


def _new_site(row: Row, moment: Moment) -> Row:
    client = moment.find("clients", row["client_id"]) or Row()
    return {"clientsite_name": f"{client.get('name')}/{row['name']}", "inactive": False, "sla_id": 1, "use": "site"}


def _new_user(row: Row, moment: Moment) -> Row:
    site = moment.find("sites", row["site_id"]) or Row()
    return {
        "site_id_int": int(row["site_id"]),
        "client_id": int(site.get("client_id", 0)),
        "inactive": False,
        "use": "user",
    }


def _new_contract(row: Row, moment: Moment) -> Row:
    return {"ref": f"C-{row['id']}", **_place(row, moment), "active": True, "expired": False, "use": "contract"}


def _new_attachment(row: Row, moment: Moment) -> Row:
    return {
        "type": 0,
        "unique_id": row.get("ticket_id"),
        "agent_id": APPLICATION_AGENT,
        "datecreated": moment.now,
        "desc": "",
        "showforusers": False,
    }


def _saved_attachment(row: Row, before: Row | None, moment: Moment) -> Row:
    found = {**row, **files.described(row), "last_updated": moment.now}
    if before is None:
        _count_file(row, 1, moment)
    return found


def _count_file(row: Row, more: int, moment: Moment) -> None:
    """The ticket and the action of a file say how many they have."""
    action: Key = (row.get("ticket_id"), row.get("action_id"))
    for table, key in ((moment.store.tables["tickets"], action[:1]), (moment.store.tables["actions"], action)):
        owner = table.get(key) if None not in key else None
        if owner is not None:
            table.put(key, {**owner, "attachment_count": (owner.get("attachment_count") or 0) + more})


def _new_report(_: Row, __: Moment) -> Row:
    return {
        "type": 0,
        "datasource_id": 0,
        "systemreportid": 0,
        "canbeaccessedbyallusers": False,
        "restrictaccess": False,
    }


def _changed_at(field: str) -> Callable[[Row, Row | None, Moment], Row]:
    """The effect of a resource that only remembers when it was changed."""
    return lambda row, _, moment: {**row, field: moment.now}


def _ticket_of(tickettype_id: int) -> Callable[[Row, Moment], Row]:
    """The defaults of what is a ticket under another route."""
    return lambda row, moment: {**_new_ticket(row, moment), "tickettype_id": tickettype_id}


_DEFAULTS: Mapping[str, Callable[[Row, Moment], Row]] = {
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

_EFFECTS: Mapping[str, Callable[[Row, Row | None, Moment], Row]] = {
    "tickets": _saved_ticket,
    "actions": _saved_action,
    "clients": _changed_at("alastupdate"),
    "sites": _changed_at("slastupdate"),
    "users": _changed_at("ulastupdate"),
    "assets": _changed_at("dlastupdate"),
    "contracts": _changed_at("last_modified"),
    "attachments": _saved_attachment,
}
