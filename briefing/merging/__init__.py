"""Merging two copies of a workspace: the last common state, ours, theirs. No SQL, no window."""
