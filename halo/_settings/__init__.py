"""Where settings come from, and every check of numbers and texts."""
