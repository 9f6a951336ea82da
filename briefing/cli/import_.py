"""`briefing import`: read a document and take it into a workspace."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from briefing.cli.command import Command, take_workspace
from briefing.session import Session


def _take(parser: ArgumentParser) -> None:
    take_workspace(parser)
    parser.add_argument("file", type=Path, metavar="FILE", help="a .txt, .html, .docx or .pdf file")


def _run(arguments: Namespace) -> int:
    with Session.open(arguments.workspace) as session:
        session.import_statement(arguments.file)
    return 0


COMMAND = Command("import", "Read a document and keep it as a statement.", _take, _run)
