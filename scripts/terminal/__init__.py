"""What `halo` prints in a terminal, as pictures and as a page."""
