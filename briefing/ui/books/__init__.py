"""Making, issuing, comparing and printing books."""
