"""`briefing copies`: the copies of issued books: list them, say where one is, write one again."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from briefing.cli.command import (
    Command,
    add_json_argument,
    add_workspace_argument,
    parse_day,
    print_cautions,
    print_listing,
)
from briefing.cli.language import translate
from briefing.cli.opening import open_workspace
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.issue import Copy, CopyStatus, Issue
from briefing.edits.issues import EditCopy
from briefing.session import Session
from briefing.session.replaced_pages import find_update_days


def _add_arguments(parser: ArgumentParser) -> None:
    add_workspace_argument(parser)
    parser.add_argument(
        "--book", type=int, metavar="N", help=translate("cli", "only copies of this book")
    )
    parser.add_argument("--copy", type=int, metavar="M", help=translate("cli", "only this copy"))
    parser.add_argument(
        "--status", choices=list(CopyStatus), help=translate("cli", "the new status of the copy")
    )
    parser.add_argument(
        "--on", type=parse_day, metavar="DATE", help=translate("cli", "since when; default: today")
    )
    parser.add_argument(
        "--recipient", metavar="NAME", help=translate("cli", "the new recipient of the copy")
    )
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="FILE",
        help=translate("cli", "write the copy again, exactly as issued"),
    )
    add_json_argument(parser)


def _run(arguments: Namespace) -> int:
    values: dict[str, Any] = {"status": arguments.status and CopyStatus(arguments.status)}
    values |= {"status_on": arguments.on, "recipient": arguments.recipient}
    values = {name: value for name, value in values.items() if value is not None}
    with open_workspace(arguments.workspace) as session:
        selection = list(_select_copies(session, arguments))
        if (values or arguments.output) and len(selection) != 1:
            raise BriefingError(QT_TRANSLATE_NOOP("error", "Name the copy with --book and --copy."))
        for _, copy in selection:
            if values:
                session.perform(EditCopy(copy.id, values))
            if arguments.output:
                _write(session, copy, arguments.output)
        selection = list(_select_copies(session, arguments))
        update_days = {
            copy_id: day
            for issue in {issue.id: issue for issue, _ in selection}.values()
            for copy_id, day in find_update_days(session.records, issue).items()
        }
    print_listing(
        arguments,
        selection,
        lambda each: {
            "book": each[0].number,
            "desk": each[0].desk,
            **asdict(each[1]),
            "updated_on": update_days.get(each[1].id),
        },
        lambda each: _make_row(*each, update_days.get(each[1].id)),
    )
    return 0


def _select_copies(session: Session, arguments: Namespace) -> Iterator[tuple[Issue, Copy]]:
    for issue in session.records.issues.get_all():
        for copy in session.records.copies.find_by_issue(issue.id):
            if arguments.book in (None, issue.number) and arguments.copy in (None, copy.number):
                yield issue, copy


def _write(session: Session, copy: Copy, path: Path) -> None:
    print_cautions(session.issues.rewrite(copy.id, path).cautions)


def _make_row(issue: Issue, copy: Copy, updated_on: date | None) -> list[object]:
    days = [copy.status_on or "", updated_on or ""]
    return [issue.name, copy.number, copy.recipient, copy.status, *days, copy.file_name]


COMMAND = Command(
    "copies",
    QT_TRANSLATE_NOOP("cli", "List issued copies, or record where one is."),
    _add_arguments,
    _run,
)
