# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..model import Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class ReportContent(Model):
    """What running a report gave."""

    base_link: str | None = None
    chart_dataset: list[Any] | None = None
    chart_dataset1: list[Any] | None = None
    chart_dataset2: list[Any] | None = None
    chart_dataset3: list[Any] | None = None
    chart_dataset4: list[Any] | None = None
    chart_dataset5: list[Any] | None = None
    chart_has_forecast_dataset: bool | None = None
    chart_labels: list[Any] | None = None
    counter_value: float | None = None
    datasets: dict[str, Any] | None = None
    forecast_output: list[dict[str, Any]] | None = None
    forecast_run_date: datetime.datetime | None = None
    load_error: str | None = None
    """Why it failed, in the words of the database; the answer is 200 all the same."""
    loaded: bool | None = None
    """Whether it was run."""
    rows: list[dict[str, Any]] | None = None
    """What it found: objects by the names of the columns, all values texts."""
    table_html: str | None = None

    _codecs: ClassVar[dict[str, Codec]] = {
        "forecast_run_date": DATETIME,
    }
