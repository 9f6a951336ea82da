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
from briefing.session.text_changes import TextChanges, find_text_changes, load_text_state


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
            old = load_text_state(session.records, statement_id)
            session.add_text(statement_id, arguments.file, arguments.document, arguments.clean)
            new = load_text_state(session.records, statement_id)
            _print_changes(find_text_changes(old, new))
    return 0


def _print_changes(changes: TextChanges) -> None:
    """Print a line for each paragraph that changed, and for what lost its place."""
    for each in changes.paragraphs:
        if each.clause_id is None:
            row = each.old_address, translate("cli", "removed"), each.old_words
        else:
            state = translate("cli", "changed") if each.old_address else translate("cli", "added")
            row = each.new_address, state, each.new_words
        print_table([row])
    for displaced, state in (
        (changes.notes, translate("cli", "note without its words")),
        (changes.commitments, translate("cli", "commitment moved here")),
        (changes.places, translate("cli", "no longer on the agenda")),
    ):
        print_table((each.address, state, each.words) for each in displaced)


COMMAND = Command(
    "import", QT_TRANSLATE_NOOP("cli", "Import a document as a statement."), _add_arguments, _run
)
