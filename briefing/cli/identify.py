"""`briefing identify`: which copy of an issued book a file came from."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from briefing.cli.command import Command
from briefing.cli.language import translate
from briefing.cli.opening import open_workspace, try_with_password
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.session.issue_order import IdentifiedCopy


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "file", type=Path, metavar="FILE", help=translate("cli", "a PDF or Word file, or a page")
    )
    parser.add_argument(
        "--workspace",
        type=Path,
        required=True,
        metavar="WORKSPACE",
        help=translate("cli", "the workspace it was issued from"),
    )
    parser.add_argument(
        "--password", action="store_true", help=translate("cli", "ask for the password of the file")
    )


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        copies = try_with_password(
            lambda password: session.issues.identify(arguments.file, password),
            must_ask=arguments.password,
        )
    if not copies:
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "{path} is not a copy of a book issued from {workspace}."),
            path=arguments.file,
            workspace=arguments.workspace,
        )
    for each in copies:
        print(_describe_copy(each))
    return 0


def _describe_copy(identified: IdentifiedCopy) -> str:
    if identified.is_exact:
        how = translate("cli", "the exact file that the program wrote")
    elif identified.is_confirmed:
        how = translate(
            "cli", "identified by number, check code and recipient; not the issued file itself"
        )
    else:
        how = translate(
            "cli",
            "identified by the number on its pages only; "
            "it has no cover with check code and recipient",
        )
    pattern = translate("cli", "Book {book}, copy {copy}, for {recipient}: {how}.")
    return pattern.format(
        book=identified.issue.name,
        copy=identified.copy.number,
        recipient=identified.copy.made_for,
        how=how,
    )


COMMAND = Command(
    "identify",
    QT_TRANSLATE_NOOP("cli", "Find which copy of an issued book a file came from."),
    _add_arguments,
    _run,
)
