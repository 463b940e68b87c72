"""Decides what may be sent and repeated, what an outcome means, where a list ends. No I/O, no httpx, no clock."""
