"""The window. It never runs SQL on its own thread and never writes but through an edit."""

import builtins

_usual_import = builtins.__import__

import PySide6.QtCore  # noqa: E402, F401 - here and now, for what follows

# PySide puts an import of its own in place of Python's, for `from __feature__ import …`: it reads
# the source of every module imported from then on, and keeps it in memory. Nobody here uses that.
builtins.__import__ = _usual_import
