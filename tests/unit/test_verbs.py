"""What the verbs of tickets make of lists and answers."""

from __future__ import annotations

from typing import Any

import pytest

from halo import InvalidRequestError
from halo._jobs import verbs

NEW, CLOSED = {"id": 1, "name": "New"}, {"id": 9, "name": "Closed"}


def test_the_closed_status_is_that_which_is_left_out_of_the_open_ones():
    assert verbs.closed_status("close()", [NEW, CLOSED], [NEW]) == 9


@pytest.mark.parametrize("still_open", [[NEW, CLOSED], []], ids=["the filter is ignored", "nothing is open"])
def test_nothing_is_closed_if_the_lists_do_not_tell_what_is(still_open: Any):
    with pytest.raises(InvalidRequestError, match="does not tell which of its statuses are closed"):
        verbs.closed_status("close()", [NEW, CLOSED], still_open)


@pytest.mark.parametrize("answer", [{"status_id": 9}, {"status_id": 9.0}, {"status_id": "9"}])
def test_an_answer_confirms_a_number_by_what_it_means(answer: Any):
    assert verbs.doubts({"id": 5, "status_id": 9}, answer) == []


@pytest.mark.parametrize(
    ("sent", "answer"),
    [({"status_id": 9}, {}), ({"agent_id": 7}, {"agent_id": None}), ({"timetaken": 0.25}, {"timetaken": 15})],
)
def test_an_answer_that_says_nothing_or_otherwise_is_a_doubt(sent: Any, answer: Any):
    assert len(verbs.doubts(sent, answer)) == 1
