"""Take the facts out of a document: `python scripts/extract_facts.py DOCUMENT`."""

from scripts.codegen.vendor.extract import main

if __name__ == "__main__":
    raise SystemExit(main())
