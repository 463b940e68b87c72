"""What decides: may it go, may it go again, is it over, what does it mean. No input or output, no httpx, no clock."""
