"""What speaks httpx; nothing else in the facade does."""
