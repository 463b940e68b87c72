"""Reads the contract, and keeps it compiled: two megabytes of YAML take two seconds, the same as JSON an instant.

It is kept where Python keeps what it has compiled, and on the same terms: beside its source, for this content of the
source alone, and not where nothing may be written. Many short processes read it, above all in tests.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import yaml

Json = dict[str, Any]


def read_contract(file: Path) -> Json:
    """The contract in this file."""
    source = file.read_bytes()
    digest, compiled = hashlib.sha256(source).hexdigest(), compiled_of(file)
    with suppress(OSError, ValueError):
        of, _, text = compiled.read_text(encoding="utf-8").partition("\n")
        if of == digest:
            return json.loads(text)
    contract: Json = yaml.load(source, yaml.CSafeLoader)
    if not sys.dont_write_bytecode:
        with suppress(OSError):
            compiled.parent.mkdir(exist_ok=True)
            begun = compiled.with_suffix(f".{os.getpid()}")  # others read meanwhile, or write the same
            begun.write_text(f"{digest}\n{json.dumps(contract)}", encoding="utf-8")
            begun.replace(compiled)
    return contract


def compiled_of(file: Path) -> Path:
    """Where it is kept, if it is."""
    return file.parent / "__pycache__" / f"{file.name}.json"
