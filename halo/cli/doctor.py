"""`halo doctor`: what is right and what is wrong between here and the data, each with its remedy.

Nothing is written, and no secret goes anywhere but to the token endpoint. What a failure makes pointless is left out.
"""

from __future__ import annotations

import datetime as dt
import json
import socket
import ssl
import time
from collections.abc import Callable, Iterator, Mapping
from importlib.metadata import packages_distributions
from typing import TYPE_CHECKING, Any, Literal, NamedTuple
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import getproxies, urlopen

import click

from .._policy.server_clock import parse_http_date
from .options import Command
from .statuses import NO_ANSWER, SIGN_IN, USAGE, Failure

if TYPE_CHECKING:
    from ..errors import AuthenticationError
    from .clients import Tenant
    from .options import Run

__all__ = ["COMMANDS", "Finding", "clock"]

PROBED = (
    "tickets",
    "clients",
    "sites",
    "users",
    "agents",
    "assets",
    "contracts",
    "statuses",
    "ticket_types",
    "reports",
)
"""Resources whose list is asked for one row."""

_DISTRIBUTION = "halopsa-sdk"
_UPGRADE = f"python -m pip install -U {_DISTRIBUTION}"
_DOCUMENT = "/api/swagger/v2/swagger.json"
_MOST_BYTES = 33_554_432
_PATIENCE = 20.0  # seconds
_SKEW = 60.0  # seconds; a token that seems to come from the future is refused by some servers
_EXPIRES_SOON = 14  # days
_STATUSES = {"package": USAGE, "settings": USAGE, "token": SIGN_IN}
"""Check -> the exit status if it fails; of the others, that of no answer."""
_MARKS = {"ok": "ok", "warning": "WARNING", "failure": "FAILURE"}


class Finding(NamedTuple):
    """What one check found.

    Attributes:
        check: What was looked at.
        status: How it is.
        text: What there is.
        remedy: What to do; empty if nothing is.
    """

    check: str
    status: Literal["ok", "warning", "failure"]
    text: str
    remedy: str = ""


def _doctor(run: Run, *, is_json: bool) -> None:
    from .output import Output, hanging, write  # noqa: PLC0415  # nothing is loaded for a help

    output = Output(json_fields="" if is_json else None)
    for name, finding in _findings(run):
        if finding.status == "failure" and run.failure is None:
            run.failure = Failure(_STATUSES.get(finding.check, NO_ANSWER))
        if is_json:
            write(output.line({**({"tenant": name} if run.all_profiles else {}), **finding._asdict()}))
            continue
        write(f"{_MARKS[finding.status]:<8} {finding.check:<18} {hanging(finding.text, 28)}")
        for line in finding.remedy.splitlines():
            write(f"{'':<27} -> {hanging(line, 31)}")


def _findings(run: Run) -> Iterator[tuple[str, Finding]]:
    """All findings, each as soon as it is known, and which tenant it is about."""
    from .. import HaloError  # noqa: PLC0415  # nothing is loaded for a help

    yield "", _package()
    try:
        tenants = run.tenants
    except HaloError as error:
        yield "", _failed("settings", error)
        return
    for tenant in tenants:
        yield tenant.name, Finding("settings", "ok", f"{tenant.place}, from {tenant.source}")
        for check in (_network, _signing_in):
            findings = list[Finding]()
            for finding in check(tenant):
                findings.append(finding)
                yield tenant.name, finding
            if any(finding.status == "failure" for finding in findings):
                break


def _package() -> Finding:
    """Whether another package has taken the name `halo`, which then is imported, or is overwritten."""
    others = sorted({*packages_distributions().get("halo", [])} - {_DISTRIBUTION})
    if others:
        names = " ".join(others)
        remedy = f"python -m pip uninstall {names}\npython -m pip install --force-reinstall {_DISTRIBUTION}"
        return Finding("package", "failure", f"{names} has files in the package halo too.", remedy)
    return Finding("package", "ok", "No other package has the import name halo.")


def _network(tenant: Tenant) -> Iterator[Finding]:
    """The name, the encryption, and what the server tells everybody."""
    server = urlsplit(tenant.server)
    host, port = server.hostname or "", server.port or (443 if server.scheme == "https" else 80)
    if proxy := getproxies().get(server.scheme):
        yield Finding("network", "ok", f"Through the proxy {urlsplit(proxy).hostname}; name and TLS are its business.")
    else:
        finding = _resolved(host, port)
        yield finding
        if finding.status == "failure":
            return
        if server.scheme == "https":
            finding = _encrypted(host, port)
            yield finding
            if finding.status == "failure":
                return
    yield from _authinfo(tenant)


def _resolved(host: str, port: int) -> Finding:
    try:
        addresses = sorted({str(entry[4][0]) for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)})
    except OSError as error:
        remedy = "Check the name of the server for misspellings, and the network or VPN."
        return Finding("name", "failure", f"{host} does not resolve: {error.strerror or error}.", remedy)
    shown = ", ".join(addresses[:3])
    return Finding("name", "ok", f"{host} is {shown}." if addresses != [host] else f"{host} is an address.")


def _trusted() -> tuple[ssl.SSLContext, str]:
    """Whom the client trusts, and the file or folder that names them: a variable's, or certifi's.

    They are not the authorities of the system. A variable that names nothing is told by the client, as its setting.
    """
    paths = ssl.get_default_verify_paths()
    file = paths.cafile if paths.cafile != paths.openssl_cafile else None
    folder = paths.capath if paths.capath != paths.openssl_capath else None
    if not file and not folder:
        from certifi import where  # noqa: PLC0415  # as the others here

        file = where()
    return ssl.create_default_context(cafile=file, capath=None if file else folder), file or folder or ""


def _encrypted(host: str, port: int) -> Finding:
    context, trusted = _trusted()
    try:
        with (
            socket.create_connection((host, port), timeout=_PATIENCE) as plain,
            context.wrap_socket(plain, server_hostname=host) as encrypted,
        ):
            certificate: Mapping[str, Any] = encrypted.getpeercert() or {}
            version = encrypted.version()
    except ssl.SSLCertVerificationError as error:
        remedy = (
            f"Who signs it is not in {trusted}.\n"
            "If a firewall or your own authority signs it: set SSL_CERT_FILE to the file of that authority."
        )
        return Finding("TLS", "failure", f"The certificate is not trusted: {error.verify_message}.", remedy)
    except ssl.SSLError as error:
        remedy = "Check the port of the server, and any firewall: what answers there may not be it."
        return Finding("TLS", "failure", f"{host}:{port} does not speak TLS: {error.reason or error}.", remedy)
    except OSError as error:
        return Finding(
            "TLS", "failure", f"No connection to {host}:{port}: {error.strerror or error}.", "Check the firewall."
        )
    days = (ssl.cert_time_to_seconds(str(certificate["notAfter"])) - time.time()) / 86_400
    if days < _EXPIRES_SOON:
        return Finding(
            "TLS", "warning", f"The certificate expires in {days:.0f} days.", "Tell whoever runs the server."
        )
    return Finding("TLS", "ok", f"{version}; the certificate is good for {days:.0f} more days.")


def _authinfo(tenant: Tenant) -> Iterator[Finding]:
    """What the server says of signing in; the date of its answer tells what its clock says."""
    began = time.time()
    try:
        body, date = _fetch(f"{tenant.server}/api/authinfo")
        info: Any = json.loads(body)
        named = str(info["tenant_id"] or "")
    except (OSError, ValueError, LookupError, TypeError) as error:
        reason = f"it answers {error.code}" if isinstance(error, HTTPError) else _reason(error)
        remedy = "Is it the server of HaloPSA? Its API is under /api; a proxy or a login page may stand before it."
        yield Finding("authinfo", "warning", f"{tenant.server}/api/authinfo is of no use: {reason}.", remedy)
        return
    if tenant.name_of_tenant not in {None, named}:
        remedy = "If signing in fails, that is why: halo login, and give that name."
        text = f"The server calls its tenant {named!r}, and the settings {tenant.name_of_tenant!r}."
        yield Finding("authinfo", "warning", text, remedy)
    else:
        yield Finding("authinfo", "ok", f"The tenant is {named!r}.")
    if (moment := parse_http_date(date)) is not None:
        yield clock(moment.timestamp() - (began + time.time()) / 2)


def _reason(error: BaseException) -> str:
    """Why there is no answer, in a word of the system if it has one."""
    cause = getattr(error, "reason", error)
    return getattr(cause, "strerror", None) or str(cause) or type(cause).__name__


def clock(skew: float) -> Finding:
    """What there is to say of a clock that is so many seconds behind the server's."""
    if abs(skew) > _SKEW:
        text = f"This machine is {abs(skew):.0f} seconds {'behind' if skew > 0 else 'ahead of'} the server."
        return Finding("clock", "warning", text, "Let it set its time by the network (NTP).")
    return Finding("clock", "ok", "This machine and the server agree to the minute.")


def _signing_in(tenant: Tenant) -> Iterator[Finding]:
    """The token, what may be read with it, the budget, and the contract."""
    from .. import (  # noqa: PLC0415  # as in `_findings`
        AuthenticationError,
        ConfigurationError,
        HaloError,
        PermissionDeniedError,
        TransportError,
    )

    agent: Any = None
    try:
        agent = tenant.halo.agents.me()
    except AuthenticationError as error:
        if error.path.endswith("/token"):
            yield _failed("token", error)
            return
        yield _refused_after_token(error)
    except PermissionDeniedError:
        yield Finding("token", "ok", "Signed in; the application may not read agents.")
    except TransportError as error:
        yield _failed("connection", error)
        return
    except ConfigurationError as error:
        yield _failed("settings", error)
        return
    except HaloError as error:
        yield _failed("token", error)
        return
    else:
        yield Finding("token", "ok", f"Signed in as {agent.name} (id {agent.id}); scopes: {tenant.scopes}.")
    yield from map(_readable(tenant), PROBED)
    yield _writable(tenant, agent)
    usage = tenant.halo.usage
    if usage.throttled:
        remedy = "Other programs use the same limit: see when they run."
        yield Finding("limit", "warning", f"The server told this command to wait {usage.throttled} times.", remedy)
    else:
        yield Finding("limit", "ok", f"{usage.requests} requests used; {usage.left} more fit into our own limit now.")
    yield _contract(tenant)


def _refused_after_token(error: AuthenticationError) -> Finding:
    remedy = (
        "The token is good, and the route refuses it: in Configuration > Integrations > HaloPSA API, look at the\n"
        "permissions of the application, and at the agent that it logs in as: is that one active, with a role?"
    )
    return Finding("token", "failure", error.problem, remedy)


def _readable(tenant: Tenant) -> Callable[[str], Finding]:
    """The check of one resource: a list, and one row of it."""
    from .. import HaloError  # noqa: PLC0415  # as in `_findings`

    def check(name: str) -> Finding:
        what = f"read {name.replace('_', ' ')}"
        try:
            row = getattr(tenant.halo, name).list().first()
        except HaloError as error:
            return _failed(what, error)._replace(status="warning")
        if row is None:
            remedy = (
                "If there are some: the application or the role of its agent lacks the right, which looks the same."
            )
            return Finding(what, "warning", "No row came.", remedy)
        return Finding(what, "ok", "A row came.")

    return check


def _writable(tenant: Tenant, agent: Any) -> Finding:
    """What may be written, as far as the scopes of the token say.

    No request is known that would tell more and write nothing. Scopes are called as in the PowerShell module HaloAPI.
    One that the application lacks is refused at the sign-in; the permissions of the application and the role of its
    agent are looked at with each request.
    """
    if not tenant.granted and not tenant.profile:
        return Finding("write", "ok", f"The server does not say which scopes it granted. {_TWO_GATES}")
    words, how = tenant.scopes.split(), "granted" if tenant.granted else "asked for, and not refused"
    whole, areas = _WHOLE & {*words}, [word.removeprefix("edit:") for word in words if word.startswith("edit")]
    if not whole and not areas:
        remedy = "If something is to be written: halo login NAME --scope, with edit:tickets and the like."
        return Finding("write", "warning", f"Nothing, by its scopes ({tenant.scopes}; {how}).", remedy)
    what = "Everything" if whole else f"{', '.join(areas)}, and nothing else"
    role = " Its agent is an administrator." if getattr(agent, "is_admin", None) is True else ""
    return Finding("write", "ok", f"{what}, by its scopes ({tenant.scopes}; {how}).{role} {_TWO_GATES}")


_WHOLE = {"all", "all:standard", "admin"}
_TWO_GATES = "Halo may still refuse: the permissions of the application and the role of its agent decide too."


def _contract(tenant: Tenant) -> Finding:
    """The contract that this version was built on, against the instance's own document."""
    from .. import describe  # noqa: PLC0415  # nothing is loaded for a help

    overview = describe()
    text = f"The contract is of {overview.contract.date}"
    try:
        body, _ = _fetch(f"{tenant.server}{_DOCUMENT}")
        served = {_shape(path) for path in json.loads(body)["paths"]}
    except (OSError, ValueError, LookupError, TypeError):
        year, month = map(int, overview.contract.date.split("-"))
        today = dt.datetime.now(dt.UTC)
        age = (today.year - year) * 12 + today.month - month
        if age > 18:
            return Finding("contract", "warning", f"{text}, {age} months old.", _UPGRADE)
        return Finding("contract", "ok", f"{text}; the instance shows no document of its own to compare it with.")
    gone = [name for name in overview.resources if _shape(describe(name).route) not in served]
    if gone:
        remedy = f"Calls of these may fail. A newer version may know more: {_UPGRADE}"
        return Finding("contract", "warning", f"{text}; this instance does not have {', '.join(gone[:8])}.", remedy)
    return Finding("contract", "ok", f"{text}; this instance has all {len(overview.resources)} routes of it.")


def _shape(path: str) -> str:
    return path.strip("/").casefold().removeprefix("api/")


def _failed(check: str, error: BaseException) -> Finding:
    from .language import spoken  # noqa: PLC0415  # only where something is wrong

    first, *rest = spoken(error).splitlines()
    return Finding(check, "failure", first, "\n".join(line for line in rest if not line.startswith("Server:")))


def _fetch(url: str) -> tuple[bytes, str]:
    """The body of what a server shows to everybody, and the date of its answer.

    Raises:
        OSError: There is no answer, or an error status.
        ValueError: It is too large.
    """
    try:
        with urlopen(url, timeout=_PATIENCE, context=_trusted()[0]) as response:  # noqa: S310  # checked with the settings
            body: bytes = response.read(_MOST_BYTES + 1)
            if len(body) > _MOST_BYTES:
                raise ValueError("too large")
            return body, response.headers.get("Date") or ""
    except HTTPError as error:
        error.close()  # it is a response too, and Python 3.14 warns of one that is left open
        raise


COMMANDS: Mapping[str, click.Command] = {
    "doctor": Command(
        "doctor",
        _doctor,
        examples=["doctor", "doctor --profile acme", "doctor --json | jq 'select(.status != \"ok\")'"],
        text="Look at settings, network, signing in, rights, limit and contract; each with its remedy.\n\n"
        "Nothing is written: of what may be, only the scopes are told. The exit status says what fails.",
        params=[click.Option(["--json", "is_json"], is_flag=True, help="JSON, a line for each finding.")],
        reads=True,
    )
}
"""The commands of this module."""
