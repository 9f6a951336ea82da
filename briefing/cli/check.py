"""`briefing check`: whether a workspace holds what was stored in it, or a book what it has to."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from briefing.cli.command import Command, known_edition, known_meeting, say, take_edition
from briefing.cli.opening import open_workspace, with_password
from briefing.cli.order import order_of, take_order
from briefing.common.digest import sha256
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.edition import Edition
from briefing.domain.made_book import MadeBook
from briefing.session import Session
from briefing.session.issues import Known
from briefing.verification.proof import Proof
from briefing.verification.verify import content_of
from briefing.writers import order


def _take(parser: ArgumentParser) -> None:
    parser.add_argument(
        "file", type=Path, metavar="FILE", help="a .briefing file; or a book, .pdf or .docx"
    )
    parser.add_argument(
        "--workspace", type=Path, metavar="WORKSPACE", help="what a book is held against"
    )
    take_edition(parser, "of a book that the workspace has no record of")
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
        record = _record(session, arguments.file)
        issued = None if record or arguments.edition else _check_issued(session, arguments)
        if issued is not None:
            return issued
        meeting, edition = _origin(session, arguments, record)
        made_as = order.read(record.made_as) if record else ()
        layout, languages = order_of(arguments, *made_as)
        compared = order.compared_in(record.made_as) if record else order.UNCOMPARED

        def prove(password: str) -> Proof:
            made = record.made if record else None
            if compared.replacement:
                return session.comparisons.prove(arguments.file, compared, made)
            given = (meeting, edition, made, layout, password, languages, compared.since)
            return session.books.prove(arguments.file, *given)

        proof = with_password(prove, asked_for=arguments.password)
    print("\n".join(proof.lines()))
    if record is None:
        print(say("! The workspace has no record of this file: changed since, or made elsewhere."))
    return 0 if proof.passed else 1


def _check_issued(session: Session, arguments: Namespace) -> int | None:
    """The outcome for a copy of an issued book; None when the file is none."""

    def prove(password: str) -> tuple[Known, Proof] | None:
        known = session.issues.identify(arguments.file, password)
        if len(known) != 1:
            return None
        return known[0], session.issues.prove(arguments.file, known[0].copy.id, password)

    proved = with_password(prove, asked_for=arguments.password)
    if proved is None:
        return None
    known, proof = proved
    print("\n".join(proof.lines()))
    if not known.exactly:
        print(say("! It says that it is a copy that was issued, and is not that very file."))
    return 0 if proof.passed else 1


def _record(session: Session, path: Path) -> MadeBook | None:
    """The record of a book, known by its content, whatever its file is called by now."""
    digest = sha256(content_of(path))
    books = session.records.made_books.all()
    return next((book for book in books if book.sha256 == digest), None)


def _origin(session: Session, arguments: Namespace, record: MadeBook | None) -> tuple[int, Edition]:
    """The meeting and edition of a book: as they are given, or as recorded."""
    meeting = arguments.meeting or (record.meeting_id if record else _last_meeting(session))
    if arguments.edition:
        edition = known_edition(session, arguments.edition)
    elif record:
        edition = order.edition_in(record.made_as)
    else:
        raise BriefingError(
            QT_TRANSLATE_NOOP(
                "error",
                "{path} is no book that {workspace} has a record of, or was changed since; "
                "say with --edition for whom it is.",
            ),
            path=arguments.file,
            workspace=session.path,
        )
    return known_meeting(session, meeting), edition


def _last_meeting(session: Session) -> int:
    """The meeting entered last; 0, which none has, when there is none."""
    meetings = session.records.meetings.all()
    return meetings[-1].id if meetings else 0


COMMAND = Command(
    "check", "Prove every clause against its source, or a book against its workspace.", _take, _run
)
