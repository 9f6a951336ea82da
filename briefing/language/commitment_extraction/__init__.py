"""Extraction of commitments from a statement: binding verbs, their objects, who and when."""
