"""`briefing import`: read a document and take it into a workspace."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from briefing.cli.command import (
    Command,
    add_clean_argument,
    add_document_argument,
    add_workspace_argument,
    print_table,
    require_statement,
)
from briefing.cli.language import translate
from briefing.cli.opening import open_workspace
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.statement import Clause
from briefing.language.addresses import make_addresses
from briefing.language.text_matching import list_text_changes
from briefing.session import Session


def _add_arguments(parser: ArgumentParser) -> None:
    add_workspace_argument(parser)
    parser.add_argument(
        "file",
        type=Path,
        metavar="FILE",
        help=translate("cli", "a .txt, .html, .docx, .odt, .rtf or .pdf file"),
    )
    add_document_argument(parser)
    add_clean_argument(parser)
    parser.add_argument(
        "--statement",
        type=int,
        metavar="N",
        help=translate(
            "cli",
            "a statement in `list statements`: this is another language or a corrected text of it",
        ),
    )


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        if arguments.statement is None:
            session.import_statement(arguments.file, arguments.document, arguments.clean)
        else:
            statement_id = require_statement(session, arguments.statement)
            old = _load_clauses(session, statement_id)
            session.add_text(statement_id, arguments.file, arguments.document, arguments.clean)
            _print_changes(old, _load_clauses(session, statement_id))
    return 0


def _load_clauses(session: Session, statement_id: int) -> dict[int, list[Clause]]:
    """Load the paragraphs of each text of a statement by the text's id."""
    return {
        text.id: session.records.clauses.find_by_text(text.id)
        for text in session.records.texts.find_by_statement(statement_id)
    }


def _print_changes(old: dict[int, list[Clause]], new: dict[int, list[Clause]]) -> None:
    """Print what a corrected text changed, a paragraph a line."""
    for text_id, clauses in old.items():
        addresses, old_addresses = make_addresses(new[text_id]), make_addresses(clauses)
        for change in list_text_changes(clauses, new[text_id]):
            if change.new is None and change.old is not None:
                row = old_addresses[change.old.id], translate("cli", "removed"), change.old.text
            elif change.new is not None:
                state = translate("cli", "changed") if change.old else translate("cli", "added")
                row = addresses[change.new.id], state, change.new.text
            print_table([row])


COMMAND = Command(
    "import", QT_TRANSLATE_NOOP("cli", "Import a document as a statement."), _add_arguments, _run
)
