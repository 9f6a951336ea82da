"""`briefing identify`: which copy of an issued book a file came from."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from briefing.cli.command import Command, say
from briefing.cli.opening import open_workspace, with_password
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.session.issues import Known


def _take(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="a PDF or Word file, or a page")
    parser.add_argument(
        "--workspace", type=Path, required=True, metavar="WORKSPACE", help="where it was issued"
    )
    parser.add_argument(
        "--password", action="store_true", help="ask for the password that the file opens with"
    )


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        known = with_password(
            lambda password: session.issues.identify(arguments.file, password),
            asked_for=arguments.password,
        )
    if not known:
        raise BriefingError(
            QT_TRANSLATE_NOOP(
                "error", "{path} is no copy of a book that was issued from {workspace}."
            ),
            path=arguments.file,
            workspace=arguments.workspace,
        )
    for each in known:
        print(_said(each))
    return 0


def _said(known: Known) -> str:
    if known.exactly:
        how = say("the very file that was issued")
    elif known.checked:
        how = say("by number, check code and recipient; not the file that was issued")
    else:
        how = say("by the number on its pages alone; no cover in it has check code and recipient")
    pattern = say("Book {book}, copy {copy}, for {recipient}: {how}.")
    return pattern.format(
        book=known.issue.number, copy=known.copy.number, recipient=known.copy.made_for, how=how
    )


COMMAND = Command("identify", "Tell which copy of an issued book a file came from.", _take, _run)
