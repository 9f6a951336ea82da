"""The window: requests and replies."""
