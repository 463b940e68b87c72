"""Requests as other people's clients send them: haloitsm-python and HaloPSA on PyPI, PowerShell HaloAPI."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

from halo.sandbox import Sandbox
from halo.sandbox.__main__ import main


def test_flags_may_be_in_any_case(api: httpx.Client):
    """`requests` writes True as Python does."""
    page = api.get("/Tickets?pageinate=True&page_size=3&page_no=2").json()["tickets"]

    assert page == api.get("/Tickets?pageinate=true&page_size=3&page_no=2").json()["tickets"]
    assert api.get("/Agent?includeunassigned=TRUE").json()[0]["name"] == "Unassigned"


def test_a_count_that_is_no_number_is_no_limit(api: httpx.Client):
    assert len(api.get("/Client?count=true").json()["clients"]) == 12


@pytest.mark.parametrize("path", ["/Tickets/vote", "/Timesheet/forecasting", "/Tickets/54321/actions"])
def test_a_route_that_is_not_served_is_no_bad_id(api: httpx.Client, path: str):
    method = "GET" if path.endswith(("forecasting", "actions")) else "POST"
    answer = api.request(method, path, json=[{}] if method == "POST" else None)

    assert (answer.status_code, answer.content) == (404, b"")
    assert answer.headers["x-sandbox-note"] == f"not served: {method} /api{path}"


def test_a_client_without_a_tenant_signs_in(make_sandbox: Callable[..., Sandbox], capsys: pytest.CaptureFixture[str]):
    assert main(["--tenant", "", "--env"]) == 0
    assert "export HALOPSA_TENANT=''" in capsys.readouterr().out
