"""`briefing import`: read a document and take it into a workspace."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from briefing.cli.command import Command, known_statement, take_workspace
from briefing.cli.opening import open_workspace


def _take(parser: ArgumentParser) -> None:
    take_workspace(parser)
    parser.add_argument("file", type=Path, metavar="FILE", help="a .txt, .html, .docx or .pdf file")
    parser.add_argument(
        "--statement",
        type=int,
        metavar="N",
        help="the statement, as `list statements` has it, of which this is another language",
    )


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        if arguments.statement is None:
            session.import_statement(arguments.file)
        else:
            session.add_text(known_statement(session, arguments.statement), arguments.file)
    return 0


COMMAND = Command("import", "Read a document and keep it as a statement.", _take, _run)
