"""What jobs send, for tasks; `scripts/unasync.py` makes the same for threads."""
