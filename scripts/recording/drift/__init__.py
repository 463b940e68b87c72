"""Where a server and the contract differ."""
