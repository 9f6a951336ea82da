"""`briefing preflight`: what a book still lacks before it goes out."""

from argparse import ArgumentParser, Namespace
from typing import Any

from briefing.cli.command import (
    Command,
    add_edition_argument,
    add_json_argument,
    add_meeting_argument,
    add_workspace_argument,
    find_edition,
    print_json,
    require_meeting,
)
from briefing.cli.language import format_value, translate
from briefing.cli.opening import open_workspace
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.edition import DESK
from briefing.domain.preflight import PreflightIssue


def _add_arguments(parser: ArgumentParser) -> None:
    add_workspace_argument(parser)
    add_meeting_argument(parser)
    add_edition_argument(parser, translate("cli", "for whom the book is, else the desk"))
    add_json_argument(parser)
    parser.epilog = translate(
        "cli", "Exits with 1 while something is missing; lines to check begin with “!”."
    )


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        meeting = require_meeting(session, arguments.meeting)
        issues = session.books.find_preflight_issues(
            meeting, find_edition(session, arguments.edition or DESK.name)
        )
    if arguments.json:
        print_json([_describe(each) for each in issues])
    else:
        for each in issues:
            print(
                "!" if each.hint else "✗",
                f"{format_value(each.place)}: {format_value(each.sentence)}",
            )
        if not issues:
            print(translate("cli", "✓ Nothing missing."))
    return 0 if all(each.hint for each in issues) else 1


def _describe(issue: PreflightIssue) -> dict[str, Any]:
    return {
        "place": str(issue.place),
        "sentence": str(issue.sentence),
        "hint": issue.hint,
        "record": issue.kind.__name__.casefold(),
        "id": issue.id,
    }


COMMAND = Command(
    "preflight",
    QT_TRANSLATE_NOOP("cli", "Check what is missing in a book before it goes out."),
    _add_arguments,
    _run,
)
