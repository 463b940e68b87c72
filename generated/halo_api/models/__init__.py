# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The records of the API, a class each; a module is imported when its class is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .action import Action
    from .address import Address
    from .agent import Agent
    from .asset import Asset
    from .asset_field import AssetField
    from .attachment import Attachment
    from .auth_info import AuthInfo
    from .client import Client
    from .contract import Contract
    from .custom_field import CustomField
    from .outcome import Outcome
    from .priority import Priority
    from .report import Report
    from .report_column import ReportColumn
    from .report_content import ReportContent
    from .site import Site
    from .status import Status
    from .team import Team
    from .ticket import Ticket
    from .ticket_type import TicketType
    from .token import Token
    from .user import User

_MODULES = {
    "Action": "action",
    "Address": "address",
    "Agent": "agent",
    "Asset": "asset",
    "AssetField": "asset_field",
    "Attachment": "attachment",
    "AuthInfo": "auth_info",
    "Client": "client",
    "Contract": "contract",
    "CustomField": "custom_field",
    "Outcome": "outcome",
    "Priority": "priority",
    "Report": "report",
    "ReportColumn": "report_column",
    "ReportContent": "report_content",
    "Site": "site",
    "Status": "status",
    "Team": "team",
    "Ticket": "ticket",
    "TicketType": "ticket_type",
    "Token": "token",
    "User": "user",
}

__all__ = (
    "Action",
    "Address",
    "Agent",
    "Asset",
    "AssetField",
    "Attachment",
    "AuthInfo",
    "Client",
    "Contract",
    "CustomField",
    "Outcome",
    "Priority",
    "Report",
    "ReportColumn",
    "ReportContent",
    "Site",
    "Status",
    "Team",
    "Ticket",
    "TicketType",
    "Token",
    "User",
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
