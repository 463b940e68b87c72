"""The doctor finds what is wrong, says what to do, and writes nothing."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
import trustme

from halo import describe
from halo.cli import doctor
from halo.cli.clients import Tenant
from tests.encrypted import Listener

from .conftest import Terminal

pytestmark = pytest.mark.usefixtures("time_of_the_world")


@pytest.fixture
def time_of_the_world(halo: Terminal):
    """The data is of a fixed day, and the server's clock shows it."""
    now = halo.world.settings.now
    assert now is not None
    halo.patch.setattr(doctor.time, "time", now.replace(tzinfo=dt.UTC).timestamp)


def test_where_all_is_well_it_says_so_of_each_check_and_writes_nothing(halo: Terminal):
    ended = halo("doctor", "--json")

    assert ended.status == 0
    assert {row["status"] for row in ended.rows} == {"ok"}
    assert {"settings", "name", "authinfo", "token", "read tickets", "write", "limit", "contract", "package"} <= {
        row["check"] for row in ended.rows
    }
    assert {entry.method for entry in halo.world.journal if entry.path.startswith("/api/")} == {"GET"}


@pytest.mark.parametrize(
    ("variable", "value", "check", "status", "remedy"),
    [
        ("HALOPSA_BASE_URL", "https://nobody.invalid", "name", 7, "misspellings"),
        ("HALOPSA_BASE_URL", "http://127.0.0.1:9", "connection", 7, "Check the base URL"),
        ("HALOPSA_BASE_URL", "acme", "settings", 2, "https://"),
        ("HALOPSA_CLIENT_SECRET", "wrong", "token", 3, "Check client_id and client_secret"),
        ("HALOPSA_TENANT", "another", "token", 3, "use the name from the URL"),
    ],
)
def test_what_is_wrong_is_the_last_that_it_tries_and_has_a_remedy(
    halo: Terminal, variable: str, value: str, check: str, status: int, remedy: str
):
    halo.patch.setenv(variable, value)

    ended = halo("doctor", "--json")

    assert (ended.status, ended.rows[-1]["check"], ended.rows[-1]["status"]) == (status, check, "failure")
    assert remedy in ended.rows[-1]["remedy"]
    assert "wrong" not in ended.out


def test_a_tenant_that_the_server_calls_otherwise_is_told_before_signing_in_fails(halo: Terminal):
    halo.patch.setenv("HALOPSA_TENANT", "another")

    assert "calls its tenant 'sandbox'" in halo("doctor").out


def test_a_date_that_cannot_be_read_tells_nothing_of_the_clock_and_stops_no_check(halo: Terminal):
    halo.world.faults.add(
        path="/authinfo", status=200, body={"tenant_id": "sandbox"}, headers={"Date": "soon"}, times=None
    )

    ended = halo("doctor", "--json")

    checks = [row["check"] for row in ended.rows]
    assert (ended.status, "clock" in checks, checks[-1]) == (0, False, "contract")


def test_a_right_that_is_missing_is_told_and_the_others_are_tried(halo: Terminal):
    halo.world.faults.add(method="GET", path="/ClientContract", status=403, times=None)
    halo.world.faults.add(
        method="GET", path="/Client", status=200, body='{"record_count": 0, "clients": []}', times=None
    )

    ended = halo("doctor", "--json")

    assert [row["check"] for row in ended.rows if row["status"] == "warning"] == ["read clients", "read contracts"]
    assert ended.rows[-1]["check"] == "contract"


@pytest.mark.parametrize(
    ("scope", "status", "what"),
    [
        ("all", "ok", "Everything, by its scopes (all; granted)"),
        ("read:tickets edit:tickets", "ok", "tickets, and nothing else, by its scopes"),
        ("read:tickets", "warning", "Nothing, by its scopes"),
    ],
)
def test_what_may_be_written_is_told_by_the_scopes_and_never_tried(halo: Terminal, scope: str, status: str, what: str):
    halo.patch.setenv("HALOPSA_SCOPE", scope)

    found = next(row for row in halo("doctor", "--json").rows if row["check"] == "write")

    assert (found["status"], what in found["text"]) == (status, True)
    assert {request.partition(" ")[0] for request in halo.sent} == {"GET"}


def test_a_proxy_is_named_without_its_password(halo: Terminal):
    halo.patch.setattr(doctor, "getproxies", lambda: {"http": "http://me:swordfish@proxy.example:3128"})

    found = next(doctor._network(cast("Tenant", SimpleNamespace(server=halo.url))))

    assert (found.check, found.status) == ("network", "ok")
    assert "Through the proxy proxy.example;" in found.text
    assert "swordfish" not in found.text


@pytest.mark.parametrize(
    ("missing", "status", "text"), [(0, "ok", "this instance has all"), (1, "warning", "does not have tickets.")]
)
def test_what_the_instance_does_not_have_of_the_contract_is_named(halo: Terminal, missing: int, status: str, text: str):
    known = describe()
    served = {f"/api{describe(name).route}": {} for name in [*known.resources][missing:]}
    halo.world.faults.add(path="/swagger/v2/swagger.json", status=200, body={"paths": served})

    found = doctor._contract(cast("Tenant", SimpleNamespace(server=halo.url)))

    assert (found.status, text in found.text) == (status, True), found


def test_another_package_of_the_same_name_is_found(halo: Terminal):
    halo.patch.setattr(doctor, "packages_distributions", lambda: {"halo": ["halopsa-sdk", "halo"]})

    ended = halo("doctor", "--json")

    assert ended.status == 2
    assert "uninstall halo\n" in ended.rows[0]["remedy"]


def test_a_certificate_is_trusted_as_the_client_trusts_it(halo: Terminal, tmp_path: Path):
    """The authorities of the system are others: what they sign may be refused by the client."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
    with Listener(halo.world.app, authority) as listener:
        halo.patch.setenv("HALOPSA_BASE_URL", listener.url)
        found = list[dict[str, str]]()
        for name in ("", "authority.pem", "nowhere.pem"):
            halo.patch.setenv("SSL_CERT_FILE", name and str(tmp_path / name))
            rows = halo("doctor", "--json").rows
            found.append(next(row for row in rows if row["check"] == "TLS" or "nowhere.pem" in row["text"]))

    assert [row["status"] for row in found] == ["failure", "ok", "failure"]
    assert "set SSL_CERT_FILE" in found[0]["remedy"]


@pytest.mark.parametrize(("skew", "status"), [(0.4, "ok"), (-59, "ok"), (3600, "warning"), (-61, "warning")])
def test_a_clock_that_is_off_by_more_than_a_minute_is_told(skew: float, status: str):
    assert doctor.clock(skew).status == status
