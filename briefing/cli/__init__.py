"""The command line: the same code without the window, one module a subcommand."""
