# Written by `python scripts/unasync.py` from halo/_async/client.py. Do not edit.
"""The client: reads its settings, offers the resources, and holds what copies of it share until it is closed."""

from __future__ import annotations

import ssl
from collections.abc import Iterable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from halo_api import Name
from halo_api.facts import RESOURCES
from halo_api.names import hint

from .._http.client import BaseTransport, Client
from .._http.connection import Connection
from .._policy.options import Options
from .._policy.rate_limit import DEFAULT, RateLimit, SharedWindow, Usage
from .._policy.retry import DEFAULT as DEFAULT_RETRY
from .._policy.retry import Retry
from .._policy.signatures import SignatureOfInit
from .._runtime.concurrency import Scope
from .._runtime.clock import Clock, SystemClock
from .._settings.config import read_settings
from .._settings.validators import check_flag, check_option
from ..credentials import Credentials, as_secret, redact_userinfo
from ..errors import ConfigurationError
from .requests import Requests
from .resources import Resources
from .sending import Sender
from .session import Session

if TYPE_CHECKING:
    from ..hooks import Hooks
    from ..tokens import TokenStore

__all__ = ["Halo"]


class Halo(Requests, Resources, Scope):
    """A HaloPSA instance, signed in to as an API application.

    Settings that are left out come from the environment. Nothing is sent, and no socket is opened, before the
    first call. A client has its own connection pool, token and request budget; several clients (one per tenant) share
    nothing.

    Args:
        base_url: The server, `https://yourcompany.halopsa.com`, with or without `/api`. `HALOPSA_BASE_URL`.
        client_id: Of the API application. `HALOPSA_CLIENT_ID`.
        client_secret: Its secret; it is shown nowhere. `HALOPSA_CLIENT_SECRET`.
        tenant: The tenant's name, which hosted instances need; "" for your own server. If it is set neither here nor
            as `HALOPSA_TENANT`, the server is asked for it (`/api/authinfo`).
        auth_url: The authorisation server, if it is not `/auth` beside the API. `HALOPSA_AUTH_URL`.
        scope: What the token may do, as a string or a list; the default is "all". `HALOPSA_SCOPE`.
        timeout: Seconds to connect, to send, and for each part of a response.
        retry: When and how often a request is repeated. If none is given and nothing has ever come from the server,
            because its name does not resolve or its port refuses, the first call fails within three seconds.
        max_concurrency: Requests at once, for prefetched pages and for `create_many`, `update_many`, `delete_many` and
            `batch`; 1 to send them one after the other, without threads.
        page_size: Rows per page, 1 to 100.
        max_response_bytes: What a response may unpack to, lists and files alike; a larger one is an error.
        outcomes: What the actions of `halo.tickets.note`, `log_time` and `reply` result in, by id or name:
            `{"reply": "Email User"}`. A reply needs it.
        closed_status: The status of `halo.tickets.close`, by id or name, where several are closed.
        rate_limit: How many requests may be sent in how many seconds; None for no limit of our own. A
            `halo.shared_limit.SharedRateLimit` is shared with other processes.
        credentials: Another way to sign in than `client_id` and `client_secret`: `PasswordCredentials`, or an
            `AccessToken` that you have already.
        token_store: Stores tokens between runs, such as `halo.tokens.FileTokenStore`; None to store none.
        hooks: Functions to call for requests, responses, retries, waits and sign-ins.
        transport: An httpx transport to use, for example for an application in the same process.
        proxy: The URL of a proxy; None to use `HTTPS_PROXY`.
        ssl_context: For TLS with your own authorities or certificates.
        http2: Whether to offer HTTP/2; for `Halo` alone, and needs the extra `http2`.
        http_client: Your own httpx client, instead of `transport`, `proxy`, `ssl_context` and `http2`; you close it
            yourself.
        clock: The clock, for tests: `halo.testing.FakeClock`.

    Raises:
        ConfigurationError: A setting is missing or invalid; the message says which, and what to do.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        tenant: str | None = None,
        auth_url: str | None = None,
        scope: str | Iterable[str] | None = None,
        timeout: float = 30.0,
        retry: Retry | None = None,
        max_concurrency: int = 16,
        page_size: int = 100,
        max_response_bytes: int = 134_217_728,
        outcomes: Mapping[str, int | str | Name] | None = None,
        closed_status: int | str | Name | None = None,
        rate_limit: RateLimit | SharedWindow | None = DEFAULT,
        credentials: Credentials | None = None,
        token_store: TokenStore | None = None,
        hooks: Hooks | None = None,
        transport: BaseTransport | None = None,
        proxy: str | None = None,
        ssl_context: ssl.SSLContext | None = None,
        http2: bool = False,
        http_client: Client | None = None,
        clock: Clock | None = None,
    ) -> None:
        secret, hidden_proxy = as_secret(client_secret), as_secret(proxy)
        del client_secret, proxy  # a traceback with local variables would show them
        base_url, auth_url = redact_userinfo(base_url), redact_userinfo(auth_url)
        settings = read_settings(
            base_url=base_url,
            client_id=client_id,
            client_secret=secret,
            tenant=tenant,
            auth_url=auth_url,
            scope=scope,
            credentials=credentials,
        )
        if hooks is not None and (kind := type(hooks).__name__) != "Hooks":  # not imported: most programs have none
            raise ConfigurationError(f"hooks={hooks!r} is of type {kind}.", advice="Give halo.Hooks(request=...).")
        check_flag("http2", http2)
        check_option("rate_limit", rate_limit, ("windows", "try_acquire"), "Give halo.RateLimit((500, 180)).")
        check_option("token_store", token_store, ("load",), "Give halo.tokens.FileTokenStore(path).")
        check_option("ssl_context", ssl_context, ("wrap_bio",), "Give an ssl.SSLContext that trusts your server.")
        check_option("clock", clock, ("monotonic",), "Give halo.testing.FakeClock(), in tests.")
        retry = DEFAULT_RETRY if retry is None else retry
        options = Options(timeout, page_size, retry, max_concurrency, max_response_bytes)
        options = options.evolve(outcomes=outcomes, closed_status=closed_status)
        sender = Sender(
            settings,
            rate_limit=rate_limit,
            clock=clock or SystemClock(),
            connection=Connection(transport, hidden_proxy, ssl_context, http2, http_client),
            token_store=token_store,
            hooks=hooks,
        )
        self._session = Session(sender, options)

    @classmethod
    def from_profile(cls, name: str | None = None, /, **options: Any) -> Self:
        """A client for a tenant whose settings are kept on this machine: by `halo login`, or by `halo.profiles`.

        The profile is taken whole: no `HALOPSA_*` variable is mixed into it.

        Args:
            name: Of the profile; without, the one that `HALO_PROFILE` names, or the default.
            **options: What else the client takes: timeout, retry, rate_limit, hooks and so on.

        Raises:
            ConfigurationError: There is no such profile, it cannot be read, or its secret is gone.
        """
        from ..profiles import Profiles  # noqa: PLC0415  # most programs need none

        return cls(**Profiles().get(name).settings(), **options)

    def with_options(
        self,
        *,
        timeout: float | None = None,
        page_size: int | None = None,
        retry: Retry | None = None,
        max_concurrency: int | None = None,
        max_response_bytes: int | None = None,
        verify: bool | None = None,
        trust_count: bool | None = None,
        names_ttl: float | None = None,
        headers: Mapping[str, str] | None = None,
        outcomes: Mapping[str, int | str | Name] | None = None,
        closed_status: int | str | Name | None = None,
    ) -> Self:
        """A cheap copy with other options; it shares the connections, the token and the budget.

        Closing it closes the original too.

        Args:
            timeout, page_size, retry, max_concurrency, max_response_bytes, outcomes, closed_status: As for the client.
            verify: Whether to read back each record that is saved (one more request) and compare it with what was
                sent: Halo silently drops what it does not know or allow. A difference is reported by a
                `NotStoredWarning`, in batches by `Receipt.not_stored`.
            trust_count: False for a list whose count is wrong, for example because it includes rows that this agent may
                not see: a list then ends at an empty page, and fewer rows than the server counts are reported by a
                `ShortListWarning`, not as a `PaginationError`.
            names_ttl: For how many seconds the names are kept that were read to look up ids; the default is 600. All
                copies share them; `forget_names()` forgets them at once.
            headers: Headers to send with each request, such as one that a proxy asks for. They are in no log.

        Raises:
            ConfigurationError: A value is not valid.
            InvalidRequestError: A header cannot be sent, or is the client's own.
        """
        copy = type(self).__new__(type(self))
        copy._session = self._session.evolve(  # noqa: SLF001  # a copy of this very class
            timeout=timeout,
            page_size=page_size,
            retry=retry,
            max_concurrency=max_concurrency,
            max_response_bytes=max_response_bytes,
            verify=verify,
            trust_count=trust_count,
            names_ttl=names_ttl,
            headers=headers,
            outcomes=outcomes,
            closed_status=closed_status,
        )
        return copy

    @property
    def host(self) -> str:
        """The name of the server, "acme.halopsa.com": what a program files under a client, it can file under this."""
        return self._session.sender.settings.host

    @property
    def base_url(self) -> str:
        """The URL of the server, without `/api`."""
        return self._session.sender.settings.server_url

    @property
    def tenant(self) -> str | None:
        """The tenant's name as it was set; "" if there is none, None if the server is asked for it."""
        return self._session.sender.settings.tenant

    @property
    def usage(self) -> Usage:
        """Requests in the longest window, the rest of the budget, and the waits and 429s so far."""
        return self._session.usage

    def close(self) -> None:
        """Close the connections; later calls are refused. Copies made by `with_options` close with it."""
        self._session.sender.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    if not TYPE_CHECKING:  # for type checkers, wrong settings and a missing attribute must stay errors
        __signature__ = SignatureOfInit()

        def __new__(cls, *args: Any, **settings: Any) -> Self:
            if cls.__init__ is Halo.__init__:  # a class of the user's may take other settings
                ours = cls.__init__.__kwdefaults__
                positions, unknown = len(args), [name for name in settings if name not in ours]
                del args, settings  # a traceback with local variables would show them
                if positions or unknown:
                    from .._policy.argument_errors import refuse_settings  # noqa: PLC0415  # as below

                    refuse_settings(cls.__name__, positions, unknown, ours)
            return super().__new__(cls)

        def __getattr__(self, name: str) -> Any:
            from .._policy.argument_errors import called_otherwise  # noqa: PLC0415  # only where something is wrong

            names = [*RESOURCES, *(attribute for attribute in dir(type(self)) if not attribute.startswith("_"))]
            suggestion = "" if name.startswith("_") else called_otherwise(name) or hint(name, names)
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}.{suggestion}")

    def __repr__(self) -> str:
        session: Session | None = self.__dict__.get("_session")
        if session is None:  # a traceback with local variables shows a client whose settings were refused
            return f"<{type(self).__name__} without settings>"
        return f"{type(self).__name__}(base_url={session.sender.settings.summary})"
