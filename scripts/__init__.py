"""How halo is kept current: a command for each chore, and the packages that they share."""
