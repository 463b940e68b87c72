"""The made-up tenant, without its tickets: clients, sites, users, assets, contracts, and what tickets refer to.

Everything follows from the seed, the moment `now` and the words in `texts`. It is made once, and shared by all
sandboxes with the same seed and moment.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from functools import lru_cache
from random import Random

import attrs

from ..formats import ascii_lower, iso
from ..store import Row
from . import asset_fields, custom_fields, reports, service_desk, texts
from .ids import FIRST_ASSET, FIRST_CLIENT, FIRST_CONTRACT, FIRST_SITE, FIRST_USER

NO_DATE = "1900-01-01T00:00:00"
"""What Halo was seen to give for "no date" in contracts."""


@attrs.frozen(eq=False)
class Tenant:
    """The rows that tickets refer to.

    Attributes:
        rows: Resource -> its rows.
        users_of, assets_of: Client id -> rows; none of the twins, which no ticket is about.
    """

    rows: dict[str, list[Row]]
    users_of: dict[int, list[Row]]
    assets_of: dict[int, list[Row]]


@lru_cache(maxsize=16)
def build_tenant(seed: int, now: dt.datetime) -> Tenant:
    """The tenant of this seed, with a history that ends at this moment."""
    clients = _clients(now)
    sites = _sites(clients)
    users = _users(_random("users", seed), clients, sites)
    assets = _assets(_random("assets", seed), users, now)
    twins = Twins(clients, sites, users, assets)
    rows = {
        "clients": [*clients, *twins.clients()],
        "sites": [*sites, *twins.sites()],
        "users": [*users, *twins.users()],
        "assets": [*assets, *twins.assets()],
        "contracts": _contracts(_random("contracts", seed), clients, sites, now),
        "agents": service_desk.agents(),
        "teams": service_desk.teams(),
        "statuses": service_desk.statuses(),
        "ticket_types": service_desk.ticket_types(),
        "priorities": service_desk.priorities(),
        "outcomes": service_desk.outcomes(),
        "categories": service_desk.categories(),
        "custom_fields": custom_fields.definitions(),
        "fields": asset_fields.definitions(),
        "asset_type_fields": asset_fields.of_types(),
        "reports": reports.reports(),
    }
    return Tenant(rows, _by_client(users), _by_client(assets))


def _random(resource: str, seed: int) -> Random:
    """Random numbers of their own for each resource."""
    return Random(f"{resource} {seed}")  # noqa: S311  # repeatable on purpose


def _by_client(rows: Iterable[Row]) -> dict[int, list[Row]]:
    grouped: dict[int, list[Row]] = {}
    for row in rows:
        grouped.setdefault(int(row["client_id"]), []).append(row)
    return grouped


def _clients(now: dt.datetime) -> list[Row]:
    site_id, rows = FIRST_SITE, list[Row]()
    for index, company in enumerate(texts.COMPANIES):
        since = now - dt.timedelta(days=1200 - 37 * index)
        rows.append(
            {
                "id": FIRST_CLIENT + index,
                "name": company.name,
                "toplevel_id": 12,
                "toplevel_name": "Customers",
                "inactive": False,
                "colour": "#2bd3c6",
                "main_site_id": site_id,
                "main_site_name": company.sites[0],
                "website": f"https://www.{company.domain}.example",
                "domain": f"{company.domain}.example",
                "is_vip": index in {1, 10},
                "use": "client",
                "accountmanagertech": 2 + index % len(texts.AGENTS),
                "datecreated": iso(since.replace(hour=9)),
                "alastupdate": iso(now - dt.timedelta(days=11 * index + 1, milliseconds=380)),
                "notes": "Parking at the back; ask for the key at reception." if index % 3 == 0 else "",
                "customfields": custom_fields.of_record("clients", FIRST_CLIENT + index),
            }
        )
        site_id += len(company.sites)
    return rows


def _sites(clients: list[Row]) -> list[Row]:
    rows = list[Row]()
    for client, company in zip(clients, texts.COMPANIES, strict=True):
        for index, name in enumerate(company.sites):
            number = FIRST_SITE + len(rows)
            rows.append(
                {
                    "id": number,
                    "name": name,
                    "client_id": float(client["id"]),
                    "clientsite_name": f"{company.name}/{name}",
                    "inactive": False,
                    "sla_id": 2 if client["is_vip"] else 1,
                    "phonenumber": f"01632 960{number:03}",
                    "colour": "#2bd3c6",
                    "timezone": "Europe/London",
                    "isinvoicesite": index == 0,
                    "isstocklocation": False,
                    "use": "site",
                    "notes": "",
                    "customfields": custom_fields.of_record("sites", number),
                    "delivery_address": {
                        "line1": f"{7 + number} {name} Road",
                        "line3": "Anytown",
                        "postcode": f"AB{index + 1} {number % 10}CD",
                    },
                }
            )
    return rows


def _users(random: Random, clients: list[Row], sites: list[Row]) -> list[Row]:
    sites_of = _by_client(sites)
    rows, used = list[Row](), set[str]()
    for client, company in zip(clients, texts.COMPANIES, strict=True):
        for index in range(company.users):
            first, last = _fresh_name(random, used)
            site = sites_of[client["id"]][index % len(company.sites)]
            number = FIRST_USER + len(rows)
            rows.append(
                {
                    "id": number,
                    "name": f"{first} {last}",
                    "site_id": float(site["id"]),
                    "site_id_int": site["id"],
                    "client_id": client["id"],
                    "firstname": first,
                    "surname": last,
                    "initials": first[0] + last[0],
                    "title": random.choice(texts.JOB_TITLES),
                    "emailaddress": f"{ascii_lower(first)}.{ascii_lower(last)}@{company.domain}.example",
                    "phonenumber": f"01632 960{number % 1000:03}",
                    "inactive": False,
                    "colour": "#2bd3c6",
                    "isimportantcontact": index == 0,
                    "neversendemails": False,
                    "isserviceaccount": False,
                    "use": "user",
                    "user_with_clientsite": f"{first} {last} ({company.name}/{site['name']})",
                    "notes": "",
                    "customfields": custom_fields.of_record("users", number),
                }
            )
    return rows


def _fresh_name(random: Random, used: set[str]) -> tuple[str, str]:
    while True:
        first, last = random.choice(texts.FIRST_NAMES), random.choice(texts.SURNAMES)
        if f"{first} {last}" not in used:
            used.add(f"{first} {last}")
            return first, last


def _assets(random: Random, users: list[Row], now: dt.datetime) -> list[Row]:
    shares = [share for *_, share in texts.ASSET_TYPES]
    rows = list[Row]()
    for user in users:
        for _ in range(random.choice((1, 2, 2, 3))):
            number = FIRST_ASSET + len(rows)
            type_id, name, prefix, models, _share = random.choices(texts.ASSET_TYPES, shares)[0]
            bought = now - dt.timedelta(days=random.randrange(20, 1500))
            model, serial_number = random.choice(models), f"SN{random.getrandbits(32):08X}"
            rows.append(
                {
                    "id": number,
                    "inventory_number": f"{prefix}-{number}",
                    "client_id": user["client_id"],
                    "site_id": user["site_id_int"],
                    "assettype_id": type_id,
                    "assettype_name": name,
                    "key_field": model,
                    "key_field2": serial_number,
                    "username": user["name"],
                    "inactive": number % 97 == 0,
                    "colour": "#5bc0de",
                    "criticality": random.randrange(4),
                    "status_id": 1,
                    "status_name": "In Use",
                    "supplier_name": random.choice(texts.SUPPLIERS),
                    "use": "device",
                    "warranty_start": iso(bought.replace(hour=0, minute=0, second=0)),
                    "warranty_end": iso((bought + dt.timedelta(days=1095)).replace(hour=0, minute=0, second=0)),
                    "dlastupdate": iso(now - dt.timedelta(hours=random.randrange(1, 4000))),
                    "notes": "",
                    "users": [{"id": user["id"], "name": user["name"]}],
                    "fields": asset_fields.of_asset(model, f"{prefix}{number}", serial_number),
                    "customfields": custom_fields.of_record("assets", number),
                }
            )
    return rows


@attrs.frozen(eq=False)
class Twins:
    """Records that share a name, a number or an address with others, as they do in every tenant that has grown.

    A program that goes by names alone meets each of them here: sites that are all called "Main", one person at two
    clients, and records out of use beside those that are not. Tickets refer to none of them.
    """

    _clients: list[Row]
    _sites: list[Row]
    _users: list[Row]
    _assets: list[Row]

    def clients(self) -> list[Row]:
        """One out of use; the names of clients are unique."""
        return [
            {
                **self._clients[0],
                "id": _next(self._clients),
                "name": "Larkspur Florists",
                "inactive": True,
                "main_site_id": None,
                "main_site_name": None,
                "website": "https://www.larkspur.example",
                "domain": "larkspur.example",
                "customfields": [],
            }
        ]

    def sites(self) -> list[Row]:
        """A site "Main" of each of four clients, and one out of use beside its namesake."""
        first = _next(self._sites)
        return [
            *(
                {
                    **self._sites[0],
                    "id": first + index,
                    "name": "Main",
                    "client_id": float(client["id"]),
                    "clientsite_name": f"{client['name']}/Main",
                    "isinvoicesite": False,
                }
                for index, client in enumerate(self._clients[2:6])
            ),
            {**self._sites[0], "id": first + 4, "inactive": True, "isinvoicesite": False},
        ]

    def users(self) -> list[Row]:
        """A person of one client who is also at another, and one out of use with the name of her successor."""
        first, person = _next(self._users), self._users[1]
        elsewhere = next(row for row in self._users if row["client_id"] != person["client_id"])
        place = {name: elsewhere[name] for name in ("client_id", "site_id", "site_id_int")}
        return [
            {**person, **place, "id": first, "isimportantcontact": False},
            {**self._users[2], "id": first + 1, "inactive": True, "phonenumber": ""},
        ]

    def assets(self) -> list[Row]:
        """One out of use with the tag of the one that replaced it."""
        return [{**self._assets[0], "id": _next(self._assets), "inactive": True, "users": [], "username": ""}]


def _next(rows: list[Row]) -> int:
    return int(rows[-1]["id"]) + 1


def _contracts(random: Random, clients: list[Row], sites: list[Row], now: dt.datetime) -> list[Row]:
    sites_of, month = _by_client(sites), now.replace(day=1, hour=0, minute=0, second=0)
    rows = list[Row]()
    for index, client in enumerate(clients):
        for type_index in range(1 + index % 3):
            start = (now - dt.timedelta(days=300 + 45 * index)).replace(day=1, hour=0, minute=0, second=0)
            end = start.replace(year=start.year + (1 if index == 5 else 3))
            rows.append(
                {
                    "id": FIRST_CONTRACT + len(rows),
                    "ref": f"C-{client['id']}-{type_index + 1}",
                    "client_id": client["id"],
                    "site_id": sites_of[client["id"]][0]["id"],
                    "start_date": iso(start),
                    "end_date": iso(end),
                    "started": True,
                    "active": end > now,
                    "expired": end <= now,
                    "contracttype": type_index + 1,
                    "contracttype_name": texts.CONTRACT_TYPES[type_index],
                    "contract_status": "Active" if end > now else "Expired",
                    "billingperiod": 1,
                    "periodchargeamount": random.randrange(900, 9000) / 4,
                    "numberofunitsfree": 0.0,
                    "next_invoice_date": NO_DATE if type_index == 1 else iso(month),
                    "sla_id": 2 if client["is_vip"] else 1,
                    "last_modified": iso(start),
                    "use": "contract",
                    "note": "",
                }
            )
    return rows
