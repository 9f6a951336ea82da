"""Without a subcommand the window, else the command line."""

import gc
import os
import sys
from pathlib import Path

from briefing.common import debug_log

# What a start or a book makes is needed to its end: looking through it every 700 objects, as Python
# does of itself, finds nothing and takes a twentieth of the time.
gc.set_threshold(50_000)


def main() -> int:
    """The program; returns its exit code."""
    arguments = debug_log.remove_option(sys.argv[1:])
    if len(arguments) < len(sys.argv) - 1 or os.environ.get(debug_log.VARIABLE):
        debug_log.start_log()
    if arguments and not (len(arguments) == 1 and arguments[0].endswith(".briefing")):
        # What a lone word is only the command line knows, and the window does without it.
        from briefing.cli.parser import NAMES, run_and_report

        if arguments[0] in NAMES or arguments[0].startswith("-") or len(arguments) > 1:
            outcome = run_and_report(arguments)
            # The process ends with all that it has: Python would first look through it for what
            # nobody needs, which takes longer than many a command.
            gc.freeze()
            return outcome
    # Qt takes longer to load than most subcommands take to run.
    from briefing.ui.app.application import run as run_window

    return run_window(Path(arguments[0]) if arguments else None)


if __name__ == "__main__":
    sys.exit(main())
