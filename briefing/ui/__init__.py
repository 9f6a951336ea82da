"""The window. It never runs SQL on its own thread and never writes but through an edit."""
