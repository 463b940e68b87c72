# Written by `python scripts/unasync.py` from halo/_async/seams.py. Do not edit.
"""Where the client meets the jobs on top of it (`halo/_jobs/_sync`), which are loaded here alone, when first used."""

from __future__ import annotations
