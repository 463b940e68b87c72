"""Checks of URLs that secrets or people's data are sent to."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import SplitResult, urlsplit

from ..credentials import redact_userinfo


def url_parts(url: object) -> SplitResult | None:
    """The parts of a URL; None if it is not one of the web."""
    if not isinstance(url, str) or " " in url or "\\" in url or not url.isprintable():  # urlsplit drops line ends
        return None
    try:
        split = urlsplit(url)
        host, _ = split.hostname, split.port
    except ValueError:
        return None
    return split if split.scheme in {"http", "https"} and host else None


def shown_url(url: object) -> str:
    """What an error shows of a URL, in quotes: no user name and password, no query and no fragment.

    Any of them may hold a secret, also in what is not a valid URL.
    """
    return repr(_AFTER_PATH.sub(r"\1***", redact_userinfo(url) or "") if isinstance(url, str) else url)


_AFTER_PATH = re.compile("([?#]).*", re.DOTALL)


def is_private(split: SplitResult) -> bool:
    """Whether nobody on the way can read what is sent there."""
    return split.scheme == "https" or _is_loopback(split.hostname or "")


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
