# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any

from ..model import Model, model


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
    chart_labels: list[Any] | None = None
    datasets: dict[str, Any] | None = None
    load_error: str | None = None
    """Why it failed, in the words of the database; the answer is 200 all the same."""
    loaded: bool | None = None
    """Whether it was run."""
    rows: list[dict[str, Any]] | None = None
    """What it found: objects by the names of the columns, all values texts."""
    table_html: str | None = None
