"""`briefing check`: check a workspace, or a book against its workspace."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from briefing.cli.command import (
    Command,
    add_edition_argument,
    find_edition,
    print_proof,
    require_meeting,
)
from briefing.cli.language import format_count, format_value, translate
from briefing.cli.opening import open_workspace, try_with_password
from briefing.cli.order import add_order_arguments, get_order
from briefing.common.digest import compute_sha256
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.edition import Edition
from briefing.domain.made_book import MadeBook
from briefing.session import Session
from briefing.session.book_request import BookRequest
from briefing.session.issue_order import IdentifiedCopy
from briefing.verification.proof import Proof
from briefing.verification.verifier import read_book_file
from briefing.writers import book_order


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "file",
        type=Path,
        metavar="FILE",
        help=translate("cli", "a .briefing file, or a book as .pdf or .docx"),
    )
    parser.add_argument(
        "--workspace",
        type=Path,
        metavar="WORKSPACE",
        help=translate("cli", "the workspace to check a book against"),
    )
    add_edition_argument(parser, translate("cli", "of a book that the workspace has no record of"))
    parser.add_argument(
        "--meeting",
        type=int,
        metavar="N",
        help=translate("cli", "the number of its meeting, see `list meetings`"),
    )
    parser.add_argument(
        "--manifest",
        type=Path,
        metavar="FILE",
        help=translate("cli", "check a copy without its workspace, with the manifest of its book"),
    )
    parser.add_argument(
        "--key", type=Path, metavar="FILE", help=translate("cli", "the key of the desk")
    )
    parser.add_argument(
        "--password", action="store_true", help=translate("cli", "ask for the password of the book")
    )
    add_order_arguments(parser)


def _run(arguments: Namespace) -> int:
    if arguments.manifest is not None or arguments.key is not None:
        return _check_copy(arguments)
    if arguments.file.suffix.casefold() in (".pdf", ".docx"):
        return _check_book(arguments)
    return _check_workspace(arguments.file)


def _check_workspace(path: Path) -> int:
    with open_workspace(path) as session:
        damage = list(session.safety.check())
        for each in damage:
            print(f"{each.where}: {format_value(each.what)}", file=sys.stderr)
        if damage:
            return 1
        clauses = session.records.clauses.count()
    sound = QT_TRANSLATE_NOOP("cli", "Sound: {count} paragraphs match their sources.")
    print(format_count(sound, clauses))
    return 0


def _check_copy(arguments: Namespace) -> int:
    """Check a copy with the manifest and the key of the desk, without a workspace."""
    from briefing.session.signed_copies import check_copy  # it loads OpenSSL

    if arguments.manifest is None or arguments.key is None:
        raise BriefingError(
            QT_TRANSLATE_NOOP(
                "error", "Give both the manifest with --manifest and the key with --key."
            )
        )
    finding = check_copy(arguments.file, arguments.manifest, arguments.key)
    print(f"{'✓' if finding.is_true else '✗'} {format_value(finding.sentence)}")
    print(
        translate("cli", "Compare the key with the desk by telephone: {fingerprint}").format(
            fingerprint=finding.key.fingerprint
        )
    )
    return 0 if finding.is_true else 1


def _check_book(arguments: Namespace) -> int:
    if arguments.workspace is None:
        raise BriefingError(
            QT_TRANSLATE_NOOP(
                "error", "Give the workspace to check {path} against with --workspace."
            ),
            path=arguments.file,
        )
    with open_workspace(arguments.workspace) as session:
        digest = compute_sha256(read_book_file(arguments.file))
        record = _find_record(session, digest)
        is_copy = record and book_order.read_copy_number(record.made_as)
        if is_copy or not (record or arguments.edition):
            issued = _check_issued(session, arguments)
            if issued is not None:
                return issued
        meeting, edition = _find_origin(session, arguments, record)
        made_as = book_order.read_layout(record.made_as) if record else ()
        layout, languages = get_order(arguments, *made_as)
        compared = (
            book_order.read_comparison(record.made_as) if record else book_order.NO_COMPARISON
        )

        def prove(password: str) -> Proof:
            made_at = record.made if record else None
            if compared.replacement:
                return session.comparisons.verify(arguments.file, compared, made_at)
            request = BookRequest(
                meeting, edition, made_at, layout, languages, compared.since, password
            )
            return session.books.verify(request, arguments.file)

        proof = try_with_password(prove, must_ask=arguments.password)
        is_exact = record is not None or bool(session.records.copies.find_by_digest(digest))
    return _report(proof, is_exact=is_exact)


def _report(proof: Proof, *, is_exact: bool) -> int:
    """Print what was found; return 0 only if the program wrote this very file and all is right."""
    if not is_exact:
        print(
            translate(
                "cli",
                "✗ Altered: the workspace has no record of this very file, so it was changed "
                "since or made elsewhere. What it says was still compared:",
            )
        )
    print_proof(proof)
    return 0 if proof.passed and is_exact else 1


def _check_issued(session: Session, arguments: Namespace) -> int | None:
    """Check a copy of an issued book; None if the file is no such copy."""

    def prove(password: str) -> tuple[IdentifiedCopy, Proof] | None:
        copies = session.issues.identify(arguments.file, password)
        if len(copies) != 1:
            return None
        return copies[0], session.issues.verify(arguments.file, copies[0].copy.id, password)

    outcome = try_with_password(prove, must_ask=arguments.password)
    if outcome is None:
        return None
    identified, proof = outcome
    return _report(proof, is_exact=identified.is_exact)


def _find_record(session: Session, digest: str) -> MadeBook | None:
    """Find the record of a book by its content: its file may have another name by now."""
    books = session.records.made_books.get_all()
    return next((book for book in books if book.sha256 == digest), None)


def _find_origin(
    session: Session, arguments: Namespace, record: MadeBook | None
) -> tuple[int, Edition]:
    """Find the meeting and the edition of a book: those given, else those recorded."""
    meeting = arguments.meeting or (record.meeting_id if record else _get_last_meeting_id(session))
    if arguments.edition:
        edition = find_edition(session, arguments.edition)
    elif record:
        edition = book_order.read_edition(record.made_as)
    else:
        raise BriefingError(
            QT_TRANSLATE_NOOP(
                "error",
                "{path} is not a book recorded in {workspace}, or it was changed since. Name "
                "its edition with --edition.",
            ),
            path=arguments.file,
            workspace=session.path,
        )
    return require_meeting(session, meeting), edition


def _get_last_meeting_id(session: Session) -> int:
    """Get the id of the last meeting; 0, which no meeting has, if there is none."""
    meetings = session.records.meetings.get_all()
    return meetings[-1].id if meetings else 0


COMMAND = Command(
    "check",
    QT_TRANSLATE_NOOP(
        "cli", "Check every clause against its source, or a book against its workspace."
    ),
    _add_arguments,
    _run,
)
