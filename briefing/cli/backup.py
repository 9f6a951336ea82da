"""`briefing backup` and `briefing backups`: making a backup, and those there are."""

import sys
from argparse import ArgumentParser, Namespace
from datetime import datetime
from pathlib import Path

from briefing.cli.command import Command, print_json, print_table, say, take_json, take_workspace
from briefing.cli.opening import open_workspace


def _take(parser: ArgumentParser) -> None:
    take_workspace(parser)
    parser.add_argument(
        "--to", type=Path, metavar="FOLDER", help="a second folder for it, as on a stick"
    )


def _make(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        made = session.backups.make(datetime.now().astimezone(), arguments.to)
    for backup in made:
        print(backup.path)
    if not made:
        print(say("Nothing changed since the last backup."))
    return 0


def _take_list(parser: ArgumentParser) -> None:
    take_workspace(parser)
    take_json(parser)


def _list(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        found = session.backups.all()
        others = session.backups.under_another_key()
    if arguments.json:
        print_json([{"at": each.at, "path": each.path, "size": each.size} for each in found])
    else:
        print_table([each.at, each.size, each.path] for each in found)
    for path in others:
        told = say("Its passphrase is not that of the workspace: {path}")
        print(told.format(path=path), file=sys.stderr)
    return 0


MAKE = Command("backup", "Make a backup now, unless nothing changed.", _take, _make)
LIST = Command("backups", "List the backups of a workspace, the newest first.", _take_list, _list)
