# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of one resource."""
