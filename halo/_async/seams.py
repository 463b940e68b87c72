"""Where the client meets the jobs on top of it (`halo/_jobs/_async`), which are loaded here alone, when first used."""

from __future__ import annotations
