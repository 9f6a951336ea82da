"""`briefing import`: read a document and take it into a workspace."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from briefing.cli.command import (
    Command,
    add_document_argument,
    add_workspace_argument,
    require_statement,
)
from briefing.cli.opening import open_workspace


def _add_arguments(parser: ArgumentParser) -> None:
    add_workspace_argument(parser)
    parser.add_argument(
        "file", type=Path, metavar="FILE", help="a .txt, .html, .docx, .odt, .rtf or .pdf file"
    )
    add_document_argument(parser)
    parser.add_argument(
        "--statement",
        type=int,
        metavar="N",
        help="the statement, as `list statements` has it, of which this is another language",
    )


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        if arguments.statement is None:
            session.import_statement(arguments.file, arguments.document)
        else:
            statement_id = require_statement(session, arguments.statement)
            session.add_text(statement_id, arguments.file, arguments.document)
    return 0


COMMAND = Command("import", "Read a document and keep it as a statement.", _add_arguments, _run)
