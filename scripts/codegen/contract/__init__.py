"""Our contract: building it, checking it, and holding answers against it."""
