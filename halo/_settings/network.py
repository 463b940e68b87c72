"""Proxies and certificates, from keywords or the environment: what is wrong, by name, without any password."""

from __future__ import annotations

import ipaddress
import re
import ssl
from collections.abc import Iterator
from importlib.util import find_spec
from urllib.parse import urlsplit

from ..credentials import Secret
from ..errors import ConfigurationError
from .config import variables

_SCHEMES = ("http", "https", "socks5", "socks5h")
_PROXY_FORMS = "http://host:port, https://host:port or socks5://host:port"
_CERTIFICATES, _KEY_LOG = "SSL_CERT_FILE", "SSLKEYLOGFILE"
_PROXIES = (("https_proxy", "HTTPS_PROXY"), ("http_proxy", "HTTP_PROXY"), ("all_proxy", "ALL_PROXY"))
"""The first of each is read, if it is set: small letters go before capitals."""

_EXCEPTIONS = ("no_proxy", "NO_PROXY")


def check_proxy(name: str, proxy: Secret) -> None:
    """Refuse what is no proxy.

    Args:
        name: The keyword or variable.
        proxy: Its value, which is not shown: it may hold a password.

    Raises:
        ConfigurationError: It is no URL of a proxy, or the package for it is missing.
    """
    if not _is_proxy(proxy):
        raise ConfigurationError(f"{name} is not a valid proxy URL.", advice=f"Use {_PROXY_FORMS}.")
    if proxy.reveal().lower().startswith("socks") and find_spec("socksio") is None:
        raise ConfigurationError(
            f"{name} names a SOCKS proxy, which needs the package socksio.",
            advice='python -m pip install "httpx[socks]"',
        )


def unusable_environment(problem: type[Exception]) -> ConfigurationError:
    """The error if no HTTP client can be made from the environment: it names the variable that is wrong.

    Args:
        problem: What httpx has raised.
    """
    errors = _file_problems() if issubclass(problem, OSError) else _exception_problems()
    return next(errors, None) or ConfigurationError(
        f"The network settings of this system cannot be used ({problem.__name__}).",
        advice="Look at the system's own proxy settings and certificates: no variable is known to be wrong.",
    )


def _file_problems() -> Iterator[ConfigurationError]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    for name, value in variables((_CERTIFICATES, _KEY_LOG)):
        path = value.reveal()
        try:
            if name == _CERTIFICATES:
                context.load_verify_locations(cafile=path)
            else:
                context.keylog_filename = path
        except ssl.SSLError:
            problem = "holds no certificate"
        except OSError as error:
            problem = f"cannot be used ({error.strerror})"
        else:
            continue
        advice = "Name a file of certificates in PEM format, or unset it: certifi's authorities are used then."
        if name == _KEY_LOG:
            advice = "Name a file that can be written, or unset it."
        yield ConfigurationError(f"{name}={path!r} {problem}.", advice=advice)


def check_proxies_of_environment() -> None:
    """Refuse what is no proxy in the variables that httpx reads: it would look the rest of some up as a host.

    Raises:
        ConfigurationError: One is no URL of a proxy, or the package for it is missing.
    """
    for names in _PROXIES:
        for name, value in [*variables(names)][:1]:
            check_proxy(name, value if "://" in value.reveal() else Secret(f"http://{value.reveal()}"))


def _exception_problems() -> Iterator[ConfigurationError]:
    for name, value in variables(_EXCEPTIONS):
        for host in filter(None, map(str.strip, value.reveal().split(","))):
            if not _is_exception(host):
                yield ConfigurationError(
                    f"{name} has the entry {host!r}, which httpx does not understand.",
                    advice="Write an IPv6 address without brackets and without the length of a prefix: ::1.",
                )


def _is_proxy(proxy: Secret) -> bool:
    if not proxy.is_text():
        return False
    try:
        parts = urlsplit(proxy.reveal())
        has_host = bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False
    return has_host and parts.scheme in _SCHEMES and not re.search(r"\s", parts.netloc)


def _is_exception(host: str) -> bool:
    """Whether httpx makes something of an entry of `NO_PROXY`."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return re.fullmatch(r"(\w+://)?[^:\[\]]*(:\d*)?", host) is not None
    return True
