"""Bridges to other tools, each behind an extra of its own. They are built on what `halo` offers to everybody."""
