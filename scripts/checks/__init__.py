"""What is checked before a change lands, and how the checks are run."""
