"""`briefing backup` and `briefing backups`: make a backup, list the backups."""

import sys
from argparse import ArgumentParser, Namespace
from datetime import datetime
from pathlib import Path

from briefing.cli.command import (
    Command,
    add_json_argument,
    add_workspace_argument,
    print_listing,
)
from briefing.cli.language import translate
from briefing.cli.opening import open_workspace
from briefing.common.wording import QT_TRANSLATE_NOOP


def _add_make_arguments(parser: ArgumentParser) -> None:
    add_workspace_argument(parser)
    parser.add_argument(
        "--to",
        type=Path,
        metavar="FOLDER",
        help=translate("cli", "a second folder for the backup, for example on a stick"),
    )


def _make(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        new_backups = session.backups.make(datetime.now().astimezone(), arguments.to)
    for backup in new_backups:
        print(backup.path)
    if not new_backups:
        print(translate("cli", "Nothing changed since the last backup."))
    return 0


def _add_list_arguments(parser: ArgumentParser) -> None:
    add_workspace_argument(parser)
    add_json_argument(parser)


def _list(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        backups = session.backups.list_backups()
        others = session.backups.find_with_other_key()
    print_listing(
        arguments,
        backups,
        lambda each: {"at": each.at, "path": each.path, "size": each.size},
        lambda each: (each.at, each.size, each.path),
    )
    for path in others:
        message = translate("cli", "Its passphrase differs from that of the workspace: {path}")
        print(message.format(path=path), file=sys.stderr)
    return 0


MAKE = Command(
    "backup",
    QT_TRANSLATE_NOOP("cli", "Make a backup now, unless nothing changed."),
    _add_make_arguments,
    _make,
)
LIST = Command(
    "backups",
    QT_TRANSLATE_NOOP("cli", "List the backups of a workspace, the newest first."),
    _add_list_arguments,
    _list,
)
