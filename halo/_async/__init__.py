"""The client that acts. Source and twin differ in names alone; `scripts/unasync.py` writes the twin."""
