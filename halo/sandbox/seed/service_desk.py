"""The service provider itself: its agents and teams, and the lists from which tickets have their values."""

from __future__ import annotations

from ..formats import ascii_lower, guid
from ..store import Row
from . import texts
from .ids import APPLICATION_AGENT, DISABLED_AGENTS, UNASSIGNED


def agents() -> list[Row]:
    """The agents: people, "Unassigned", which is number 1, and the application that signs in."""
    people = [
        ("Unassigned", "", 0),
        *texts.AGENTS,
        ("Former", "Colleague", 0),
        ("Halo", "Application", 0),
        texts.AGENTS[0],  # once more, from before: a disabled namesake
    ]
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
                "email": f"{ascii_lower(first)}.{ascii_lower(last)}@provider.example" if last else "",
                "team": texts.TEAMS[team],
                "isdisabled": number in DISABLED_AGENTS,
                "isapiagent": number == APPLICATION_AGENT,
                "is_agent": number != UNASSIGNED,
                "jobtitle": "Technician" if 1 < number < DISABLED_AGENTS[0] else "",
                "colour": "#7cb5ec",
                "onlinestatus": 0,
                "chargerate": 0,
                "namewithinactive": f"{name} (inactive)" if number in DISABLED_AGENTS else name,
                "use": "agent",
                "teams": [{"team_id": team + 1, "team_name": texts.TEAMS[team]}],
            }
        )
    return rows


def categories() -> list[Row]:
    """The categories, each for one of the four fields that a ticket has for them."""
    all_of_them = [*((number, 1, value) for number, value in texts.CATEGORIES), *texts.OTHER_CATEGORIES]
    return [
        {
            "id": number,
            "guid": guid("category", number),
            "type_id": type_id,
            "value": value,
            "category_name": value.rpartition(">")[2],
            "sla_id": 0,
            "priority_id": 0,
        }
        for number, type_id, value in all_of_them
    ]


def teams() -> list[Row]:
    """The teams of agents, one of them out of use beside its namesake."""
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
            "inactive": number > len(texts.TEAMS),
            "use": "team",
        }
        for number, name in enumerate((*texts.TEAMS, texts.TEAMS[1]), 1)
    ]


def statuses() -> list[Row]:
    """The statuses of tickets; 1 is new and 9 is closed, as by default."""
    return [
        {
            "id": number,
            "guid": guid("status", number),
            "name": name,
            "shortname": short_name,
            "type": type_id,
            "sequence": index,
            "colour": colour,
            "slaaction": "H" if stops_clock else "N",
            "showonquickchange": True,
        }
        for index, (number, name, short_name, type_id, colour, stops_clock) in enumerate(texts.STATUSES)
    ]


_RETIRED_TYPE = (8, *texts.TICKET_TYPES[2][1:])


def ticket_types() -> list[Row]:
    """The types of tickets, one of them out of use beside its namesake."""
    groups = sorted({group for _, _, group, _, _ in texts.TICKET_TYPES})
    return [
        {
            "id": number,
            "guid": guid("ticket type", number),
            "name": name,
            "use": "tickettype",
            "sequence": index,
            "group_id": groups.index(group) + 1,
            "group_name": group,
            "itilrequesttype": itil,
            "visible": index < len(texts.TICKET_TYPES),
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
        for index, (number, name, group, itil, _) in enumerate((*texts.TICKET_TYPES, _RETIRED_TYPE))
    ]


def priorities() -> list[Row]:
    """The priorities of each SLA, each with a GUID and the number that tickets have.

    "Low" has another number in one SLA than in the others; all other names have one.
    """
    of_sla = [(sla, texts.PRIORITIES) for sla in texts.SLAS] + [(texts.NIGHT_SLA, texts.NIGHT_PRIORITIES)]
    return [
        {
            "id": guid("priority", sla, number),
            "slaid": sla,
            "priorityid": number,
            "name": name,
            "fixtime": fix_hours * factor,
            "fixunits": "H",
            "responsetime": response_hours * factor,
            "responseunits": "H",
            "ishidden": False,
            "fixendofday": False,
            "colour": colour,
        }
        for (sla, _, factor), priorities_of_sla in of_sla
        for number, name, response_hours, fix_hours, colour in priorities_of_sla
    ]


def outcomes() -> list[Row]:
    """The outcomes of actions; 0, 7 and 16 have the numbers seen on live tenants."""
    return [
        {
            "id": number,
            "guid": guid("outcome", number),
            "outcome": name,
            "buttonname": button,
            "sequence": index,
            "hidden": False,
            "hidefromuser": private,
            "sendemail": 1 if number == 16 else 0,
            "respondtype": 0,
            "colour": "#7cb5ec",
        }
        for index, (number, name, button, private, _) in enumerate(texts.OUTCOMES)
    ]
