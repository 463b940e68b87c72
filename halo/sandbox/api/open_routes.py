"""Routes that need no token: the token endpoint, and what the instance tells everybody about itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from starlette.responses import Response

from .auth import Tokens
from .request import SandboxRequest
from .responses import json_response

STAND_IN = "A stand-in for HaloPSA, made for trying and testing. It is not HaloPSA, and its data is made up."


class OpenRoute(NamedTuple):
    """A route that needs no token.

    Attributes:
        method: The only one it knows.
        respond: Makes the response to a request.
    """

    method: str
    respond: Callable[[SandboxRequest], Response]


class OpenRoutes:
    """The open routes of one sandbox.

    Args:
        tenant: The id that `/api/AuthInfo` has.
        tokens: Issues tokens.
    """

    def __init__(self, tenant: str, tokens: Tokens) -> None:
        self._tenant, self._tokens = tenant, tokens

    def find(self, path: str) -> OpenRoute | None:
        """The route with this path, in lower case; None if it does not exist."""
        match path:
            case "auth/token":
                return OpenRoute("POST", self._token)
            case "api/authinfo":
                return OpenRoute("GET", self._auth_info)
            case "api/instanceinfo":
                return OpenRoute("GET", _instance_info)
            case _:
                return None

    def _token(self, request: SandboxRequest) -> Response:
        return json_response(self._tokens.issue(request.query, request.media_type, request.body))

    def _auth_info(self, request: SandboxRequest) -> Response:
        return json_response({"auth_url": f"{request.base_url}/auth", "tenant_id": self._tenant})


def _instance_info(_: SandboxRequest) -> Response:
    """Live servers give their build here."""
    return json_response({"version": "0.0.0", "product": "halo sandbox", "is_stand_in": True, "about": STAND_IN})
