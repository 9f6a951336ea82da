"""`briefing check`: whether a workspace holds what was stored in it, or a book what it has to."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from briefing.cli.command import Command, known_meeting, say
from briefing.cli.opening import BOOK_PASSWORD, can_be_given, open_workspace, typed
from briefing.cli.order import order_of, take_order
from briefing.domain.edition import EDITIONS, Edition
from briefing.domain.errors import BriefingError, PassphraseNeeded
from briefing.domain.wording import QT_TRANSLATE_NOOP
from briefing.exchange.proof import Proof
from briefing.exchange.prove import content_of
from briefing.session import Session


def _take(parser: ArgumentParser) -> None:
    parser.add_argument(
        "file", type=Path, metavar="FILE", help="a .briefing file; or a book, .pdf or .docx"
    )
    parser.add_argument(
        "--workspace", type=Path, metavar="WORKSPACE", help="what a book is held against"
    )
    parser.add_argument(
        "--edition", choices=EDITIONS, help="of a book that the workspace has no record of"
    )
    parser.add_argument(
        "--meeting", type=int, metavar="N", help="its meeting, as `list meetings` has it"
    )
    parser.add_argument(
        "--password", action="store_true", help="ask for the password that the book opens with"
    )
    take_order(parser)


def _run(arguments: Namespace) -> int:
    if arguments.file.suffix.casefold() in (".pdf", ".docx"):
        return _check_book(arguments)
    return _check_workspace(arguments.file)


def _check_workspace(path: Path) -> int:
    with open_workspace(path) as session:
        damage = list(session.check())
        for each in damage:
            print(f"{each.where}: {each.what}", file=sys.stderr)
        if damage:
            return 1
        clauses = session.records.clauses.count()
    sound = say("Sound: {count} paragraphs, each as in its source.")
    print(sound.format(count=clauses))
    return 0


def _check_book(arguments: Namespace) -> int:
    if arguments.workspace is None:
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "Say with --workspace what {path} is to be held against."),
            path=arguments.file,
        )
    with open_workspace(arguments.workspace) as session:
        meeting, edition, made = _origin(session, arguments)
        layout, languages = order_of(arguments)

        def prove(password: str) -> Proof:
            order = (meeting, edition, made, layout, password, languages)
            return session.prove(arguments.file, *order)

        proof = _with_password(prove, asked_for=arguments.password)
    print("\n".join(proof.lines()))
    return 0 if proof.passed else 1


def _with_password(prove: Callable[[str], Proof], *, asked_for: bool) -> Proof:
    """The proof of a book, whose password is asked for if it has one."""
    if not asked_for:
        try:
            return prove("")
        except PassphraseNeeded:
            if not can_be_given(BOOK_PASSWORD):
                raise
    return prove(typed(say("Password of the book: "), BOOK_PASSWORD))


def _origin(session: Session, arguments: Namespace) -> tuple[int, Edition, datetime | None]:
    """The meeting and edition of a book, and when it was made: as recorded, or as they are given.

    The record knows a book by its content, whatever its file is called by now.
    """
    digest = sha256(content_of(arguments.file)).hexdigest()
    books = session.records.made_books.all()
    record = next((book for book in books if book.sha256 == digest), None)
    edition = arguments.edition or (record and record.edition)
    meeting = arguments.meeting or (record.meeting_id if record else _last_meeting(session))
    if not edition:
        raise BriefingError(
            QT_TRANSLATE_NOOP(
                "error",
                "{path} is no book that {workspace} has a record of, or was changed since; "
                "say with --edition for whom it is.",
            ),
            path=arguments.file,
            workspace=session.path,
        )
    return known_meeting(session, meeting), EDITIONS[edition], record.made if record else None


def _last_meeting(session: Session) -> int:
    """The meeting entered last; 0, which none has, when there is none."""
    meetings = session.records.meetings.all()
    return meetings[-1].id if meetings else 0


COMMAND = Command(
    "check", "Prove every clause against its source, or a book against its workspace.", _take, _run
)
