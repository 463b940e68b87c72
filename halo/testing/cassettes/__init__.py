"""Cassettes for tests of applications that use halo: how they are scrubbed, compared and written.

    @pytest.fixture
    def vcr_config():
        return halo.testing.vcr_config()

pytest-recording records and plays, vcrpy is under it; what is here gives them our scrubber, our idea of what the
same request is, and files that can be read. This project's own cassettes are made with it.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Protocol

from ..._config import BASE_URL as BASE_URL_VARIABLE
from ..._config import CLIENT_ID, CLIENT_SECRET, TENANT, settings
from ..._version import __version__
from ...errors import ConfigurationError
from .pseudonyms import Pseudonyms
from .same_request import MATCHERS
from .scrubber import Account, LeakError, Scrubber
from .vocabulary import BASE_URL, CREDENTIALS

__all__ = ["PLACEHOLDERS", "LeakError", "register", "vcr_config"]

PLACEHOLDERS = {
    BASE_URL_VARIABLE: BASE_URL,
    CLIENT_ID: CREDENTIALS["client_id"],
    CLIENT_SECRET: CREDENTIALS["client_secret"],
    TENANT: CREDENTIALS["tenant"],
}
"""The environment variables as they stand on tapes: set them while tapes are played, where nobody is signed in to."""

SERIALIZER = "halo.yaml"  # pytest-recording makes it the ending of the files

_MISSING = "Cassettes need {name}, which is not installed: python -m pip install pytest-recording"


class Recorder(Protocol):
    """A `vcr.VCR`, as far as it is taught something here."""

    def register_serializer(self, name: str, serializer: Any) -> None: ...
    def register_matcher(self, name: str, matcher: Any) -> None: ...


def vcr_config(
    *,
    made_up: bool = False,
    kept: Collection[str | int] = (),
    base_url: str | None = None,
    client_id: str | None = None,
    client_secret: str | None = None,
    tenant: str | None = None,
) -> dict[str, Any]:
    """What pytest-recording's fixture `vcr_config` is to give, so that no tape holds a secret or tells of anybody.

    Hosts, credentials, tokens and headers get other names. So does everything that was said, unless it is known to
    be harmless: texts, numbers, keys, dates, what stands in URLs; of files the length is left. The same value has
    the same other name throughout a tape. A tape on which one of the secrets is found all the same is not saved.

    Args:
        made_up: Whether what is recorded is made up, as by `halo.sandbox`, so that it may stay as it is.
        kept: Texts and numbers that stay too: what tests ask for by itself, such as an id, and what they expect.
        base_url, client_id, client_secret, tenant: As for `Halo`; from the environment, where they are left out.

    Raises:
        LeakError: Later, when a tape is saved: it holds a secret. The tape is not written.
    """
    account = _account(base_url, client_id, client_secret, tenant)
    scrubber = Scrubber(account, None if made_up else Pseudonyms(kept))
    return {
        "serializer": SERIALIZER,
        "match_on": ["method", *MATCHERS],
        "decode_compressed_response": True,
        "before_record_request": scrubber.request,
        "before_save_interaction": scrubber.exchange,
    }


def register(vcr: Recorder) -> None:
    """Teach a `vcr.VCR` what `vcr_config` names. Where pytest-recording is used, halo's plugin does it.

    Raises:
        ModuleNotFoundError: PyYAML is missing; it comes with vcrpy.
    """
    try:
        from .readable import Readable  # noqa: PLC0415  # needs what comes with vcrpy
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(_MISSING.format(name=error.name), name=error.name) from error

    vcr.register_serializer(SERIALIZER, Readable(lambda _: {"scrubbed_by": f"halopsa-sdk {__version__}"}))
    for name, matcher in MATCHERS.items():
        vcr.register_matcher(name, matcher)


def _account(base_url: str | None, client_id: str | None, client_secret: str | None, tenant: str | None) -> Account:
    """Whose secrets are looked for; nobody's, where there are no settings, as while tapes are played."""
    try:
        found = settings(
            base_url=base_url,
            client_id=client_id,
            client_secret=client_secret,
            tenant=tenant,
            auth_url=None,
            scope=None,
        )
    except ConfigurationError:
        return Account()
    form = found.credentials.form() or {}
    return Account(found.server_url, form["client_id"], form["client_secret"], found.tenant or "", scope=found.scope)
