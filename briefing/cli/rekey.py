"""`briefing rekey`: set, change or remove the passphrase of a workspace."""

import sys
from argparse import ArgumentParser, Namespace

from briefing.cli.command import Command, add_workspace_argument, translate
from briefing.cli.opening import NEW_PASSPHRASE, PASSPHRASE, ask_new_passphrase, open_workspace


def _add_arguments(parser: ArgumentParser) -> None:
    add_workspace_argument(parser)
    parser.add_argument("--remove", action="store_true", help="remove the encryption")
    parser.epilog = (
        "Passphrases are asked for. Where nobody can type, every command takes that of the "
        f"workspace from the variable {PASSPHRASE}, and this one the new one from {NEW_PASSPHRASE}."
    )


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        unchanged_paths = session.safety.change_passphrase(
            None if arguments.remove else ask_new_passphrase()
        )
    for path in unchanged_paths:
        print(translate("Not changed: {path}").format(path=path), file=sys.stderr)
    return 0


COMMAND = Command(
    "rekey",
    "Set, change or remove the passphrase of a workspace and its backups.",
    _add_arguments,
    _run,
)
