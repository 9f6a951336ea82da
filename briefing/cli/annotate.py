"""`briefing annotate`: put a note on a clause, or on words of it."""

from argparse import ArgumentParser, Namespace
from typing import Any

from briefing.cli.clearance import add_clearance_arguments, get_clearance
from briefing.cli.command import Command, add_enum_argument, add_workspace_argument
from briefing.cli.language import translate
from briefing.cli.opening import open_workspace
from briefing.cli.selection import (
    add_clause_argument,
    add_statement_argument,
    find_clause,
    find_text,
)
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.annotation import AnnotationKind, Audience
from briefing.domain.statement import Clause
from briefing.edits.annotations import AddAnnotation
from briefing.language.word_search import find_quote
from briefing.session import Session


def _add_arguments(parser: ArgumentParser) -> None:
    add_workspace_argument(parser)
    add_clause_argument(parser)
    parser.add_argument("text", metavar="TEXT", help=translate("cli", "the note"))
    add_enum_argument(parser, "--kind", AnnotationKind, translate("cli", "its kind"), required=True)
    add_enum_argument(
        parser, "--audience", Audience, translate("cli", "who may read it"), required=True
    )
    add_statement_argument(parser)
    parser.add_argument(
        "--quote", metavar="WORDS", help=translate("cli", "the words of the clause it is about")
    )
    add_clearance_arguments(parser)
    parser.add_argument(
        "--usable",
        action="store_true",
        help=translate("cli", "this background may be told to the other side"),
    )


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        text = find_text(session, arguments)
        clause = find_clause(session, arguments.clause, text)
        start, end = _find_range(session, clause, arguments.quote)
        values = _get_values(session, arguments)
        kind, audience = arguments.kind, arguments.audience
        session.perform(
            AddAnnotation(clause.id, kind, audience, arguments.text, start, end, values)
        )
    return 0


def _get_values(session: Session, arguments: Namespace) -> dict[str, Any]:
    """Get the fields of the note that were given."""
    if arguments.usable and not arguments.kind.can_be_usable:
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "--usable is for background notes only. Leave it out.")
        )
    return get_clearance(session, arguments) | {"usable": arguments.usable}


def _find_range(
    session: Session, clause: Clause, quote: str | None
) -> tuple[int | None, int | None]:
    if not quote:
        return None, None
    if (span := find_quote(clause.text, quote)) is None:
        raise BriefingError(
            QT_TRANSLATE_NOOP(
                "error", "Clause {label} does not contain “{quote}”. Quote words that it has."
            ),
            label=session.records.clauses.get_address(clause.id),
            quote=quote,
        )
    return span


COMMAND = Command(
    "annotate",
    QT_TRANSLATE_NOOP("cli", "Add a note to a clause or to words in it."),
    _add_arguments,
    _run,
)
