"""How fast halo and its sandbox are, and how they bear a long run."""
