"""The service provider's own side: its agents and teams, and the lists that tickets choose from."""

from __future__ import annotations

from ..formats import guid, plain
from ..store import Row
from . import texts
from .ids import APPLICATION_AGENT, DISABLED_AGENT, UNASSIGNED


def agents() -> list[Row]:
    """The people who work on tickets; "Unassigned" is number 1, and the application that signs in is one of them."""
    people = [("Unassigned", "", 0), *texts.AGENTS, ("Former", "Colleague", 0), ("Halo", "Application", 0)]
    rows = list[Row]()
    for number, (first, last, team) in enumerate(people, UNASSIGNED):
        name = f"{first} {last}".strip()
        rows.append(
            {
                "id": number,
                "name": name,
                "firstname": first,
                "surname": last,
                "initials": (first[0] + last[:1]).upper(),
                "email": f"{plain(first)}.{plain(last)}@provider.example" if last else "",
                "team": texts.TEAMS[team],
                "isdisabled": number == DISABLED_AGENT,
                "isapiagent": number == APPLICATION_AGENT,
                "is_agent": number != UNASSIGNED,
                "jobtitle": "Technician" if 1 < number < DISABLED_AGENT else "",
                "colour": "#7cb5ec",
                "onlinestatus": 0,
                "chargerate": 0,
                "namewithinactive": f"{name} (inactive)" if number == DISABLED_AGENT else name,
                "use": "agent",
                "teams": [{"team_id": team + 1, "team_name": texts.TEAMS[team]}],
            }
        )
    return rows


def teams() -> list[Row]:
    """The teams of agents."""
    return [
        {
            "id": number,
            "guid": guid("team", number),
            "name": name,
            "sequence": number,
            "department_id": 1,
            "department_name": "Service Desk",
            "forrequests": True,
            "foropps": False,
            "forprojects": name == "Projects",
            "inactive": False,
            "use": "team",
        }
        for number, name in enumerate(texts.TEAMS, 1)
    ]


def statuses() -> list[Row]:
    """The statuses of tickets; 1 is new and 9 is closed, as they are by default."""
    return [
        {
            "id": number,
            "guid": guid("status", number),
            "name": name,
            "shortname": short,
            "type": kind,
            "sequence": place,
            "colour": colour,
            "slaaction": "H" if holds else "N",
            "showonquickchange": True,
        }
        for place, (number, name, short, kind, colour, holds) in enumerate(texts.STATUSES)
    ]


def ticket_types() -> list[Row]:
    """The types of tickets."""
    groups = sorted({group for _, _, group, _, _ in texts.TICKET_TYPES})
    return [
        {
            "id": number,
            "guid": guid("ticket type", number),
            "name": name,
            "use": "tickettype",
            "sequence": place,
            "group_id": groups.index(group) + 1,
            "group_name": group,
            "itilrequesttype": itil,
            "visible": True,
            "cancreate": True,
            "agentscanselect": True,
            "enduserscanselect": number != 5,
            "anonymouscanselect": False,
            "allowattachments": True,
            "default_sla": 1,
            "default_priority": 3,
            "default_team": texts.TEAMS[0],
            "default_agent": UNASSIGNED,
        }
        for place, (number, name, group, itil, _) in enumerate(texts.TICKET_TYPES)
    ]


def priorities() -> list[Row]:
    """Four priorities for each SLA: a GUID of their own, and the number that tickets call them by."""
    return [
        {
            "id": guid("priority", sla, number),
            "slaid": sla,
            "priorityid": number,
            "name": name,
            "fixtime": fix * factor,
            "fixunits": "H",
            "responsetime": response * factor,
            "responseunits": "H",
            "ishidden": False,
            "fixendofday": False,
            "colour": colour,
        }
        for sla, _, factor in texts.SLAS
        for number, name, response, fix, colour in texts.PRIORITIES
    ]


def outcomes() -> list[Row]:
    """What an action can result in; the numbers 0, 7 and 16 are those seen on live tenants."""
    return [
        {
            "id": number,
            "guid": guid("outcome", number),
            "outcome": name,
            "buttonname": button,
            "sequence": place,
            "hidden": False,
            "hidefromuser": private,
            "sendemail": 1 if number == 16 else 0,
            "respondtype": 0,
            "colour": "#7cb5ec",
        }
        for place, (number, name, button, private, _) in enumerate(texts.OUTCOMES)
    ]
