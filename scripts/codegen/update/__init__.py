"""Bringing the contract up to date: what changed, and what follows."""
