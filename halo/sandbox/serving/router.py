"""Which part of a sandbox answers a request: its pages, its admin routes, or the API."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager

from starlette.responses import Response

from ..api.errors import HTTPError, error_response
from ..api.request import SandboxRequest
from ..api.routes import ApiRoutes
from ..settings import Settings
from .admin import AdminRoutes
from .pages import Pages


class Router:
    """Hands each request to what answers it, one at a time.

    Args:
        api, pages, admin: What answers requests; without `admin`, its routes do not exist.
        settings: How large a body may be, and which form errors have.
        lock: Held until a request is answered.
        save: Called after each request, to store what has changed.
    """

    def __init__(
        self,
        *,
        api: ApiRoutes,
        pages: Pages,
        admin: AdminRoutes | None,
        settings: Settings,
        lock: AbstractContextManager[object],
        save: Callable[[], None],
    ) -> None:
        self._api, self._pages, self._admin = api, pages, admin
        self._settings, self._lock, self._save = settings, lock, save

    def handle(self, request: SandboxRequest) -> Response:
        """The response to a request, which may change the data."""
        with self._lock:
            try:
                return self._handle(request)
            except HTTPError as error:
                return error_response(error, documented=self._settings.documented_errors)
            finally:
                self._save()

    def _handle(self, request: SandboxRequest) -> Response:
        if len(request.body) > self._settings.largest_body:
            raise HTTPError(413)
        match [segment.lower() for segment in request.segments]:
            case [] | ["facts"]:
                return self._pages.handle(request)
            case ["sandbox", *path] if self._admin:
                return self._admin.handle(request, path)
            case _:
                return self._api.handle(request)
