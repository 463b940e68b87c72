"""Cassettes for tests of applications that use halo: how they are scrubbed, compared and written.

    @pytest.fixture
    def vcr_config():
        return halo.testing.vcr_config()

pytest-recording records and plays, vcrpy is under it; what is here gives them our scrubber, our idea of what the
same request is, and files that can be read. This project's own cassettes are made with it.
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
from .pseudonyms import Pseudonyms
from .same_request import MATCHERS
from .saved import Whole
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

UNSET = (AUTH_URL, SCOPE)
"""The environment variables that are not to be set meanwhile."""

SERIALIZER = "halo.yaml"  # pytest-recording makes it the ending of the files

_INSTALL = 'python -m pip install "halopsa-sdk[cassettes]"'
_MISSING = f"Cassettes need {{name}}, which is not installed: {_INSTALL}"


class Recorder(Protocol):
    """A `vcr.VCR`, as far as it is taught something here."""

    persister: Any

    def register_serializer(self, name: str, serializer: Any) -> None: ...
    def register_matcher(self, name: str, matcher: Any) -> None: ...
    def register_persister(self, persister: Any) -> None: ...


def vcr_config(
    *,
    made_up: bool = False,
    kept: Collection[str | int] = (),
    base_url: str | None = None,
    client_id: str | None = None,
    client_secret: str | None = None,
    tenant: str | None = None,
    auth_url: str | None = None,
) -> dict[str, Any]:
    """What pytest-recording's fixture `vcr_config` is to give, so that no tape holds a secret or tells of anybody.

    Hosts, credentials, tokens and headers get other names. So does everything that was said, unless it is known to
    be harmless: texts, numbers, keys, dates, what stands in URLs; of files the length is left. The same value has
    the same other name throughout a tape. A tape on which one of the secrets is found all the same is not saved.

    Args:
        made_up: Whether what is recorded is made up, as by `halo.sandbox`, so that it may stay as it is.
        kept: Texts and numbers that stay too: what tests ask for by itself, such as an id, and what they expect.
        base_url, client_id, client_secret, tenant, auth_url: As for `Halo`; from the environment, where left out.

    Raises:
        LeakError: Later, when a tape is saved: it holds a secret. The tape is not written. Or when one with pseudonyms
            is loaded in order to be added to (`--record-mode=new_episodes`): what stands on it for an id is somebody
            else's on the server.
        ModuleNotFoundError: vcrpy is missing.
        RuntimeError: It is older than 9.2, and would leave out the scrubbing without a word.
    """
    _check_vcrpy()
    logging.getLogger("vcr.cassette").addFilter(_without_answers)
    account = _account(base_url, client_id, client_secret, tenant, auth_url)
    scrubber = Scrubber(account, None if made_up else Pseudonyms(kept))
    return {
        "serializer": SERIALIZER,
        "match_on": ["method", *MATCHERS],
        "decode_compressed_response": True,
        "before_record_request": scrubber.request,
        "before_record_response": scrubber.answer,
        "before_save_interaction": scrubber.exchange,
        **({} if made_up else {"after_load_interaction": _refuse_adding}),
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
    vcr.register_persister(Whole(vcr.persister, SERIALIZER))
    for name, matcher in MATCHERS.items():
        vcr.register_matcher(name, matcher)


def _check_vcrpy() -> None:
    try:
        recorder: Any = import_module("vcr.cassette")  # it is no part of the core install, and has no types
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(_MISSING.format(name=error.name), name=error.name) from error
    if "before_save_interaction" not in inspect.signature(recorder.Cassette.__init__).parameters:
        raise RuntimeError(
            f"Cassettes need vcrpy 9.2 or later; with {version('vcrpy')}, which is installed, nothing would be "
            f"scrubbed. {_INSTALL}"
        )


def _without_answers(record: logging.LogRecord) -> bool:
    """Not what vcrpy logs of each exchange, before it is scrubbed: pytest shows it where a test fails."""
    return not str(record.msg).startswith("Appending request")


def _refuse_adding(request: Any, response: dict[str, Any], cassette: Any) -> tuple[Any, dict[str, Any]]:
    """What is on tape, unless the rest is to be asked of a server that knows other ids."""
    if getattr(cassette.record_mode, "value", cassette.record_mode) == "new_episodes":
        raise LeakError(
            "A tape with pseudonyms cannot be added to: its ids belong to other records on the server. "
            "Record it anew: pytest --record-mode=rewrite"
        )
    return request, response


def _account(
    base_url: str | None, client_id: str | None, client_secret: str | None, tenant: str | None, auth_url: str | None
) -> Account:
    """Whose secrets are looked for; nobody's, where there are no settings, as while tapes are played."""
    try:
        found = read_settings(
            base_url=base_url,
            client_id=client_id,
            client_secret=client_secret,
            tenant=tenant,
            auth_url=auth_url,
            scope=None,
        )
    except ConfigurationError:
        return Account()
    form = found.credentials.form() or {}
    return Account(
        found.server_url,
        form["client_id"],
        form["client_secret"],
        found.tenant or "",
        scope=found.scope,
        auth_url=found.auth_url or "",
    )
