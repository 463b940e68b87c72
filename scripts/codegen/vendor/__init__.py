"""Reading the vendor's document."""
