"""Cassettes for tests of applications that use halo: how they are scrubbed, matched and written.

    @pytest.fixture
    def vcr_config():
        return halo.testing.vcr_config()

pytest-recording records and replays, with vcrpy underneath; this package adds a scrubber, matchers, and files that
people can read. This project's own cassettes are recorded with it.
"""

from __future__ import annotations

import inspect
import logging
from collections.abc import Collection
from importlib import import_module
from importlib.metadata import version
from typing import Any, Protocol

from ..._settings.config import AUTH_URL, CLIENT_ID, CLIENT_SECRET, SCOPE, TENANT, read_settings
from ..._settings.config import BASE_URL as BASE_URL_VARIABLE
from ..._version import __version__
from ...errors import ConfigurationError
from .persister import AtomicPersister
from .pseudonyms import Pseudonyms
from .same_request import MATCHERS
from .scrubber import Account, LeakError, Scrubber
from .vocabulary import BASE_URL, CREDENTIALS

__all__ = ["PLACEHOLDERS", "LeakError", "Recorder", "register", "vcr_config"]

PLACEHOLDERS = {
    BASE_URL_VARIABLE: BASE_URL,
    CLIENT_ID: CREDENTIALS["client_id"],
    CLIENT_SECRET: CREDENTIALS["client_secret"],
    TENANT: CREDENTIALS["tenant"],
}
"""The environment variables as they stand on cassettes: set them for a replay, which signs in nowhere."""

UNSET = (AUTH_URL, SCOPE)
"""The environment variables that must not be set during a replay."""

SERIALIZER = "halo.yaml"  # pytest-recording makes it the suffix of the files

_INSTALL = 'python -m pip install "halopsa-sdk[cassettes]"'
_MISSING = f"Cassettes need {{name}}, which is not installed: {_INSTALL}"


class Recorder(Protocol):
    """The part of `vcr.VCR` that is used here."""

    persister: Any

    def register_serializer(self, name: str, serializer: Any) -> None:
        """Have files of this name written and read by a serializer."""
        ...

    def register_matcher(self, name: str, matcher: Any) -> None:
        """Have requests compared by a matcher of this name."""
        ...

    def register_persister(self, persister: Any) -> None:
        """Have files saved and loaded by a persister."""
        ...


def vcr_config(
    *,
    synthetic: bool = False,
    allowed: Collection[str | int] = (),
    base_url: str | None = None,
    client_id: str | None = None,
    client_secret: str | None = None,
    tenant: str | None = None,
    auth_url: str | None = None,
) -> dict[str, Any]:
    """The value for pytest-recording's fixture `vcr_config`: cassettes hold no secret and no personal data.

    Hosts, credentials and tokens are replaced, headers that no test needs are dropped. All content that is not known
    to be harmless gets a pseudonym: texts, numbers, keys, dates, parts of URLs; of files only the length is left. The
    same value has the same pseudonym throughout a cassette. A cassette that still holds one of the secrets is not
    saved.

    Args:
        synthetic: Whether the recorded data are synthetic, as those of `halo.sandbox` are, so that they need no
            pseudonyms.
        allowed: Texts and numbers to leave as they are: what tests send themselves, such as an id, and what they
            expect.
        base_url, client_id, client_secret, tenant, auth_url: As for `Halo`; from the environment if left out.

    Raises:
        LeakError: Later, when a cassette is saved: it holds a secret, and is not written. Or when one with pseudonyms
            is loaded to be added to (`--record-mode=new_episodes`): its ids belong to other records on the server.
        ModuleNotFoundError: vcrpy is missing.
        RuntimeError: vcrpy is older than 9.2, and would skip the scrubbing silently.
    """
    _check_vcrpy()
    logging.getLogger("vcr.cassette").addFilter(_without_responses)
    account = _account(base_url, client_id, client_secret, tenant, auth_url)
    scrubber = Scrubber(account, None if synthetic else Pseudonyms(allowed))
    return {
        "serializer": SERIALIZER,
        "match_on": ["method", *MATCHERS],
        "decode_compressed_response": True,
        "before_record_request": scrubber.request,
        "before_record_response": scrubber.response,
        "before_save_interaction": scrubber.interaction,
        **({} if synthetic else {"after_load_interaction": _refuse_adding}),
    }


def register(vcr: Recorder) -> None:
    """Register with a `vcr.VCR` what `vcr_config` names. With pytest-recording, halo's plugin does it.

    Raises:
        ModuleNotFoundError: PyYAML is missing; it comes with vcrpy.
    """
    try:
        from .readable import ReadableSerializer  # noqa: PLC0415  # needs what comes with vcrpy
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(_MISSING.format(name=error.name), name=error.name) from error

    vcr.register_serializer(SERIALIZER, ReadableSerializer(lambda _: {"scrubbed_by": f"halopsa-sdk {__version__}"}))
    vcr.register_persister(AtomicPersister(vcr.persister, SERIALIZER))
    for name, matcher in MATCHERS.items():
        vcr.register_matcher(name, matcher)


def _check_vcrpy() -> None:
    try:
        recorder: Any = import_module("vcr.cassette")  # it is not part of the core install, and has no types
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(_MISSING.format(name=error.name), name=error.name) from error
    if "before_save_interaction" not in inspect.signature(recorder.Cassette.__init__).parameters:
        raise RuntimeError(
            f"Cassettes need vcrpy 9.2 or later; with {version('vcrpy')}, which is installed, nothing would be "
            f"scrubbed. {_INSTALL}"
        )


def _without_responses(record: logging.LogRecord) -> bool:
    """Drop what vcrpy logs of each exchange before it is scrubbed: pytest shows the log of a test that fails."""
    return not str(record.msg).startswith("Appending request")


def _refuse_adding(request: Any, response: dict[str, Any], cassette: Any) -> tuple[Any, dict[str, Any]]:
    """The recorded exchange, unless the cassette is to be added to: the server knows other ids."""
    if getattr(cassette.record_mode, "value", cassette.record_mode) == "new_episodes":
        raise LeakError(
            "A cassette with pseudonyms cannot be added to: its ids belong to other records on the server. "
            "Record it anew: pytest --record-mode=rewrite"
        )
    return request, response


def _account(
    base_url: str | None, client_id: str | None, client_secret: str | None, tenant: str | None, auth_url: str | None
) -> Account:
    """Whose secrets to look for; nobody's if there are no settings, as in a replay."""
    try:
        settings = read_settings(
            base_url=base_url,
            client_id=client_id,
            client_secret=client_secret,
            tenant=tenant,
            auth_url=auth_url,
            scope=None,
        )
    except ConfigurationError:
        return Account()
    form = settings.credentials.form() or {}
    return Account(
        settings.server_url,
        form["client_id"],
        form["client_secret"],
        settings.tenant or "",
        scope=settings.scope,
        auth_url=settings.auth_url or "",
    )
