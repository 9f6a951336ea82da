"""The operations that can be undone. The menu shows their names."""
