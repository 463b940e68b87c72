"""Cassettes: what is on them, what they cover, and recording them from a tenant."""
