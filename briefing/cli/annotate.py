"""`briefing annotate`: put a note on a clause, or on words of it."""

from argparse import ArgumentParser, Namespace
from typing import Any

from briefing.cli.chosen import chosen_clause, chosen_text, take_statement
from briefing.cli.clearance import clearance_of, take_clearance
from briefing.cli.command import Command, take_workspace
from briefing.cli.opening import open_workspace
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.annotation import AnnotationKind, Audience
from briefing.domain.statement import Clause
from briefing.edits.annotations import AddAnnotation
from briefing.session import Session


def _take(parser: ArgumentParser) -> None:
    take_workspace(parser)
    parser.add_argument("clause", metavar="CLAUSE", help="its number as printed")
    parser.add_argument("text", metavar="TEXT", help="the note")
    parser.add_argument(
        "--kind", required=True, type=AnnotationKind, choices=list(AnnotationKind), help="its kind"
    )
    parser.add_argument(
        "--audience", required=True, type=Audience, choices=list(Audience), help="who may read it"
    )
    take_statement(parser)
    parser.add_argument("--quote", metavar="WORDS", help="the words of the clause it is about")
    take_clearance(parser)
    parser.add_argument(
        "--usable", action="store_true", help="the other side may be told what a background says"
    )


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        text = chosen_text(session, arguments)
        clause = chosen_clause(session, arguments.clause, text)
        start, end = _range(clause, arguments.quote)
        values = _values(session, arguments)
        kind, audience = arguments.kind, arguments.audience
        session.perform(
            AddAnnotation(clause.id, kind, audience, arguments.text, start, end, values)
        )
    return 0


def _values(session: Session, arguments: Namespace) -> dict[str, Any]:
    """The fields of the note that were given."""
    if arguments.usable and arguments.kind is not AnnotationKind.BACKGROUND:
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "Only a background is usable or not; leave out --usable.")
        )
    return clearance_of(session, arguments) | {"usable": arguments.usable}


def _range(clause: Clause, quote: str | None) -> tuple[int | None, int | None]:
    if not quote:
        return None, None
    start = clause.text.find(quote)
    if start < 0:
        raise BriefingError(
            QT_TRANSLATE_NOOP(
                "error", "Clause {label} does not say “{quote}”; quote its words as they stand."
            ),
            label=clause.label,
            quote=quote,
        )
    return start, start + len(quote)


COMMAND = Command("annotate", "Put a note on a clause, or on words of it.", _take, _run)
