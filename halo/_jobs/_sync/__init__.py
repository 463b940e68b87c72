# Written by `python scripts/unasync.py` from halo/_jobs/_async/__init__.py. Do not edit.
"""What jobs send, for tasks; `scripts/unasync.py` makes the same for threads."""
