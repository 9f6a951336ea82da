"""The entry point: the window without a subcommand, else the command line."""

import gc
import os
import sys
from pathlib import Path

from briefing.common import debug_log
from briefing.common.child_lock import CHILD_OPTION

# Almost nothing that the start or a book creates is freed before its end. Python's collector looks
# through it every 700 objects, finds nothing and takes a twentieth of the time.
gc.set_threshold(50_000)


def main() -> int:
    """Run the program and return its exit code."""
    if sys.argv[1:] == [CHILD_OPTION]:
        from briefing.common.child_side import serve

        return serve()
    arguments = debug_log.remove_option(sys.argv[1:])
    if len(arguments) < len(sys.argv) - 1 or os.environ.get(debug_log.VARIABLE):
        debug_log.start_log()
    language = ""
    if arguments and arguments[0].startswith("--language"):
        from briefing.cli.language import take_option
        from briefing.common.errors import BriefingError

        try:
            language, arguments = take_option(arguments)
        except BriefingError as error:
            print(error, file=sys.stderr)
            return 2
    if arguments and not (len(arguments) == 1 and arguments[0].endswith(".briefing")):
        # Only the command line knows which words are commands; the window never needs it.
        from briefing.cli.parser import NAMES, run_and_report

        if arguments[0] in NAMES or arguments[0].startswith("-") or len(arguments) > 1:
            outcome = run_and_report(arguments, language)
            # Python would look through all objects once more before it ends, which takes longer
            # than many commands.
            gc.freeze()
            return outcome
    # Qt takes longer to load than most subcommands take to run.
    from briefing.ui.app.application import run as run_window

    return run_window(Path(arguments[0]) if arguments else None, language)


if __name__ == "__main__":
    sys.exit(main())
