# Written by `python scripts/generate.py` from spec/. Do not edit.
"""Every operation of the API by its name; a module is imported when its operation is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .actions.delete_action import delete_action
    from .actions.get_action import get_action
    from .actions.list_actions import list_actions
    from .actions.save_actions import save_actions
    from .agents.get_agent import get_agent
    from .agents.list_agents import list_agents
    from .assets.delete_asset import delete_asset
    from .assets.get_asset import get_asset
    from .assets.list_assets import list_assets
    from .assets.save_assets import save_assets
    from .attachments.delete_attachment import delete_attachment
    from .attachments.get_attachment import get_attachment
    from .attachments.list_attachments import list_attachments
    from .attachments.save_attachments import save_attachments
    from .auth.create_token import create_token
    from .auth.get_authinfo import get_authinfo
    from .clients.delete_client import delete_client
    from .clients.get_client import get_client
    from .clients.list_clients import list_clients
    from .clients.save_clients import save_clients
    from .contracts.delete_contract import delete_contract
    from .contracts.get_contract import get_contract
    from .contracts.list_contracts import list_contracts
    from .contracts.save_contracts import save_contracts
    from .outcomes.get_outcome import get_outcome
    from .outcomes.list_outcomes import list_outcomes
    from .priorities.get_priority import get_priority
    from .priorities.list_priorities import list_priorities
    from .reports.delete_report import delete_report
    from .reports.get_report import get_report
    from .reports.list_reports import list_reports
    from .reports.save_reports import save_reports
    from .sites.delete_site import delete_site
    from .sites.get_site import get_site
    from .sites.list_sites import list_sites
    from .sites.save_sites import save_sites
    from .statuses.get_status import get_status
    from .statuses.list_statuses import list_statuses
    from .teams.get_team import get_team
    from .teams.list_teams import list_teams
    from .ticket_types.get_ticket_type import get_ticket_type
    from .ticket_types.list_ticket_types import list_ticket_types
    from .tickets.delete_ticket import delete_ticket
    from .tickets.get_ticket import get_ticket
    from .tickets.list_tickets import list_tickets
    from .tickets.save_tickets import save_tickets
    from .users.delete_user import delete_user
    from .users.get_user import get_user
    from .users.list_users import list_users
    from .users.save_users import save_users

_MODULES = {
    "delete_action": "actions.delete_action",
    "get_action": "actions.get_action",
    "list_actions": "actions.list_actions",
    "save_actions": "actions.save_actions",
    "get_agent": "agents.get_agent",
    "list_agents": "agents.list_agents",
    "delete_asset": "assets.delete_asset",
    "get_asset": "assets.get_asset",
    "list_assets": "assets.list_assets",
    "save_assets": "assets.save_assets",
    "delete_attachment": "attachments.delete_attachment",
    "get_attachment": "attachments.get_attachment",
    "list_attachments": "attachments.list_attachments",
    "save_attachments": "attachments.save_attachments",
    "create_token": "auth.create_token",
    "get_authinfo": "auth.get_authinfo",
    "delete_client": "clients.delete_client",
    "get_client": "clients.get_client",
    "list_clients": "clients.list_clients",
    "save_clients": "clients.save_clients",
    "delete_contract": "contracts.delete_contract",
    "get_contract": "contracts.get_contract",
    "list_contracts": "contracts.list_contracts",
    "save_contracts": "contracts.save_contracts",
    "get_outcome": "outcomes.get_outcome",
    "list_outcomes": "outcomes.list_outcomes",
    "get_priority": "priorities.get_priority",
    "list_priorities": "priorities.list_priorities",
    "delete_report": "reports.delete_report",
    "get_report": "reports.get_report",
    "list_reports": "reports.list_reports",
    "save_reports": "reports.save_reports",
    "delete_site": "sites.delete_site",
    "get_site": "sites.get_site",
    "list_sites": "sites.list_sites",
    "save_sites": "sites.save_sites",
    "get_status": "statuses.get_status",
    "list_statuses": "statuses.list_statuses",
    "get_team": "teams.get_team",
    "list_teams": "teams.list_teams",
    "get_ticket_type": "ticket_types.get_ticket_type",
    "list_ticket_types": "ticket_types.list_ticket_types",
    "delete_ticket": "tickets.delete_ticket",
    "get_ticket": "tickets.get_ticket",
    "list_tickets": "tickets.list_tickets",
    "save_tickets": "tickets.save_tickets",
    "delete_user": "users.delete_user",
    "get_user": "users.get_user",
    "list_users": "users.list_users",
    "save_users": "users.save_users",
}

__all__ = (
    "delete_action",
    "get_action",
    "list_actions",
    "save_actions",
    "get_agent",
    "list_agents",
    "delete_asset",
    "get_asset",
    "list_assets",
    "save_assets",
    "delete_attachment",
    "get_attachment",
    "list_attachments",
    "save_attachments",
    "create_token",
    "get_authinfo",
    "delete_client",
    "get_client",
    "list_clients",
    "save_clients",
    "delete_contract",
    "get_contract",
    "list_contracts",
    "save_contracts",
    "get_outcome",
    "list_outcomes",
    "get_priority",
    "list_priorities",
    "delete_report",
    "get_report",
    "list_reports",
    "save_reports",
    "delete_site",
    "get_site",
    "list_sites",
    "save_sites",
    "get_status",
    "list_statuses",
    "get_team",
    "list_teams",
    "get_ticket_type",
    "list_ticket_types",
    "delete_ticket",
    "get_ticket",
    "list_tickets",
    "save_tickets",
    "delete_user",
    "get_user",
    "list_users",
    "save_users",
)


def __getattr__(name: str) -> Any:
    try:
        module = _MODULES[name]
    except KeyError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    value = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
