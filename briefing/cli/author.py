"""`briefing author`: the name that edits on this machine carry."""

from argparse import ArgumentParser, Namespace

from briefing import settings
from briefing.cli.command import Command
from briefing.cli.language import translate
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.settings import Settings


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "name",
        nargs="?",
        metavar="NAME",
        help=translate("cli", "the name to set; without it, show the name"),
    )


def _run(arguments: Namespace) -> int:
    if arguments.name is not None:
        Settings.load().with_author(arguments.name).save()
    print(settings.get_author())
    return 0


COMMAND = Command(
    "author",
    QT_TRANSLATE_NOOP("cli", "Show or set the name that signs edits on this computer."),
    _add_arguments,
    _run,
)
