"""`briefing rekey`: set, change or remove the passphrase of a workspace."""

import sys
from argparse import ArgumentParser, Namespace

from briefing.cli.command import Command, add_workspace_argument
from briefing.cli.language import translate
from briefing.cli.opening import NEW_PASSPHRASE, PASSPHRASE, ask_new_passphrase, open_workspace
from briefing.common.wording import QT_TRANSLATE_NOOP


def _add_arguments(parser: ArgumentParser) -> None:
    add_workspace_argument(parser)
    parser.add_argument(
        "--remove", action="store_true", help=translate("cli", "remove the encryption")
    )
    parser.epilog = translate(
        "cli",
        "Asks for the passphrases. Without a terminal, every command takes the passphrase from the "
        "variable {variable}; this one takes the new one from {new_variable}.",
    ).format(variable=PASSPHRASE, new_variable=NEW_PASSPHRASE)


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        unchanged_paths = session.safety.change_passphrase(
            None if arguments.remove else ask_new_passphrase()
        )
    for path in unchanged_paths:
        print(translate("cli", "Not changed: {path}").format(path=path), file=sys.stderr)
    return 0


COMMAND = Command(
    "rekey",
    QT_TRANSLATE_NOOP(
        "cli", "Set, change or remove the passphrase of a workspace and its backups."
    ),
    _add_arguments,
    _run,
)
