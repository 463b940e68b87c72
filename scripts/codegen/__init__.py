"""From the vendor's document to our contract, and from the contract to code and docs."""
