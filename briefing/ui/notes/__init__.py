"""The page of people and bodies."""
