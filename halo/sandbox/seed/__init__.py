"""The made-up service provider: the rows that follow from a seed, and the words they are made of."""
