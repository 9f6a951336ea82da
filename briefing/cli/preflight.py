"""`briefing preflight`: what a book still lacks before it goes out."""

from argparse import ArgumentParser, Namespace
from typing import Any

from briefing.cli.command import (
    Command,
    known_edition,
    known_meeting,
    print_json,
    say,
    take_edition,
    take_json,
    take_meeting,
    take_workspace,
)
from briefing.cli.opening import open_workspace
from briefing.domain.edition import DESK
from briefing.domain.preflight import Lack


def _take(parser: ArgumentParser) -> None:
    take_workspace(parser)
    take_meeting(parser)
    take_edition(parser, "for whom the book is, else the desk")
    take_json(parser)
    parser.epilog = "Exits with 1 while something lacks; what is only worth a look begins with “!”."


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        meeting = known_meeting(session, arguments.meeting)
        found = session.books.lacks(meeting, known_edition(session, arguments.edition or DESK.name))
    if arguments.json:
        print_json([_as_json(each) for each in found])
    else:
        for each in found:
            print("!" if each.hint else "✗", f"{each.place}: {each.sentence}")
        if not found:
            print(say("✓ Nothing lacks."))
    return 0 if all(each.hint for each in found) else 1


def _as_json(lack: Lack) -> dict[str, Any]:
    return {
        "place": str(lack.place),
        "sentence": str(lack.sentence),
        "hint": lack.hint,
        "record": lack.kind.__name__.casefold(),
        "id": lack.id,
    }


COMMAND = Command("preflight", "Say what a book still lacks before it goes out.", _take, _run)
