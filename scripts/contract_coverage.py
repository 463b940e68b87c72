"""What is on tape: `python scripts/contract_coverage.py`."""

from scripts.recording.coverage import main

if __name__ == "__main__":
    raise SystemExit(main())
