"""`briefing replace`: make the replacement pages for an issued book."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from briefing.cli.changes import add_since_argument, get_last_issue_number
from briefing.cli.command import Command, add_workspace_argument, print_proof
from briefing.cli.language import translate
from briefing.cli.opening import open_workspace
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.language.label_ranges import format_label_ranges


def _add_arguments(parser: ArgumentParser) -> None:
    add_workspace_argument(parser)
    parser.add_argument(
        "file", type=Path, metavar="FILE", help=translate("cli", "a .pdf file to write")
    )
    add_since_argument(
        parser, help=translate("cli", "the number of the issued book; default: the last one")
    )
    parser.add_argument(
        "--copy",
        type=int,
        metavar="K",
        help=translate("cli", "for one copy; each page then names it"),
    )
    parser.add_argument(
        "--proof", action="store_true", help=translate("cli", "show the checks that were made")
    )


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        since = arguments.since or get_last_issue_number(session)
        result = session.comparisons.make_replacement(since, arguments.file, copy=arguments.copy)
    exchange = result.exchange
    rows = (
        (translate("cli", "Take out"), exchange.take_out),
        (translate("cli", "Put in"), exchange.put_in),
    )
    nothing = translate("cli", "none")
    for heading, folios in rows:
        print(f"{heading}: {format_label_ranges(map(str, folios)) or nothing}")
    if arguments.proof:
        print_proof(result.proof)
    return 0


COMMAND = Command(
    "replace",
    QT_TRANSLATE_NOOP("cli", "Make replacement pages for an issued book."),
    _add_arguments,
    _run,
)
