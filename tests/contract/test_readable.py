"""How a cassette looks."""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from halo.testing.cassettes.readable import ReadableSerializer, indented
from halo.testing.cassettes.scrubber import LeakError
from scripts.codegen.contract.conformity import Contract


@pytest.fixture
def writer(contract: Contract) -> ReadableSerializer:
    return ReadableSerializer(lambda requests: {"recorded_from": "sandbox 1.2.3", "contract": contract.stamp(requests)})


def exchange(answer: str, path: str = "/api/Team/1") -> dict[str, Any]:
    """What vcrpy gives a serializer for one exchange."""
    return {
        "request": {"body": "", "headers": {}, "method": "GET", "uri": f"https://halo.example.invalid{path}"},
        "response": {
            "body": {"string": answer},
            "headers": {"content-type": ["application/json"]},
            "status": {"code": 200, "message": "OK"},
        },
    }


def test_json_stands_in_lines_as_it_was(writer: ReadableSerializer):
    text = writer.serialize({"version": 1, "interactions": [exchange('{"id":1,"name":"Süd 🔒 1.0","cost":1.0}')]})

    assert text.endswith(
        """\
  response:
    status: {code: 200, message: OK}
    headers:
      content-type: [application/json]
    body:
      string: |
        {
          "id": 1,
          "name": "Süd 🔒 1.0",
          "cost": 1.0
        }
"""
    )


def test_the_head_says_what_was_recorded_and_against_which_contract(writer: ReadableSerializer):
    text = writer.serialize({"version": 1, "interactions": [exchange("{}")]})

    assert text.splitlines()[1] == "  recorded_from: sandbox 1.2.3"
    assert text.splitlines()[2].startswith("  contract: v2 ")


def test_another_operation_has_another_fingerprint(writer: ReadableSerializer):
    texts = [
        writer.serialize({"version": 1, "interactions": [exchange("{}", path)]}) for path in ("/api/Team", "/api/Site")
    ]

    assert len({text.splitlines()[2] for text in texts}) == 2


@pytest.mark.parametrize("shown", ["Bearer eyJhbGciOi", ["Bearer eyJhbGciOi"]])
def test_what_nobody_has_scrubbed_is_not_written(writer: ReadableSerializer, shown: object):
    """However it came here: an old vcrpy, or a configuration that is half of ours."""
    unscrubbed = exchange("{}")
    unscrubbed["request"]["headers"] = {"authorization": shown}

    with pytest.raises(LeakError, match=r"^Not saved: these exchanges have not been scrubbed\.$"):
        writer.serialize({"version": 1, "interactions": [unscrubbed]})


def test_it_is_read_back_without_its_head(writer: ReadableSerializer):
    text = writer.serialize({"version": 1, "interactions": [exchange('{"id":1}')]})

    data = writer.deserialize(text)

    assert list(data) == ["version", "interactions"]
    assert json.loads(data["interactions"][0]["response"]["body"]["string"]) == {"id": 1}


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
LINE_ENDS = "\r\n\x85\u2028\u2029\x0b\x0c"
"""What ends a line somewhere, in Python, YAML or JSON."""


@settings(max_examples=30)
@given(st.text())
@example(f"  {LINE_ENDS}  ")
def test_a_text_that_is_no_json_is_left_alone(text: str):
    assert indented(f"<{text}") == f"<{text}"


@settings(max_examples=40)
@given(json_values)
@example([LINE_ENDS, {LINE_ENDS: 1.0}])
@example("\ufeff\t# 🔒: - ")
def test_what_yaml_makes_of_it_is_what_was_put_in(value: object):
    writer = ReadableSerializer(lambda _: {})
    answer = json.dumps({"value": value}, ensure_ascii=False)

    text = writer.serialize({"version": 1, "interactions": [exchange(answer)]})

    read = yaml.safe_load(text)["interactions"][0]["response"]["body"]["string"]
    assert json.dumps(json.loads(read)["value"]) == json.dumps(value)
