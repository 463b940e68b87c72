# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of operations that belong to no resource."""

FILTERS: dict[str, dict[str, str]] = {"create_token": {"tenant": "string"}, "get_authinfo": {}}
