"""Reads the settings, and checks every number and text that a caller gives."""
