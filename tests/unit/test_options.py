"""How calls are made: what `with_options` takes, and what it refuses."""

from typing import Any

import pytest
from halo_api import Name

from halo._policy.options import Options
from halo._policy.retry import Retry
from halo.errors import ConfigurationError


@pytest.mark.parametrize(
    "good",
    [
        {"timeout": 0.1},
        {"timeout": 600},
        {"page_size": 1},
        {"page_size": 100},
        {"max_concurrency": 1},
        {"max_concurrency": 100},
        {"retry": Retry(attempts=1)},
        {"trust_count": False},
        {"outcomes": {"reply": "Email User", "note": 0, "log_time": Name("7")}},
    ],
    ids=str,
)
def test_what_can_be_is_accepted(good: dict[str, Any]):
    assert Options().evolve(**good) == Options(**good)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("timeout", value) for value in (0, -1, float("nan"), float("inf"), True, "30", [])),
        *(("page_size", value) for value in (0, 101, -1, 50.0, "50", True, 1000)),
        *(("max_concurrency", value) for value in (0, 101, 1.5, "2", True)),
        *(("names_ttl", value) for value in (-1, float("nan"), "600")),
        *((name, value) for name in ("verify", "trust_count") for value in (0, "no")),
        *(("outcomes", value) for value in ("Email User", {"replay": 16}, {"reply": ""}, {"reply": True})),
        *(("closed_status", value) for value in (True, " ", -1)),
        *(("retry", value) for value in (5, "often", Retry)),
    ],
)
def test_what_cannot_be_is_refused_with_name_and_value(name: str, value: object):
    with pytest.raises(ConfigurationError, match=rf"^{name}="):
        Options().evolve(**{name: value})


def test_none_means_unchanged():
    options = Options(timeout=5, page_size=50)

    assert options.evolve(timeout=None, page_size=None, retry=None) == options


def test_a_change_leaves_the_original_alone():
    original = Options()

    assert original.evolve(timeout=5).timeout == 5
    assert original.timeout == 30
