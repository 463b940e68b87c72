"""Several tenants into one place, each by a pipeline of its own: one that fails stops no other."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Unpack, cast
from urllib.parse import parse_qsl, urlsplit

import attrs
import dlt
from dlt.common.destination import Destination
from dlt.common.destination.exceptions import UnknownDestinationModule
from dlt.common.exceptions import MissingDependencyException
from dlt.extract import DltSource

from ... import Halo
from ..._policy.redaction import Redactor
from ...errors import ConfigurationError, HaloError, InvalidRequestError
from .checking import check
from .choices import DEFAULT_RESOURCES
from .source import SourceOptions, source

__all__ = ["SyncResult", "sync"]

_log = logging.getLogger("halo.ext.dlt")

_DRIVERS = {"postgresql": "postgres"}
"""Scheme of a URL -> the destination of dlt, where the two have different names."""


@attrs.frozen
class SyncResult:
    """What became of one tenant.

    Attributes:
        tenant: Its name.
        dataset: Where its tables are.
        error: Why it failed; None if it did not.
    """

    tenant: str
    dataset: str
    error: HaloError | None = None

    @property
    def ok(self) -> bool:
        """Whether all that came is in the destination."""
        return self.error is None


def sync(
    to: str = "duckdb:///halo.duckdb",
    *,
    tenants: Mapping[str, Halo] | Halo | None = None,
    resources: Iterable[str] = DEFAULT_RESOURCES,
    dataset: str | None = None,
    pipelines_dir: Path | str | None = None,
    progress: Any = None,
    **options: Unpack[SourceOptions],
) -> list[SyncResult]:
    """Load the lists of one tenant or of many. Run it again to load what has changed since.

    What an interrupted run left is loaded first.

    Args:
        to: Where: "duckdb:///halo.duckdb", "postgresql://...", or the name of any destination of dlt that speaks SQL,
            whose settings are then where dlt looks for them.
        tenants: Name -> client; or one client alone, which is called as its server is; None for the one of the
            environment.
        resources: See `source`.
        dataset: The one dataset for all, whose tables tell tenants apart by a column; None for one for each, by name.
        pipelines_dir: Where dlt keeps the state of the pipelines; None for its usual place. Without it, it is read
            from the destination.
        progress: A collector of dlt, or the name of one: "log", "tqdm".
        **options: See `source`.

    Returns:
        What became of each tenant, in order. One that fails stops no other, and is logged as an error.

    Raises:
        HaloError: There is one client alone, and it failed. What dlt or the destination raised is its cause.
        InvalidRequestError: An argument is not valid; nothing was loaded.
        ConfigurationError: There is no such destination, or its package is missing; nothing was loaded.
    """
    chosen = resources if isinstance(resources, str) else [*resources]
    own = Halo() if tenants is None else None
    alone = tenants if isinstance(tenants, Halo) else own
    clients = {_name_of(alone): alone} if alone else {**cast("Mapping[str, Halo]", tenants)}
    _check_names(clients)
    settings: dict[str, Any] = {"destination": _destination(to), "progress": progress}
    settings["pipelines_dir"] = None if pipelines_dir is None else str(pipelines_dir)
    redactor = Redactor(_secrets_in(to))
    _check_datasets(to, [dataset] if dataset else [_plain(name) for name in clients])
    try:
        sources = {
            name: source(resources=chosen, halo=halo, tenant=None if dataset is None else name, **options)
            for name, halo in clients.items()
        }
        results = list[SyncResult]()
        for name, dlt_source in sources.items():
            where = dataset or _plain(name)
            names = {"pipeline_name": f"halo_{_plain(name)}", "dataset_name": where}
            error = _load(dlt_source, redactor, **settings, **names)
            if error is not None and alone is not None:
                raise error
            if error is not None:
                _log.error("%s: %s", name, error)  # without a traceback: dlt's are pages long
            results.append(SyncResult(name, where, error))
        return results
    finally:
        if own is not None:
            own.close()


def _load(dlt_source: DltSource, redactor: Redactor, **settings: Any) -> HaloError | None:
    """Load a source; why that failed, or None. The exceptions of dlt are in its chain as type and text."""
    try:
        pipeline = dlt.pipeline(**settings)
        if pipeline.has_pending_data:  # dlt would load it, and not look at the source
            pipeline.run()
        pipeline.run(dlt_source)
        check(pipeline)
    except Exception as error:  # noqa: BLE001  # whatever it is, other tenants are to be loaded
        cause = _cause(error, redactor)
        copy = redactor.copy_of(error)
        cause.__cause__ = None if copy is cause else copy
        return cause
    return None


def _name_of(halo: Halo) -> str:
    """The first part of the server's name, if it is one and no address."""
    first = halo.host.partition(".")[0]
    return first if first[:1].isalpha() else "tenant"


def _check_names(tenants: Iterable[str]) -> None:
    """Refuse names that would share a pipeline.

    Raises:
        InvalidRequestError: There are none, or two are the same in lower case with plain letters.
    """
    seen: dict[str, str] = {}
    for name in tenants:
        other = seen.setdefault(_plain(name), name)
        if other != name or not _plain(name):
            raise InvalidRequestError(
                f"sync(): the tenants {other!r} and {name!r} would share a pipeline, {_plain(name)!r}.",
                advice="Names are told apart by their letters and digits.",
            )
    if not seen:
        raise InvalidRequestError("sync(): tenants has none.")


def _check_datasets(to: str, datasets: Iterable[str]) -> None:
    """Refuse a dataset that is called as the file of DuckDB is, because DuckDB could not tell which is meant.

    Raises:
        InvalidRequestError: One is.
    """
    file = Path(urlsplit(to).path).stem if urlsplit(to).scheme == "duckdb" else ""
    if file and file in datasets:
        raise InvalidRequestError(
            f"sync(): DuckDB cannot tell the dataset {file!r} from the file of that name.",
            advice="Nothing was loaded. Give the file or the dataset another name.",
        )


def _destination(to: str) -> Any:
    """The destination of dlt.

    Raises:
        InvalidRequestError: It is neither a URL nor a name.
        ConfigurationError: There is none of this name, or its package is missing.
    """
    scheme = _checked_url(to)
    name = _DRIVERS.get(scheme, scheme) or to
    try:
        destination: Any = (
            Destination.from_reference(name, credentials=to) if scheme else Destination.from_reference(name)
        )
        _ = destination.client_class
    except UnknownDestinationModule:
        raise ConfigurationError(
            f"There is no destination {name!r}.", advice="dlt has duckdb, postgres, bigquery, snowflake and others."
        ) from None
    except (MissingDependencyException, ImportError) as error:
        raise ConfigurationError(
            f"The destination {name!r} needs a package that cannot be imported.",
            advice=f'python -m pip install "dlt[{name}]"',
        ) from error
    return destination


def _checked_url(to: str) -> str:
    """The scheme; "" if it is a name. What is refused is not shown: a password may be anywhere in it.

    Raises:
        InvalidRequestError: It is neither a URL nor a name.
    """
    if re.fullmatch(r"[\w.]+", to):
        return ""
    try:
        url = urlsplit(to)
        _ = url.port
    except ValueError:
        url = urlsplit("")
    is_torn = url.netloc and "@" in to and url.netloc.count("@") != 1  # part of a password would be taken for a host
    if not url.scheme or "//" not in to or is_torn:
        raise InvalidRequestError(
            "sync(): to= is neither a URL nor the name of a destination of dlt.",
            advice="Nothing was loaded. A URL begins with what it is of: duckdb:///halo.duckdb, postgresql://... What "
            "is neither letter nor digit in its password is written with %: / as %2F, # as %23, @ as %40.",
        )
    return url.scheme


def _secrets_in(to: str) -> tuple[str, ...]:
    """What no text of dlt or of a driver may show of a URL."""
    url = urlsplit(to)
    values = [value for name, value in parse_qsl(url.query) if re.search("(?i)pass|pwd|secret|token|key", name)]
    return tuple(filter(None, (url.query, url.password, *values)))


def _plain(name: str) -> str:
    return re.sub(r"\W+", "_", name.casefold()).strip("_")


def _cause(error: Exception, redactor: Redactor) -> HaloError:
    """Our own error beneath those of dlt; if there is none, one that says what is at the bottom of them."""
    below: BaseException = error
    while not isinstance(below, HaloError):
        if not isinstance(below, Exception):  # an interruption, which dlt wraps: no other tenant is to be begun
            raise below
        deeper = below.__cause__ or below.__context__
        if deeper is None:
            return HaloError(
                f"The destination was not loaded. {type(below).__name__}: {redactor.clean(str(below))}",
                advice="What was fetched and not loaded is loaded first by the next run.",
            )
        below = deeper
    return below
