"""Commands that can do several things, such as `briefing person WORKSPACE add NAME`."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass

from briefing.cli.command import Command, add_workspace_argument
from briefing.cli.language import translate
from briefing.cli.opening import open_workspace
from briefing.session import Session


@dataclass(frozen=True)
class Action:
    """One thing that a command can do: its word, a line of help, its arguments, its work."""

    name: str
    help: str
    add_arguments: Callable[[ArgumentParser], None]
    perform: Callable[[Session, Namespace], None]


def make_command(name: str, summary: str, *actions: Action) -> Command:
    """Make a command that opens a workspace and performs the action that was chosen."""

    def add_arguments(parser: ArgumentParser) -> None:
        add_workspace_argument(parser)
        choices = parser.add_subparsers(
            title=translate("cli", "actions"),
            metavar="ACTION",
            required=True,
            help=translate("cli", "what to do"),
        )
        for action in actions:
            summary = translate("cli", action.help)
            subparser = choices.add_parser(action.name, help=summary, description=summary)
            action.add_arguments(subparser)
            subparser.set_defaults(perform=action.perform)

    return Command(name, summary, add_arguments, _run)


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        arguments.perform(session, arguments)
    return 0
