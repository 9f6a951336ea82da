"""Commitments drawn from the text of a statement: verbs, what they govern, who and when."""
