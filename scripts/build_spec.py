"""Write the contract: `python scripts/build_spec.py [--check]`."""

from scripts.codegen.contract.build import main

if __name__ == "__main__":
    raise SystemExit(main())
