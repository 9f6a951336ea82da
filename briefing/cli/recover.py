"""`briefing recover`: saving what can be read of a damaged workspace."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from briefing.cli.command import Command, print_table, say, take_workspace
from briefing.cli.opening import with_passphrase
from briefing.session import Session


def _take(parser: ArgumentParser) -> None:
    take_workspace(parser)
    parser.add_argument("new", type=Path, metavar="NEWFILE", help="the workspace to make of it")


def _run(arguments: Namespace) -> int:
    found = with_passphrase(
        lambda passphrase: Session.recover(arguments.workspace, arguments.new, passphrase)
    )
    kinds = sorted(found.saved.keys() | found.lost.keys(), key=lambda kind: kind.__name__)
    print_table(
        [kind.__name__.casefold(), found.saved.get(kind, 0), found.lost.get(kind, 0)]
        for kind in kinds
    )
    if not found.history:
        print(say("The history could not be saved; it begins anew."))
    for words in found.stray:
        print(say("What this belonged to is lost: {words}").format(words=words), file=sys.stderr)
    return 0


COMMAND = Command(
    "recover", "Save what can be read into a new workspace: kind, saved, lost.", _take, _run
)
