"""The words of the made-up tenant: companies, people, devices, tickets. Only data; nobody in it exists.

Domains end in `.example` and telephone numbers lie in a range that is reserved for fiction, so that nothing an
application sends by mistake reaches anybody.
"""

from __future__ import annotations

from typing import NamedTuple


class Company(NamedTuple):
    """A customer of the made-up service provider.

    Attributes:
        name: Its full name.
        domain: The part before `.example`.
        sites: The names of its sites, the main site first.
        users: How many users it has.
    """

    name: str
    domain: str
    sites: tuple[str, ...]
    users: int


COMPANIES = (
    Company("Alderbrook Dental Group", "alderbrook", ("Alderbrook", "Wexcombe", "Mill Lane"), 14),
    Company("Brüder Kessler Logistik GmbH", "kessler", ("Büro München", "Lager Nürnberg"), 16),
    Company("Cedar & Finch Accountants", "cedarfinch", ("Head Office",), 9),
    Company("Dunmore Veterinary Hospital", "dunmorevets", ("Hospital", "Stables"), 11),
    Company("Elmstead Primary School", "elmstead", ("Main Building", "Sports Hall"), 12),
    Company("Fjordline Seafood AS", "fjordline", ("Tromsø", "Ålesund"), 10),
    Company("Garnet Hill Hotel", "garnethill", ("Reception", "Conference Centre"), 13),
    Company("Harrow & Daughters Joinery", "harrowjoinery", ("Workshop",), 7),
    Company("Iris Café & Bakery", "iriscafe", ("High Street", "Station", "Harbour"), 8),
    Company("Juniper Legal LLP", "juniperlegal", ("Chambers", "Archive"), 15),
    Company("Kestrel Aerospace Components", "kestrel", ("Plant 1", "Plant 2", "Test Field"), 22),
    Company("Lindqvist Möbel AB", "lindqvist", ("Butik Göteborg", "Fabrik Växjö"), 10),
)

FIRST_NAMES = (
    *("Ada", "Amir", "Anneliese", "Ayo", "Beatriz", "Bjørn", "Callum", "Chiara", "Daniel", "Dilek"),
    *("Edith", "Elif", "Emeka", "Fiona", "Gareth", "Grace", "Günther", "Hana", "Imran", "Ingrid"),
    *("Jakub", "Jörg", "Keira", "Lars", "Leila", "Lukas", "Mairi", "Mateo", "Nadia", "Noël"),
    *("Olga", "Owen", "Priya", "Rafael", "Renée", "Rosa", "Samir", "Siobhán", "Sören", "Tamsin"),
    *("Theo", "Uma", "Viktor", "Wanda", "Yusuf", "Zoë"),
)
SURNAMES = (
    *("Abbott", "Ahmed", "Åkesson", "Barlow", "Bianchi", "Brandt", "Carver", "Chukwu", "Costa", "Dahl"),
    *("Demir", "Ellery", "Fischer", "Flint", "Gallagher", "Groß", "Hale", "Hussain", "Ibarra", "Jensen"),
    *("Kaya", "Kowalski", "Larkin", "Lefèvre", "Mbeki", "Moreau", "Müller", "Nakamura", "Novák", "O'Dowd"),
    *("Okafor", "Patel", "Quill", "Rossi", "Ryder", "Schäfer", "Sharma", "Silva", "Thorne", "Udall"),
    *("Vaughan", "Weiss", "Whitlock", "Yilmaz", "Young", "Ziegler"),
)
JOB_TITLES = (
    "Office Manager",
    "Accountant",
    "Receptionist",
    "Operations Lead",
    "Director",
    "Assistant",
    "Warehouse Supervisor",
    "Purchasing",
    "HR Officer",
    "Sales",
)

TEAMS = ("1st Line Support", "2nd Line Support", "Field Services", "Projects", "Cloud & Security")
AGENTS = (
    ("Robin", "Castell", 0),
    ("Marta", "Lindholm", 0),
    ("Dev", "Anand", 0),
    ("Ellie", "Marsh", 1),
    ("Tomás", "Herrera", 1),
    ("Kwame", "Osei", 2),
    ("Judith", "Böhm", 3),
    ("Pavel", "Dvořák", 4),
)

STATUSES = (
    # id, name, short name, type (1 open, 2 closed), colour, whether the SLA clock stops
    (1, "New", "New", 1, "#d9534f", False),
    (2, "In Progress", "Progress", 1, "#5bc0de", False),
    (3, "Action Required", "Action", 1, "#f0ad4e", False),
    (4, "With User", "User", 1, "#9d6bd0", True),
    (5, "With Supplier", "Supplier", 1, "#7b8a8b", True),
    (9, "Closed", "Closed", 2, "#5cb85c", False),
    (21, "On Hold", "Hold", 1, "#b0b0b0", True),
)
TICKET_TYPES = (
    # id, name, group, ITIL type, share of all tickets in per cent
    (1, "Incident", "Service Desk", 1, 54),
    (2, "Change Request", "Change", 2, 6),
    (3, "Service Request", "Service Desk", 3, 28),
    (4, "Problem", "Service Desk", 4, 2),
    (5, "Alert", "Monitoring", 1, 10),
    (6, "Project", "Projects", -1, 0),
    (7, "Opportunity", "Sales", -1, 0),
)
SLAS = ((1, "Standard", 1.0), (2, "Premium", 0.5))
PRIORITIES = (
    # priorityid, name, hours to a response, hours to a solution, colour
    (1, "Critical", 1.0, 4.0, "#b30000"),
    (2, "High", 2.0, 8.0, "#e67300"),
    (3, "Medium", 4.0, 24.0, "#e6b800"),
    (4, "Low", 8.0, 72.0, "#4d94ff"),
)
NIGHT_SLA = (3, "Round the clock", 0.25)
NIGHT_PRIORITIES = (
    # the same names as above, numbered otherwise
    (1, "Emergency", 1.0, 2.0, "#b30000"),
    (2, "Low", 8.0, 48.0, "#4d94ff"),
)
OUTCOMES = (
    # id, name, name on the button, whether it is hidden from the user, author: 0 agent, 1 user, 2 system
    (0, "Email Update", "Email Update", False, 1),
    (1, "Logged", "Log", False, 2),
    (3, "Re-Assign", "Re-Assign", True, 0),
    (7, "Internal Note", "Internal Note", True, 0),
    (9, "Closed", "Close", False, 0),
    (12, "Remote Session", "Remote Session", False, 0),
    (16, "Email User", "Email User", False, 0),
    (21, "Phone Call", "Phone Call", False, 0),
)
ASSET_TYPES = (
    # id, name, tag prefix, models, share of all assets in per cent
    (101, "Laptop", "LT", ("Dell Latitude 5440", "Lenovo ThinkPad T14", "HP EliteBook 840"), 46),
    (102, "Desktop", "PC", ("Dell OptiPlex 7010", "HP ProDesk 400"), 20),
    (103, "Server", "SRV", ("HPE ProLiant DL380", "Dell PowerEdge R650"), 8),
    (104, "Printer", "PRN", ("Brother HL-L6400", "Kyocera ECOSYS M3145"), 10),
    (105, "Firewall", "FW", ("FortiGate 60F", "WatchGuard T45"), 6),
    (106, "Mobile Phone", "MOB", ("iPhone 14", "Samsung Galaxy A54"), 10),
)
CONTRACT_TYPES = ("Managed Service", "Prepaid Hours", "Backup & Recovery")
SUPPLIERS = ("Northgate Distribution", "Voltaire Hardware", "Blue Anchor Telecom")

CATEGORIES = (
    (11, "Hardware>Laptop"),
    (12, "Hardware>Printer"),
    (21, "Software>Office"),
    (22, "Software>Line of Business"),
    (31, "Network>VPN"),
    (32, "Network>Wi-Fi"),
    (41, "Account>Password"),
    (42, "Account>New Starter"),
    (51, "Security>Phishing"),
    (61, "Backup>Failed Job"),
)
OTHER_CATEGORIES = (
    # id, the field of tickets that it is for, name; two of them are named like one of the first field
    (111, 2, "Hardware>Printer"),
    (112, 2, "Second line"),
    (121, 3, "Hardware>Printer"),
    (131, 4, "Warranty"),
)


class Story(NamedTuple):
    """What a ticket is about; `{user}`, `{asset}`, `{site}` and `{client}` are filled in.

    Attributes:
        type_id: Its ticket type.
        category: The place of its category in `CATEGORIES`.
        summary: One line.
        details: What the user wrote.
        fixed: What the agent wrote at the end.
        devices: The types of the assets that it can be about; empty for any.
    """

    type_id: int
    category: int
    summary: str
    details: str
    fixed: str
    devices: tuple[int, ...] = ()


STORIES = (
    Story(
        1,
        0,
        "{asset} will not start",
        "Hello, my laptop {asset} shows a black screen since this morning. The light next to the power socket "
        "blinks three times, then nothing.\n\nThanks,\n{user}",
        "Drained the battery and reseated the memory; starts again. Advised to replace the battery.",
        (101,),
    ),
    Story(
        1,
        1,
        "Printer at {site} prints blank pages",
        "Every second page comes out empty. We changed the toner yesterday. 🖨️",
        "The protective strip was still on the new toner. Removed, test page is good.",
        (104,),
    ),
    Story(
        1,
        2,
        "Outlook keeps asking for the password",
        "Since the update Outlook asks for my password every ten minutes and never accepts it.",
        "Removed the stale entry from the credential manager and signed in anew.",
    ),
    Story(
        1,
        4,
        "VPN drops every few minutes",
        "Working from home, the VPN connection drops every 5-10 minutes. Wi-Fi at home is fine otherwise. "
        "Rechner: {asset}. Viele Grüße, {user}",
        "MTU on the tunnel was too large for the user's line; set to 1380. Stable for two hours.",
        (101,),
    ),
    Story(
        1,
        5,
        "Wi-Fi very slow at {site}",
        "<p>The wireless network at <b>{site}</b> is <i>very</i> slow since Monday:</p>"
        "<ul><li>loading a page takes a minute</li><li>calls break up</li></ul><p>Cable is fine.</p>",
        "Two access points were on the same channel. Changed, measured 240 Mbit/s in all rooms.",
    ),
    Story(
        1,
        3,
        "Error 0x80070005 when opening an invoice",
        "The stock program shows «Zugriff verweigert (0x80070005)» when I open an invoice from before 2021.",
        "Rights on the archive share were lost in the migration; restored from the template.",
    ),
    Story(
        1,
        6,
        "Locked out of account",
        "I typed the wrong password too many times, sorry 😅 Can you let me in again?",
        "Identity checked by telephone, account unlocked.",
    ),
    Story(
        1,
        8,
        "Suspicious e-mail about an unpaid parcel",
        "Got the mail below and clicked the link before I thought about it. I did not enter anything!\n\n"
        '> "Your parcel is waiting. Pay 1,99 € within 24h."',
        "Sessions revoked, device scanned, sender blocked. No sign of a sign-in from elsewhere.",
    ),
    Story(
        3,
        7,
        "New starter on Monday",
        "We have a new colleague starting on Monday. She needs a laptop, mailbox, telephone and access to the "
        "shared drives like {user}.",
        "Account, mailbox and licences are ready; the laptop was handed over.",
        (101, 102),
    ),
    Story(
        3,
        6,
        "Access to the finance folder",
        "Please give me read access to the folder \\\\files\\finance\\2024. Approved by my manager.",
        "Added to the group after the manager confirmed.",
    ),
    Story(
        3,
        2,
        "Licence for a PDF editor",
        "Could I have a licence for a PDF editor? I must sign about 20 documents a week.",
        "Licence assigned and installed.",
    ),
    Story(
        3,
        0,
        "Second monitor for {user}",
        "I would like a second monitor for my desk at {site}, 27 inch if possible.",
        "Delivered and connected.",
    ),
    Story(
        2,
        5,
        "Replace the switch at {site}",
        "The switch in the cabinet at {site} is out of support. Planned for a Saturday, downtime about two hours.",
        "Replaced, firmware current, configuration saved.",
    ),
    Story(
        4,
        9,
        "Backups of {client} fail every first Sunday",
        "Third month in a row that the backup fails on the first Sunday. Looks like a clash with the scrub job.",
        "Moved the scrub to Wednesday; two months without a failure.",
    ),
    Story(
        5,
        9,
        "ALERT: backup job failed on {asset}",
        "Job 'nightly' ended with status FAILED (exit code 7) after 00:14:33. Host {asset}.",
        "Volume was full; old restore points removed, job run again with success.",
        (103,),
    ),
    Story(
        5,
        0,
        "ALERT: disk space below 5 % on {asset}",
        "Drive C: on {asset} has 4.1 % free (10.2 GB of 249 GB).",
        "Cleared 60 GB of update leftovers.",
        (102, 103),
    ),
)

NOTES = (
    "Called {user}, left a message.",
    "Could not reproduce it here. Asked for a screenshot.",
    "Remote session with {user}: looked at the event log, nothing that explains it.",
    "Waiting for a part from the supplier, expected the day after tomorrow.",
    "Same as a ticket of last month, see there. → checked, not the same cause.",
    "User says it works today; will watch it until Friday. 🤞",
    "<p>Steps so far:</p><ol><li>restarted</li><li>reinstalled the driver</li><li>tried another port</li></ol>",
    "Rückruf vereinbart für morgen 9:30 Uhr.",
)
USER_REPLIES = (
    "It happened again just now, at about ten past.",
    "Thank you! That helped. 🙏",
    "Any news? I need this for a meeting tomorrow.",
    "Here is the screenshot you asked for.",
)
LONG_NOTE = (
    "Full analysis, as asked for.\n\n"
    + "\n".join(
        f"{hour:02}:{minute:02} link down on port {port}, back after {port * 3 % 17 + 2} s; no other port affected."
        for port, hour, minute in ((n % 24 + 1, n // 12 % 24, n * 5 % 60) for n in range(120))
    )
    + "\n\nConclusion: the cable between cabinet and desk is damaged, most likely where the door was fitted."
)
