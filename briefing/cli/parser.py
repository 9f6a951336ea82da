"""The parser of the command line: it loads only the modules of the commands it needs."""

import os
import sys
import traceback
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from importlib import import_module
from io import StringIO, TextIOWrapper
from pathlib import Path

from briefing.cli import language
from briefing.cli.argument_text import refuse_undecodable
from briefing.cli.command import Command
from briefing.cli.language import translate
from briefing.common import debug_log
from briefing.common.catalogues import LANGUAGES
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP

NAMES = (
    *(
        "new",
        "read",
        "import",
        "list",
        "statement",
        "theme",
        "annotate",
        "person",
        "meeting",
        "item",
    ),
    *("document", "delegation", "brief", "programme", "sheet", "requests", "collect"),
    *(
        "markings",
        "edition",
        "preflight",
        "book",
        "issue",
        "copies",
        "identify",
        "changes",
        "replace",
        "search",
    ),
    *("propose", "names", "similar"),
    *("differences", "undo", "redo", "history", "check", "backup", "backups", "restore"),
    *("recover", "rekey", "key", "merge", "packet", "burn", "author"),
)
"""All subcommands, in the order in which help lists them."""
# The commands whose module has another name.
_MODULES = {"import": "import_", "list": "list_", "redo": "undo", "backups": "backup"}
TRACE = "BRIEFING_TRACE"
"""An environment variable: if it is set, an unexpected error is printed with its traceback."""


def prepare_output() -> None:
    """Let every word be printed: a letter that the output cannot show becomes a question mark.

    A program without standard output or standard error, as a service starts it, prints nothing.
    """
    sys.stdout = sys.stdout or StringIO()
    sys.stderr = sys.stderr or StringIO()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def run(arguments: Sequence[str]) -> int:
    """Run a command and return the exit code. Wrong usage exits with 2 from the parser."""
    try:
        refuse_undecodable(arguments)
        alone = [name for name in NAMES if arguments and name == arguments[0]]
        options = make_parser(alone or NAMES).parse_args(arguments)
        return _run_command(options)
    except BrokenPipeError:
        # The reader of the pipe, such as `head`, has stopped reading; print nothing more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except BriefingError as error:
        problem = error
    except OSError as error:
        problem = BriefingError(
            QT_TRANSLATE_NOOP(
                "error", "Cannot read or write {path} ({why}). Choose another name or folder."
            ),
            path=error.filename or translate("cli", "A file"),
            why=error.strerror,
        )
    print(problem.to_text(language.get_wording()), file=sys.stderr)
    return 1


def _run_command(options: Namespace) -> int:
    """Run the command and flush what it printed."""
    with debug_log.timed_event("command", run=options.run):
        outcome = int(options.run(options))
    sys.stdout.flush()
    return outcome


def run_and_report(arguments: Sequence[str], code: str = "") -> int:
    """Run a command in a language, or that of the system.

    An unexpected error ends with a sentence too.
    """
    language.set_language(code or language.find_system_language())
    prepare_output()
    try:
        return run(arguments)
    except Exception as error:
        if os.environ.get(TRACE):
            traceback.print_exc()
        sentence = translate(
            "cli", "Something unforeseen happened ({error}); with {variable}=1 it is told in full."
        )
        # Where it arose, not what it says: that may be words of the workspace.
        place = traceback.extract_tb(error.__traceback__)[-1]
        description = f"{type(error).__name__}, {Path(place.filename).name}:{place.lineno}"
        print(sentence.format(error=description, variable=TRACE), file=sys.stderr)
        return 1


def make_parser(names: Sequence[str] = NAMES) -> ArgumentParser:
    """Make the parser of all commands or of some: only the modules of these are loaded."""
    parser = ArgumentParser(
        prog="briefing",
        usage="briefing [WORKSPACE]\n       briefing COMMAND …",
        description=translate(
            "cli",
            "From a signed joint statement to the printed briefing book of the next "
            "meeting. With a workspace, or with nothing, opens the window.",
        ),
    )
    # `briefing.__main__` takes these two away before the command is parsed.
    parser.add_argument(
        language.OPTION,
        metavar="CODE",
        help=translate(
            "cli", "the language of messages and of the window: {codes}; default: the system's"
        ).format(codes=", ".join(LANGUAGES)),
    )
    parser.add_argument(
        debug_log.OPTION,
        action="store_true",
        help=translate("cli", "note on standard error what the program does"),
    )
    commands = parser.add_subparsers(
        title=translate("cli", "commands"), metavar="COMMAND", required=True, prog="briefing"
    )
    for command in map(_load_command, names):
        summary = translate("cli", command.help)
        subparser = commands.add_parser(command.name, help=summary, description=summary)
        command.add_arguments(subparser)
        subparser.set_defaults(run=command.run)
    return parser


def _load_command(name: str) -> Command:
    module = import_module(f"briefing.cli.{_MODULES.get(name, name)}")
    commands = (each for each in vars(module).values() if isinstance(each, Command))
    return next(each for each in commands if each.name == name)
