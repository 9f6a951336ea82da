"""The window. It never runs SQL on its own thread, and it writes only through edits."""

import builtins

_usual_import = builtins.__import__

import PySide6.QtCore  # noqa: E402, F401 - before the import function is put back

# PySide replaces Python's import function to support `from __feature__ import …`. From then on
# every import reads the source file of the module, which makes a start slower. The window does
# not use that feature, and PySide has no setting against it: so Python's own function is put back.
builtins.__import__ = _usual_import
