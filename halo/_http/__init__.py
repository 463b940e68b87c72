"""The only package of the facade that uses httpx."""
