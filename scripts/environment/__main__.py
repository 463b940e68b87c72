"""Prepare `.venv` for development: `python3 -m scripts.environment [--renew-constraints]`."""

from __future__ import annotations

from scripts.environment.checkout import main

if __name__ == "__main__":
    main()
