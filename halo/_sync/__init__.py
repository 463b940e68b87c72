# Written by `python scripts/unasync.py` from halo/_async/__init__.py. Do not edit.
"""The part of the client that acts. The twin for threads differs only in names; `scripts/unasync.py` writes it."""
