"""`briefing check`: whether a workspace still holds what was stored in it."""

import sys
from argparse import Namespace

from briefing.cli.command import Command, say, take_workspace
from briefing.session import Session


def _run(arguments: Namespace) -> int:
    with Session.open(arguments.workspace) as session:
        damage = list(session.check())
        clauses = session.records.clauses.count()
    for each in damage:
        print(f"{each.where}: {each.what}", file=sys.stderr)
    if damage:
        return 1
    sound = say("Sound: {count} paragraphs, each as in its source.")
    print(sound.format(count=clauses))
    return 0


COMMAND = Command(
    "check", "Prove every clause against its source.", take_workspace, _run
)
