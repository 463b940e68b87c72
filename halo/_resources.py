# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The resources of the client, a line each. Operations and models are imported when first used."""

from halo_api import api, models

from ._files import FileResource
from ._reports import ReportResource
from ._resource import ReadOnlyResource, Resource


class Resources:
    """What `Halo` and `AsyncHalo` have in common: the attributes that name the resources."""

    tickets = Resource(
        "tickets",
        list=lambda: api.list_tickets,
        get=lambda: api.get_ticket,
        save=lambda: api.save_tickets,
        delete=lambda: api.delete_ticket,
        model=lambda: models.Ticket,
    )
    """The tickets of all types, opportunities and projects included."""

    clients = Resource(
        "clients",
        list=lambda: api.list_clients,
        get=lambda: api.get_client,
        save=lambda: api.save_clients,
        delete=lambda: api.delete_client,
        model=lambda: models.Client,
    )
    """The customers."""

    assets = Resource(
        "assets",
        list=lambda: api.list_assets,
        get=lambda: api.get_asset,
        save=lambda: api.save_assets,
        delete=lambda: api.delete_asset,
        model=lambda: models.Asset,
    )
    """The devices and other configuration items."""

    contracts = Resource(
        "contracts",
        list=lambda: api.list_contracts,
        get=lambda: api.get_contract,
        save=lambda: api.save_contracts,
        delete=lambda: api.delete_contract,
        model=lambda: models.Contract,
    )
    """The contracts with clients."""

    users = Resource(
        "users",
        list=lambda: api.list_users,
        get=lambda: api.get_user,
        save=lambda: api.save_users,
        delete=lambda: api.delete_user,
        model=lambda: models.User,
    )
    """The contacts at clients; agents are a resource of their own."""

    actions = Resource(
        "actions",
        list=lambda: api.list_actions,
        get=lambda: api.get_action,
        save=lambda: api.save_actions,
        delete=lambda: api.delete_action,
        model=lambda: models.Action,
    )
    """What was done on tickets: notes, e-mails, time. Numbered within each ticket."""

    sites = Resource(
        "sites",
        list=lambda: api.list_sites,
        get=lambda: api.get_site,
        save=lambda: api.save_sites,
        delete=lambda: api.delete_site,
        model=lambda: models.Site,
    )
    """The places of clients."""

    agents = ReadOnlyResource(
        "agents",
        list=lambda: api.list_agents,
        get=lambda: api.get_agent,
    )
    """The people who work on tickets."""

    statuses = ReadOnlyResource(
        "statuses",
        list=lambda: api.list_statuses,
        get=lambda: api.get_status,
    )
    """The statuses of tickets."""

    ticket_types = ReadOnlyResource(
        "ticket_types",
        list=lambda: api.list_ticket_types,
        get=lambda: api.get_ticket_type,
    )
    """The types of tickets."""

    priorities = ReadOnlyResource(
        "priorities",
        list=lambda: api.list_priorities,
        get=lambda: api.get_priority,
    )
    """The priorities of SLAs."""

    teams = ReadOnlyResource(
        "teams",
        list=lambda: api.list_teams,
        get=lambda: api.get_team,
    )
    """The teams of agents."""

    outcomes = ReadOnlyResource(
        "outcomes",
        list=lambda: api.list_outcomes,
        get=lambda: api.get_outcome,
    )
    """What an action can result in."""

    attachments = FileResource(
        "attachments",
        list=lambda: api.list_attachments,
        get=lambda: api.get_attachment,
        save=lambda: api.save_attachments,
        delete=lambda: api.delete_attachment,
        model=lambda: models.Attachment,
    )
    """The files of tickets and actions. A get gives the content of one."""

    reports = ReportResource(
        "reports",
        list=lambda: api.list_reports,
        get=lambda: api.get_report,
        save=lambda: api.save_reports,
        delete=lambda: api.delete_report,
        model=lambda: models.Report,
    )
    """The reports. A get with loadreport=True runs one."""
