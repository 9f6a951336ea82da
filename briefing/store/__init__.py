"""The workspace's file: the only place that knows SQL."""
