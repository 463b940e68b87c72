"""Writing code and docs from the contract."""
