"""`briefing book`: make a book."""

from argparse import ArgumentParser, Namespace
from getpass import getpass
from pathlib import Path

from briefing.book.languages import Languages
from briefing.cli.command import Command, say, take_workspace
from briefing.cli.opening import open_workspace
from briefing.domain.edition import EDITIONS
from briefing.domain.errors import BriefingError
from briefing.domain.wording import QT_TRANSLATE_NOOP
from briefing.writers.layout import CardSize, Layout
from briefing.writers.typography import Paper

PAPERS = tuple(paper.name.lower() for paper in Paper)
CARDS = tuple(size.name for size in CardSize)


def _take(parser: ArgumentParser) -> None:
    take_workspace(parser)
    parser.add_argument(
        "--meeting", required=True, type=int, metavar="N", help="its id, as `list meetings` has it"
    )
    parser.add_argument("--edition", required=True, choices=EDITIONS, help="for whom it is")
    parser.add_argument(
        "-o", "--output", required=True, type=Path, metavar="FILE", help="a .pdf or .docx file"
    )
    parser.add_argument("--paper", choices=PAPERS, default="a4", help="a4 unless said otherwise")
    parser.add_argument(
        "--large-print", action="store_true", help="larger type, for reading at arm's length (.pdf)"
    )
    parser.add_argument(
        "--cards", choices=CARDS, help="speaking cards of that size instead of the book (.pdf)"
    )
    parser.add_argument(
        "--password", action="store_true", help="ask for a password, without which it does not open"
    )
    parser.add_argument(
        "--language", metavar="CODE", help="that of the book, such as tr, kk, ru or en"
    )
    parser.add_argument(
        "--beside", metavar="CODE", help="a second language, opposite the statement's own pages"
    )
    parser.add_argument("--proof", action="store_true", help="show what was proved of it")


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        if arguments.meeting not in {meeting.id for meeting in session.records.meetings.all()}:
            raise BriefingError(
                QT_TRANSLATE_NOOP("error", "There is no meeting {number} in {path}; list them."),
                number=arguments.meeting,
                path=session.path,
            )
        edition = EDITIONS[arguments.edition]
        layout = Layout(
            Paper[arguments.paper.upper()],
            large_print=arguments.large_print,
            cards=CardSize[arguments.cards] if arguments.cards else None,
        )
        password = _new_password() if arguments.password else ""
        order = (arguments.meeting, edition)
        languages = Languages(arguments.language, arguments.beside)
        session.make_book(
            *order, arguments.output, layout=layout, password=password, languages=languages
        )
        if arguments.proof:
            proof = session.prove(
                arguments.output, *order, layout=layout, password=password, languages=languages
            )
            print("\n".join(proof.lines()))
    return 0


def _new_password() -> str:
    """A password typed twice: nobody could look it up, and on the command line others see it."""
    typed = getpass(say("Password of the book: "))
    if not typed:
        raise BriefingError(QT_TRANSLATE_NOOP("error", "No password was typed; none was set."))
    if typed != getpass(say("Once more: ")):
        raise BriefingError(QT_TRANSLATE_NOOP("error", "The two are not the same; type it again."))
    return typed


COMMAND = Command("book", "Make the book of a meeting in an edition.", _take, _run)
