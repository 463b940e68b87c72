"""The words of generic rows: their names, and how many rows there are.

A resource that is not here has a dozen rows, which are numbered.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from . import texts

NUMBERED: Mapping[str, Sequence[tuple[int, str]]] = {
    "slas": [(number, name) for number, name, _ in (*texts.SLAS, texts.NIGHT_SLA)],
    "asset_types": [(number, name) for number, name, *_ in texts.ASSET_TYPES],
    "top_levels": [(12, "Customers"), (13, "Prospects")],
    "organisations": [(1, "Provider Ltd")],
    "workdays": [(1, "Office hours"), (2, "Round the clock"), (3, "Weekend cover")],
    "features": [
        (1, "Service Desk"),
        (2, "Projects"),
        (3, "Sales"),
        (4, "Contracts"),
        (5, "Knowledge Base"),
        (6, "Stock"),
    ],
    "approval_processes": [(1, "Change approval"), (2, "Purchase approval"), (3, "Quotation approval")],
}
"""Resource -> number and name of each row, if other rows refer to these numbers or live servers have them."""

NAMES: Mapping[str, Sequence[str]] = {
    "suppliers": texts.SUPPLIERS,
    "items": (
        *("Laptop 14 inch", "Desktop Mini", "Monitor 27 inch", "Docking station", "Wireless mouse", "Headset"),
        *("Switch, 24 ports", "Access point", "Firewall, small office", "UPS 1500 VA", "Network cable 5 m"),
        *(
            "Office suite, per user",
            "Backup, per server",
            "Endpoint protection, per device",
            "Managed support, per user",
        ),
        *("Engineer, one hour", "Engineer, one day", "Project manager, one day", "Travel, flat rate"),
    ),
    "projects": (
        *("Office move to Mill Lane", "Server refresh", "Roll-out of new laptops", "Migration of mail to the cloud"),
        *(
            "Wi-Fi for the conference centre",
            "Security review",
            "Telephone system replacement",
            "Backup to a second site",
        ),
    ),
    "opportunities": (
        *("Managed support for 20 users", "New firewall", "Laptops for the new branch", "Security training"),
        *("Cloud backup", "Extension of the support contract", "Replacement of old servers", "Door access control"),
    ),
    "quotations": (
        *("Laptops for new staff", "Firewall and installation", "Support contract, three years", "Server refresh"),
        *("Wi-Fi survey", "Backup to a second site", "Monitors and docking stations", "Security review"),
    ),
    "kb_articles": (
        *("How to connect to the VPN", "Printer shows offline", "Reset a forgotten password", "Share a calendar"),
        *(
            "Set up mail on a telephone",
            "What to do about a suspicious e-mail",
            "Book a meeting room",
            "Scan to e-mail",
        ),
        *("Add a second monitor", "Request new software", "Recover a deleted file", "Working from home"),
    ),
    "faq_lists": ("General", "E-mail", "Network", "Printing", "Telephony"),
    "appointments": (
        "Site visit",
        "Quarterly review",
        "Install laptops",
        "Server maintenance",
        "Call back",
        "Handover",
    ),
    "services": ("E-mail", "Internet access", "File storage", "Telephony", "Backup", "Remote access"),
    "service_categories": ("Communication", "Infrastructure", "Security", "Workplace"),
    "asset_groups": ("Computers", "Network", "Peripherals", "Software", "Labour"),
    "software_licences": ("Office suite", "Endpoint protection", "Backup agent", "Design suite", "Accounting"),
    "item_groups": ("New starter bundle", "Meeting room bundle", "Home office bundle"),
    "stock_bins": ("Shelf A1", "Shelf A2", "Shelf B1", "Van 1", "Returns"),
    "taxes": ("Standard rate", "Reduced rate", "Zero rate", "Exempt"),
    "currencies": ("Pound sterling", "Euro", "Swedish krona", "Norwegian krone"),
    "cost_centres": ("Support", "Projects", "Sales"),
    "budget_types": ("Consulting", "Implementation", "Travel", "Training"),
    "invoice_statuses": ("Draft", "Sent", "Paid", "Void"),
    "billing_templates": ("Monthly support", "Prepaid hours", "Quarterly licences"),
    "charge_rates": ("Standard", "Out of hours", "Travel"),
    "cabs": ("Change board", "Security board"),
    "ticket_areas": ("Service Desk", "Projects", "Sales"),
    "ticket_rules": ("VIPs first", "Alerts to field services", "Invoices to accounts"),
    "templates": ("New starter", "Leaver", "Weekly backup check", "Monthly patching", "Office move"),
    "todo_groups": ("Before", "On the day", "After"),
    "canned_texts": ("Thank you for calling", "More details, please", "Closing this ticket", "Out of office"),
    "call_scripts": ("Internet is down", "Password reset"),
    "workflows": ("Incident", "Service request", "Change", "New starter"),
    "workflow_targets": ("First answer", "Approval", "Solution"),
    "workflow_steps": ("Triage", "Approval", "Work", "Review", "Done"),
    "milestones": ("Kick-off", "Design agreed", "Delivered", "Accepted"),
    "products": ("Customer portal", "Inventory agent"),
    "releases": ("2026.1", "2026.2", "2026.3"),
    "release_types": ("Major", "Minor", "Patch"),
    "booking_types": ("Remote session", "Site visit"),
    "holidays": ("New Year's Day", "Good Friday", "Easter Monday", "Annual leave", "Christmas Day", "Boxing Day"),
    "schedules": ("Every Monday", "First of the month"),
    "qualifications": ("Networking", "Cloud", "German"),
    "roles": ("Technician", "Administrator", "Sales", "Project manager"),
    "user_roles": ("User", "Approver", "Site contact"),
    "contact_groups": ("Newsletter", "Maintenance notices"),
    "distribution_lists": ("All clients", "Maintenance notices"),
    "tags": ("vip", "billing", "recurring", "onsite", "security", "training"),
    "field_groups": ("Hardware", "Network", "Purchase"),
    "custom_tables": ("Keys", "Vehicles"),
    "custom_buttons": ("Remote session", "Open in monitoring"),
    "custom_integrations": ("Monitoring", "Accounting"),
    "custom_integration_methods": ("Acknowledge an alert", "Post an invoice", "Read the balance"),
    "webhooks": ("Ticket to chat", "Nightly export", "Invoice to accounting"),
    "notifications": ("New ticket", "SLA warning", "Ticket assigned to you"),
    "email_templates": ("Ticket received", "Ticket updated", "Ticket closed", "Quotation", "Invoice"),
    "email_rules": ("Alerts from monitoring", "Out-of-office answers"),
    "mailboxes": ("Support", "Accounts"),
    "pdf_templates": ("Invoice", "Quotation", "Sales order"),
    "dashboards": ("Service desk today", "SLA this month", "Projects"),
    "view_lists": ("My open tickets", "Unassigned", "All open", "Waiting for the user"),
    "view_list_groups": ("Service Desk", "Mine"),
    "view_filters": ("Open", "Closed this week", "VIPs"),
    "view_columns": ("Default", "Compact"),
    "tabs": ("Details", "Files", "History"),
    "languages": ("English", "Deutsch", "Svenska", "Norsk"),
    "chat_profiles": ("Portal chat", "Website chat"),
    "virtual_agents": ("Triage", "Knowledge"),
}
"""Resource -> the names of its rows."""

ROWS: Mapping[str, int] = {
    "invoices": 60,
    "invoice_payments": 30,
    "quotations": 24,
    "sales_orders": 24,
    "order_lines": 60,
    "purchase_orders": 18,
    "appointments": 80,
    "timesheets": 40,
    "timesheet_events": 120,
    "crm_notes": 60,
    "expenses": 24,
    "kb_articles": 12,
    "software_licences": 40,
    "item_stocks": 40,
    "item_stock_history": 60,
    "feedback": 40,
    "asset_changes": 120,
    "client_prepays": 18,
    "todos": 40,
    "lookups": 24,
    "audits": 20,
    "feed": 60,
    "projects": 16,
    "opportunities": 20,
    "call_logs": 20,
    "webhook_events": 30,
    "recurring_invoices": 14,
}
"""Resource -> how many rows it has, if that is not the number of its names."""

LOOKUPS: Sequence[tuple[int, Sequence[str]]] = (
    (17, ("Remote", "On site", "Travel", "Project")),
    (27, ("Low", "Medium", "High")),
    (30, ("Consulting", "Parking", "Train", "Hotel")),
    (48, ("In Use", "In Stock", "Under Repair", "Retired")),
)
"""The number of a list, and its values, which are numbered within the list."""

CODES: Mapping[str, Sequence[str]] = {
    "currencies": ("GBP", "EUR", "SEK", "NOK"),
    "taxes": ("S", "R", "Z", "E"),
}
"""Resource -> the values of `code`, row by row."""
