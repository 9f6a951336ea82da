"""`briefing recover`: save what can be read of a damaged workspace."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from briefing.cli.command import Command, add_workspace_argument, print_table
from briefing.cli.language import translate
from briefing.cli.opening import try_with_passphrase
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.session.repair import recover_workspace


def _add_arguments(parser: ArgumentParser) -> None:
    add_workspace_argument(parser)
    parser.add_argument(
        "new", type=Path, metavar="NEWFILE", help=translate("cli", "the new workspace")
    )


def _run(arguments: Namespace) -> int:
    result = try_with_passphrase(
        lambda passphrase: recover_workspace(arguments.workspace, arguments.new, passphrase)
    )
    kinds = sorted(
        result.saved_counts.keys() | result.lost_counts.keys(), key=lambda kind: kind.__name__
    )
    print_table(
        [
            kind.__name__.casefold(),
            result.saved_counts.get(kind, 0),
            result.lost_counts.get(kind, 0),
        ]
        for kind in kinds
    )
    if not result.history:
        print(translate("cli", "The history could not be recovered. A new history begins."))
    for words in result.stray_words:
        print(
            translate("cli", "The record it belonged to is lost: {words}").format(words=words),
            file=sys.stderr,
        )
    return 0


COMMAND = Command(
    "recover",
    QT_TRANSLATE_NOOP("cli", "Recover what can be read into a new workspace."),
    _add_arguments,
    _run,
)
