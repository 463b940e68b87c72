"""Pipelines of dlt in a folder of their own, which load into DuckDB and tell nobody."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import dlt
import duckdb
import pytest

from halo.testing import HaloSandbox, sandbox

MakePipeline = Callable[..., dlt.Pipeline]


@pytest.fixture(autouse=True)
def _dlt_is_by_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DLT_DATA_DIR", str(tmp_path / "dlt"))
    monkeypatch.setenv("RUNTIME__DLTHUB_TELEMETRY", "false")
    monkeypatch.setenv("RUNTIME__LOG_LEVEL", "ERROR")


@pytest.fixture
def world() -> HaloSandbox:
    return sandbox(tickets=30)


@pytest.fixture
def pipeline(tmp_path: Path) -> dlt.Pipeline:
    return pipeline_in(tmp_path)


def pipeline_in(folder: Path, name: str = "acme") -> dlt.Pipeline:
    """A pipeline as a new process finds it."""
    destination = dlt.destinations.duckdb(str(folder / "data.duckdb"))
    return dlt.pipeline(
        name, destination=destination, dataset_name="acme_data", pipelines_dir=str(folder / "pipelines")
    )


def query(folder: Path, sql: str) -> list[tuple[Any, ...]]:
    with duckdb.connect(str(folder / "data.duckdb")) as connection:
        return connection.execute(f"SET schema='acme_data'; {sql}").fetchall()
