"""What a HaloPSA answers: routes, signing in, lists, records, and refusals in the shapes that were measured."""
