"""The records a desk works on and the rules they follow; needs nothing but the standard library."""
