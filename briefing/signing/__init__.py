"""Signatures: the key of a desk, and the signed list of an issue's copies."""
