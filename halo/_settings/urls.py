"""Checks of URLs that secrets or people's data are sent to."""

from __future__ import annotations

import ipaddress
from urllib.parse import SplitResult, urlsplit


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


def is_private(split: SplitResult) -> bool:
    """Whether nobody on the way can read what is sent there."""
    return split.scheme == "https" or _is_loopback(split.hostname or "")


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
