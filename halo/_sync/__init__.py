# Written by `python scripts/unasync.py` from halo/_async/__init__.py. Do not edit.
"""The client that acts. Source and twin differ in names alone; `scripts/unasync.py` writes the twin."""
