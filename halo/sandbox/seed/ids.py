"""Ids in the made-up tenant: those of statuses, agents and ticket types, and the first id of each resource.

The ids of each resource begin elsewhere, so that an id of the wrong kind finds nothing, and so that the ids in
HaloPSA's documentation (client 123, ticket 54321) exist.
"""

from __future__ import annotations

NEW, CLOSED = 1, 9
"""Statuses."""

UNASSIGNED = 1
APPLICATION_AGENT = 11
DISABLED_AGENTS = (10, 12)
"""Agents; the application is the one that signs in."""

PROJECT, OPPORTUNITY = 6, 7
"""The ticket types of those."""

FIRST_CLIENT, FIRST_SITE, FIRST_USER, FIRST_ASSET, FIRST_CONTRACT = 120, 201, 301, 1001, 41
FIRST_REPORT, FIRST_FILE, FIRST_TICKET = 71, 501, 54301

FIRST_TICKET_WITH_FILE, TICKETS_PER_FILE = FIRST_TICKET + 20, 40
"""The first ticket with a file, and the distance to the next such ticket."""
