"""`briefing burn`: destroy notes for good."""

import sys
from argparse import ArgumentParser, Namespace

from briefing.cli.command import Command, add_workspace_argument
from briefing.cli.language import translate
from briefing.cli.opening import open_workspace
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.session import Session
from briefing.session.burning import BurningPlan

_WORD = "destroy"
"""What a person types to confirm; it is the same in every language."""


def _add_arguments(parser: ArgumentParser) -> None:
    add_workspace_argument(parser)
    parser.add_argument(
        "--note",
        required=True,
        action="append",
        type=int,
        metavar="N",
        dest="notes",
        help=translate("cli", "the number of a note, also of a deleted one; repeatable"),
    )
    parser.add_argument(
        "--books",
        action="store_true",
        help=translate("cli", "also destroy the issued books that hold a note"),
    )
    parser.add_argument("--yes", action="store_true", help=translate("cli", "do not ask"))


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        plan = session.burning.plan(arguments.notes)
        _print_plan(session, plan, with_books=arguments.books)
        if not (arguments.yes or _is_confirmed()):
            raise BriefingError(QT_TRANSLATE_NOOP("error", "Nothing was destroyed."))
        result = session.burning.burn(plan, with_books=arguments.books)
    for path in result.remaining:
        print(translate("cli", "May still hold them: {path}").format(path=path), file=sys.stderr)
    print(translate("cli", "Notes destroyed: {number}.").format(number=len(plan.uids)))
    return 1 if result.remaining else 0


def _print_plan(session: Session, plan: BurningPlan, *, with_books: bool) -> None:
    notes = translate("cli", "Notes to destroy, with all that the history has of them: {number}.")
    print(notes.format(number=len(plan.uids)))
    backups = translate("cli", "Backups that are searched and written anew: {number}.")
    print(backups.format(number=len(plan.backups)))
    book = (
        translate("cli", "Book {number} holds them. It is destroyed and cannot be written again.")
        if with_books
        else translate("cli", "Book {number} holds them. It stays; --books destroys it too.")
    )
    for issue in plan.issues:
        print(book.format(number=issue.number))
        for copy in session.records.copies.find_by_issue(issue.id):
            words = translate("cli", "Copy {copy}, {recipient}: {status}")
            print(
                " ",
                words.format(copy=copy.number, recipient=copy.recipient, status=copy.status),
            )
    for kind, record_id in plan.elsewhere:
        words = translate("cli", "The same words stand in {record}, which stays.")
        print(words.format(record=f"{kind.__name__.lower()} {record_id}"))
    print(
        translate(
            "cli",
            "It cannot be undone. Out of reach are other disks and sticks, files of books, paper, "
            "and what a disk keeps of old files, as an SSD does.",
        )
    )


def _is_confirmed() -> bool:
    """Ask on the terminal; without one, nothing is destroyed."""
    if not sys.stdin.isatty():
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "No terminal to ask on. Give --yes to destroy the notes.")
        )
    prompt = translate("cli", "Type “{word}” to go on: ").format(word=_WORD)
    return input(prompt).strip().casefold() == _WORD


COMMAND = Command(
    "burn",
    QT_TRANSLATE_NOOP(
        "cli", "Destroy notes in the workspace, its history and its backups; it cannot be undone."
    ),
    _add_arguments,
    _run,
)
