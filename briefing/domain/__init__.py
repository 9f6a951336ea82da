"""The records of a workspace and their rules. It imports only the standard library."""
