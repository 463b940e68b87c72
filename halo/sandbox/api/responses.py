"""JSON as the sandbox answers it."""

from __future__ import annotations

import json

from starlette.responses import Response


def json_response(value: object, status: int = 200) -> Response:
    """A response with this value as its body."""
    return Response(encode_json(value), status, media_type="application/json; charset=utf-8")


def encode_json(value: object) -> bytes:
    """JSON as Halo writes it: no blanks, letters as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
