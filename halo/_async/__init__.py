"""The part of the client that acts. The twin for threads differs only in names; `scripts/unasync.py` writes it."""
